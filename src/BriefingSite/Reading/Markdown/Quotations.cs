using System.Runtime.InteropServices;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A quotation mark without a counterpart.</summary>
    public static Rule StrayQuotationMark { get; } = All.Add(new("BS046", Severity.Warning, "A quotation mark without a counterpart",
        "Words in quotation marks are checked against the source. Where one of the two marks is missing nobody knows which words are quoted.",
        "marriage of convenience” [@harbour-survey, ¶5]", "“marriage of convenience” [@harbour-survey, ¶5]"));

    /// <summary>Quotation marks that do not belong together.</summary>
    public static Rule MixedQuotationMarks { get; } = All.Add(new("BS132", Severity.Warning, "Quotation marks that do not belong together",
        "A quotation begins and ends with marks of one pair: “ ”, \" \", « », „ “. Other combinations are read as one quotation, but readers may see where it ends elsewhere.",
        "“marriage of convenience'' [@harbour-survey, ¶5]", "“marriage of convenience” [@harbour-survey, ¶5]"));

    /// <summary>Code that may be a quotation.</summary>
    public static Rule QuotingCode { get; } = All.Add(new("BS133", Severity.Note, "Words set as code or as speech",
        "Code directly before a citation is checked like words in quotation marks. Elsewhere it is not, nor is what stands behind a dash at the beginning of a paragraph. Whoever reviews the text should know that it may quote somebody.",
        "the survey, which says `we doubt it very much`, is old", "the survey, which says “we doubt it very much” [@harbour-survey, ¶5], is old"));

}

/// <summary>Finds the quotations in the text of a block as readers see it, and gives each to the citation that it belongs to.</summary>
/// <remarks>
/// A quotation belongs to the next citation in its sentence, else to the last one before it in the sentence, and in a table to one of its
/// row. It belongs to each citation of a bracket that supports the statement; brackets without one are passed over. A quotation that ends
/// its sentence may have its citation in the next sentence.
/// </remarks>
internal sealed class Quotations
{
    private readonly ShownText _shown;
    private readonly Action<Diagnostic> _report;
    private readonly List<CitedPlace> _citations = [];
    private readonly List<FoundQuotation> _found = [];
    private readonly List<(int Start, int Length)> _code = [];
    private readonly QuotationTextMarks _marks;
    private readonly BlockQuotations _blocks;
    private QuotedRow? _row;
    private string _introduction = "";

    public Quotations(ShownText shown, Action<Diagnostic> report) => (_shown, _report, _blocks, _marks) = (shown, report, new(shown, Report), new(shown, report));

    /// <summary>Whether the text being read is in a block quotation.</summary>
    public bool IsInBlock => _blocks.IsOpen;

    /// <summary>Whether the block being read is an item of a list or a cell of a table, which the sentence before may introduce.</summary>
    public bool IsItem { get; set; }

    /// <summary>Resets the state for another block.</summary>
    public void Clear()
    {
        _citations.Clear();
        _found.Clear();
        _code.Clear();
    }

    /// <summary>Adds the place of citations, at the end of the text so far.</summary>
    /// <param name="first">The number of the first citation.</param>
    /// <param name="count">How many there are.</param>
    public void AddCitations(int first, int count) => _citations.Add(new(_shown.Letters.Length, first, count));

    /// <summary>Adds code, which counts as a quotation directly before a citation.</summary>
    public void AddCode(int start, int length) => _code.Add((start, length));

    /// <summary>Adds a text that readers see beside the block: what a picture shows, the title of a link.</summary>
    public void AddText(string? text, Location at)
    {
        if (text is null) return;
        var (ranges, stray) = QuotationMarks.Find(text);
        foreach (var range in ranges.Where(range => !range.IsTitle))
            _found.Add(new(_shown.Letters.Length, _shown.Letters.Length, new(at, text[range.WordsStart..range.WordsEnd]) { Before = text[..range.Start], After = text[range.End..], IsDirect = false }));
        foreach (var mark in stray) _report(Describe(mark, at));
    }

    /// <summary>Says what the quotation directly before is, or those from a place on: nobody's words, or translated.</summary>
    /// <param name="meaning">What it is.</param>
    /// <param name="words">The translation.</param>
    /// <param name="from">The place; <c>null</c> for the quotation directly before.</param>
    /// <param name="at">The location of the mark.</param>
    public void Mark(TextMeaning meaning, string words, int? from, Location at) => _marks.Add(new(meaning, words, from, _shown.Letters.Length, at));

    /// <summary>Begins a block quotation.</summary>
    public void BeginBlock() => _blocks.Begin();

    /// <summary>Ends a block quotation.</summary>
    public void EndBlock(UnresolvedProseBuilder builder)
    {
        if (_blocks.End(builder) is { } unused) _report(QuotationTextMarks.Unused(unused));
    }

