using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The kind of a claim and its support, each as a word and an icon.</summary>
    public virtual Html Marks(Claim claim) => $"""
        <ul class="marks" aria-label="What this claim is">
        <li class="mark kind">{ReaderLabels.Capital(ReaderLabels.Label(claim.Kind))}</li>
        {Html.When(claim.Confidence is not null, () => $"<li class=\"mark\">{Icon(claim.Confidence!.Value)}{ReaderLabels.Capital(ReaderLabels.Label(claim.Confidence!.Value))} confidence</li>\n")}
        <li class={"mark " + ReaderLabels.Label(claim.Support)}>{Icon(claim.Support)}{ReaderLabels.Capital(ReaderLabels.Label(claim.Support))}</li>
        {Html.When(claim.IsContested, () => $"<li class=\"mark contested\">{ContestedIcon()}Contested</li>")}
        </ul>
        """;

    /// <summary>The support of a claim that is named elsewhere.</summary>
    public virtual Html Marks(ClaimLabel claim) => $"""
        <span class="mark {ReaderLabels.Label(claim.Support)}">{Icon(claim.Support)}{ReaderLabels.Label(claim.Support)}</span>{Html.When(claim.IsContested, () => $" <span class=\"mark contested\">{ContestedIcon()}contested</span>")}
        """;

    /// <summary>How the sources relate on a question, as words and an icon.</summary>
    public virtual Html Mark(Relation relation) =>
        $"<span class=\"mark relation {relation switch
        {
            Relation.Agreement => "agreement",
            Relation.Difference or Relation.LoneDissent => "difference",
            _ => "alone",
        }}\">{Icon(relation)}{ReaderLabels.Capital(ReaderLabels.Label(relation))}</span>";

    /// <summary>A stance: its word, and its position on the scale of its question.</summary>
    public virtual Html Stance(string stance, IReadOnlyList<string> scale) => $"""
        <span class="stance"><span class="scale" aria-hidden="true">{scale.Select(step => Html.Create($"<i class={(step == stance ? "on" : "off")}></i>"))}</span>{ReaderLabels.Capital(stance)}</span>
        """;
}
