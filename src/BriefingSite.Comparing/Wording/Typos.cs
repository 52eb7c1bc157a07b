namespace BriefingSite.Comparing.Wording;

/// <summary>Typing errors, which have one correction or are for a reader to judge: <c>attacted</c> is <c>attacked</c> or <c>attracted</c>.</summary>
/// <param name="isWord">Whether the dictionary has a word.</param>
internal sealed class Typos(Func<string, bool> isWord)
{
    private const int MinLength = 5, MinPart = 4, MaxDoubled = 2;

    private static readonly string[] s_prefixes =
        ["anti", "auto", "back", "bio", "co", "counter", "cyber", "de", "dis", "down", "eco", "en", "ex", "extra", "fore", "geo", "hyper", "in", "inter", "mid", "mini", "mis", "mono", "multi", "near", "neo", "non", "off", "on", "out", "over", "para", "post", "pre", "pro", "pseudo", "re", "self", "semi", "sub", "super", "trans", "tri", "ultra", "un", "under", "up"];

    private static readonly string[] s_endings = ["s", "es", "d", "ed", "ing", "er", "ers", "or", "ors", "ly", "ness", "less", "able", "ism", "ist", "ists", "ise", "ised", "ize", "ized", "ish", "y"];

    /// <summary>Whether one word is another with a typing error behind the first letter, and no third word is as near to it. Two letters swapped, one
    /// doubled or not doubled are the nearest; then one missing, added or mistaken, in a word that is not formed of others: <c>reshoring</c>.</summary>
    /// <param name="typed">The word that no dictionary has.</param>
    /// <param name="word">The word of a dictionary.</param>
    public bool IsCorrected(string typed, string word)
    {
        if (Math.Min(typed.Length, word.Length) < MinLength || typed[0] != word[0] || !typed.All(char.IsAsciiLetterLower) || !word.All(char.IsAsciiLetterLower)) return false;
        var near = Swapped(typed).Concat(Doubled(typed)).Where(isWord).ToHashSet(StringComparer.Ordinal);
        if (near.Count > 0) return near.Count == 1 && near.Contains(word) && AreOneEditApart(typed, word);
        return !IsFormed(typed) && Mistaken(typed).Where(isWord).Distinct(StringComparer.Ordinal).Take(2).SequenceEqual([word]);
    }

    private static bool AreOneEditApart(string typed, string word) => Math.Abs(typed.Length - word.Length) <= 1 && (typed.Length != word.Length || Swapped(typed).Contains(word));

    private static IEnumerable<string> Swapped(string typed) => Enumerable.Range(0, typed.Length - 1).Select(i => $"{typed[..i]}{typed[i + 1]}{typed[i]}{typed[(i + 2)..]}");

    // All words with the same letters when double ones count once; up to two are doubled.
    private static IEnumerable<string> Doubled(string typed)
    {
        var single = string.Concat(typed.Where((letter, i) => i == 0 || letter != typed[i - 1]));
        return Doubled(single, 0, MaxDoubled);

        static IEnumerable<string> Doubled(string word, int from, int count) =>
            count == 0 ? [word] : Enumerable.Range(from, word.Length - from).SelectMany(i => Doubled(word.Insert(i, word[i..(i + 1)]), i + 2, count - 1)).Prepend(word);
    }

    private static IEnumerable<string> Mistaken(string typed)
    {
        for (var i = 0; i <= typed.Length; i++)
        {
            if (i < typed.Length) yield return typed.Remove(i, 1);
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                yield return typed.Insert(i, letter.ToString());
                if (i < typed.Length) yield return $"{typed[..i]}{letter}{typed[(i + 1)..]}";
            }
        }
    }

    // A word that no dictionary has yet: one with a prefix or an ending, or two in one.
    private bool IsFormed(string typed) =>
        s_prefixes.Any(prefix => typed.StartsWith(prefix, StringComparison.Ordinal) && typed.Length - prefix.Length >= MinPart && isWord(typed[prefix.Length..]))
        || s_endings.Any(ending => typed.EndsWith(ending, StringComparison.Ordinal) && typed.Length - ending.Length >= MinPart && (isWord(typed[..^ending.Length]) || isWord($"{typed[..^ending.Length]}e")))
        || Enumerable.Range(MinPart, Math.Max(0, typed.Length - 2 * MinPart + 1)).Any(at => isWord(typed[..at]) && isWord(typed[at..]));
}
