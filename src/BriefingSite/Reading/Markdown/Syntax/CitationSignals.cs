using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown.Syntax;

/// <summary>The words before a key that state how the source bears on the statement.</summary>
internal static class CitationSignals
{
    private static readonly (string Words, Bearing Bearing)[] s_signals =
    [
        ("see", Bearing.Supports), ("but see", Bearing.Opposes), ("contra", Bearing.Opposes), ("cf.", Bearing.Compares),
    ];

    /// <summary>The bearing that a signal states; <c>null</c> when the words are no signal.</summary>
    public static Bearing? Find(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        foreach (var (signal, bearing) in s_signals)
            if (words.Equals(signal, StringComparison.OrdinalIgnoreCase)) return bearing;
        return null;
    }
}
