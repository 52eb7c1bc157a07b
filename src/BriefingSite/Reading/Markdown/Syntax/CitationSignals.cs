using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown.Syntax;

/// <summary>The words before a key that say how the source bears on the matter.</summary>
internal static class CitationSignals
{
    private static readonly (string Words, Bearing Bearing)[] s_signals =
    [
        ("see", Bearing.Supports), ("but see", Bearing.Opposes), ("contra", Bearing.Opposes), ("cf.", Bearing.Compares),
    ];

    /// <summary>How the source bears on the matter by these words; <c>null</c> where they are no signal.</summary>
    public static Bearing? Find(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        foreach (var (signal, bearing) in s_signals)
            if (words.Equals(signal, StringComparison.OrdinalIgnoreCase)) return bearing;
        return null;
    }
}
