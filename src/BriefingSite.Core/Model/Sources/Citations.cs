using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>How a source bears on a statement.</summary>
public enum Bearing
{
    /// <summary>No signal, or <c>see</c>.</summary>
    Supports,

    /// <summary><c>but see</c> or <c>contra</c>.</summary>
    Opposes,

    /// <summary><c>cf.</c></summary>
    Compares,
}

/// <summary>Passages from one number to another, both included; a single passage is a range of one.</summary>
public readonly record struct PassageRange(int First, int Last)
{
    /// <summary>The numbers in it.</summary>
    public IEnumerable<int> Numbers => Enumerable.Range(First, Last - First + 1);

    /// <summary><c>27</c> or <c>23–24</c>; see <see cref="Renumbering.Gone"/>.</summary>
    public override string ToString() => First < 0 ? $"{-First} (former)" : First == Last ? $"{First}" : $"{First}–{Last}";
}

/// <summary>Words in quotation marks, or a block quotation.</summary>
/// <param name="At">The location of the opening mark.</param>
/// <param name="Words">The words between the marks, as readers see them.</param>
public sealed record Quotation(UncomparedLocation At, string Words)
{
    /// <summary>Stands between the paragraphs of a block quotation.</summary>
    public const string ParagraphBreak = "\n\n";

    /// <summary>The links in it. They belong to the surrounding text and are not compared.</summary>
    public ValueList<QuotedLink> Links { get; init; } = [];

    /// <summary>The writer's words before it in the same sentence, as readers see them. They belong to the surrounding text and are not compared.</summary>
    public string Before { get; init; } = "";

    /// <summary>The writer's words after it in the same sentence.</summary>
    public string After { get; init; } = "";

    /// <summary>Whether nothing but punctuation, spaces and other quotations stands between it and its citation.</summary>
    public bool IsDirect { get; init; } = true;

    /// <summary>How many characters its opening mark has; 0 where the words stand alone.</summary>
    public int MarkLength { get; init; }

    /// <summary>Whether it is marked as nobody's words.</summary>
    public bool IsScare { get; init; }

    /// <summary>Whether it is a block quotation.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether it is code, not words in quotation marks.</summary>
    public bool IsCode { get; init; }

    /// <summary>What the words say in the language of the site, as the writer translates them; <c>null</c> where nobody does. The words themselves
    /// are what is checked.</summary>
    public string? Translation { get; init; }

    /// <summary>Whether words are so few, one or two, that they may only be called something.</summary>
    /// <remarks>In scripts without spaces each letter counts; otherwise a whole sentence would count as one word.</remarks>
    public static bool HasFewWords(string words) =>
        words.Split((char[]?)null, ScareQuoteWords + 1, StringSplitOptions.RemoveEmptyEntries).Length <= ScareQuoteWords
        && words.EnumerateRunes().Where(rune => Rune.IsLetter(rune) && Scripts.IsUnspaced(rune.Value)).Take(ScareQuoteWords + 1).Count() <= ScareQuoteWords;

    /// <inheritdoc/>
    public bool Equals(Quotation? other) => other is not null && Words == other.Words && Translation == other.Translation;

    /// <inheritdoc/>
    public override int GetHashCode() => Words.GetHashCode(StringComparison.Ordinal);

    private const int ScareQuoteWords = 2;
}

/// <summary>A link in a quotation.</summary>
/// <param name="Number">Its number in the list of links.</param>
/// <param name="TitleAt">The index in the words at which the title of its target is shown; <c>null</c> where it has words of its own.</param>
public readonly record struct QuotedLink(int Number, int? TitleAt);

/// <summary>A citation as written.</summary>
/// <param name="At">The location of the key.</param>
/// <param name="Source">The name of the source.</param>
/// <param name="Bearing">How it bears on the statement.</param>
/// <param name="Passages">The passages named; empty for the source as a whole.</param>
/// <param name="Quotations">What is quoted from it. A quotation before a bracket with several sources belongs to each that supports the statement.</param>
public sealed record UnresolvedCitation(UncomparedLocation At, string Source, Bearing Bearing, ValueList<PassageRange> Passages, ValueList<Quotation> Quotations)
{
    /// <summary>Whether the passages could not be read, which is reported there.</summary>
    public bool HasUnreadPassages { get; init; }

    /// <summary>The pages on which these passages are printed, if the writer named them.</summary>
    public PageReference? Pages { get; init; }
}

/// <summary>Passages with the pages on which they are printed.</summary>
/// <param name="Passages">The passages.</param>
/// <param name="Pages">The pages, if they were named.</param>
public sealed record CitedPlaces(ValueList<PassageRange> Passages, PageReference? Pages);

/// <summary>A citation with its source and passages found.</summary>
/// <param name="At">The location of the key.</param>
/// <param name="Source">The source.</param>
/// <param name="Bearing">How it bears on the statement.</param>
/// <param name="Ranges">The passages as written; empty for the source as a whole.</param>
/// <param name="Passages">Each passage cited, in order.</param>
/// <param name="Quotations">What is quoted from it, in the order of the text.</param>
public sealed record Citation(
    UncomparedLocation At, SourceLabel Source, Bearing Bearing, ValueList<PassageRange> Ranges, ValueList<CitedPassage> Passages, ValueList<CitedQuotation> Quotations)
{
    /// <summary>The pages on which the passages are printed, if the writer named them.</summary>
    public PageReference? Pages { get; init; }

    /// <summary>Whether something is quoted from it.</summary>
    public bool IsQuoting => Quotations.Count > 0;
}

/// <summary>A quotation of a citation.</summary>
/// <param name="Quotation">What is quoted.</param>
/// <param name="Match">Where it was found in the cited passages; <c>null</c> when it was not.</param>
public sealed record CitedQuotation(Quotation Quotation, QuotationMatch? Match)
{
    /// <summary>The words quoted.</summary>
    public string Words => Quotation.Words;
}

/// <summary>A passage in brief, shown beside a citation.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Gist">What it says, as plain text.</param>
public sealed record CitedPassage(int Number, string Gist)
{
    /// <summary>Whether nobody has said what it says; then the gist is empty.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>The pages that it is printed on, if the record names them.</summary>
    public PageReference? Pages { get; init; }
}
