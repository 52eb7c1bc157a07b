using System.CommandLine;
using BriefingSite.Shell.Commands;
using BriefingSite.Shell.Disk;
using BriefingSite.Shell.Formats;

namespace BriefingSite.Shell.Budgets;

/// <summary>The command <c>report</c>: what every page of the built site weighs, against the budgets.</summary>
internal static class WeightReport
{
    private static readonly Option<string> s_format = new Option<string>("--format")
    {
        Description = "How to tell it",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    /// <summary>The command.</summary>
    public static Command Create(HostEnvironment environment)
    {
        var command = new Command("report", "Weigh every page of the built site against the budgets") { BuildOptions.Root, BuildOptions.Output, s_format };
        command.SetAction(parsed => Run(parsed, environment));
        return command;
    }

    private static int Run(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, problem) = Folders.Find(parsed.GetValue(BuildOptions.Root), parsed.GetValue(BuildOptions.Output), environment);
        if (folders is null)
        {
            environment.Error.Line(problem!);
            return ExitCode.WrongUsage;
        }
        var files = Manifest.Read(folders.Output).Paths.Where(path => FileKinds.Of(Path.Combine(folders.Output, path)) == FileKind.Regular)
            .ToDictionary(path => path, path => File.ReadAllBytes(Path.Combine(folders.Output, path)), StringComparer.Ordinal);
        if (files.Count == 0)
        {
            environment.Error.Line($"There is no site in {folders.Shown}. Build it first.");
            return ExitCode.WrongUsage;
        }

        var site = new WeighSite(files).Weigh();
        var broken = site.Broken().ToList();
        if (parsed.GetValue(s_format) == "json") environment.Out.Write(FormatsJson.Write(WeightDocument.Create(site, broken), FormatsJson.Default.WeightDocument));
        else Print(site, environment.Out);
        foreach (var sentence in broken) environment.Error.Line(sentence);
        return broken.Count > 0 ? ExitCode.ContentHasErrors : ExitCode.Clean;
    }

    private static void Print(SiteWeight site, Terminal output)
    {
        var rows = site.Pages.Select(page => new[]
        {
            page.Path, Summary.Size(page.Bytes), Summary.Size(page.Compressed), Summary.Size(page.WithStyleSheets), Summary.Size(Budget.Find(page.Path)), Summary.Size(page.WithScripts), $"{page.Requests}",
        }).Prepend(["page", "raw", "compressed", "with style", "budget", "with script", "requests"]).ToList();
        var widths = Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(row => row[i].Length)).ToList();
        foreach (var row in rows)
            output.Line(string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))));
        output.Line();
        output.Line($"{site.Pages.Count} pages; {site.Files} files of {Summary.Size(site.Bytes)}; compressed: style sheet {Summary.Size(site.StyleSheets)}, scripts {Summary.Size(site.Scripts)} of {Summary.Size(Budget.Scripts)}");
    }
}
