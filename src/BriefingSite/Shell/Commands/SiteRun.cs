using System.CommandLine;
using System.Diagnostics;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Chromium;
using BriefingSite.Shell.Disk;
using BriefingSite.Shell.Serving;

namespace BriefingSite.Shell.Commands;

/// <summary>The outcome of a run.</summary>
/// <param name="Build">The build, with its steps and inputs.</param>
/// <param name="Briefing">The linked briefing; <c>null</c> where there is none.</param>
/// <param name="Files">The files of the site.</param>
/// <param name="Diagnostics">All problems, in order.</param>
/// <param name="Written">What was written; <c>null</c> where nothing was.</param>
/// <param name="Report">What each step did; <c>null</c> unless <c>--explain</c> was given.</param>
internal sealed record Outcome(
    Build Build, Briefing? Briefing, IReadOnlyList<OutputFile> Files, ValueList<Diagnostic> Diagnostics, Written? Written, BuildReport? Report);

/// <summary>One run of <c>build</c> or <c>check</c>.</summary>
internal sealed class SiteRun(ParseResult parsed, Folders folders, OriginalsFolder originals, HostEnvironment environment, CancellationToken stop)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly bool _isExplained = SharedOptions.IsExplained(parsed);

    /// <summary>How the site is built.</summary>
    public SiteSettings Settings { get; init; } = SharedOptions.Settings(parsed, environment);

    /// <summary>How long the run has taken so far.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>Whether the run fails because of these diagnostics.</summary>
    public bool Fails(ValueList<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Rule.Severity >= (parsed.GetValue(SharedOptions.Strict) ? Severity.Warning : Severity.Error));

    /// <summary>Does the work with a status line that shows what is being done, on a terminal and unless <c>--verbosity quiet</c> was
    /// given.</summary>
    public Outcome WithStatus(Func<Action<string>, Outcome> work, bool isForPrograms = false) =>
        isForPrograms || parsed.GetValue(SharedOptions.Verbosity) == "quiet" ? work(_ => { }) : environment.Out.Live("Starting", work);

    /// <summary>Reads and checks.</summary>
    public Outcome Check(Action<string> showStatus)
    {
        var (inputs, build) = Read(showStatus);
        var site = environment.Site(Settings);
        return Finish(site, site.Problems, inputs, build);
    }

    /// <summary>Reads, builds, and writes if there are no errors.</summary>
    /// <param name="showStatus">Shows what is being done.</param>
    /// <param name="open">Opens the output folder, which closes at the end.</param>
    /// <param name="browser">The browser that prints the PDF; <c>null</c> for no PDF.</param>
    public Outcome Write(Action<string> showStatus, Func<WriteFolder> open, string? browser)
    {
        var (inputs, build) = Read(showStatus);
        using var folder = open();
        var site = environment.Site(Settings);
        if (browser is null) WriteEarly(site);
        var outcome = Finish(site, site.Files, inputs, build);
        if (Fails(outcome.Diagnostics)) return outcome;
        if (browser is not null)
        {
            showStatus("Printing");
            var (pdf, message) = new PdfPrinter(browser, environment.Site).Print(inputs.Files, Settings, stop).GetAwaiter().GetResult();
            if (pdf is null) throw new IOException($"{browser} printed nothing. {Browser.OneLine(message)}");
            var withPdf = environment.Site(Settings with { Pdf = pdf });
            WriteEarly(withPdf);
            outcome = outcome with { Files = withPdf.Files.Run(build) };
        }
        showStatus($"Writing {folders.Shown}");
        var written = folder.Write(outcome.Files);
        return outcome with { Diagnostics = Report.InOrder(outcome.Diagnostics.Concat(written.Diagnostics)), Written = written };

        // Large files are written as soon as they are made, and need not stay in memory.
        void WriteEarly(Site made) => build.Store(made.LargeFiles, file => build.HasErrors ? file : folder.Take(file));
    }

    private (Inputs Inputs, Build Build) Read(Action<string> showStatus)
    {
        showStatus("Reading");
        var inputs = new ReadFolder(folders.Root, Site.EmbeddedAssets, originals).Read();
        stop.ThrowIfCancellationRequested();
        showStatus("Building");
        return (inputs, new(inputs.Files, _isExplained ? () => _clock.Elapsed : null));
    }

    private Outcome Finish(Site site, IPipeline<OutputFile> wanted, Inputs inputs, Build build)
    {
        var read = _clock.Elapsed;
        var files = wanted.Run(build);
        var briefing = site.Briefing.Run(build) is [var only, ..] ? only : null;
        var report = _isExplained ? new BuildReport([], [.. build.Steps], read, _clock.Elapsed - read, null, RenderedPages.Find(site, build)) : null;
        stop.ThrowIfCancellationRequested();
        return new(build, briefing, files, Report.InOrder(inputs.Diagnostics.Concat(build.Diagnostics)), null, report);
    }
}
