using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Corrections of quotations that the program can make by itself.</summary>
public static class QuotationFix
{
    // Each part may begin in another case than in the source; of more parts than these, all combinations would be too many.
    private const int MaxParts = 4;

    /// <summary>The quotation with the first letters of its parts in brackets where the source has them in another case; <c>null</c> when
    /// that is not all that differs.</summary>
    /// <param name="words">The quotation as written.</param>
    /// <param name="passages">The passages that it may stand in.</param>
    public static string? BracketFirstLetters(string words, IReadOnlyList<PassageFingerprint> passages)
    {
        var runs = QuotedText.Parse(words).Runs;
        if (runs.Count > MaxParts || words.Contains('[', StringComparison.Ordinal) || WordSpans.Find(words) is not { } spans) return null;
        var starts = new List<int>();
        var word = 0;
        foreach (var run in runs)
        {
            if (char.IsLetter(words[spans[word].Start])) starts.Add(spans[word].Start);
            word += run.Count;
        }
        for (var chosen = 1; chosen < 1 << starts.Count; chosen++)
        {
            var fixedWords = words;
            for (var i = starts.Count - 1; i >= 0; i--)
                if ((chosen & (1 << i)) != 0) fixedWords = $"{fixedWords[..starts[i]]}[{fixedWords[starts[i]]}]{fixedWords[(starts[i] + 1)..]}";
            var quoted = QuotedText.Parse(fixedWords);
            if (passages.Any(passage => QuotationSearch.Find(passage, quoted) is not null)) return fixedWords;
        }
        return null;
    }

    /// <summary>The quotation without punctuation at its ends that the source does not have, as little as possible removed; <c>null</c> when
    /// that is not all that differs. A mark that closes or opens one inside stays.</summary>
    /// <param name="words">The quotation as written.</param>
    /// <param name="passages">The passages that it may stand in.</param>
    public static string? TrimPunctuation(string words, IReadOnlyList<PassageFingerprint> passages)
    {
        if (WordSpans.Find(words) is not { Count: > 0 } spans) return null;
        var (first, last) = (spans[0].Start, spans[^1].End);
        return (from taken in Enumerable.Range(1, first + words.Length - last)
                from before in Enumerable.Range(0, first + 1)
                let after = taken - before
                where after >= 0 && after <= words.Length - last
                let less = words[before..^after].Trim()
                where CountMarks(words.AsSpan(0, before)) == CountMarks(words.AsSpan(words.Length - after)) && QuotationMarks.Find(less).Stray.Count == 0
                let quoted = QuotedText.Parse(less)
                where passages.Any(passage => QuotationSearch.Find(passage, quoted) is not null)
                select less).FirstOrDefault();
    }

    /// <summary>The text between two words as the source has it, but with the writer's own quotation marks.</summary>
    /// <param name="own">The writer's text, folded.</param>
    /// <param name="theirs">The source's text, folded.</param>
    /// <param name="written">The writer's text as it is written.</param>
    public static string Restyle(string own, string theirs, string written)
    {
        if (own == theirs) return written;
        var (output, next) = (theirs.ToCharArray(), 0);
        for (var i = 0; i < output.Length; i++)
        {
            if (output[i] is not ('"' or '\'')) continue;
            while (next < written.Length && QuotationMarkKinds.Find(written, next) is null) next++;
            if (next < written.Length) output[i] = written[next++];
        }
        return new(output);
    }

    /// <summary>How many quotation marks a text has.</summary>
    public static int CountMarks(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (QuotationMarkKinds.Find(text, i) is not { } mark) continue;
            count++;
            i += mark.Length - 1;
        }
        return count;
    }
}
