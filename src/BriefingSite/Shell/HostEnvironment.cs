using System.Text;

namespace BriefingSite.Shell;

/// <summary>What the program finds when it is started; handed over, so that nothing else asks the process for it.</summary>
/// <param name="Folder">The current folder, absolute.</param>
/// <param name="Home">The user's own folder, or an empty string.</param>
/// <param name="Variable">An environment variable by name, <c>null</c> where it is not set.</param>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where mistakes and messages go.</param>
internal sealed record HostEnvironment(string Folder, string Home, Func<string, string?> Variable, Terminal Out, Terminal Error)
{
    private const int LastStandardStream = 2;

    private static readonly List<IDisposable> s_missingStreams = [];

    /// <summary>The day it is, for what is dated on purpose; nothing that is built asks.</summary>
    public Func<DateOnly> Today { get; init; } = static () => DateOnly.FromDateTime(DateTime.Now);

    /// <summary>Makes the site for some settings: with our theme, or with the one that the program was started with.</summary>
    public Func<SiteSettings, Site> Site { get; init; } = static settings => new(settings);

    /// <summary>Why something that was to be printed was not; <c>null</c> where all was.</summary>
    public Func<Exception?> PrintingFailure { get; init; } = static () => null;

    /// <summary>The surroundings of this process.</summary>
    /// <exception cref="IOException">The current folder is gone.</exception>
    public static HostEnvironment OfProcess()
    {
        OpenMissingStreams();
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Func<string, string?> variable = Environment.GetEnvironmentVariable;
        SteadyWriter output = new(Console.Out), error = new(Console.Error);
        Console.SetOut(output);
        Console.SetError(error);
        return new(
            Environment.CurrentDirectory,
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            variable,
            Terminal.Create(Console.Out, Console.IsOutputRedirected, variable),
            Terminal.Create(Console.Error, Console.IsErrorRedirected, variable))
        { PrintingFailure = () => output.Failure ?? error.Failure };
    }

    // Where standard input, output or error is closed, the next file that is opened would take its number, and be written into.
    private static void OpenMissingStreams()
    {
        if (OperatingSystem.IsWindows()) return;
        try
        {
            while (File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite) is var handle)
            {
                if (handle.DangerousGetHandle() > LastStandardStream)
                {
                    handle.Dispose();
                    return;
                }
                s_missingStreams.Add(handle);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A system without /dev/null: what is printed goes nowhere, as it would have.
        }
    }
}
