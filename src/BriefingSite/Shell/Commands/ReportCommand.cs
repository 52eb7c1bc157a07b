using System.CommandLine;
using BriefingSite.Shell.Budgets;
using BriefingSite.Shell.Disk;
using BriefingSite.Shell.Formats;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>report</c>: the size of every page of the built site, compared with the budgets.</summary>
internal sealed class ReportCommand : QuickCommand
{
    private static readonly Option<string> s_format = new Option<string>("--format")
    {
        Description = "The format of the report",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    /// <inheritdoc/>
    public override string Name => "report";

    /// <inheritdoc/>
    public override string Description => "Compare the size of every page of the built site with the budgets";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [SharedOptions.Root, SharedOptions.Output, s_format];

    /// <inheritdoc/>
    public override string Examples => """
        briefing && briefing report       exit code 1 where a budget is exceeded
        briefing report --format json
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, problem) = Folders.Find(parsed.GetValue(SharedOptions.Root), parsed.GetValue(SharedOptions.Output), environment);
        if (folders is null) return Refuse(environment, problem!);
        var files = Manifest.Read(folders.Output).Paths.Where(path => FileKinds.Find(Path.Combine(folders.Output, path)) == FileKind.Regular)
            .ToDictionary(path => path, path => File.ReadAllBytes(Path.Combine(folders.Output, path)), StringComparer.Ordinal);
        if (files.Count == 0) return Refuse(environment, $"There is no site in {folders.Shown}. Build it first.");

        var site = new WeighSite(files).Weigh();
        var broken = site.Broken().ToList();
        if (parsed.GetValue(s_format) == "json") environment.Out.Write(FormatsJson.Write(WeightDocument.Create(site, broken), FormatsJson.Default.WeightDocument));
        else WeightReport.Print(site, environment.Out);
        foreach (var sentence in broken) environment.Error.Line(sentence);
        return broken.Count > 0 ? ExitCode.ContentHasErrors : ExitCode.Clean;
    }
}
