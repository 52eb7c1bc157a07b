using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Says of a quotation that is not in its passage what was compared, what differs, and what to write.</summary>
/// <param name="citation">The citation.</param>
/// <param name="words">The quotation as written.</param>
/// <param name="quoted">The same, parsed.</param>
/// <param name="print">The fingerprint of the source.</param>
/// <param name="texts">Its passages, where they are known.</param>
internal sealed class DescribeMiss(Citation citation, string words, QuotedText quoted, SourceFingerprint print, NearestTexts? texts)
{
    private readonly List<PassageFingerprint> _cited =
        [.. print.Passages.Where(passage => citation.Ranges.Any(range => passage.Number >= range.First && passage.Number <= range.Last))];

    private string Where => $"{string.Join(", ", citation.Ranges.Select(range => $"¶{range}"))} of '{citation.Source.Id}'";

    /// <summary>The problem.</summary>
    /// <param name="at">Where the quotation is written.</param>
    /// <param name="maySearch">Whether the whole source may be searched.</param>
    public Diagnostic At(Location at, bool maySearch)
    {
        var miss = new Diagnostic(CheckingRules.QuotationNotInPassage, at, $"The quotation is not in {Where}.");
        if (!maySearch) return miss with { Hint = "correct those before it; this one was not searched for elsewhere" };
        if (print.Passages.FirstOrDefault(passage => QuotationSearch.Find(passage, quoted) is not null) is { } other)
            return miss with { Message = $"The quotation is not in {Where} but in ¶{other.Number}.", Hint = $"cite ¶{other.Number}" };
        if (QuotationFix.BracketFirstLetters(words, _cited) is { } bracketed)
            return miss with { Message = $"The quotation is in {Where}, but with another first letter.", Hint = $"write “{bracketed}”", Suggestion = new(words, bracketed) };
        if (QuotationFix.TrimPunctuation(words, _cited) is { } trimmed)
            return miss with { Hint = $"the words are there, but not the punctuation before or after them: write “{trimmed}”" };
        return miss with { Hint = Hint() };
    }

    private string? Hint()
    {
        if (_cited.Exists(passage => QuotationSearch.Find(passage, quoted, mayCutFigures: true) is not null))
            return "its words are there, but a figure is cut: quote all of it, with its sign, or leave it out";
        if (_cited.Exists(passage => QuotationSearch.Find(passage, quoted.WithoutEnds()) is not null))
            return "the words are there, but not the punctuation before or after them: leave it out, or close what it opens";
        if (texts is not null) return Nearest(texts);
        var unknown = _cited.Select(passage => quoted.Runs.SelectMany(run => PassageSearch.FindUnknownWords(passage, run.Words)).ToList()).MinBy(missing => missing.Count) ?? [];
        return unknown.Count == 0
            ? "its words are there, but not in this order or with other punctuation"
            : $"{(print.IsWeak ? "not there, or not beside these words" : "not there")}: {string.Join(", ", unknown.Distinct().Select(word => $"“{word}”"))}{Found(unknown)}";
    }

    // Which of the quoted words the passage has: without the text, that is how the writer finds the place.
    private string Found(List<string> unknown)
    {
        var known = quoted.Runs.SelectMany(run => run.Words.Items).Except(unknown, StringComparer.Ordinal).ToList();
        return known.Count == 0 || print.IsWeak ? "" : $"; there: {string.Join(", ", known.Select(word => $"“{word}”"))}";
    }

    private string? Nearest(NearestTexts texts) =>
        texts.Find([.. quoted.Runs.SelectMany(run => run.Words.Items)], [.. citation.Passages.Select(passage => passage.Number)]) switch
        {
            null => null,
            { Distance: 0 } near => $"the same words with other punctuation, ¶{near.Passage}: {near.Difference}",
            var near => $"nearest, ¶{near.Passage}: {near.Difference}",
        };
}
