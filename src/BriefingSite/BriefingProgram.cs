using BriefingSite.Shell;
using BriefingSite.Shell.Commands;
using BriefingSite.Themes;

namespace BriefingSite;

/// <summary>The entry point for programs that use a theme of their own.</summary>
public static class BriefingProgram
{
    /// <summary>Runs a command, as <c>briefing</c> does. It changes no process-wide setting; a program that does nothing else starts faster with
    /// <see cref="ProcessSetup.Apply"/>.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="theme">Draws the pages; the built-in theme by default.</param>
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
            Console.Error.WriteLine("The current folder no longer exists, or you may not enter it. Change to another folder first.");
            return Task.FromResult(ExitCode.WrongUsage);
        }
        return CommandLine.Run(args, environment with { Site = settings => new(settings, theme) });
    }
}
