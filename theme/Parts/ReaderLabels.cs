using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>The labels of values of the model, for readers.</summary>
public static partial class ReaderLabels
{
    /// <summary><c>1 place</c>, <c>2 places</c>.</summary>
    public static string Count(int count, string one, string? many = null) => Plural.Count(count, one, many);

    /// <summary>The size of a file: <c>640 B</c>, <c>312 kB</c>, <c>1.4 MB</c>.</summary>
    public static string Size(int bytes) => bytes switch
    {
        < 1_000 => $"{bytes} B",
        < 999_500 => $"{(bytes + 500) / 1_000} kB",
        _ => $"{(bytes + 50_000) / 1_000_000}.{(bytes + 50_000) / 100_000 % 10} MB",
    };

    /// <summary>The position of words in a passage: <c>words 12–15 of 60</c>.</summary>
    public static string Places(QuotationMatch match) =>
        $"words {string.Join(" and ", match.Words.Select(range => $"{range.First + 1}–{range.End}"))} of {match.PassageWords}{(match.Omissions.Sum(omission => omission.Count) is > 0 and var left ? $"; {Count(left, "word")} between them left out" : "")}";

    /// <summary>In place of what a passage says, where nobody has said it.</summary>
    public const string NotSummarised = "Not summarised.";

    /// <summary>Before the addresses of passages that are gone from a source.</summary>
    public const string NoLongerInText = "Published earlier, and no longer in the text:";

    /// <summary>Marks a translation as the writers' own.</summary>
    public const string OurTranslation = "our translation";

    /// <summary>The kind of a link's target.</summary>
    public static string Label(TargetKind kind) => kind switch
    {
        TargetKind.Outside => "outside",
        TargetKind.Page => "page",
        TargetKind.File => "file",
        TargetKind.Topic => "topic",
        TargetKind.Question => "question",
        TargetKind.Claim => "claim",
        TargetKind.Term => "term",
        TargetKind.Source => "source",
        TargetKind.Passage => "passage",
        TargetKind.Event => "event",
        TargetKind.Indicator => "to watch",
        TargetKind.Judgement => "judgement",
        TargetKind.Change => "change",
    };

    /// <summary>The kind of a search result.</summary>
    public static string Label(SearchKind kind) => kind switch
    {
        SearchKind.Judgement => "judgement",
        SearchKind.Claim => "claim",
        SearchKind.Question => "question",
        SearchKind.Section => "section",
        SearchKind.Term => "term",
        SearchKind.Event => "event",
        SearchKind.Indicator => "to watch",
        SearchKind.Source => "source",
        SearchKind.Passage => "passage",
    };

    /// <summary>The kind of a search result, in the plural.</summary>
    public static string Many(SearchKind kind) => kind == SearchKind.Indicator ? Label(kind) : $"{Label(kind)}s";

    /// <summary>The name of a kind in addresses and data.</summary>
    public static string Id(SearchKind kind) => FormatNames.SearchKinds[kind];

    /// <summary>What kind of statement a claim is.</summary>
    public static string Label(ClaimKind kind) => ReaderNames.For(kind).Label;

    /// <summary>The confidence in a judgement.</summary>
    public static string Label(Confidence confidence) => ReaderNames.For(confidence).Label;

    /// <summary>How well a claim is supported.</summary>
    public static string Label(Support support) => ReaderNames.For(support).Label;

    /// <summary>What speaks against a claim.</summary>
    public static string Label(Dispute dispute) => ReaderNames.For(dispute).Label;

    /// <summary>How many claims have this against them, and what: <c>2 contested</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="dispute">What.</param>
    /// <param name="ofThem">Whether these are some of the claims just named.</param>
    public static string Count(int count, Dispute dispute, bool ofThem) => $"{count} {(ofThem ? "of them " : "")}{Label(dispute, count)}";

    /// <summary>What speaks against several claims.</summary>
    public static string Label(Dispute dispute, int count) => dispute switch
    {
        Dispute.Contested => Label(dispute),
        Dispute.SelfQualified => Plural.Choose(count, Label(dispute), "qualified by their own sources"),
        Dispute.DisputedQuestion => Plural.Choose(count, Label(dispute), "on disputed questions"),
    };

    /// <summary>How the sources relate to one another.</summary>
    public static string Label(Relation relation) => ReaderNames.For(relation).Label;

    /// <summary>What kind of document a source is.</summary>
    public static string Label(SourceKind kind) => kind switch
    {
        SourceKind.Article => "article",
        SourceKind.Opinion => "opinion",
        SourceKind.Report => "report",
        SourceKind.Official => "official document",
        SourceKind.Dataset => "data set",
        SourceKind.Interview => "interview",
    };

    /// <summary>The state of an indicator.</summary>
    public static string Label(IndicatorState state) => state switch
    {
        IndicatorState.Open => "open",
        IndicatorState.Seen => "seen",
        IndicatorState.Passed => "passed",
    };

    /// <summary>The text with an initial capital letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
