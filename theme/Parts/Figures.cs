using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Statistics of claims, with a bar of their shares.</summary>
    public virtual Html Figures(ClaimCounts claims) => $"""
        <div class="figures">
        {Bar(("corroborated", claims.Corroborated), ("single-source", claims.SingleSource), ("uncited", claims.Uncited))}
        <dl>
        {Figure(claims.All, Plural.Choose(claims.All, "claim", "claims"), Html.Empty, "all")}
        {Figure(claims.Corroborated, "corroborated", Icon(Support.Corroborated), "corroborated")}
        {Figure(claims.SingleSource, "single-source", Icon(Support.SingleSource), "single-source")}
        {Html.When(claims.Uncited > 0, () => Figure(claims.Uncited, "uncited", Icon(Support.Uncited), "uncited"))}
        {Figure(claims.Contested, "contested", ContestedIcon(), "contested")}
        </dl>
        </div>
        """;

    /// <summary>Statistics of the comparison, with a bar of their shares.</summary>
    public virtual Html Figures(ComparisonCounts questions) => $"""
        <div class="figures">
        {Bar(("agreement", questions.Agreement), ("dissent", questions.LoneDissent), ("difference", questions.Difference), ("alone", questions.OnlyOneSpeaks), ("silent", questions.NoneSpeaks))}
        <dl>
        {Figure(questions.All, Plural.Choose(questions.All, "question", "questions"), Html.Empty, "all")}
        {Figure(questions.Agreement, "agreement", Icon(Relation.Agreement), "agreement")}
        {Html.When(questions.LoneDissent > 0, () => Figure(questions.LoneDissent, "one source dissents", Icon(Relation.LoneDissent), "dissent"))}
        {Figure(questions.Difference, "difference", Icon(Relation.Difference), "difference")}
        {Figure(questions.OnlyOneSpeaks, "only one source speaks", Icon(Relation.OnlyOneSpeaks), "alone")}
        {Html.When(questions.NoneSpeaks > 0, () => Figure(questions.NoneSpeaks, "no source speaks", Icon(Relation.NoneSpeaks), "silent"))}
        </dl>
        </div>
        """;

    /// <summary>A number with its label.</summary>
    public virtual Html Figure(int count, string label, Html icon, string kind) =>
        $"<div class=\"figure {kind}\"><dt>{icon}{label}</dt><dd>{count}</dd></div>\n";

    /// <summary>Shares of a whole as a bar; the figures beside it say the same in words.</summary>
    /// <param name="shares">Each part's class and size.</param>
    public virtual Html Bar(params ReadOnlySpan<(string Kind, int Count)> shares)
    {
        var all = 0;
        foreach (var (_, count) in shares) all += count;
        if (all == 0) return Html.Empty;
        var pieces = new List<Html>();
        var from = 0;
        foreach (var (kind, count) in shares)
        {
            if (count == 0) continue;
            var to = from + count;
            int left = from * 1000 / all, right = to * 1000 / all;
            pieces.Add($"<rect class={kind} x=\"{left}\" width=\"{right - left}\" height=\"10\"/>");
            from = to;
        }
        return $"<svg class=\"bar\" width=\"200\" height=\"8\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{Html.Join(pieces)}</svg>";
    }
}
