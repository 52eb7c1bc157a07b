using BriefingSite.Shell;
using BriefingSite.Shell.Commands;
using BriefingSite.Themes;

namespace BriefingSite;

/// <summary>The program, for those who start it with a theme of their own.</summary>
public static class BriefingProgram
{
    /// <summary>Runs a command, as <c>briefing</c> does. Nothing of the process is changed; a program that does nothing else starts sooner with
    /// <see cref="ProcessSetup.Apply"/>.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="theme">What draws the pages; ours, when none is given.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> Run(IReadOnlyList<string> args, Theme? theme = null)
    {
        HostEnvironment environment;
        try
        {
            environment = HostEnvironment.OfProcess();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine("The current folder is gone, or may not be entered. Go to another one first.");
            return Task.FromResult(ExitCode.WrongUsage);
        }
        return CommandLine.Run(args, environment with { Site = settings => new(settings, theme) });
    }
}
