using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <content>What a briefing covers and how good it is, in sentences.</content>
public static partial class ReaderLabels
{
    private static readonly string[] s_numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A number in words up to twelve, then in figures.</summary>
    public static string Number(int number) => number < s_numbers.Length ? s_numbers[number] : $"{number}";

    /// <summary>What a briefing covers: <c>Covers what two texts say, up to early 2026; nothing later.</c> Empty where it has neither sources nor a date.</summary>
    /// <param name="coverage">What it covers.</param>
    /// <param name="stale">That it was published long after that; it is said in the same sentence.</param>
    public static string Covers(Coverage coverage, StaleNote? stale = null)
    {
        var end = coverage.AsOf?.EndInRoughWords();
        var sources = coverage.AreTexts ? Plural.Choose(coverage.Sources, "text says", "texts say") : Plural.Choose(coverage.Sources, "source says", "sources say");
        var upTo = end is null ? "" : $"up to {end}{(coverage.IsNothingLater ? "; nothing later" : "")}{(stale is null ? "" : $", though it was published in {Month(stale)}")}.";
        return (coverage.Sources, end) switch
        {
            (0, null) => "",
            (0, _) => $"Covers what is known {upTo}",
            (_, null) => $"Covers what {Number(coverage.Sources)} {sources}.",
            _ => $"Covers what {Number(coverage.Sources)} {sources}, {upTo}",
        };
    }

    /// <summary>That a briefing was published long after its newest information.</summary>
    public static string Stale(StaleNote note)
    {
        var end = note.Coverage.AsOf!.EndInRoughWords();
        return note.Coverage.IsNothingLater
            ? $"This briefing was published in {Month(note)} and uses nothing newer than {end}."
            : $"This briefing was published in {Month(note)}; the newest information that its topics use is of {end}.";
    }

    private static string Month(StaleNote note) => Edtf.Parse(note.Published.Written[..^"-00".Length])!.InWords();

    /// <summary>How sure the judgements are: <c>Confidence in the judgements: moderate for four, low for three.</c> Empty where there are none.</summary>
    public static string HowSure(IReadOnlyCollection<Judgement> judgements)
    {
        var counts = judgements.CountBy(judgement => judgement.Header.Confidence).OrderByDescending(count => count.Value).ThenByDescending(count => count.Key).ToList();
        return counts switch
        {
            [] => "",
            [var (only, _)] => $"Confidence in {(judgements.Count == 1 ? "the judgement" : $"all {Number(judgements.Count)} judgements")}: {Label(only)}.",
            _ => $"Confidence in the {Number(judgements.Count)} judgements: {string.Join(", ", counts.Select(count => $"{Label(count.Key)} for {Number(count.Value)}"))}.",
        };
    }

    /// <summary>What a source is worth: <c>unknown author; reliability cannot be judged</c>.</summary>
    public static string Worth(SourceHeader source) => $"{source switch
    {
        { AuthorsInText: { } authors } => $"by {authors}",
        { Publisher: { } publisher } => $"from {publisher}, no author named",
        _ => "unknown author",
    }}; {ReaderNames.Reliability(source.Reliability)}";

    /// <summary>How many claims people have signed: <c>no claim has been signed yet</c>, <c>12 of 43 claims signed</c>.</summary>
    public static string Signed(Publication publication) => publication switch
    {
        { Claims: 0 } => "",
        { Signed: 0 } => "no claim has been signed yet",
        _ => $"{publication.Signed} of {Count(publication.Claims, "claim")} signed",
    };
}
