namespace BriefingSite.Shell;

/// <summary>What the program answers to the shell that called it.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int ContentHasErrors = 1;
    public const int WrongUsage = 2;

    /// <summary>The same code: a file, a folder or a program that is needed can't be used here.</summary>
    public const int Unusable = 2;
    public const int OwnFailure = 3;
    public const int NoteNeeded = 4;
    public const int ReviewerNeeded = 5;
    public const int Interrupted = 130;
}
