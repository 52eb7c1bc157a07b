using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Core.Evidence;

/// <summary>Words of a condition that concede something: German <c>wenn auch nur eine Stunde</c>.</summary>
internal static class Concessions
{
    private const WordUses Modifying = WordUses.Negation | WordUses.Limit | WordUses.Quantifier | WordUses.Degree | WordUses.Particle;

    /// <summary>Whether a word begins a concession: no clause follows, because what follows ends with a noun, or is a single word besides those that
    /// modify it. <c>wenn auch nur ein Balken fehlt</c> is a condition, for it ends with a verb.</summary>
    public static bool Begins(PassageWords text, WordUses[] uses, int word)
    {
        var (words, language) = (text.Words, text.Language);
        if (language is not { CapitalisesNouns: true } || language.Concessions.FirstOrDefault(pair => IsAt(words, word, pair)) is not { } found) return false;
        var first = word + found.Count;
        var end = first;
        while (end < words.Count && words.GapBefore(end) == " ") end++;
        while (first < end - 1 && (uses[first] & Modifying) != 0) first++;
        return end > first && (end - first == 1 || char.IsUpper(words.Items[end - 1][0]) || char.IsDigit(words.Items[end - 1][0]));
    }

    private static bool IsAt(Words words, int word, IReadOnlyList<string> pair)
    {
        for (var i = 0; i < pair.Count; i++)
            if (word + i >= words.Count || (i > 0 && words.GapBefore(word + i) != " ") || !words.Items[word + i].Equals(pair[i], StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }
}
