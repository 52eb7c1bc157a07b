using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>What a claim is and how well it stands, each in a word and a sign.</summary>
    public virtual Html Marks(Claim claim) => $"""
        <ul class="marks" aria-label="What this claim is">
        <li class="mark kind">{Words.Capital(Words.Of(claim.Kind))}</li>
        {Html.When(claim.Confidence is not null, () => $"<li class=\"mark\">{Icon(claim.Confidence!.Value)}{Words.Capital(Words.Of(claim.Confidence!.Value))} confidence</li>\n")}
        <li class={"mark " + Words.Of(claim.Support)}>{Icon(claim.Support)}{Words.Capital(Words.Of(claim.Support))}</li>
        {Html.When(claim.IsContested, () => $"<li class=\"mark contested\">{ContestedIcon()}Contested</li>")}
        </ul>
        """;

    /// <summary>How well a claim named elsewhere stands.</summary>
    public virtual Html Marks(ClaimLabel claim) => $"""
        <span class="mark {Words.Of(claim.Support)}">{Icon(claim.Support)}{Words.Of(claim.Support)}</span>{Html.When(claim.IsContested, () => $" <span class=\"mark contested\">{ContestedIcon()}contested</span>")}
        """;

    /// <summary>How the sources relate on a question, in words and a sign.</summary>
    public virtual Html Mark(Relation relation) =>
        $"<span class=\"mark relation {relation switch
        {
            Relation.Agreement => "agreement",
            Relation.Difference or Relation.LoneDissent => "difference",
            _ => "alone",
        }}\">{Icon(relation)}{Words.Capital(Words.Of(relation))}</span>";

    /// <summary>A stance: its word, and where it stands on the scale of its question.</summary>
    public virtual Html Stance(string stance, IReadOnlyList<string> scale) => $"""
        <span class="stance"><span class="scale" aria-hidden="true">{scale.Select(step => Html.Of($"<i class={(step == stance ? "on" : "off")}></i>"))}</span>{Words.Capital(stance)}</span>
        """;
}
