using System.Globalization;
using System.Text;

namespace BriefingSite.Comparing.Text;

/// <summary>Signs without a shape, which a reader of two versions does not see: spaces without width, soft hyphens, joiners, selectors, tags.</summary>
public static class InvisibleSigns
{
    /// <summary>Which a text has, and behind how many of its letters: <c>U+200B at 12</c>; empty for none.</summary>
    public static string Find(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0) return "";
        var (found, letters) = (new List<string>(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune)) found.Add($"{Name(rune)} at {letters}");
            else if (Rune.IsLetterOrDigit(rune)) letters++;
        }
        return string.Join(' ', found);
    }

    /// <summary>How two texts differ in them, as a sentence shows it; <c>null</c> where they do not.</summary>
    public static string? Describe(string before, string after)
    {
        var (one, other) = (Find(before), Find(after));
        return one == other ? null : other.Length == 0 ? $"no invisible signs any more; before: {Shown(before)}" : $"invisible signs: {Shown(after)}";
    }

    // The words that have them, with the signs written out.
    private static string Shown(string text)
    {
        const int MaxWords = 5;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.EnumerateRunes().Any(IsInvisible)).ToList();
        return string.Join(", ", words.Take(MaxWords).Select(word => $"“{string.Concat(word.EnumerateRunes().Select(rune => IsInvisible(rune) ? $"<{Name(rune)}>" : rune.ToString()))}”"))
            + (words.Count > MaxWords ? $" and {words.Count - MaxWords} more" : "");
    }

    private static string Name(Rune rune) => $"U+{rune.Value:X4}";

    // Unicode's formats and other signs that are not drawn by default (Default_Ignorable_Code_Point).
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value
        is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF);
}
