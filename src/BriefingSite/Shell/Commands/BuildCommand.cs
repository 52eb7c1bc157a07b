using System.CommandLine;
using BriefingSite.Shell.Chromium;
using BriefingSite.Shell.Disk;
using BriefingSite.Shell.Git;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>build</c>: reads, builds, reports problems, and writes the site if there are no errors.</summary>
internal sealed class BuildCommand : InterruptibleCommand
{
    private static readonly Option<bool> s_clean = new("--clean")
    {
        Description = "Delete files in the output folder that are not ours [default: off, they are kept]",
    };

    private static readonly Option<bool> s_pdf = new("--pdf")
    {
        Description = "Offer the whole briefing as a PDF, too, which Chromium prints [default: off]",
    };

    /// <summary>Whether all addresses should be relative.</summary>
    public static Option<bool> Relative { get; } = new("--relative")
    {
        Description = "Make a copy that works from any folder, a USB stick or a mail: all addresses are relative; the same as --base-url ./ [default: off]",
    };

    /// <inheritdoc/>
    public override string Name => "build";

    /// <inheritdoc/>
    public override string Description => "Build the site; the output folder is replaced as a whole, or not at all";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters =>
    [
        SharedOptions.Root, SharedOptions.Output, SharedOptions.BaseUrl, SharedOptions.Strict, SharedOptions.Verbosity, SharedOptions.Explain,
        s_clean, s_pdf, SharedOptions.Review, Relative,
    ];

    /// <inheritdoc/>
    public override string Examples => """
        briefing build
        briefing build --base-url https://example.org/briefings/harbour/
        briefing build --clean            delete files in output/ that are not ours
        briefing build --pdf              offer the whole briefing as a PDF, too
        briefing build --review origin/main --output preview
        briefing build --relative --output copy    for a folder, a USB stick, an attachment
        """;

    /// <inheritdoc/>
    protected override Task<int> Run(ParseResult parsed, HostEnvironment environment, CancellationToken stop)
    {
        var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
        if (problem is not null) return Task.FromResult(Refuse(environment, problem));
        var (browser, missing) = parsed.GetValue(s_pdf) ? Browser.Find("A PDF is printed", environment.Variable) : default;
        if (missing is not null) return Task.FromResult(Refuse(environment, missing));
        var (reviewed, reviewProblem) = ReviewBase.Find(parsed.GetValue(SharedOptions.Review), folders!.Root, environment);
        if (reviewProblem is not null) return Task.FromResult(Refuse(environment, reviewProblem));

        var settings = SharedOptions.Settings(parsed, environment);
        if (reviewed is not null) settings = settings with { IsProduction = false, ReviewedAgainst = reviewed };
        void Wait() => environment.Error.Line($"Another build is writing into {folders.Shown}; waiting for it.");
        LockedOutputFolder.Recover(folders.Output, Wait, stop);
        var run = new SiteRun(parsed, folders, originals!, environment, stop) { Settings = settings };
        var outcome = Write(run, folders, () => new(folders, Wait, stop, parsed.GetValue(s_clean)), browser, environment);
        var failed = run.Fails(outcome.Diagnostics);
        new Report(environment.Error, outcome.Build.Inputs).Write(outcome.Diagnostics, failed ? "; nothing was written" : "");
        new Summary(outcome, run.Elapsed).Write(folders, failed, parsed, environment.Out);
        return Task.FromResult(failed ? ExitCode.ContentHasErrors : ExitCode.Clean);
    }

    private static Outcome Write(SiteRun run, Folders folders, Func<WriteFolder> open, string? browser, HostEnvironment environment)
    {
        WriteFolder? output = null;
        Outcome outcome;
        try
        {
            outcome = run.WithStatus(showStatus => run.Write(showStatus, () => output = open(), browser));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnwrittenOutput(output is { IsReplaced: true }
                ? $"{folders.Shown} is written, but a later step failed: {failure.Message}"
                : $"{folders.Shown} could not be written and is as it was: {failure.Message}", failure);
        }
        foreach (var leftover in output?.Leftovers ?? [])
            environment.Error.Line($"{leftover} is no longer needed, but could not be deleted: it holds a file or folder of another user. Delete it by hand.");
        return outcome;
    }
}
