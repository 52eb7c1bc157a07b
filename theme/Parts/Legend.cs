using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>What the marks of a page mean, folded. Labels and meanings are those of the marks themselves.</summary>
    /// <param name="entries">The marks; each label is shown once.</param>
    public virtual Html Legend(IReadOnlyCollection<LegendEntry> entries) => Html.When(entries.Count > 0, () => $"""
        <details class="legend"><summary>What the marks mean</summary>
        {LegendList(entries)}
        </details>
        """);

    /// <summary>What all marks mean, for the whole briefing as one document.</summary>
    /// <param name="sources">The sources.</param>
    public virtual Html LegendInFull(IReadOnlyCollection<SourceLabel> sources) => $"""
        <section class="legend" aria-labelledby={new Anchor("section.marks")}>
        <h2 id={new Anchor("section.marks")}>What the marks mean</h2>
        {LegendList([
            .. Enum.GetValues<ClaimKind>().Select(InLegend), .. Enum.GetValues<Confidence>().Reverse().Select(InLegend), .. Enum.GetValues<Support>().Reverse().Select(InLegend),
            .. Enum.GetValues<Dispute>().Select(InLegend), FoundInLegend, FoundInDoubtInLegend, .. Relations.Select(InLegend), .. Enum.GetValues<DifferenceKind>().Select(InLegend), .. LegendOf(sources), PassageInLegend])}
        </section>
        """;

    /// <summary>The marks of claims.</summary>
    protected IEnumerable<LegendEntry> LegendOf(IEnumerable<Claim> claims)
    {
        var list = claims.ToList();
        return
        [
            .. list.Select(claim => claim.Kind).Distinct().Order().Select(InLegend),
            .. list.Select(claim => claim.Confidence).OfType<Confidence>().Distinct().OrderDescending().Select(InLegend),
            .. list.Select(claim => claim.Support).Distinct().OrderDescending().Select(InLegend),
            .. list.SelectMany(claim => claim.Disputes).Distinct().Order().Select(InLegend),
        ];
    }

    /// <summary>The marks of claims that are counted.</summary>
    protected IEnumerable<LegendEntry> LegendOf(ClaimCounts claims) =>
    [
        .. Enum.GetValues<Support>().Reverse().Where(support => claims[support] > 0).Select(InLegend),
        .. Enum.GetValues<Dispute>().Where(dispute => claims[dispute] > 0).Select(InLegend),
    ];

    /// <summary>The marks of judgements and of the claims that they name.</summary>
    protected IEnumerable<LegendEntry> LegendOf(IReadOnlyCollection<Judgement> judgements) =>
    [
        .. judgements.Select(judgement => judgement.Header.Confidence).Distinct().OrderDescending().Select(InLegend),
        .. judgements.SelectMany(judgement => judgement.Claims).Select(claim => claim.Support).Distinct().OrderDescending().Select(InLegend),
        .. judgements.SelectMany(judgement => judgement.Claims).SelectMany(claim => claim.Disputes).Distinct().Order().Select(InLegend),
    ];

    /// <summary>The marks of questions.</summary>
    protected IEnumerable<LegendEntry> LegendOf(IEnumerable<Question> questions)
    {
        var list = questions.ToList();
        return
        [
            .. Relations.Where(relation => list.Exists(question => question.Relation == relation)).Select(InLegend),
            .. list.Select(question => question.Difference?.Kind).OfType<DifferenceKind>().Distinct().Order().Select(InLegend),
        ];
    }

    /// <summary>The marks of questions that are counted.</summary>
    protected IEnumerable<LegendEntry> LegendOf(ComparisonCounts questions) => Relations.Where(relation => questions[relation] > 0).Select(InLegend);

    /// <summary>The grades of sources: each with its sources or, of many, what its letter and its figure mean.</summary>
    protected IEnumerable<LegendEntry> LegendOf(IEnumerable<SourceLabel> sources)
    {
        var grades = sources.GroupBy(source => source.Grade, StringComparer.Ordinal).ToList();
        if (grades.Count <= ListLengths.GradesInLegend)
            return grades.Select(grade => new LegendEntry(Html.Create($"{Html.Join(" ", grade.Select(SourceMark))} "), grade.Key, GradeInWords(grade.First())));
        var known = grades.Select(grade => grade.Key).Where(grade => grade.Length == 2).ToList();
        return
        [
            .. known.Select(grade => grade[0]).Distinct().Order().Select(letter => new LegendEntry(Html.Empty, letter.ToString(), $"Source: {ReaderNames.Reliability(letter)}.")),
            .. known.Select(grade => grade[1]).Distinct().Order().Select(figure => new LegendEntry(Html.Empty, figure.ToString(), $"Information: {ReaderNames.Credibility(figure - '0')}.")),
        ];
    }

    /// <summary>The number of a passage.</summary>
    protected static LegendEntry PassageInLegend { get; } = new(
        Html.Empty, "¶7", "The seventh passage of a source, headings counted. Its link leads to what the passage says, and to everything that rests on it.");

    /// <summary>The program's mark on a quotation.</summary>
    protected static LegendEntry FoundInLegend { get; } = new(FoundIcon(), ReaderLabels.Capital(ReaderNames.Found.Label), ReaderNames.Found.Meaning);

    /// <summary>The program's mark on a quotation from a passage that it may have read wrongly.</summary>
    protected static LegendEntry FoundInDoubtInLegend { get; } = new(
        DoubtIcon(), ReaderLabels.Capital(ReaderNames.FoundInDoubt.Label), ReaderNames.FoundInDoubt.Meaning);

    private static Html LegendList(IEnumerable<LegendEntry> entries) => $"""
        <dl>
        {entries.DistinctBy(entry => entry.Label).Select(entry => Html.Create($"<div><dt>{entry.Sign}{entry.Label}</dt><dd>{entry.Meaning}</dd></div>\n"))}
        </dl>
        """;

    private LegendEntry InLegend(ClaimKind kind) => Entry(Html.Empty, ReaderNames.For(kind));

    private LegendEntry InLegend(Confidence confidence) => Entry(Icon(confidence), ReaderNames.For(confidence), " confidence");

    private LegendEntry InLegend(Support support) => Entry(Icon(support), ReaderNames.For(support));

    private LegendEntry InLegend(Dispute dispute) => Entry(Icon(dispute), ReaderNames.For(dispute));

    private LegendEntry InLegend(Relation relation) => Entry(Icon(relation), ReaderNames.For(relation));

    private LegendEntry InLegend(DifferenceKind kind) => Entry(Html.Empty, ReaderNames.For(kind));

    private static LegendEntry Entry(Html sign, MarkMeaning mark, string more = "") => new(sign, $"{ReaderLabels.Capital(mark.Label)}{more}", mark.Meaning);

    /// <summary>A mark in the legend.</summary>
    /// <param name="Sign">Its icon, or nothing.</param>
    /// <param name="Label">Its words.</param>
    /// <param name="Meaning">What it means.</param>
    public sealed record LegendEntry(Html Sign, string Label, string Meaning);
}
