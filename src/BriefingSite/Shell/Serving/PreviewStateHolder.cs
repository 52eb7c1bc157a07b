namespace BriefingSite.Shell.Serving;

/// <summary>Holds the current state, and notifies of the next one.</summary>
internal sealed class PreviewStateHolder(PreviewState first)
{
    private readonly Lock _lock = new();
    private PreviewState _showing = first;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The current state, and a task that completes when it changes.</summary>
    public (PreviewState Showing, Task Next) Now
    {
        get
        {
            lock (_lock) return (_showing, _next.Task);
        }
    }

    /// <summary>Replaces the state.</summary>
    public void Show(PreviewState state)
    {
        TaskCompletionSource waited;
        lock (_lock)
        {
            _showing = state;
            (waited, _next) = (_next, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        waited.SetResult();
    }
}
