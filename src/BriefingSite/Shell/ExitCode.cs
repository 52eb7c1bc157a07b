namespace BriefingSite.Shell;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int ContentHasErrors = 1;
    public const int WrongUsage = 2;

    /// <summary>The same code: a required file, folder or program can't be used.</summary>
    public const int Unusable = 2;
    public const int OwnFailure = 3;
    public const int NoteNeeded = 4;
    public const int ReviewerNeeded = 5;
    public const int Interrupted = 130;
}
