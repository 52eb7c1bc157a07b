using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Which passages of a source are used, as a picture: a cell for each, leading to the passage.</summary>
    public virtual Html PassageUse(SourceUse use)
    {
        var cells = use.Passages;
        var text = cells.Where(cell => cell.Sort == PassageSort.Text).ToList();
        var unused = text.Where(cell => cell.Uses == 0).ToList();
        return Html.When(cells.Count > 0, () => Picture(
            "picture.use", "Passages used", $"Of {ReaderLabels.Count(text.Count, "passage")} that belong to the argument, {text.Count - unused.Count} are used.",
            PassagePicture.Draw(use), null, UseTable([use]),
            Html.Create($"Full where something cites the passage, hollow where nothing does, dotted for headings and asides. A bar stands where a section begins.{Html.When(use.LeftOut > 0, () => $" {NotShown(use.LeftOut)}")}{Html.When(unused.Count > 0, () => Html.Create($" Not used: {Html.Join(", ", unused.Select(cell => Html.Create($"<a href={new Anchor(use.Source.PassageAnchor(cell.Number)).Link}>¶{cell.Number}</a>")))}."))}")));
    }

    /// <summary>Which passages of all sources are used, as a small picture.</summary>
    public virtual Html UseOfSources(IReadOnlyCollection<SourceUse> uses) => Html.When(uses.Any(use => use.Passages.Count > 0), () => Picture(
        "picture.use", "What is used of each source", string.Join(" ", uses.Select(use => $"{use.Source.Short}: {use.Passages.Count(cell => cell.Uses > 0)} of {ReaderLabels.Count(use.Passages.Count, "paragraph")} used.")),
        PassagePicture.Draw(uses, isNarrow: false), PassagePicture.Draw(uses, isNarrow: true), UseTable(uses),
        Html.Create($"A cell for each paragraph, in order: full where something cites it, hollow where nothing does, low for headings and asides. A line stands where a section begins.{Html.When(uses.Any(use => use.LeftOut > 0), () => $" {NotShown(uses.Sum(use => use.LeftOut))}")}")));

    private static string NotShown(int count) => $"{ReaderLabels.Count(count, "passage")} that nothing uses and nobody has summarised {Plural.Choose(count, "is", "are")} not shown.";

    private Html UseTable(IReadOnlyCollection<SourceUse> uses) => DataTable(
        "Passages and how often they are used", ["Source", "Used", "Not used", "Headings and asides not used"], uses.Select(use => (IReadOnlyList<string>)
        [
            use.Source.Short,
            string.Join(", ", use.Passages.Where(cell => cell.Uses > 0).Select(cell => $"¶{cell.Number} ({cell.Uses})")),
            string.Join(", ", use.Passages.Where(cell => cell is { Uses: 0, Sort: PassageSort.Text }).Select(cell => $"¶{cell.Number}")),
            string.Join(", ", use.Passages.Where(cell => cell.Uses == 0 && cell.Sort != PassageSort.Text).Select(cell => $"¶{cell.Number}")),
        ]));

    /// <summary>The quotations from a passage, each with the place where the program found it.</summary>
    public virtual Html QuotedFrom(IReadOnlyCollection<PassageQuotation> quotations, SourceLabel source) => Html.When(quotations.Count > 0, () => $"""
        <ul class="quoted-from">
        {quotations.Select(quotation => Html.Create($"<li><q{InLanguageOf(source)}>{quotation.Words}</q>{ProseWriter.Translated(quotation.Translation)} {Found(quotation.Match)}</li>\n"))}
        </ul>
        """);

    /// <summary>The program's mark: the words are in the source. It does not say that they support the claim.</summary>
    public virtual Html Found(QuotationMatch match) => match.IsInDoubt
        ? Html.Create($"<span class=\"mark found in-doubt\">{DoubtIcon()}{ReaderNames.FoundInDoubt.Label}, {ReaderLabels.Places(match)}</span>")
        : Html.Create($"<span class=\"mark found\">{FoundIcon()}{ReaderNames.Found.Label}, {ReaderLabels.Places(match)}</span>");

    private static Html DoubtIcon() => Icon($"""<path d="M5 5.500a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1-1.500 2.400M8 13.200v.6" fill="none" stroke="currentColor" stroke-width="2"/>""");

    private static Html FoundIcon() => Icon($"""<path d="m2.500 8.500 3.500 3.500L13.500 4" fill="none" stroke="currentColor" stroke-width="2"/>""");
}
