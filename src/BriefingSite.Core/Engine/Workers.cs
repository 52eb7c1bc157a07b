namespace BriefingSite.Core.Engine;

/// <summary>Work spread over the processors. Plain threads start faster than the thread pool's parallel loops.</summary>
internal static class Workers
{
    private const int FewestPerThread = 8;

    /// <summary>Calls the action once for each item, in no certain order, on several threads where that pays.</summary>
    /// <exception cref="AggregateException">The action threw: our own mistake.</exception>
    public static void ForEach(List<int> items, Action<int> action)
    {
        var threads = Math.Min(Environment.ProcessorCount, items.Count / FewestPerThread);
        if (threads <= 1)
        {
            foreach (var item in items) action(item);
            return;
        }
        var next = -1;
        var failures = new List<Exception>();
        var workers = new Thread[threads - 1];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = new(Take, maxStackSize: 16 * 1024 * 1024);
            workers[i].Start();
        }
        Take();
        foreach (var worker in workers) worker.Join();
        if (failures.Count > 0) throw new AggregateException(failures);

        void Take()
        {
            try
            {
                for (int i; (i = Interlocked.Increment(ref next)) < items.Count;) action(items[i]);
            }
            catch (Exception failure)
            {
                lock (failures) failures.Add(failure);
            }
        }
    }
}
