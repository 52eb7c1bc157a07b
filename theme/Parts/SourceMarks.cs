using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The letter of a source in its shape. Shape and colour follow from the letter, so that sources do not differ by colour alone.</summary>
    public virtual Html SourceMark(SourceLabel source) => $"<b class=\"source {Shape(source)}\">{source.Letter}</b>";

    /// <summary>The letter and the label of a source, leading to its page.</summary>
    public virtual Html SourceLink(SourceLabel source) =>
        $"<a class=\"source-link\" href={new Url(source.Url)}>{SourceMark(source)} {source.Short}</a>{Withdrawn(source)}";

    // Wherever a withdrawn source is named, a word says so.
    private static Html Withdrawn(SourceLabel source) => Html.When(source.IsWithdrawn, () => $" <span class=\"withdrawn\">withdrawn</span>");

    /// <summary>The two grades of a source, with their meaning for readers who cannot see a tooltip.</summary>
    public virtual Html Grade(SourceLabel source) =>
        $"<abbr class=\"grade\" title={GradeInWords(source)}>{source.Grade}</abbr>";

    /// <summary>The two grades of a source with their meaning in words, for where a reader meets them first.</summary>
    public virtual Html GradeInFull(SourceLabel source) => $"""
        <span class="graded"><b class="grade">{source.Grade}</b> {GradeInWords(source)}</span>
        """;

    /// <summary>The two grades of a source and what each means, in a few words.</summary>
    public virtual Html GradeInShort(SourceLabel source) => source.Grade is [var letter, var figure]
        ? $"<span class=\"graded\"><b class=\"grade\">{source.Grade}</b> {ReaderNames.Reliability(letter)}, {ReaderNames.Credibility(figure - '0')}</span>"
        : Grade(source);

    /// <summary>A citation: its source, and a link to each passage it names.</summary>
    public virtual Html Cited(Citation citation) => citation.Ranges.Count == 0
        ? SourceLink(citation.Source)
        : Html.Create($"{CitedPassages(citation)}{Html.When(citation.Pages is not null, () => $", {citation.Pages!.ToString()}")}");

    /// <summary>A further citation of a source that the line has named: its letter, and a link to each passage.</summary>
    public virtual Html CitedAgain(Citation citation) => citation.Ranges.Count == 0
        ? SourceLink(citation.Source)
        : Html.Create($"{CitedPassages(citation, isNamed: true)}{Html.When(citation.Pages is not null, () => $", {citation.Pages!.ToString()}")}");

    private Html CitedPassages(Citation citation, bool isNamed = false) => Html.Join(", ", citation.Ranges.Select((range, i) => i == 0
            ? Html.Create($"<a class=\"source-link\" href={new Url(citation.Source.PassageUrl(range.First))}{Html.Attribute("aria-label", isNamed ? $"{citation.Source.Letter} ¶{range.ToString()}, {citation.Source.Short}" : null)}>{SourceMark(citation.Source)} {Html.When(!isNamed, () => $"{citation.Source.Short} ")}¶{range.ToString()}</a>{Withdrawn(citation.Source)}")
            : Html.Create($"<a href={new Url(citation.Source.PassageUrl(range.First))}>¶{range.ToString()}</a>")));

    /// <summary>Citations in one line.</summary>
    public virtual Html CitedInLine(IEnumerable<Citation> citations) => Listed(citations.Select(Cited).ToList());

    // A semicolon stays with what it follows: no line begins with one.
    private static Html Listed(List<Html> citations) =>
        Html.Join(" ", citations.Select((citation, i) => i == citations.Count - 1 ? citation : Html.Create($"<span class=\"unbroken\">{citation};</span>")));

    /// <summary>What is quoted, each with the place where the program found it.</summary>
    public virtual Html Quoted(Citation citation) => Html.Join(" ", citation.Quotations.Select(quotation =>
        Html.Create($"{Quoted(quotation, citation.Source)} {Html.When(quotation.Match is not null, () => Found(quotation.Match!))}")));

    /// <summary>Words of a source, in its language, with our translation where there is one.</summary>
    public virtual Html Quoted(CitedQuotation quotation, SourceLabel source) => $"<q{InLanguageOf(source)}>{quotation.Words}</q>{ProseWriter.Translated(quotation.Quotation.Translation)}";

    /// <summary>The attributes of an element that holds words of a source: its language and, where it differs from the page's, its direction.</summary>
    public virtual Html InLanguageOf(SourceLabel source) => ForeignQuotations.Attributes(source);

    /// <summary>One of six shapes, by the letter.</summary>
    protected static string Shape(SourceLabel source)
    {
        var number = 0;
        foreach (var letter in source.Letter) number = number * 26 + (letter - 'A' + 1);
        return $"shape-{(number - 1) % 6 + 1}";
    }

    internal static string ShapeOf(SourceLabel source) => Shape(source);

    private static string GradeInWords(SourceLabel source) => source.Grade is [var letter, var figure]
        ? $"Source: {ReaderNames.Reliability(letter)}. Information: {ReaderNames.Credibility(figure - '0')}."
        : source.Grade;
}
