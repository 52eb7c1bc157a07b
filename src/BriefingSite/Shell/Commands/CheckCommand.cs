using System.CommandLine;
using BriefingSite.Shell.Disk;
using BriefingSite.Shell.Formats;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>check</c>: reads, checks and reports problems, for people or in a format for other programs.</summary>
internal sealed class CheckCommand : InterruptibleCommand
{
    private static readonly Option<bool> s_fix = new("--fix") { Description = "First repair quotations that miss by typography or by the passage number [default: off]" };

    private static readonly Option<string> s_format = new Option<string>("--format")
    {
        Description = "How to report problems: for people, for programs, for code scanning, or as annotations of a workflow",
        HelpName = "text|json|sarif|github",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json", "sarif", "github");

    private static readonly Option<string> s_to = new("--to")
    {
        Description = "Write that into a file, and report to people as usual [default: it is all that is printed]",
        HelpName = "file",
    };

    /// <inheritdoc/>
    public override string Name => "check";

    /// <inheritdoc/>
    public override string Description => "Report problems: all that build would report, without drawing or writing the site";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters =>
    [
        SharedOptions.Root, SharedOptions.Output, SharedOptions.BaseUrl, SharedOptions.Strict, SharedOptions.Verbosity, SharedOptions.Explain,
        s_fix, s_format, s_to,
    ];

    /// <inheritdoc/>
    public override string Examples => """
        briefing check
        briefing check --strict --verbosity quiet
        briefing check --fix              repair quotation typography and passage numbers first
        briefing check --format sarif --to check.sarif
        """;

    /// <inheritdoc/>
    protected override Task<int> Run(ParseResult parsed, HostEnvironment environment, CancellationToken stop) => Task.FromResult(Check(parsed, environment, stop));

    private static int Check(ParseResult parsed, HostEnvironment environment, CancellationToken stop)
    {
        var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
        if (problem is not null) return Refuse(environment, problem);
        var (format, to) = (parsed.GetValue(s_format)!, parsed.GetValue(s_to));
        if (format == "text" && to is not null) return Refuse(environment, "--to needs a format for programs: --format json, sarif or github.");
        if (parsed.GetValue(s_fix)) Repair(folders!, originals!, format == "text" ? environment : environment with { Out = environment.Error });

        var run = new SiteRun(parsed, folders!, originals!, environment, stop);
        var outcome = run.WithStatus(run.Check, isForPrograms: format != "text");
        var failed = run.Fails(outcome.Diagnostics);
        if (format != "text")
        {
            var reported = new DescribeDiagnostics(outcome.Build.Inputs, outcome.Briefing, folders!.From(environment.Folder)).Describe(outcome.Diagnostics);
            var bytes = CheckFormat.Write(format, reported);
            if (to is null)
            {
                environment.Out.Write(bytes);
                return failed ? ExitCode.ContentHasErrors : ExitCode.Clean;
            }
            environment = environment with { Out = TargetFile.MessageTerminal(to, environment) };
            TargetFile.Write(Path.GetFullPath(to, environment.Folder), bytes.Bytes, message => environment.Error.Line(message));
        }
        new Report(environment.Error, outcome.Build.Inputs).Write(outcome.Diagnostics, "");
        new Summary(outcome, run.Elapsed).Write(folders!, failed, parsed, environment.Out);
        return failed ? ExitCode.ContentHasErrors : ExitCode.Clean;
    }

    private static void Repair(Folders folders, OriginalsFolder originals, HostEnvironment environment)
    {
        using var held = SiteFiles.Hold(folders.Root, environment);
        var read = ReadBriefing.Read(folders, originals);
        var (repairs, files) = VerifiedRepairs.Find(read.Inputs, read.Diagnostics, new(read.Briefing, read.Inputs));
        var site = new SiteFiles(folders.Root);
        foreach (var file in files) site.Write(file.Path, file.Content.Bytes.Span);
        foreach (var repair in repairs) environment.Out.Line(repair.ToString());
    }
}
