using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>How claims speak to a judgement and its alternatives, the least contradicted first.</summary>
    public virtual Html Alternatives(AlternativesMatrix matrix, string judgement, ProseWriter prose) => $"""
        <section class="what-carries"><h4 id={new Anchor($"{judgement}.alternatives")}>Which alternative the claims speak for</h4>
        {Scrolling(MatrixTable(matrix, prose), "Which alternative the claims speak for: scrolls sideways")}
        <p>{LeastContradicted(matrix)}</p>
        {Html.When(matrix.Hypotheses.Count > 1, () => matrix.Separating.Count == 0
            ? Html.Create($"<p>No claim tells the first two apart.</p>")
            : $"<p>What tells the first two apart: {Html.Join("; ", matrix.Separating.Select(LinkTo))}.</p>")}
        </section>
        """;

    private static Html LeastContradicted(AlternativesMatrix matrix)
    {
        var (fewest, undecided) = (matrix.Hypotheses[0].Against, matrix.Rows.Count(row => !row.IsDiagnostic));
        var leading = matrix.Hypotheses.Count(hypothesis => hypothesis.Against == fewest);
        var words = leading == matrix.Hypotheses.Count ? $"All {leading} are contradicted by equally many claims"
            : leading > 1 ? $"The first {leading} are contradicted least, by {ReaderLabels.Count(fewest, "claim")} each"
            : $"The first is contradicted least, by {ReaderLabels.Count(fewest, "claim")}";
        return Html.Text($"{words}.{(undecided > 0 ? $" {ReaderLabels.Count(undecided, "claim")} {Plural.Choose(undecided, "speaks", "speak")} alike to all, and {Plural.Choose(undecided, "tells", "tell")} nothing about which is true." : "")}");
    }

    private Html MatrixTable(AlternativesMatrix matrix, ProseWriter prose) => $"""
        <table class="support">
        <caption>How each claim speaks to the judgement and its alternatives</caption>
        <thead><tr><th scope="col">Claim</th>{matrix.Hypotheses.Select(hypothesis => Html.Create($"<th scope=\"col\"><span class=\"kind\">{(hypothesis.IsJudgement ? "The judgement" : "Alternative")}</span> {prose.Line(hypothesis.Text)}</th>"))}</tr></thead>
        <tbody>
        {matrix.Rows.Select(row => Html.Create($"<tr><th scope=\"row\">{LinkTo(row.Claim.Target)} {Marks(row.Claim)}</th>{row.Bearings.Select(bearing => Html.Create($"<td>{InWord(bearing)}</td>"))}</tr>\n"))}
        <tr class="falls"><th scope="row">Claims against it</th>{matrix.Hypotheses.Select(hypothesis => Html.Create($"<td>{hypothesis.Against}</td>"))}</tr>
        </tbody>
        </table>
        """;

    private Html InWord(int bearing) => bearing switch
    {
        > 0 => Html.Create($"{Icon(new SupportCell(true, false, false))}for"),
        < 0 => Html.Create($"{Icon(new SupportCell(false, true, false))}against"),
        0 => Html.Create($"<span class=\"visually-hidden\">neither</span>"),
    };
}