    /// <summary>Begins a row of a table, whose cells share their citations.</summary>
    public void BeginRow() => _row = new();

    /// <summary>Ends a row.</summary>
    public void EndRow(UnresolvedProseBuilder builder)
    {
        var row = _row!;
        _row = null;
        foreach (var (quotation, cell) in row.Open)
        {
            var citations = row.Citations.Where(place => place.Cell > cell).Select(place => place.Citations)
                .Concat(row.Citations.Where(place => place.Cell <= cell).Reverse().Select(place => place.Citations));
            if (!builder.Attach(quotation, citations)) builder.Uncited.Add(quotation);
        }
    }

    /// <summary>Ends a text: nothing that follows belongs to it.</summary>
    public void Finish() => _blocks.Finish();

    /// <summary>Assigns the quotations of the block.</summary>
    public void Assign(UnresolvedProseBuilder builder)
    {
        if (_blocks.IsOpen)
        {
            _blocks.Add(builder, _citations, _marks.Take());
            return;
        }
        _blocks.FollowedBy(builder, _citations);
        Find();
        _marks.Apply(_found);
        if (_found.Count > 0)
        {
            var sentences = QuotedSentences.Split(_shown.Letters.ToString(), [.. _found.Select(found => (found.Start, found.End))], sign => sign == ShownText.CitationSign);
            for (var i = 0; i < _found.Count; i++) Assign(i, sentences, builder);
        }
        if (_row is { } row && _found.Count == 0 && Words.Split(_shown.Letters.ToString()).Count is > 0 and <= QuotedRow.MostWordsOfHead) row.AddHead(_shown.Words(0, _shown.Letters.Length));
        _row?.Add(_citations);
        _blocks.PrecededBy(_citations, _shown.Letters);
        if (!IsItem) _introduction = _blocks.Introduction;
    }

