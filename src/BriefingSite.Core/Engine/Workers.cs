namespace BriefingSite.Core.Engine;

/// <summary>Work spread over the processors. Plain threads start faster than the thread pool's parallel loops.</summary>
/// <remarks>One budget for a run: parts of the site are worked out side by side, and a part with many documents takes the threads
/// that others leave idle, so that there are never more of them than processors.</remarks>
internal sealed class Workers
{
    private const int StackSize = 16 * 1024 * 1024;

    private int _idle = Environment.ProcessorCount - 1;

    /// <summary>Calls the action once for each number below a limit, in no certain order, on several threads where that pays.</summary>
    /// <param name="count">The limit.</param>
    /// <param name="fewest">With fewer than this for each thread a further one does not pay.</param>
    /// <param name="action">What to do.</param>
    /// <exception cref="AggregateException">The action threw: our own mistake.</exception>
    public void ForEach(int count, int fewest, Action<int> action)
    {
        var helpers = Take((count / fewest) - 1);
        if (helpers == 0)
        {
            for (var i = 0; i < count; i++) action(i);
            return;
        }
        var next = -1;
        var failures = new List<Exception>();
        var threads = new Thread[helpers];
        for (var i = 0; i < helpers; i++)
        {
            threads[i] = new(Help, StackSize);
            threads[i].Start();
        }
        Work();
        foreach (var thread in threads) thread.Join();
        if (failures.Count > 0) throw new AggregateException(failures);

        void Help()
        {
            Work();
            Interlocked.Increment(ref _idle);
        }

        void Work()
        {
            try
            {
                for (int i; (i = Interlocked.Increment(ref next)) < count;) action(i);
            }
            catch (Exception failure)
            {
                lock (failures) failures.Add(failure);
            }
        }
    }

    /// <summary>Takes as many idle threads as there are, up to a number.</summary>
    private int Take(int wanted)
    {
        for (var idle = Volatile.Read(ref _idle); idle > 0 && wanted > 0; idle = Volatile.Read(ref _idle))
        {
            var taken = Math.Min(idle, wanted);
            if (Interlocked.CompareExchange(ref _idle, idle - taken, idle) == idle) return taken;
        }
        return 0;
    }
}
