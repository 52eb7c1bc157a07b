using System.CommandLine;
using System.Globalization;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>The commands <c>cite</c> and <c>sign</c>, and what <c>check --fix</c> does first.</summary>
internal static class EvidenceCommand
{
    private const string Reviews = "input/reviews.yml";

    private static readonly Argument<string> s_words = new("words") { Description = "Part of a sentence of a source", HelpName = "words" };
    private static readonly Option<string> s_source = new("--source") { Description = "The id of the source to look in [default: all of them]", HelpName = "id" };
    private static readonly Argument<string> s_claim = new("claim") { Description = "The id of the claim", HelpName = "claim" };
    private static readonly Option<string> s_by = new("--by") { Description = "Who vouches that the evidence supports the claim", HelpName = "name", Required = true };
    private static readonly Option<string> s_date = Checked(new("--date") { Description = "The day, such as 2026-03-14 [default: today]", HelpName = "date" });

    /// <summary>Repairs near misses of typography and of passage numbers before the check.</summary>
    public static Option<bool> Fix { get; } = new("--fix") { Description = "First repair quotations that miss by typography or by the passage number [default: off]" };

    /// <summary>Makes the command <c>cite</c>.</summary>
    public static Command Cite(HostEnvironment environment)
    {
        var command = new Command("cite", "Find words in the sources and print a citation ready to paste") { s_words, s_source, BuildOptions.Root };
        command.SetAction(parsed => Cite(parsed, environment));
        return command;
    }

    /// <summary>Makes the command <c>sign</c>.</summary>
    public static Command Sign(HostEnvironment environment)
    {
        var command = new Command("sign", "Vouch for a claim: its evidence supports it") { s_claim, s_by, s_date, BuildOptions.Root };
        command.SetAction(parsed => Sign(parsed, environment));
        return command;
    }

    /// <summary>Repairs what can be repaired and tells each repair.</summary>
    public static void Repair(Folders folders, OriginalsFolder originals, HostEnvironment environment)
    {
        using var held = SiteFiles.Hold(folders.Root, environment);
        var run = Read(folders, originals);
        var (repairs, files) = new RepairQuotations(run.Briefing, run.Inputs.Where(file => file.Path.StartsWith("input/", StringComparison.Ordinal))).Find();
        var site = new SiteFiles(folders.Root);
        foreach (var file in files) site.Write(file.Path, file.Content.Bytes.Span);
        foreach (var repair in repairs) environment.Out.Line(repair.ToString());
    }

    private static int Cite(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, originals, problem) = OriginalsFolder.FindBoth(parsed, environment);
        if (problem is not null) return Refuse(environment, problem);
        var briefing = Read(folders!, originals!, keepsUnused: true).Briefing;
        var sources = briefing.Sources.Where(source => parsed.GetValue(s_source) is not { } id || source.Id == id).ToList();
        if (sources.Count == 0)
            return Refuse(environment, $"No source is called '{parsed.GetValue(s_source)}'. {Nearest.Hint(parsed.GetValue(s_source) ?? "", briefing.Sources.Select(source => source.Id), "Sources live in seeds/.")}");
        if (!sources.Exists(source => source.Text.Passages is not null))
            return Refuse(environment, $"The texts of the sources are not here, and without them there is nothing to look in. Put them into seeds/originals/, or name their folder in {OriginalsFolder.Variable}.");
        var found = new FindWords(sources, briefing.Site.Limits.QuotationWords).Find(parsed.GetValue(s_words)!);
        var missing = sources.Where(source => source.Text.Passages is null).Select(source => $"'{source.Id}'").ToList();
        if (missing.Count > 0) environment.Error.Line($"Not looked through, because the text is not here: {string.Join(", ", missing)}.");
        if (!found.IsFound) environment.Error.Line(found.Lines.Count > 0 ? "No passage holds these words. The nearest:" : "No passage holds any of these words.");
        foreach (var line in found.Lines) (found.IsFound ? environment.Out : environment.Error).Line(line);
        return found.IsFound ? ExitCode.Clean : ExitCode.ContentHasErrors;
    }

    private static int Sign(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, originals, problem) = OriginalsFolder.FindBoth(parsed, environment);
        if (problem is not null) return Refuse(environment, problem);
        using var held = SiteFiles.Hold(folders!.Root, environment);
        var run = Read(folders, originals!);
        var sign = new Sign(run.Briefing, run.Diagnostics);
        var (id, by) = (parsed.GetValue(s_claim)!, parsed.GetValue(s_by)!.Trim());
        if (by.Length == 0 || by.Any(char.IsControl)) return Refuse(environment, "--by needs a name.");
        if (sign.Claim(id) is not { } claim)
            return Refuse(environment, $"There is no claim '{id}'.{(sign.Suggestions(id) is { Count: > 0 } near ? $" The nearest are {string.Join(", ", near)}." : "")}");
        if (sign.Errors(claim) is { Count: > 0 } errors)
        {
            new Report(environment.Error, run.Inputs).Write(errors, $"; '{id}' can't be signed before that is mended");
            return ExitCode.ContentHasErrors;
        }
        var date = parsed.GetValue(s_date) ?? environment.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (sign.Written(run.Inputs.FirstOrDefault(file => file.Path == Reviews), claim, by, date) is not { } text)
            return Refuse(environment, "Each entry of input/reviews.yml must begin with '- ' on a line of its own.");
        var site = new SiteFiles(folders.Root);
        if (site.Refusal(Reviews) is { } refused) return Refuse(environment, refused);
        site.Write(Reviews, Blob.Create(text).Bytes.Span);
        environment.Out.Line($"{by} vouches for '{id}' ({date}): input/reviews.yml");
        return ExitCode.Clean;
    }

    private static Option<string> Checked(Option<string> date)
    {
        date.Validators.Add(result =>
        {
            if (result.Tokens is [var day] && !DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                result.AddError($"--date '{day.Value}' is not a day. Write it as 2026-03-14.");
        });
        return date;
    }

    private static (Briefing Briefing, ValueList<InputFile> Inputs, ValueList<Diagnostic> Diagnostics) Read(Folders folders, OriginalsFolder originals, bool keepsUnused = false)
    {
        var inputs = new ReadFolder(folders.Root, Site.EmbeddedAssets, originals).Read();
        var build = new Build(inputs.Files);
        var briefing = new Site(new() { KeepsUnusedSources = keepsUnused }).Briefing.Run(build)[0];
        return (briefing, inputs.Files, build.Diagnostics);
    }

    private static int Refuse(HostEnvironment environment, string problem)
    {
        environment.Error.Line(problem);
        return ExitCode.WrongUsage;
    }
}
