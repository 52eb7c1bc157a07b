using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    private const int CellWidth = 10;
    private const int CellsInRow = 30;

    /// <summary>Which passages of a source are used, as a small picture: a cell for each, filled where something cites it.</summary>
    public virtual Html PassageUse(IReadOnlyCollection<PassageEntry> entries)
    {
        var numbered = entries.Where(entry => entry.Passage.Number is not null).ToList();
        if (numbered.Count == 0) return Html.Empty;
        var (used, rows) = (numbered.Count(entry => entry.UsedBy.Count > 0), (numbered.Count + CellsInRow - 1) / CellsInRow);
        var (width, height) = (Math.Min(numbered.Count, CellsInRow) * CellWidth, rows * (CellWidth + 4));
        var unused = numbered.Where(entry => entry is { UsedBy.Count: 0, Passage: { IsAside: false, Level: 0 } }).ToList();
        return $"""
            <figure class="passage-use">
            <svg viewBox="0 0 {width} {height}" width={width} height={height} role="img" aria-label="{used} of {Words.Count(numbered.Count, "passage")} used">
            {numbered.Select((entry, i) => Cell(entry, i))}
            </svg>
            <figcaption>A cell for each passage, in order: full where something cites it, hollow where nothing does, a line for headings and asides.
            {Html.When(unused.Count > 0, () => Html.Of($"Not used: {Html.Join(", ", unused.Select(entry => Html.Of($"<a href=\"#p{entry.Passage.Number ?? 0}\">¶{entry.Passage.Number ?? 0}</a>")))}."))}</figcaption>
            </figure>
            """;
    }

    /// <summary>What is quoted from a passage, each with the place where the machine found it.</summary>
    public virtual Html QuotedFrom(IReadOnlyCollection<PassageQuotation> quotations) => Html.When(quotations.Count > 0, () => $"""
        <ul class="quoted-from">
        {quotations.Select(quotation => Html.Of($"<li><q>{quotation.Words}</q> {Found(quotation.Match)}</li>\n"))}
        </ul>
        """);

    /// <summary>The machine's mark: the words stand in the source. It says nothing of whether they support anything.</summary>
    public virtual Html Found(QuotationMatch match) =>
        $"<span class=\"mark found\">{FoundIcon()}found in the source, {Words.Places(match)}</span>";

    private static Html Cell(PassageEntry entry, int i)
    {
        var (x, y) = (i % CellsInRow * CellWidth, i / CellsInRow * (CellWidth + 4));
        if (entry.UsedBy.Count > 0) return $"<rect class=\"used\" x={x + 1} y={y + 1} width=\"8\" height=\"10\"/>\n";
        return entry.Passage is { IsAside: false, Level: 0 }
            ? Html.Of($"<rect class=\"unused\" x={x + 1} y={y + 1} width=\"8\" height=\"10\"/>\n")
            : Html.Of($"<rect class=\"aside\" x={x + 1} y={y + 9} width=\"8\" height=\"2\"/>\n");
    }

    private static Html FoundIcon() => Icon($"""<path d="m2.500 8.500 3.500 3.500L13.500 4" fill="none" stroke="currentColor" stroke-width="2"/>""");
}
