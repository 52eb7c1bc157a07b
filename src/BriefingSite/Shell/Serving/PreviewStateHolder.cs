namespace BriefingSite.Shell.Serving;

/// <summary>What is shown now, and word of the next.</summary>
internal sealed class PreviewStateHolder(PreviewState first)
{
    private readonly Lock _door = new();
    private PreviewState _showing = first;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What is shown now, and a task that ends when something else is.</summary>
    public (PreviewState Showing, Task Next) Now
    {
        get
        {
            lock (_door) return (_showing, _next.Task);
        }
    }

    /// <summary>Shows something else.</summary>
    public void Show(PreviewState state)
    {
        TaskCompletionSource waited;
        lock (_door)
        {
            _showing = state;
            (waited, _next) = (_next, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        waited.SetResult();
    }
}
