using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Searches a passage for words by its fingerprint. A match is contiguous, in this order and with the same characters between the
/// words; fragments from several places never count as one match.</summary>
public static class PassageSearch
{
    // How far a restriction reaches: "n'y a vu qu'un".
    private const int RestrictedWords = 6;

    private const int FiguresBeside = 4;

    /// <summary>The number of the first word of every match of the words in the passage, including the punctuation at their ends.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="words">The words.</param>
    /// <param name="mayCutFigures">Whether "1" matches in "1,204" and "5" in "-5", which would change the statement.</param>
    /// <param name="mayEndInOurs">Whether a comma or full stop at the end may be ours, set before the closing mark as is usual in American
    /// English.</param>
    /// <remarks>A fingerprint of version 1 can only be searched for three words or more.</remarks>
    public static IEnumerable<int> FindAll(PassageFingerprint passage, Words words, bool mayCutFigures = false, bool mayEndInOurs = false) =>
        FindAll(passage, words, new WantedHashes(), Leniency.None, mayCutFigures, mayEndInOurs);

    /// <summary>The same with the hashes of the words at hand.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="words">The words.</param>
    /// <param name="wanted">Their hashes.</param>
    /// <param name="leniency">What may differ in the words.</param>
    /// <param name="mayCutFigures">Whether it may begin or end inside a figure.</param>
    /// <param name="mayEndInOurs">Whether a comma or full stop at the end may be ours.</param>
    internal static IEnumerable<int> FindAll(PassageFingerprint passage, Words words, WantedHashes wanted, Leniency leniency, bool mayCutFigures, bool mayEndInOurs) => passage.Text switch
    {
        WordHashes text => FindAll(passage, text, words, wanted, leniency, mayEndInOurs).Where(at => mayCutFigures || !CutsFigure(passage, text, words, at)),
        SequenceHashes text => words.Count < SequenceSearch.Length ? [] : Starts(text, words).Where(at => SequenceSearch.IsMatch(text, words, at)),
        _ => throw new InvalidOperationException("a fingerprint of an unknown version"),
    };

    /// <summary>Whether a passage can be searched for words; in one of version 1 a few words can't be found.</summary>
    public static bool CanSearch(PassageFingerprint passage, QuotedText quoted) => passage.Text is not SequenceHashes || quoted.Runs.All(run => run.Count >= SequenceSearch.Length);

    /// <summary>The words that the passage does not contain; for a fingerprint of version 1, also those that occur beside other words.</summary>
    public static IReadOnlyList<string> FindUnknownWords(PassageFingerprint passage, Words words) => passage.Text switch
    {
        WordHashes => [.. words.Items.Where(word => !HasWord(passage, word))],
        SequenceHashes text => [.. SequenceSearch.FindUnknownWords(text, words)],
        _ => throw new InvalidOperationException("a fingerprint of an unknown version"),
    };

    /// <summary>Whether the passage has a word; <c>true</c> where words have no hashes of their own.</summary>
    internal static bool HasWord(PassageFingerprint passage, string word) =>
        passage.Text is not WordHashes text || text.Hashes.AsSpan().Contains(TextFingerprints.HashOf(text.Source, word)) || LineEndForms.Has(passage, word, new WantedHashes());

    /// <summary>The text between two words at a dash.</summary>
    internal const string Dash = " - ";

    /// <summary>Whether a word of a passage is one of some words in lower case, by its hash; at the beginning of a sentence also with a
    /// capital letter. <c>false</c> where words have no hashes of their own.</summary>
    public static bool IsOneOf(PassageFingerprint passage, int word, IEnumerable<string> words)
    {
        if (word < 0 || word >= passage.Words || passage.Text is not WordHashes text) return false;
        var (hash, mayBeCapital) = (text.Hashes[word], passage.BeginsSentence(word));
        return words.Any(one => hash == TextFingerprints.HashOf(text.Source, one) || (mayBeCapital && hash == TextFingerprints.HashOf(text.Source, char.ToUpperInvariant(one[0]) + one[1..])));
    }

    /// <summary>Whether a word of a passage is in the lists of a language with a use; see <see cref="IsOneOf"/>.</summary>
    public static bool Has(PassageFingerprint passage, int word, WordUses use, Language language)
    {
        if (word < 0 || word >= passage.Words || passage.Text is not WordHashes text) return false;
        return UsesByHash.Has(text.Source, language, use, isCapital: false, text.Hashes[word])
            || (passage.BeginsSentence(word) && UsesByHash.Has(text.Source, language, use, isCapital: true, text.Hashes[word]));
    }

    /// <summary>The text before a word of a passage; a space where it is not known.</summary>
    public static string GapBefore(PassageFingerprint passage, int word) => passage.Text is WordHashes text ? GapBefore(text, word) : " ";

    // Most passages do not contain the first word, and then the other words need not be hashed.
    private static IEnumerable<int> FindAll(PassageFingerprint passage, WordHashes text, Words words, WantedHashes wanted, Leniency leniency, bool mayEndInOurs)
    {
        if (words.Count == 0) yield break;
        var first = wanted.Of(text.Source, words.Items[0]);
        var others = leniency == Leniency.Spelled ? wanted.OfOthers(text.Source, words.Items[0], passage.Language) : null;
        var language = leniency != Leniency.None && words.Before.Length == 0 && Language.Find(passage.Language) is { Separable.Count: > 0 } known ? known : null;
        var elided = language is null ? null : wanted.WithElided(text.Source, words.Items[0], language);
        foreach (var at in Starts(text, words))
        {
            var hash = text.Hashes[at];
            if (hash != first && others?.Contains(hash) != true && (elided?.Contains(hash) != true || DecidesSense(passage, at, words.Items[0], language!, isRestriction: hash == wanted.Of(text.Source, $"qu'{words.Items[0]}")))) continue;
            if (HasRest(passage, text, words, at, wanted, leniency) && HasGaps(passage, text, words, at, leniency, mayEndInOurs)) yield return at;
        }
    }

