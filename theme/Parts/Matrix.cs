using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The comparison: a row for each question, a column for each source, and our reading below each row.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="columns">The sources.</param>
    /// <param name="rows">The questions, with what links to them.</param>
    /// <param name="prose">Draws the texts, and numbers their notes.</param>
    /// <param name="isHome">Whether this is the page of the questions, so that their ids are the anchors of the rows; otherwise the rows link to that page.</param>
    /// <param name="isFirst">Whether it is the first of the page, so that its head says the grades of the sources in words.</param>
    public virtual Html Matrix(
        string caption, IReadOnlyList<SourceLabel> columns, IEnumerable<ComparisonRow> rows, ProseWriter prose, bool isHome, bool isFirst = true)
    {
        Html table = $"""
            <table class="matrix">
            <caption>{caption}</caption>
            <thead><tr><th scope="col">Question</th>{columns.Select(source => Html.Create($"<th scope=\"col\">{SourceLink(source)} {(isFirst ? GradeInFull(source) : Grade(source))}</th>"))}</tr></thead>
            {rows.Select(row => MatrixRow(row, columns, prose, isHome))}
            </table>
            """;
        return columns.Count <= 3
            ? table
            : $"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}: scrolls sideways\">{table}</div>";
    }

    /// <summary>A question of the comparison.</summary>
    public virtual Html MatrixRow(ComparisonRow row, IReadOnlyList<SourceLabel> columns, ProseWriter prose, bool isHome)
    {
        var question = row.Question;
        return $"""
            <tbody{Html.Id(isHome ? question.Header.Id : null)}{Html.When(isHome, () => $" class=\"item {ComparisonClasses(question, columns)}\" data-apart=\"{Apart(question.Disagreement)}\"")}>
            <tr>
            <th scope="row"><a class="question" href={new Url(question.Header.Url)}>{question.Header.Wording}</a> {Mark(question)}</th>
            {columns.Select(source => Cell(question, source, prose))}
            </tr>
            {Html.When(question.Reading.Blocks.Count > 0 || (isHome && row.LinkedFrom.Count > 0), () => $"""
                <tr class="reading"><td colspan="{columns.Count + 1}"><div class="our-reading">
                {Html.When(question.Reading.Blocks.Count > 0, () => $"<p class=\"label\">Our reading</p>\n{prose.Blocks(question.Reading)}")}
                {Html.When(isHome, () => LinkedFrom(row.LinkedFrom))}
                </div></td></tr>
                """)}
            </tbody>

            """;
    }

    // For the sorting script: hundredths of the scale plus one; 0 where fewer than two sources speak, so that these sort last.
    private static int Apart(double? disagreement) => disagreement is { } share ? (int)Math.Round(share * 100) + 1 : 0;

    /// <summary>What one source says about a question: its stance, its words and their passage, or that it is silent.</summary>
    public virtual Html Cell(Question question, SourceLabel source, ProseWriter prose)
    {
        var label = $"{source.Letter} · {source.Short}";
        if (question.Positions.FirstOrDefault(position => position.Source.Id == source.Id) is not { } position)
        {
            return question.Silent.Any(silent => silent.Id == source.Id)
                ? $"<td class=\"silent\" data-label={label}>Silent: read for this question, does not speak to it.</td>\n"
                : Html.Create($"<td class=\"silent\" data-label={label}>Not read for this question yet.</td>\n");
        }

        return $"""
            <td data-label={label}>{Stance(position.Stance, question.Header.Scale)}
            {Said(position, prose)}</td>

            """;
    }

    /// <summary>What a source says to a question, in our words and its own, and where.</summary>
    public virtual Html Said(Position position, ProseWriter prose) => $"""
        <div class="says">{prose.Blocks(position.Says)}</div>
        {Html.When(position.Evidence.IsQuoting, () => $"<p class=\"quoted\">{Html.Join(" ", position.Evidence.Quotations.Select(quotation => Quoted(quotation, position.Source)))}</p>")}
        <p class="where">{Passages(position.Evidence)}</p>
        """;

    /// <summary>Links to the passages of a citation whose source is clear from the context.</summary>
    public virtual Html Passages(Citation citation) => citation.Ranges.Count == 0
        ? SourceLink(citation.Source)
        : Html.Join(", ", citation.Ranges.Select(range =>
            Html.Create($"<a href={new Url(citation.Source.PassageUrl(range.First))} aria-label=\"{citation.Source.Short}, passage {range.ToString()}\">¶{range.ToString()}</a>")));
}
