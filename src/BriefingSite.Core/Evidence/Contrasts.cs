using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Words such as "only" behind a comma that say what is true instead, and restrict nothing.</summary>
internal static class Contrasts
{
    /// <summary>Whether a word does so: Dutch <c>niet …, maar</c>, where it means "but"; or one that means "only" behind a negated clause, Polish
    /// <c>nie …, tylko</c>, if no verb follows. But <c>not all may pass, only the pilots may</c> restricts.</summary>
    public static bool Has(PassageFingerprint passage, int word)
    {
        if (!PassageSearch.GapBefore(passage, word).Contains(',') || passage.BeginsSentence(word) || Language.Find(passage.Language) is not { } language) return false;
        return Is(WordUses.Contrast, word) || (Is(WordUses.Limit, word) && IsNegated() && !HasVerb());

        bool Is(WordUses use, int at) => PassageSearch.IsOneOf(passage, at, language.Words(use));

        // The clause before the comma denies; "not all" only says how many.
        bool IsNegated()
        {
            for (var at = word - 1; at >= 0; at--)
            {
                if (passage.Has(CueKind.Negation, at)) return !(at + 1 < word && passage.Has(CueKind.Degree, at + 1));
                if (!Continues(at)) return false;
            }
            return false;
        }

        bool HasVerb()
        {
            for (var at = word + 1; at < passage.Words && Continues(at); at++)
                if (Is(WordUses.Verb, at)) return true;
            return false;
        }

        bool Continues(int at) => at > 0 && !passage.BeginsSentence(at) && PassageSearch.GapBefore(passage, at).Trim().Length == 0;
    }
}
