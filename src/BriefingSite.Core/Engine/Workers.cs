using System.Runtime.ExceptionServices;

namespace BriefingSite.Core.Engine;

/// <summary>Work spread over the processors. Plain threads start faster than the thread pool's parallel loops.</summary>
/// <remarks>One budget for a run: as many threads work as there are processors. One that waits for another lends out its place, and
/// whoever has work to share is helped then.</remarks>
/// <param name="most">How many threads may work, where that is not the number of processors: for work that waits for the disk.</param>
public sealed class Workers(int? most = null)
{
    private const int StackSize = 16 * 1024 * 1024;

    private readonly List<Loop> _open = [];
    private int _free = (most ?? Environment.ProcessorCount) - 1;

    /// <summary>Calls the action once for each number below a limit, in no certain order, on several threads where that pays.</summary>
    /// <param name="count">The limit.</param>
    /// <param name="fewest">With fewer than this for each thread a further one does not pay.</param>
    /// <param name="action">What to do.</param>
    /// <remarks>When the action throws, what is not begun is left, and the first exception is thrown to the caller.</remarks>
    public void ForEach(int count, int fewest, Action<int> action)
    {
        var loop = new Loop(count, (count / fewest) - 1, action);
        if (loop.Slots > 0)
        {
            lock (_open)
            {
                _open.Add(loop);
                StartHelpers();
            }
        }
        loop.Run();
        if (!loop.IsOver) WhileWaiting(loop.Join);
        loop.Failure?.Throw();
    }

    /// <summary>Waits for what another thread does.</summary>
    internal void WhileWaiting(Action wait)
    {
        Release();
        wait();
        lock (_open) _free--;
    }

    private void Release()
    {
        lock (_open)
        {
            _free++;
            StartHelpers();
        }
    }

    /// <summary>Sets free threads to loops that can use them.</summary>
    private void StartHelpers()
    {
        while (_free > 0 && Next() is { } loop)
        {
            _free--;
            new Thread(() => RunHelper(loop), StackSize) { IsBackground = true }.Start();
        }
    }

    private void RunHelper(Loop? loop)
    {
        while (loop is not null)
        {
            loop.Run();
            lock (_open) loop = Next();
        }
        Release();
    }

    private Loop? Next()
    {
        _open.RemoveAll(loop => loop.IsGivenOut);
        var next = _open.Find(loop => loop.Slots > 0);
        if (next is not null) next.Slots--;
        return next;
    }

    /// <summary>Numbers that are given out one by one.</summary>
    private sealed class Loop(int count, int places, Action<int> action)
    {
        private int _next = -1;
        private int _done;

        public ExceptionDispatchInfo? Failure { get; private set; }

        /// <summary>How many further threads may help.</summary>
        public int Slots { get; set; } = places;

        public bool IsGivenOut => Volatile.Read(ref _next) >= count - 1;

        public bool IsOver => Volatile.Read(ref _done) == count;

        public void Run()
        {
            for (int i; (i = Interlocked.Increment(ref _next)) < count;)
            {
                try
                {
                    if (Failure is null) action(i);
                }
                catch (Exception failure)
                {
                    Failure ??= ExceptionDispatchInfo.Capture(failure);
                }
                if (Interlocked.Increment(ref _done) == count)
                    lock (this) Monitor.PulseAll(this);
            }
        }

        public void Join()
        {
            lock (this)
                while (!IsOver) Monitor.Wait(this);
        }
    }
}
