using System.CommandLine;
using System.Diagnostics;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Shell.Chromium;
using BriefingSite.Shell.Disk;
using BriefingSite.Shell.Formats;
using BriefingSite.Shell.Serving;

namespace BriefingSite.Shell.Commands;

/// <summary>The commands <c>build</c> and <c>check</c>: read, build, report, and write where nothing is wrong.</summary>
internal static class BuildCommand
{
    /// <summary>Runs one of the two.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(ParseResult parsed, bool write, HostEnvironment environment, CancellationToken stop)
    {
        var (folders, problem) = Folders.Find(parsed.GetValue(BuildOptions.Root), parsed.GetValue(BuildOptions.Output), environment);
        if (folders is null)
        {
            environment.Error.Line(problem!);
            return ExitCode.WrongUsage;
        }
        var (originals, missing) = OriginalsFolder.Find(folders.Root, environment);
        if (originals is null)
        {
            environment.Error.Line(missing!);
            return ExitCode.WrongUsage;
        }
        var (browser, absent) = write && parsed.GetValue(BuildOptions.Pdf) ? Browser.Find("A PDF is printed", environment.Variable) : default;
        if (absent is not null)
        {
            environment.Error.Line(absent);
            return ExitCode.WrongUsage;
        }
        var format = write ? "text" : parsed.GetValue(CheckFormat.Format)!;
        var to = write ? null : parsed.GetValue(CheckFormat.To);
        if (format == "text" && to is not null)
        {
            environment.Error.Line("--to needs a format that is for programs: --format json, sarif or github.");
            return ExitCode.WrongUsage;
        }
        var (reviewed, trouble) = ReviewBase.Find(write ? parsed.GetValue(BuildOptions.Review) : null, folders.Root, environment);
        if (trouble is not null)
        {
            environment.Error.Line(trouble);
            return ExitCode.WrongUsage;
        }
        if (!write && parsed.GetValue(EvidenceCommand.Fix)) EvidenceCommand.Repair(folders, originals, format == "text" ? environment : environment with { Out = environment.Error });
        void Wait() => environment.Error.Line($"Another build is writing into {folders.Shown}; waiting for it.");
        if (write) LockedOutputFolder.Recover(folders.Output, Wait, stop);
        var verbosity = parsed.GetValue(BuildOptions.Verbosity);
        var strict = parsed.GetValue(BuildOptions.Strict);
        var clean = write && parsed.GetValue(BuildOptions.Clean);
        var clock = Stopwatch.StartNew();
        WriteFolder? output = null;

        Outcome Work(Action<string> tell)
        {
            tell("Reading");
            var inputs = new ReadFolder(folders.Root, Site.EmbeddedAssets, originals).Read();
            stop.ThrowIfCancellationRequested();
            tell("Building");
            var settings = BuildOptions.Settings(parsed, environment);
            if (reviewed is not null) settings = settings with { IsProduction = false, ReviewedAgainst = reviewed };
            using var folder = output = new WriteFolder(folders, Wait, stop, clean);
            var build = new Build(inputs.Files, BuildOptions.IsExplained(parsed) ? () => clock.Elapsed : null);
            var site = environment.Site(settings);
            if (write && browser is null) WriteEarly(site);
            var read = clock.Elapsed;
            var files = site.Files.Run(build);
            var briefing = site.Briefing.Run(build) is [var only, ..] ? only : null;
            var rebuilt = BuildOptions.IsExplained(parsed) ? new BuildReport([], build.Steps, read, clock.Elapsed - read, null, RenderedPages.Find(site, build)) : null;
            stop.ThrowIfCancellationRequested();
            var diagnostics = Shell.Report.InOrder(inputs.Diagnostics.Concat(build.Diagnostics));
            if (!write || Fails(diagnostics, strict)) return new(build, briefing, files, diagnostics, null, rebuilt);
            if (browser is not null)
            {
                tell("Printing");
                var (pdf, message) = new PdfPrinter(browser, environment.Site).Print(inputs.Files, settings, stop).GetAwaiter().GetResult();
                if (pdf is null) throw new IOException($"{browser} printed nothing. {Browser.OneLine(message)}");
                var withPdf = environment.Site(settings with { Pdf = pdf });
                WriteEarly(withPdf);
                files = withPdf.Files.Run(build);
            }

            tell($"Writing {folders.Shown}");
            var written = folder.Write(files);
            return new(build, briefing, files, Shell.Report.InOrder(diagnostics.Concat(written.Diagnostics)), written, rebuilt);

            // Writing does not wait for the last page, and what is written need not stay in memory.
            void WriteEarly(Site made) => build.Store(made.LargeFiles, file => build.HasErrors ? file : folder.Take(file));
        }

        Outcome outcome;
        try
        {
            outcome = verbosity == "quiet" || format != "text" ? Work(_ => { }) : environment.Out.Live("Starting", Work);
        }
        catch (Exception failure) when (write && failure is IOException or UnauthorizedAccessException)
        {
            throw new UnwrittenOutput(output is { IsReplaced: true }
                ? $"{folders.Shown} is written, but something beside it failed: {failure.Message}"
                : $"{folders.Shown} could not be written and is as it was: {failure.Message}", failure);
        }
        foreach (var leftover in output?.Leftovers ?? [])
            environment.Error.Line($"{leftover} is of no use any more and could not be deleted: it holds something of somebody else's. Delete it by hand.");
        var failed = Fails(outcome.Diagnostics, strict);
        if (format != "text")
        {
            var findings = new DescribeDiagnostics(outcome.Build.Inputs, outcome.Briefing, folders.From(environment.Folder)).Describe(outcome.Diagnostics);
            var bytes = CheckFormat.Write(format, findings);
            if (to is null)
            {
                environment.Out.Write(bytes);
                return failed ? ExitCode.ContentHasErrors : ExitCode.Clean;
            }
            environment = environment with { Out = TargetFile.Telling(to, environment) };
            TargetFile.Write(Path.GetFullPath(to, environment.Folder), bytes.Bytes, message => environment.Error.Line(message));
        }
        new Report(environment.Error, outcome.Build.Inputs).Write(outcome.Diagnostics, write && failed ? "; nothing was written" : "");
        foreach (var line in outcome.Report?.Explanation(parsed.GetValue(BuildOptions.Explain)) ?? []) environment.Out.Line(line);
        if (verbosity != "quiet") Report(outcome, folders, failed, verbosity == "detailed", clock.Elapsed, environment.Out);
        return failed ? ExitCode.ContentHasErrors : ExitCode.Clean;
    }

