namespace BriefingSite.Shell;

/// <summary>The environment of the program, passed as a value so that no other code asks the process for it.</summary>
/// <param name="Folder">The current folder, absolute.</param>
/// <param name="Home">The user's home folder, or an empty string.</param>
/// <param name="Variable">An environment variable by name, <c>null</c> where it is not set.</param>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where problems and messages go.</param>
internal sealed record HostEnvironment(string Folder, string Home, Func<string, string?> Variable, Terminal Out, Terminal Error)
{
    /// <summary>Today's date, for commands that write a date; a build never depends on it.</summary>
    public Func<DateOnly> Today { get; init; } = static () => DateOnly.FromDateTime(DateTime.Now);

    /// <summary>Makes the site for some settings, with the built-in theme or the one that the program was started with.</summary>
    public Func<SiteSettings, Site> Site { get; init; } = static settings => new(settings);

    /// <summary>Why some output could not be printed; <c>null</c> where all was.</summary>
    public Func<Exception?> PrintingFailure { get; init; } = static () => null;

    /// <summary>The environment of this process.</summary>
    /// <exception cref="IOException">The current folder no longer exists.</exception>
    public static HostEnvironment OfProcess()
    {
        Func<string, string?> variable = Environment.GetEnvironmentVariable;
        SteadyWriter output = new(Console.Out), error = new(Console.Error);
        return new(
            Environment.CurrentDirectory,
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            variable,
            Terminal.Create(output, Console.IsOutputRedirected, variable),
            Terminal.Create(error, Console.IsErrorRedirected, variable))
        { PrintingFailure = () => output.Failure ?? error.Failure };
    }
}
