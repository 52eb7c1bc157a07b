using System.Buffers;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A word beside quoted words, in the same sentence of the source, on which their sense depends.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Words">The words from it to the quoted ones, or from the quoted ones to it.</param>
public readonly record struct EdgeCue(CueKind Kind, WordRange Words)
{
    private static readonly SearchValues<char> s_stops = SearchValues.Create(".,;:()[]");
    private static readonly CueKind[] s_directly = [CueKind.VerbNegation, CueKind.Negation, CueKind.Condition, CueKind.Attribution, CueKind.Quantifier];
    private static readonly CueKind[] s_oneWordAway = [CueKind.VerbNegation, CueKind.Attribution];
    private static readonly CueKind[] s_after = [CueKind.Negation, CueKind.Condition, CueKind.Attribution];
    private static readonly CueKind[] s_afterComma = [CueKind.Condition, CueKind.Attribution];

    /// <summary>The nearest such word before quoted words, without punctuation between; <c>null</c> when there is none.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="first">The first word quoted.</param>
    public static EdgeCue? Before(PassageFingerprint passage, int first)
    {
        CueKind[][] kinds = [s_directly, s_oneWordAway];
        for (var away = 0; away < kinds.Length; away++)
        {
            var word = first - 1 - away;
            if (word < 0 || passage.BeginsSentence(word + 1) || EndsClause(PassageSearch.GapBefore(passage, word + 1))) return null;
            foreach (var kind in kinds[away])
                if (passage.Has(kind, word)) return new(away > 0 && kind == CueKind.VerbNegation ? CueKind.Negation : kind, new(word, first - word));
        }
        return null;
    }

    /// <summary>The nearest such word after quoted words; <c>null</c> when there is none.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="end">The number after the last word quoted.</param>
    public static EdgeCue? After(PassageFingerprint passage, int end)
    {
        if (end >= passage.Words || passage.BeginsSentence(end)) return null;
        var gap = PassageSearch.GapBefore(passage, end);
        var isComma = gap.Trim() is "," or "\"," or ",\"" or "،";
        if (EndsClause(gap) && !isComma) return null;
        foreach (var kind in isComma ? s_afterComma : s_after)
            if (passage.Has(kind, end)) return new(kind, new(end, 1));
        var next = end + 1;
        return isComma && next < passage.Words && !passage.BeginsSentence(next) && passage.Has(CueKind.Attribution, next) ? new(CueKind.Attribution, new(end, 2)) : null;
    }

    private static bool EndsClause(string gap) => gap.AsSpan().ContainsAny(s_stops) || gap.Contains(" - ", StringComparison.Ordinal);
}
