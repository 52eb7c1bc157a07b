using System.Globalization;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>The result of a search for words.</summary>
/// <param name="IsFound">Whether a passage contains them.</param>
/// <param name="Lines">Citations ready to paste; if nothing was found, the nearest passages.</param>
public sealed record FoundWords(bool IsFound, ValueList<string> Lines);

/// <summary>Finds the passages that contain some words, and writes citations of them.</summary>
/// <param name="sources">The sources; those whose text is present are searched.</param>
/// <param name="maxWords">The maximum number of words of a quotation.</param>
public sealed class FindWords(IEnumerable<Source> sources, int maxWords)
{
    private const int MinWords = Extent.FewestWords, MaxSuggestions = 3;

    private readonly List<(Source Source, int Number, string Text, Words Words)> _passages =
        [.. sources.Where(source => source.Text.Passages is not null).SelectMany(source => source.Text.Passages!.Select((text, i) => (source, i + 1, text, Words.Split(text))))];

    /// <summary>Searches for words; case and punctuation don't matter here, though they do in a quotation, and the last word may be
    /// incomplete. Asides are listed only if nothing else is found.</summary>
    public FoundWords Find(string text)
    {
        var wanted = Words.Split(text).Items;
        var hits = new List<(bool IsAside, string Citation)>();
        foreach (var (source, number, passage, words) in _passages)
            for (var at = 0; wanted.Count > 0 && at + wanted.Count <= words.Count; at++)
                if (StandsAt(words, wanted, at))
                    hits.Add((source.Passages.Any(entry => entry.Number == number && entry.IsAside), Citation(source, number, passage, at, wanted.Count)));
        var shown = hits.Where(hit => !hit.IsAside).DefaultIfEmpty().First().Citation is null ? hits : hits.Where(hit => !hit.IsAside);
        return hits.Count > 0 ? new(true, shown.Select(hit => hit.Citation).Distinct().ToValueList()) : new(false, Near(wanted));
    }

    private static bool StandsAt(Words words, IReadOnlyList<string> wanted, int at)
    {
        for (var i = 0; i < wanted.Count - 1; i++)
            if (!wanted[i].Equals(words.Items[at + i], StringComparison.OrdinalIgnoreCase)) return false;
        return words.Items[at + wanted.Count - 1].StartsWith(wanted[^1], StringComparison.OrdinalIgnoreCase);
    }

    private string Citation(Source source, int number, string text, int at, int count)
    {
        var fingerprint = source.Text.Fingerprint!.Passages[number - 1];
        if (WordSpans.Find(text) is { } spans)
        {
            // The words that were asked for, as many as may be quoted, with others beside them: so many that it is not cut beside a word on which its
            // sense depends, and that it stands only once, if there are such.
            count = Math.Min(count, maxWords);
            foreach (var (isWhole, isUnique) in ((bool, bool)[])[(true, true), (true, false), (false, true), (false, false)])
                for (var length = Math.Max(MinWords, count); length <= Math.Min(spans.Count, Math.Max(maxWords, MinWords)); length++)
                    for (var first = at; first >= Math.Max(0, at + count - length); first--)
                        if (Stretch(first, length) is { } stretch && (!isWhole || Cut(first, length) is null) && (!isUnique || Places(QuotedText.Parse(stretch)) == 1))
                            return $"“{stretch}” [@{source.Id}, ¶{number}]{(Cut(first, length) is { } cut ? $" <!-- {cut} -->" : "")}";
        }
        return $"[@{source.Id}, ¶{number}]";

        // Words as the source has them, if the quotation check accepts them; never part of a hyphenated word.
        string? Stretch(int first, int length)
        {
            var last = first + length - 1;
            if (last >= spans.Count) return null;
            if ((first > 0 && text[(spans[first - 1].End)..spans[first].Start] is "-" or "‑") || (last + 1 < spans.Count && text[spans[last].End..spans[last + 1].Start] is "-" or "‑")) return null;
            // With the sign of a currency that belongs to a figure at either end.
            var (start, end) = (spans[first].Start, spans[last].End);
            if (start > 0 && char.GetUnicodeCategory(text[start - 1]) == UnicodeCategory.CurrencySymbol) start--;
            if (end < text.Length && (text[end] == '%' || char.GetUnicodeCategory(text[end]) == UnicodeCategory.CurrencySymbol)) end++;
            var words = string.Join(' ', text[start..end].Replace("*", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Replace('“', '"').Replace('”', '"').Replace('„', '"');
            var quoted = QuotedText.Parse(words);
            return quoted.Length <= maxWords && words.Count(c => c == '"') % 2 == 0 && !words.Contains('[') && QuotationSearch.Find(fingerprint, quoted) is not null ? words : null;
        }

        // What the check of quotations would report of it, unless the sentence around it says the like.
        string? Cut(int first, int length) =>
            (EdgeCue.Before(fingerprint, first) ?? EdgeCue.OfClause(fingerprint, first)) is { } before ? $"cut after “{Words.Split(text).Text(before.Words.First, before.Words.Count)}”: say its like in your sentence"
            : EdgeCue.After(fingerprint, first + length) is { } after ? $"cut before “{Words.Split(text).Text(after.Words.First, after.Words.Count)}”: say its like in your sentence"
            : null;

        int Places(QuotedText quoted) => source.Text.Fingerprint!.Passages.Sum(passage => PassageSearch.FindAll(passage, quoted.Runs[0].Words).Count());
    }

    private ValueList<string> Near(IReadOnlyList<string> wanted)
    {
        var lower = wanted.Select(word => word.ToLowerInvariant()).ToList();
        return _passages
            .Select(passage => (passage.Source, passage.Number, Near: NearestText.Find(wanted, [passage.Text], []) ?? NearestText.Find(lower, [passage.Text.ToLowerInvariant()], [])))
            .Where(passage => passage.Near is not null).OrderBy(passage => passage.Near!.Distance).Take(MaxSuggestions)
            .Select(passage => $"{passage.Source.Id} ¶{passage.Number}: {passage.Near!.Difference}").ToValueList();
    }
}
