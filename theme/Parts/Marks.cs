using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The kind of a claim and its support, each as a word and an icon.</summary>
    public virtual Html Marks(Claim claim) => $"""
        <ul class="marks" aria-label="What this claim is">
        {MarkItem("kind", Html.Empty, ReaderNames.For(claim.Kind))}
        {Html.When(claim.Confidence is not null, () => MarkItem("", Icon(claim.Confidence!.Value), ReaderNames.For(claim.Confidence!.Value), " confidence"))}
        {MarkItem(FormatNames.Supports[claim.Support], Icon(claim.Support), ReaderNames.For(claim.Support))}
        {claim.Disputes.Select(dispute => MarkItem(FormatNames.Disputes[dispute], Icon(dispute), ReaderNames.For(dispute)))}
        </ul>
        """;

    /// <summary>The support of a claim that is named elsewhere.</summary>
    public virtual Html Marks(ClaimLabel claim) => $"""
        {Mark(FormatNames.Supports[claim.Support], Icon(claim.Support), ReaderNames.For(claim.Support))}{claim.Disputes.Select(dispute => Html.Create($" {Mark(FormatNames.Disputes[dispute], Icon(dispute), ReaderNames.For(dispute))}"))}
        """;

    /// <summary>A mark in a line: its icon and its word; what it means is shown when one points at it, and stands in the legend of the page.</summary>
    protected static Html Mark(string kind, Html icon, MarkMeaning mark) => $"<span class=\"mark {kind}\" title={mark.Meaning}>{icon}{mark.Label}</span>";

    private static Html MarkItem(string kind, Html icon, MarkMeaning mark, string more = "") =>
        $"<li class={$"mark {kind}".TrimEnd()} title={mark.Meaning}>{icon}{ReaderLabels.Capital(mark.Label)}{more}</li>\n";

    /// <summary>How the sources relate on a question, as words and an icon.</summary>
    public virtual Html Mark(Relation relation) =>
        $"<span class=\"mark relation {RelationClass(relation)}\" title={ReaderNames.For(relation).Meaning}>{Icon(relation)}{ReaderLabels.Capital(ReaderLabels.Label(relation))}</span>";

    /// <summary>How the sources relate on a question, with what they differ in where the writers say so.</summary>
    public virtual Html Mark(Question question) => $"""{Mark(question.Relation)}{Html.When(question.Difference is not null, () => $"""
        <p class="difference-kind"><span title={ReaderNames.For(question.Difference!.Kind).Meaning}>{ReaderLabels.Capital(ReaderNames.For(question.Difference.Kind).Label)}</span>: {question.Difference.Because}</p>
        """)}""";

    /// <summary>A stance: its word, and its position on the scale of its question.</summary>
    public virtual Html Stance(string stance, IReadOnlyList<string> scale) => $"""
        <span class="stance"><span class="scale">{scale.Select(step => step == stance ? Html.Create($"<i class=\"on\"></i>") : Html.Create($"<i></i>"))}</span>{ReaderLabels.Capital(stance)}</span>
        """;
}
