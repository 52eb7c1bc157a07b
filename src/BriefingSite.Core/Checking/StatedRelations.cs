using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Core.Checking;

/// <summary>A sentence that says how the sources relate.</summary>
/// <param name="IsAgreement">Whether it says that they agree; otherwise that they differ.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record StatedRelation(bool IsAgreement, string Sentence);

/// <summary>Finds what a text says of how its sources relate as a whole. A statement on a part of the matter ("they agree on prices"), a limited one
/// ("they partly agree"), or two against each other say nothing.</summary>
public static class StatedRelations
{
    // A subject and its verb may have auxiliaries and a negation between them, and nothing else: "both countries clash" is not about the sources.
    private const int Farthest = 4;

    /// <summary>What the text says; <c>null</c> when that cannot be told.</summary>
    public static StatedRelation? Find(string text, Language language)
    {
        var stated = Sentences.Ranges(text, language: language).Select(range => InSentence(text[range], language)).OfType<StatedRelation>().ToList();
        return stated.Count > 0 && stated.TrueForAll(each => each.IsAgreement == stated[0].IsAgreement) ? stated[0] : null;
    }

    private static StatedRelation? InSentence(string sentence, Language language)
    {
        var words = Words.Split(sentence).Items.Select(word => word.ToLowerInvariant()).ToList();
        var uses = language.UsesOf(words);
        StatedRelation? found = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (Phrase(words, i, language.Agreeing) is not { } agrees)
            {
                if (Phrase(words, i, language.Differing) is not { } differs) continue;
                if (Read(i, differs, isAgreement: false) is { } difference) found = Join(found, difference);
            }
            else if (Read(i, agrees, isAgreement: true) is { } agreement)
            {
                found = Join(found, agreement);
            }
        }
        return found;

        // Two statements of one sentence say nothing as a whole, which a partial statement says, too.
        StatedRelation? Join(StatedRelation? one, StatedRelation other) => one is null || one.IsAgreement == other.IsAgreement ? other : null;

        StatedRelation? Read(int verb, int length, bool isAgreement)
        {
            var subject = verb == 0 ? -1 : words.FindLastIndex(verb - 1, Math.Min(verb, Farthest), language.Witnesses.Contains);
            if (subject < 0) return null;
            var end = verb + length;
            if (end < words.Count && language.Parts.Contains(words[end])) return null;
            if (end < words.Count && (uses[end] & (WordUses.Limit | WordUses.Quantifier)) != 0) return null;
            var between = uses[(subject + 1)..verb];
            if (between.Any(use => (use & (WordUses.Verb | WordUses.Negation)) == 0 || (use & (WordUses.Hedge | WordUses.Quantifier)) != 0)) return null;
            return new(isAgreement != between.Any(use => (use & WordUses.Negation) != 0), sentence);
        }
    }

    private static int? Phrase(List<string> words, int at, IReadOnlyList<IReadOnlyList<string>> phrases)
    {
        foreach (var phrase in phrases)
            if (at + phrase.Count <= words.Count && phrase.Index().All(one => words[at + one.Index] == one.Item)) return phrase.Count;
        return null;
    }
}