    private void Find()
    {
        var letters = _shown.Letters;
        var (ranges, stray) = QuotationMarks.Find(letters);
        foreach (var range in ranges)
        {
            if (range.IsTitle && !IsBeforeCitation(range.End)) continue;
            var quotation = Create(range.WordsStart, range.WordsEnd, _shown.Place(range.Start, range.End - range.Start)) with { MarkLength = range.WordsStart - range.Start };
            if (range.IsMixed) _report(new(MarkdownRules.MixedQuotationMarks, quotation.At, "This quotation begins and ends with marks that do not belong together.", "write “ and ”, or another pair"));
            _found.Add(new(range.Start, range.End, quotation));
        }
        foreach (var mark in stray) _report(Describe(mark, _shown.Place(mark.Index, mark.Length)));
        // A dash at the beginning of a paragraph marks speech in many languages.
        if (_row is null && letters is ['—' or '–' or '―', ' ' or '\u00A0' or '\u2009' or '\u202F', ..] && HasSentence(letters.ToString()))
            _report(new(MarkdownRules.QuotingCode, _shown.Place(0, 1), "A dash at the beginning marks speech, and nothing here is checked.", "where somebody is quoted, write quotation marks and a citation"));
        foreach (var (start, length) in _code)
        {
            if (length == 0 || ranges.Any(range => range.Start <= start && range.End >= start + length)) continue;
            if (IsBeforeCitation(start + length))
                _found.Add(new(start, start + length, Create(start, start + length, _shown.Place(start, length)) with { IsCode = true }));
            else if (HasSentence(_shown.Letters.Slice(start, length).ToString()))
                _report(DescribeCode(_shown.Place(start, length)));
        }
        _found.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>Whether code has three words in a row, so that it may be somebody's.</summary>
    public static bool HasSentence(string code)
    {
        var words = 0;
        foreach (var part in code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = part.Trim(['.', ',', ';', ':', '!', '?', '"', '\'', '(', ')']);
            // A letter alone is a name in code as often as a word.
            if (word.Length == 1 && char.IsLetter(word[0]) && char.IsAscii(word[0])) continue;
            words = word.Length > 0 && word.All(c => char.IsLetter(c) || c is '\'' or '-' || !char.IsAscii(c)) && word[0] != '-' ? words + Extent.Count(word) : 0;
            if (words >= Extent.FewestWords) return true;
        }
        return false;
    }

    /// <summary>The note on code that may be somebody's words.</summary>
    public static Diagnostic DescribeCode(Location at) =>
        new(MarkdownRules.QuotingCode, at, "These words are set as code, so they are not checked.", "where a source is quoted, write quotation marks and a citation");

    private Quotation Create(int start, int end, Location at)
    {
        var inside = _shown.Inside(start, end).ToList();
        Report(inside);
        return new(at, _shown.Words(start, end)) { Links = Links(inside, start) };
    }

    private void Report(IEnumerable<ShownPiece> inside)
    {
        foreach (var alteration in inside.Select(piece => piece.Context.Alteration).OfType<Alteration>().Distinct())
            _report(new(CommonRules.AlteredQuotation, alteration.At, alteration.Message, alteration.Hint));
    }

    /// <summary>The problem of a mark without a counterpart.</summary>
    public static Diagnostic Describe(StrayMark mark, Location at) => mark.IsEmpty
        ? new(MarkdownRules.StrayQuotationMark, at, "Nothing stands between these quotation marks.", "write the words between them, or delete them")
        : mark.IsOpening ? new(MarkdownRules.StrayQuotationMark, at, "This quotation mark opens a quotation that is never closed.", "close it after the last word, in the same paragraph; a backslash does not change it: where no quotation is meant, leave the mark out")
        : new(MarkdownRules.StrayQuotationMark, at, "This quotation mark closes a quotation that was never opened.", "write the opening mark before the first word; where no quotation is meant, leave the mark out");

    private void Assign(int index, QuotedSentences sentences, UnresolvedProseBuilder builder)
    {
        var found = _found[index];
        var (start, end) = sentences.Around(found.Start, found.End);
        var places = Reach(found, start, end, sentences.EndsWith(found.End) ? sentences.EndAfter(end) : end);
        var quotation = found.Quotation;
        if (quotation.Before.Length + quotation.After.Length == 0)
            quotation = quotation with { Before = _shown.Words(start, found.Start), After = _shown.Words(found.End, end) };
        if (_row is { Cell: > 0, Head.Length: > 0 }) quotation = quotation with { Before = $"{_row.Head}{(quotation.Before.Any(char.IsLetter) ? "" : ":")} {quotation.Before}" };
        // "Three pilots complain: - “…” - “…”"
        if (IsItem && !quotation.Before.Any(char.IsLetter)) quotation = quotation with { Before = _introduction };
        quotation = quotation with { IsDirect = places.FirstOrDefault() is { Count: > 0 } first && IsDirect(index, first.Letter) };
        // Nobody's words need no citation, but what stands directly before one is taken for the source's.
        if (quotation.IsScare && (!quotation.IsDirect || Quotation.HasFewWords(quotation.Words))) builder.Uncited.Add(quotation);
        else if (builder.Attach(quotation, places)) return;
        else if (_row is { } row) row.Open.Add((quotation, row.Cell));
        else builder.Uncited.Add(quotation);
    }

    // The citations that a quotation may belong to, the nearest first: after it in the sentence, before it, in the next sentence.
    private IEnumerable<CitedPlace> Reach(FoundQuotation found, int start, int end, int endOfNext)
    {
        var after = CollectionsMarshal.AsSpan(_citations).BinarySearch(new PlaceAt(found.End));
        if (after < 0) after = ~after;
        for (var i = after; i < _citations.Count && _citations[i].Letter < end; i++) yield return _citations[i];
        for (var i = after - 1; i >= 0 && _citations[i].Letter >= start; i--)
            if (_citations[i].Letter < found.Start) yield return _citations[i];
        for (var i = after; i < _citations.Count && _citations[i].Letter < endOfNext; i++)
            if (_citations[i].Letter >= end) yield return _citations[i];
    }

    private readonly record struct PlaceAt(int Letter) : IComparable<CitedPlace>
    {
        public int CompareTo(CitedPlace other) => Letter.CompareTo(other.Letter);
    }

    // Whether only punctuation, spaces and further quotations, joined by at most two words, stand between a quotation and a citation.
    private bool IsDirect(int index, int citation)
    {
        var (from, to) = citation >= _found[index].End ? (_found[index].End, citation) : (citation, _found[index].Start);
        for (var i = index + 1; i < _found.Count && _found[i].Start < to && _found[i].Start >= from; i++)
        {
            if (CountWords(from, _found[i].Start) > 2) return false;
            from = Math.Min(to, _found[i].End);
        }
        return CountWords(from, to) == 0;
    }

    private int CountWords(int from, int to) => Words.Split(_shown.Letters[from..to].ToString()).Count;

    private bool IsBeforeCitation(int end)
    {
        var next = CollectionsMarshal.AsSpan(_citations).BinarySearch(new PlaceAt(end));
        if (next < 0) next = ~next;
        return next < _citations.Count && CountWords(end, _citations[next].Letter) == 0;
    }

    private static ValueList<QuotedLink> Links(List<ShownPiece> inside, int start)
    {
        var links = new List<QuotedLink>();
        var signs = 0;
        foreach (var piece in inside)
        {
            if (piece.Context.Link is { } number && (links.Count == 0 || links[^1].Number != number))
                links.Add(new(number, piece.Kind == PieceKind.Title ? piece.Start - start - signs : null));
            if (piece.IsSign) signs += piece.Length;
        }
        return links.ToValueList();
    }
}

/// <summary>Where citations stand in the shown text.</summary>
/// <param name="Letter">The index of their sign.</param>
/// <param name="First">The number of the first.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct CitedPlace(int Letter, int First, int Count);
