using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Whether a passage has the words of a quotation at all, in any order. Most passages of a source lack one of them, and need not be searched.</summary>
internal static class WordPresence
{
    /// <summary>Whether the passage has each word that it must have for the quotation to be found there.</summary>
    public static bool HasAll(PassageFingerprint passage, QuotedText quoted)
    {
        if (passage.Text is not WordHashes text) return true;
        var first = Language.Find(passage.Language) is { Separable.Count: > 0 } ? 1 : 0;
        // What the passage before lacked, this one mostly lacks too.
        if (quoted.Hashes.Lacking is (var lackingRun, var lackingWord) && lackingWord >= first && !MayHave(passage, text, quoted.Runs[lackingRun], lackingWord, quoted.Hashes)) return false;
        for (var run = 0; run < quoted.Runs.Count; run++)
            for (var i = first; i < quoted.Runs[run].Words.Count; i++)
                if (!MayHave(passage, text, quoted.Runs[run], i, quoted.Hashes))
                {
                    quoted.Hashes.Lacking = (run, i);
                    return false;
                }
        return true;
    }

    private static bool MayHave(PassageFingerprint passage, WordHashes text, QuotedRun run, int word, WantedHashes wanted) =>
        Has(passage, text, run.Words.Items[word], wanted) || WordForms.MayDiffer(run.Words, word, passage.Language) || IsAltered(run, word);

    private static bool Has(PassageFingerprint passage, WordHashes text, string word, WantedHashes wanted) =>
        text.Hashes.AsSpan().Contains(wanted.Of(text.Source, word))
        || (wanted.OfOthers(text.Source, word, passage.Language) is { Count: > 0 } others && text.Hashes.AsSpan().ContainsAny(others))
        || LineEndForms.Has(passage, word, wanted);

    private static bool ContainsAny(this ReadOnlySpan<UInt128> hashes, HashSet<UInt128> others)
    {
        foreach (var hash in hashes)
            if (others.Contains(hash)) return true;
        return false;
    }

    private static bool IsAltered(QuotedRun run, int word)
    {
        foreach (var altered in run.Altered)
            if (altered.Word == word) return true;
        return false;
    }
}
