using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>How claims speak to a judgement and its alternatives, the least contradicted first. The alternatives have the numbers under which they are
    /// listed.</summary>
    public virtual Html Alternatives(AlternativesMatrix matrix, string id, string judgement) => $"""
        <section class="what-carries"><h4 id={new Anchor($"{id}.alternatives")}>Which alternative the claims speak for</h4>
        {Scrolling(MatrixTable(matrix), $"Which alternative to “{judgement}” the claims speak for: scrolls sideways")}
        <p>{LeastContradicted(matrix)}</p>
        </section>
        """;

    private static Html LeastContradicted(AlternativesMatrix matrix)
    {
        var (fewest, undecided) = (matrix.Hypotheses[0].Against, matrix.Rows.Count(row => !row.IsDiagnostic));
        var leading = matrix.Hypotheses.Count(hypothesis => hypothesis.Against == fewest);
        var words = leading == matrix.Hypotheses.Count ? fewest == 0 ? "No claim speaks against any of them" : $"Equally many claims speak against each: {fewest}"
            : leading > 1 ? $"Fewest claims speak against the first {leading}: {(fewest == 0 ? "none" : $"{fewest} each")}"
            : fewest == 0 ? "No claim speaks against the first" : $"Fewest claims speak against the first: {fewest}";
        return Html.Text($"{words}.{(undecided > 0 ? $" {ReaderLabels.Count(undecided, "claim")} {Plural.Choose(undecided, "speaks", "speak")} alike to all, and {Plural.Choose(undecided, "tells", "tell")} nothing about which is true." : "")}");
    }

    private Html MatrixTable(AlternativesMatrix matrix) => $"""
        <table class="support">
        <caption>How each claim speaks to the judgement and its alternatives</caption>
        <thead><tr><th scope="col">Claim</th>{matrix.Hypotheses.Select(hypothesis => Html.Create($"<th scope=\"col\">{(hypothesis.Number == 0 ? "The judge\u00adment" : $"Alter\u00adnative {hypothesis.Number}")}</th>"))}</tr></thead>
        <tbody>
        {matrix.Rows.Select(row => Html.Create($"<tr><th scope=\"row\">{LinkTo(row.Claim.Target)} {Marks(row.Claim)}</th>{row.Bearings.Select(bearing => Html.Create($"<td>{InWord(bearing)}</td>"))}</tr>\n"))}
        <tr class="falls"><th scope="row">Claims against it</th>{matrix.Hypotheses.Select(hypothesis => Html.Create($"<td>{hypothesis.Against}</td>"))}</tr>
        </tbody>
        </table>
        """;

    private Html InWord(int bearing) => bearing switch
    {
        > 0 => Html.Create($"{Icon(new SupportCell(true, false, true))}for"),
        < 0 => Html.Create($"{Icon(new SupportCell(false, true, false))}against"),
        0 => Html.Create($"<span class=\"visually-hidden\">neither</span>"),
    };
}