    private static bool Fails(ValueList<Diagnostic> diagnostics, bool strict) =>
        diagnostics.Any(d => d.Rule.Severity >= (strict ? Severity.Warning : Severity.Error));

    private static void Report(Outcome outcome, Folders folders, bool failed, bool detailed, TimeSpan time, Terminal terminal)
    {
        if (detailed)
        {
            foreach (var (name, value) in Summary.Create(outcome.Build).Rows) terminal.Line($"{name}: {value}");
            foreach (var path in failed ? [] : outcome.Written?.New ?? []) terminal.Line($"wrote {folders.Shown}{path}");
            foreach (var path in failed ? [] : outcome.Written?.Removed ?? []) terminal.Line($"removed {folders.Shown}{path}");
        }
        if (outcome.Written is null && outcome.Briefing is { } briefing)
            foreach (var omission in ListOmissions.Describe(briefing)) terminal.Line(omission);
        var summary = Summary.Create(outcome.Briefing);
        if (outcome.Written is { } written && !failed)
        {
            summary += Summary.Create(outcome.Files, written);
            if (!terminal.IsStyled)
                terminal.Line($"{folders.Shown}: {outcome.Files.Count} files, {written.New.Count} written, {written.Unchanged} unchanged, {written.Removed.Count} removed");
        }
        else if (!failed && !terminal.IsStyled)
        {
            terminal.Line($"input/: {outcome.Build.Inputs.Count} files read, {Shell.Report.Count(outcome.Diagnostics)}");
        }
        if (failed || !terminal.IsStyled) return;
        summary += new Summary([("mistakes", Shell.Report.Count(outcome.Diagnostics)), ("time", $"{time.TotalSeconds:0.00} s")]);
        summary.Draw(terminal, outcome.Written is null ? "input/" : folders.Shown);
    }

    private sealed record Outcome(
        Build Build, Briefing? Briefing, IReadOnlyList<OutputFile> Files, ValueList<Diagnostic> Diagnostics, Written? Written, BuildReport? Report);
}
