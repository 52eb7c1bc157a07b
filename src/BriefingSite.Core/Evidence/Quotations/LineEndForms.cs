using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A hyphen at the end of a line of the source may belong to the word or to the line, and a narrow gap may be a space or none. The lock has the word
/// in two parts; a quotation may have it in one.</summary>
internal static class LineEndForms
{
    // A sentence stands at few places of a passage, with few lines that end in a word of it.
    private const int MaxForms = 64, MaxPlaces = 2_000;

    // A longer word is none, and each place where it could be divided costs a hash.
    private const int MaxLetters = 60;

    /// <summary>The words as written, and with those in two parts that lines of the passage divide: for each such line end, as the words stand around it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="wanted">The hashes of the words at hand.</param>
    public static IEnumerable<Words> Of(Words words, PassageFingerprint passage, WantedHashes wanted)
    {
        yield return words;
        var divided = Divided(words, passage, wanted);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (end, parts) in divided)
        {
            foreach (var part in parts)
            {
                var form = Around(end, part, words.Count, divided);
                if (known.Count >= MaxForms || !known.Add(string.Join(' ', form))) continue;
                var (items, gaps) = (words.Items.ToList(), words.Gaps.ToList());
                foreach (var (word, length, gap) in form.OrderByDescending(one => one.Word)) Divide(items, gaps, word, length, gap);
                yield return words with { Items = items, Gaps = gaps };
            }
        }
    }

    /// <summary>Whether a passage has a word in two parts, at the end of a line.</summary>
    public static bool Has(PassageFingerprint passage, string word, WantedHashes wanted) => HasEnds(passage) && Divided(new Words([word], []), passage, wanted).Count > 0;

    // The words that a line may divide, with the letters of their first part, by the number of the word that begins the next line.
    private static Dictionary<int, List<(int Word, int Length, string Gap)>> Divided(Words words, PassageFingerprint passage, WantedHashes wanted)
    {
        var divided = new Dictionary<int, List<(int, int, string)>>();
        if (passage.Text is not WordHashes text || Ends(passage) is not { Count: > 0 } ends) return divided;
        var byFirst = ends.ToLookup(end => text.Hashes[end - 1]);
        var places = 0;
        for (var word = 0; word < words.Count && places < MaxPlaces; word++)
        {
            if (words.Items[word].Length > MaxLetters) continue;
            var parts = wanted.Parts(text.Source, words.Items[word]);
            for (var length = 1; length <= parts.Length; length++)
            {
                foreach (var end in byFirst[parts[length - 1].First])
                {
                    if (text.Hashes[end] != parts[length - 1].Second) continue;
                    if (!divided.TryGetValue(end, out var at)) divided[end] = at = [];
                    at.Add((word, length, PassageSearch.GapBefore(passage, end) is " " ? " " : "-"));
                    places++;
                }
            }
        }
        return divided;
    }

    // What else is divided where a word stands at a line end: the words behind it and before it, word by word.
    private static List<(int Word, int Length, string Gap)> Around(int end, (int Word, int Length, string Gap) part, int count, Dictionary<int, List<(int Word, int Length, string Gap)>> divided)
    {
        var form = new List<(int Word, int Length, string Gap)> { part };
        for (var (word, place) = (part.Word + 1, end + 1); word < count; word++, place++)
            if (Find(word, place + 1) is { } behind)
            {
                form.Add(behind);
                place++;
            }
        for (var (word, place) = (part.Word - 1, end - 2); word >= 0; word--, place--)
            if (Find(word, place) is { } before)
            {
                form.Add(before);
                place--;
            }
        form.Sort();
        return form;

        (int Word, int Length, string Gap)? Find(int word, int at) => divided.TryGetValue(at, out var parts) && parts.FindIndex(one => one.Word == word) is >= 0 and var found ? parts[found] : null;
    }

    private static void Divide(List<string> items, List<string> gaps, int word, int length, string gap)
    {
        items.Insert(word + 1, items[word][length..]);
        items[word] = items[word][..length];
        gaps.Insert(word, gap);
    }

    private static bool HasEnds(PassageFingerprint passage)
    {
        foreach (var cue in passage.Cues.AsSpan())
            if (cue.Kind == CueKind.LineEnd) return true;
        return false;
    }

    private static List<int> Ends(PassageFingerprint passage) => [.. passage.Cues.Where(cue => cue.Kind == CueKind.LineEnd && cue.Word > 0).Select(cue => cue.Word)];
}