    private static bool HasRest(PassageFingerprint passage, WordHashes text, Words words, int at, WantedHashes wanted, Leniency leniency)
    {
        for (var i = 1; i < words.Count; i++)
            if (text.Hashes[at + i] is var hash && hash != wanted.Of(text.Source, words.Items[i])
                && (leniency != Leniency.Spelled || !wanted.OfOthers(text.Source, words.Items[i], passage.Language).Contains(hash))) return false;
        return true;
    }

    // Whether what is joined to the front of a word decides the sense: "n'a", "s'il", "ne … qu'un".
    private static bool DecidesSense(PassageFingerprint passage, int at, string word, Language language, bool isRestriction)
    {
        var own = language.Single(word.ToLowerInvariant());
        if ((passage.Has(CueKind.Negation, at) && !own.HasFlag(WordUses.Negation)) || (passage.Has(CueKind.Condition, at) && !own.HasFlag(WordUses.Condition))) return true;
        for (var before = at; isRestriction && before > 0 && before > at - RestrictedWords && !passage.BeginsSentence(before); before--)
            if (passage.Has(CueKind.VerbNegation, before - 1)) return true;
        return false;
    }

    private static IEnumerable<int> Starts(HashedText text, Words words) => words.Count == 0 ? [] : Enumerable.Range(0, Math.Max(0, text.Words - words.Count + 1));

    private static bool HasGaps(PassageFingerprint passage, WordHashes text, Words words, int at, Leniency leniency, bool mayEndInOurs)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var (theirs, ours) = (GapBefore(text, at + i), words.GapBefore(i));
            if (!Punctuation.AreEqual(theirs, ours, words.Items[i - 1], words.Items[i]) && !(IsBesideHanOrKana(words, i) && Punctuation.AreEqualUnspaced(theirs, ours))
                && !(leniency == Leniency.Spelled && passage.Language == PassageFingerprint.NoLanguage && IsInFigure(words, i) && Punctuation.IsSameSeparator(theirs, ours, words.Items[i][0]))) return false;
        }
        return Punctuation.EndsWith(GapBefore(text, at), words.Before) && Punctuation.StartsWith(GapBefore(text, at + words.Count), words.After, mayEndInOurs);
    }

    private static bool IsInFigure(Words words, int word) => char.IsDigit(words.Items[word - 1][^1]) && char.IsDigit(words.Items[word][0]);

    private static bool IsBesideHanOrKana(Words words, int word) => Scripts.IsHanOrKana(words.Items[word - 1][0]) || Scripts.IsHanOrKana(words.Items[word][0]);

    private static bool CutsFigure(PassageFingerprint passage, WordHashes text, Words words, int at)
    {
        var (first, last) = (at, at + words.Count);
        // "1½" has the sign of the fraction between words.
        if ((EndsInFraction(first) && StartsInFraction(words.Before)) || (EndsInFraction(last) && !StartsInFraction(words.After))) return true;
        return (IsFigure(first) && (LacksSign(GapBefore(text, first)) || Joins(first))) || (IsFigure(last) && Joins(last)) || SplitsFigure(first) || SplitsFigure(last);

        bool EndsInFraction(int edge) => edge > 0 && IsFigure(edge - 1) && StartsInFraction(GapBefore(text, edge));

        bool IsFigure(int word) => passage.Has(CueKind.Figure, word);

        bool Joins(int word) => word > 0 && IsFigure(word - 1) && IsFigure(word) && !GapBefore(text, word).Contains(' ');

        // "1 204", "10 000 000": one figure of several words.
        bool SplitsFigure(int edge) => edge > 0 && IsFigure(edge - 1) && IsFigure(edge) && IsInFigure(passage.Figures, edge);

        bool LacksSign(string gap) => gap.Length > 0 && gap[^1] is '-' or '.' && (gap.Length == 1 || gap[^2] == ' ') && !words.Before.EndsWith(gap[^1]);
    }

    private static bool StartsInFraction(string gap) => gap.Length > 0 && FractionSigns.Is(gap[0]);

    // Figures stand in the order of their places. Two may begin in the same words: "from 16 to 18 million".
    private static bool IsInFigure(ValueList<Figure>? figures, int edge)
    {
        if (figures is null) return false;
        var (low, high) = (0, figures.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (figures[middle].Words.First < edge) low = middle + 1;
            else high = middle;
        }
        for (var i = low - 1; i >= 0 && i >= low - FiguresBeside; i--)
            if (figures[i].Value is { Kind: not FigureKind.Date, IsWeak: false } && edge < figures[i].Words.End) return true;
        return false;
    }

    private static string GapBefore(WordHashes text, int word)
    {
        var gaps = text.Gaps.AsSpan();
        var (low, high) = (0, gaps.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (gaps[middle].Word == word) return gaps[middle].Text;
            if (gaps[middle].Word < word) low = middle + 1;
            else high = middle - 1;
        }
        return word == 0 || word == text.Words ? "" : " ";
    }
}

/// <summary>What may differ between the words of a quotation and those of its source.</summary>
internal enum Leniency
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The first word may be joined to an article before it.</summary>
    Elided,

    /// <summary>Words may be spelled or divided in another way too.</summary>
    Spelled,
}
