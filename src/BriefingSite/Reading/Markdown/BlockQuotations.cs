using System.Buffers;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

/// <summary>Takes each block quotation as a quotation. It belongs to the citation that follows in it, else to one that begins
/// the text after it or ends a line of a few words there, "So says the mayor [@…]", else to the last one of the sentence before it.</summary>
/// <param name="shown">The shown text of the block being read.</param>
/// <param name="report">Reports what can't be part of a quotation.</param>
internal sealed class BlockQuotations(ShownText shown, Action<IEnumerable<ShownPiece>> report)
{
    // How many words a line behind it may have, and how many if a dash begins it.
    private const int MostWordsBehind = 8, MostBehindDash = 16;

    private static readonly SearchValues<char> s_quotes = SearchValues.Create("\"“”„«»「『");

    private readonly List<string> _paragraphs = [];
    private int _depth;
    private Location _at;
    private List<QuotationTextMark> _marks = [];
    private CitedPlace? _before;
    private (Quotation Quotation, UnresolvedProseBuilder Builder)? _waiting;

    /// <summary>Whether a block quotation is being read.</summary>
    public bool IsOpen => _depth > 0;

    /// <summary>The sentence that ends the block before with a colon.</summary>
    public string Introduction { get; private set; } = "";

    /// <summary>Begins a block quotation.</summary>
    public void Begin()
    {
        if (_depth++ == 0) Finish();
    }

    /// <summary>Ends a block quotation.</summary>
    /// <returns>A mark in it that marks nothing.</returns>
    public QuotationTextMark? End(UnresolvedProseBuilder builder)
    {
        if (--_depth > 0) return null;
        if (Take() is { } quotation) _waiting = (quotation, builder);
        var unused = _marks.FirstOrDefault(mark => mark.Meaning == TextMeaning.Translation);
        _marks.Clear();
        return unused;
    }

    /// <summary>Adds a paragraph of the quotation.</summary>
    public void Add(UnresolvedProseBuilder builder, List<CitedPlace> citations, List<QuotationTextMark> marks)
    {
        _marks.AddRange(marks);
        var start = 0;
        for (var i = 0; i < citations.Count; i++)
        {
            Add(start, citations[i].Letter);
            start = citations[i].Letter + 1;
            // Brackets one after the other belong together.
            if (i + 1 < citations.Count && shown.Letters[start..citations[i + 1].Letter].IsWhiteSpace()) continue;
            if (Take() is { } quotation && !builder.Attach(quotation, citations.Take(i + 1).Reverse())) builder.Uncited.Add(quotation);
        }
        Add(start, shown.Letters.Length);
    }

    private void Add(int start, int end)
    {
        var words = shown.Words(start, end).Trim();
        var isAttribution = _paragraphs.Count > 0 && BeginsWithDash(words);
        if (isAttribution || !words.Any(char.IsLetterOrDigit)) return;
        if (_paragraphs.Count == 0) _at = shown.Place(start, end - start);
        _paragraphs.Add(words);
        // A footnote may be called behind the last word.
        var last = start + shown.Letters[start..end].TrimEnd().Length;
        report(shown.Inside(start, last).Where(piece => piece.Kind != PieceKind.Citation && piece.Start < last));
    }

    /// <summary>Assigns a quotation without a citation of its own to the citations that begin the next block.</summary>
    public void FollowedBy(UnresolvedProseBuilder builder, List<CitedPlace> citations)
    {
        if (_waiting is not { } waiting) return;
        if (waiting.Builder == builder && citations is [var first, ..] && (shown.Letters[..first.Letter].IsWhiteSpace() || (_before is null && citations.Count == 1 && IsLine(first.Letter)))
            && builder.Attach(waiting.Quotation with { After = shown.Words(0, first.Letter) }, [first])) _waiting = null;
        else Finish();
    }

    // "So says the mayor", "— Greta Pike, mayor": a line of a few words that ends with its only citation. Its verb may be any, in any language.
    // A quotation, a question, or a figure without a word of speech is a statement of its own.
    private bool IsLine(int citation)
    {
        var (line, behind) = (shown.Words(0, citation).Trim(), shown.Letters[(citation + 1)..].ToString());
        // A picture behind it is no punctuation.
        if (behind.Any(c => !char.IsWhiteSpace(c) && !char.IsPunctuation(c)) || Sentences.Ranges(line).Count > 1) return false;
        if (BeginsWithDash(line)) return Extent.Count(line) <= MostBehindDash;
        return Extent.Count(line) <= MostWordsBehind && !line.AsSpan().ContainsAny(s_quotes) && (!line.Any(char.IsDigit) || Attributes(line)) && !IsQuestion(line) && !IsQuestion(behind);
    }

    private static bool Attributes(string line) =>
        Words.Split(line).Items.Any(word => Language.All.Any(language => (language.Single(word.ToLowerInvariant()) & (WordUses.Speech | WordUses.Attribution)) != 0));

    private static bool BeginsWithDash(string words) => words is ['—' or '–' or '―' or '-', ..];

    private static bool IsQuestion(string words) => words.AsSpan().ContainsAny('?', '？', '؟');

    /// <summary>Remembers the last citation of a block, if the block introduces what follows it.</summary>
    public void PrecededBy(List<CitedPlace> citations, ReadOnlySpan<char> letters)
    {
        _before = citations is [.., var last] && !letters[last.Letter..].ContainsAny(".!?。") ? last : null;
        Introduction = letters.TrimEnd() is [.., ':' or '：'] ? shown.Words(letters.TrimEnd().LastIndexOfAny(".!?。") + 1, letters.Length) : "";
    }

    /// <summary>Assigns a quotation for which no citation follows.</summary>
    public void Finish()
    {
        if (_waiting is not { } waiting) return;
        _waiting = null;
        if (_before is not { } before || !waiting.Builder.Attach(waiting.Quotation, [before])) waiting.Builder.Uncited.Add(waiting.Quotation);
    }

    private Quotation? Take()
    {
        if (_paragraphs.Count == 0) return null;
        var quotation = new Quotation(_at, Unmarked(string.Join(Quotation.ParagraphBreak, _paragraphs))) { IsBlock = true, Before = Introduction };
        foreach (var mark in _marks) quotation = mark.Of(quotation);
        _paragraphs.Clear();
        _marks = [.. _marks.Where(mark => mark.SaysNothing)];
        return quotation;
    }

    // Quotation marks around the whole block say the same again.
    private static string Unmarked(string words) =>
        QuotationMarks.Find(words).Ranges is [{ Start: 0 } only] && only.End == words.Length ? words[only.WordsStart..only.WordsEnd] : words;
}
