using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A second verb of the same subject that attributes what follows it, not what stands before: "She declined to comment, but said that …".</summary>
internal static class CoordinatedSpeech
{
    /// <summary>Whether one begins at a word behind a comma.</summary>
    public static bool Begins(PassageFingerprint passage, int word, Language? language)
    {
        if (language is null) return false;
        if (PassageSearch.IsOneOf(passage, word, language.Coordinators))
            return Attributes(word + 1) || (IsOf(word + 1, WordUses.Verb) && Attributes(word + 2));
        // German and Dutch: "…, sagte aber, dass …".
        return language.EndsWithInfinitive && passage.Has(CueKind.Attribution, word) && IsOf(word + 1, WordUses.Contrast);

        bool Attributes(int at) => at < passage.Words && !passage.BeginsSentence(at) && passage.Has(CueKind.Attribution, at);

        bool IsOf(int at, WordUses use) => PassageSearch.IsOneOf(passage, at, language.Words(use));
    }
}
