using System.CommandLine;
using System.Globalization;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>sign</c>: a person vouches for a claim, or for the passages in doubt of a source.</summary>
internal sealed class SignCommand : QuickCommand
{
    private const string Reviews = "input/reviews.yml";

    private const int MaxListed = 20;

    private static readonly Argument<string?> s_claim = new("claim") { Description = "The id of the claim [default: none, with --source]", HelpName = "claim", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string> s_source = new("--source") { Description = "The id of a source: its passages in doubt were compared with the original", HelpName = "id" };
    private static readonly Option<string> s_by = new("--by") { Description = "Who vouches that the evidence supports the claim, or that the passages read so", HelpName = "name", Required = true };
    private static readonly Option<string> s_date = SharedOptions.OnADay(new("--date") { Description = "The day, such as 2026-03-14 [default: today]", HelpName = "date" });

    /// <inheritdoc/>
    public override string Name => "sign";

    /// <inheritdoc/>
    public override string Description => "Vouch for a claim: its evidence supports it; or for a source: its passages in doubt read so";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_claim, s_source, s_by, s_date, SharedOptions.Root];

    /// <inheritdoc/>
    public override string Examples => """
        briefing sign harbour-record --by "A. Reader"
        briefing sign --source harbour-survey --by "A. Reader"
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
        if (problem is not null) return Refuse(environment, problem);
        using var held = SiteFiles.Hold(folders!.Root, environment);
        var run = ReadBriefing.Read(folders, originals!);
        var sign = new Sign(run.Briefing, run.Diagnostics);
        var by = parsed.GetValue(s_by)!.Trim();
        if (by.Length == 0 || by.Any(char.IsControl)) return Refuse(environment, "--by needs a name.");
        var date = parsed.GetValue(s_date) ?? environment.Today().ToString(SharedOptions.Day, CultureInfo.InvariantCulture);
        var reviews = run.Inputs.FirstOrDefault(file => file.Path == Reviews);
        if ((parsed.GetValue(s_claim), parsed.GetValue(s_source)) is ({ }, { }) or (null, null)) return Refuse(environment, "Name a claim, or a source with --source.");
        if (parsed.GetValue(s_source) is { } source) return SignSource(environment, folders, sign, reviews, source, by, date);
        var id = parsed.GetValue(s_claim)!;
        if (sign.Claim(id) is not { } claim)
            return Refuse(environment, $"There is no claim '{id}'.{(sign.Suggestions(id) is { Count: > 0 } near ? $" The nearest are {string.Join(", ", near)}." : "")}");
        if (sign.Errors(claim) is { Count: > 0 } errors)
        {
            new Report(environment.Error, run.Inputs).Write(errors, $"; '{id}' can't be signed until that is fixed");
            return ExitCode.ContentHasErrors;
        }
        return Write(environment, folders, sign.Written(reviews, claim, by, date), $"{by} vouches for '{id}' ({date}): input/reviews.yml");
    }

    private static int SignSource(HostEnvironment environment, Folders folders, Sign sign, InputFile? reviews, string id, string by, string date)
    {
        if (sign.Source(id) is not { } source)
            return Refuse(environment, $"There is no source '{id}'{(sign.SourceSuggestions(id) is { Count: > 0 } near ? $". The nearest are {string.Join(", ", near)}." : " that is used.")}");
        if (source.Text.Fingerprint is not { } print) return Refuse(environment, $"The text of '{id}' is not known: there is neither a lock nor its original.");
        var doubts = print.Passages.Where(passage => passage.IsInDoubt).ToList();
        if (doubts.Count == 0) return Refuse(environment, $"No passage of '{id}' is in doubt, so there is nothing to sign.");
        var code = Write(environment, folders, Sign.Written(reviews, print, by, date), $"{by} has compared {Plural.Count(doubts.Count, "passage")} of '{id}' with the original ({date}): input/reviews.yml");
        if (code != ExitCode.Clean) return code;
        foreach (var passage in doubts.Take(MaxListed)) environment.Out.Line($"  ¶{passage.Number}{(passage.Page is { } page ? $", page {passage.PageLabel ?? $"{page}"}" : "")}: {passage.Doubt}");
        if (doubts.Count > MaxListed) environment.Out.Line($"  and {doubts.Count - MaxListed} more");
        return code;
    }

    private static int Write(HostEnvironment environment, Folders folders, string? text, string done)
    {
        if (text is null) return Refuse(environment, "Each entry of input/reviews.yml must begin with '- ' on a line of its own.");
        var site = new SiteFiles(folders.Root);
        if (site.Refusal(Reviews) is { } refused) return Refuse(environment, refused);
        site.Write(Reviews, Blob.Create(text).Bytes.Span);
        environment.Out.Line(done);
        return ExitCode.Clean;
    }
}
