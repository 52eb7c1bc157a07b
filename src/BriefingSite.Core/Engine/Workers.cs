using System.Runtime.ExceptionServices;

namespace BriefingSite.Core.Engine;

/// <summary>Spreads work over the processors. Plain threads start faster than the thread pool's parallel loops.</summary>
/// <remarks>A run has one budget: as many threads work as there are processors. While a thread waits for another, its slot is free for a
/// helper thread; to work on, it waits until one is free, and helper threads give way to it.</remarks>
/// <param name="maxThreads">How many threads may work, if not the number of processors: for work that waits for the disk.</param>
public sealed class Workers(int? maxThreads = null)
{
    private const int StackSize = 16 * 1024 * 1024;

    private readonly List<Loop> _open = [];
    private int _free = (maxThreads ?? Environment.ProcessorCount) - 1;
    private int _returning;

    /// <summary>Calls the action once for each number below a limit, in no particular order, on several threads where that pays.</summary>
    /// <param name="count">The limit.</param>
    /// <param name="minPerThread">A further thread pays only if each gets at least so many numbers.</param>
    /// <param name="action">What to do.</param>
    /// <remarks>When the action throws, calls that have not begun are skipped, and the first exception is rethrown to the caller.</remarks>
    public void ForEach(int count, int minPerThread, Action<int> action)
    {
        var loop = new Loop(count, (count / minPerThread) - 1, action);
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

    /// <summary>Waits for another thread, with this thread's slot free meanwhile.</summary>
    internal void WhileWaiting(Action wait)
    {
        Release();
        wait();
        lock (_open)
        {
            _returning++;
            while (_free <= 0) Monitor.Wait(_open);
            _returning--;
            _free--;
            StartHelpers();
        }
    }

    private void Release()
    {
        lock (_open)
        {
            _free++;
            if (_returning > 0) Monitor.PulseAll(_open);
            StartHelpers();
        }
    }

    /// <summary>Starts helper threads for loops that can use them.</summary>
    private void StartHelpers()
    {
        while (_free > _returning && Next() is { } loop)
        {
            _free--;
            new Thread(() => RunHelper(loop), StackSize) { IsBackground = true }.Start();
        }
    }

    private void RunHelper(Loop? loop)
    {
        while (loop is not null)
        {
            loop.Run(() => Volatile.Read(ref _returning) > 0);
            lock (_open)
            {
                if (_returning > 0)
                {
                    loop.Slots++;
                    break;
                }
                loop = Next();
            }
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

    /// <summary>A loop whose numbers are handed out one by one.</summary>
    private sealed class Loop(int count, int places, Action<int> action)
    {
        private int _next = -1;
        private int _done;

        public ExceptionDispatchInfo? Failure { get; private set; }

        /// <summary>How many further threads may help.</summary>
        public int Slots { get; set; } = places;

        public bool IsGivenOut => Volatile.Read(ref _next) >= count - 1;

        public bool IsOver => Volatile.Read(ref _done) == count;

        /// <summary>Calls the action for numbers until none is left.</summary>
        /// <param name="givesWay">Whether to stop early; asked before each number.</param>
        public void Run(Func<bool>? givesWay = null)
        {
            for (int i; givesWay?.Invoke() != true && (i = Interlocked.Increment(ref _next)) < count;)
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
