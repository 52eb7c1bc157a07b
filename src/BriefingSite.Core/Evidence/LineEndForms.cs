using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A hyphen at the end of a line of the source may belong to the word or to the line. The lock has the word in two parts; a quotation may have
/// it in one.</summary>
internal static class LineEndForms
{
    // Each doubles the number of forms.
    private const int MaxDivided = 6;

    // A longer word is none, and each place where it could be divided costs a hash.
    private const int MaxLetters = 60;

    /// <summary>The words as written, and with those in two parts that a line of the passage divides.</summary>
    public static IEnumerable<Words> Of(Words words, PassageFingerprint passage)
    {
        yield return words;
        if (Ends(passage) is not { Count: > 0 } ends || passage.Text is not WordHashes text) yield break;
        var divided = Enumerable.Range(0, words.Count).Select(i => (Word: i, Length: FirstPart(words.Items[i], text, ends))).Where(part => part.Length > 0).Take(MaxDivided).ToList();
        for (var chosen = 1u; chosen < 1u << divided.Count; chosen++)
        {
            var (items, gaps) = (words.Items.ToList(), words.Gaps.ToList());
            for (var i = divided.Count - 1; i >= 0; i--)
                if ((chosen & (1u << i)) != 0) Divide(items, gaps, divided[i].Word, divided[i].Length);
            yield return words with { Items = items, Gaps = gaps };
        }
    }

    /// <summary>Whether a passage has a word in two parts, at the end of a line.</summary>
    public static bool Has(PassageFingerprint passage, string word) =>
        passage.Text is WordHashes text && Ends(passage) is { Count: > 0 } ends && FirstPart(word, text, ends) > 0;

    private static void Divide(List<string> items, List<string> gaps, int word, int length)
    {
        items.Insert(word + 1, items[word][length..]);
        items[word] = items[word][..length];
        gaps.Insert(word, "-");
    }

    private static List<int> Ends(PassageFingerprint passage) => [.. passage.Cues.Where(cue => cue.Kind == CueKind.LineEnd && cue.Word > 0).Select(cue => cue.Word)];

    // How many letters of a word stand at the end of a line, with the others at the beginning of the next; 0 for none.
    private static int FirstPart(string word, WordHashes text, List<int> ends)
    {
        for (var length = 1; length < word.Length && word.Length <= MaxLetters; length++)
        {
            var first = TextFingerprints.HashOf(text.Source, word[..length]);
            foreach (var end in ends)
                if (text.Hashes[end - 1] == first && text.Hashes[end] == TextFingerprints.HashOf(text.Source, word[length..])) return length;
        }
        return 0;
    }
}
