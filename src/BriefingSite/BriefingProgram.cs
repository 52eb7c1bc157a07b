using BriefingSite.Shell;
using BriefingSite.Themes;

namespace BriefingSite;

/// <summary>The program, for those who start it with a theme of their own.</summary>
public static class BriefingProgram
{
    /// <summary>Runs a command, as <c>briefing</c> does.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="theme">What draws the pages; ours, when none is given.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> Run(IReadOnlyList<string> args, Theme? theme = null) =>
        CommandLine.Run(args, Surroundings.OfProcess() with { Site = settings => new(settings, theme) });
}
