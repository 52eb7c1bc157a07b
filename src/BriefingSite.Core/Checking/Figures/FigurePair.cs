using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Two figures of a passage, one soon after the other.</summary>
internal sealed record FigurePair(EvidencePassage Passage, Figure One, Figure Other)
{
    // A word such as "earlier" belongs to a figure within so many words.
    private const int EarlierWords = 5, BreakWords = 2;

    private readonly Lazy<bool?> _isBackward = new(() => Direction(Passage, One, Other));

    /// <summary>Whether the second is the earlier value: "1,316, compared with 1,542 the year before"; <c>false</c> for "from … to", <c>null</c> where it is not said.</summary>
    public bool? IsBackward => _isBackward.Value;

    /// <summary>How many words are between them.</summary>
    public int Gap => Other.Words.First - One.Words.End;

    /// <summary>The earlier and the later one, as the words say it; otherwise as they stand.</summary>
    public (Figure Earlier, Figure Later) InTime => IsBackward == true ? (Other, One) : (One, Other);

    /// <summary>The hash of the word before the second; <c>null</c> where none is between them, or it is not known.</summary>
    public UInt128? Link => One.Words.End < Other.Words.First && Passage.Print.Text is WordHashes text ? text.Hashes[Other.Words.First - 1] : null;

    /// <summary>Whether just these words are between them.</summary>
    public bool IsLinkedBy(Words words)
    {
        if (Passage.Print.Text is not WordHashes text || Other.Words.First - One.Words.End != words.Count) return false;
        for (var i = 0; i < words.Count; i++)
            if (text.Hashes[One.Words.End + i] != TextFingerprints.HashOf(Passage.Source.Id, words.Items[i])) return false;
        return true;
    }

    // The words of a figure may reach into those behind it: "12% more".
    private static bool? Direction(EvidencePassage passage, Figure one, Figure other)
    {
        for (var word = one.Words.First + 1; word < other.Words.First; word++)
            if (Has(passage, word, "compared") || Has(passage, word, "instead")) return true;
        if (one.Words == other.Words || Has(passage, other.Words.First - 1, "range")) return false;
        for (var word = other.Words.First - 1; word > one.Words.First && word >= other.Words.First - EarlierWords; word--)
            if (Has(passage, word, "earlier")) return Enumerable.Range(word - BreakWords + 1, BreakWords).Any(at => at > one.Words.First && IsBreak(passage, at)) ? true : null;
        for (var word = other.Words.First + 1; word <= other.Words.End + EarlierWords && word < passage.Print.Words && !passage.Print.BeginsSentence(word) && !IsBreak(passage, word); word++)
            if (Has(passage, word, "earlier")) return true;
        return FigureYears.IsFirstLater(passage.Print, one, other) ? true : null;
    }

    private static bool Has(EvidencePassage passage, int word, string section) => PassageSearch.IsOneOf(passage.Print, word, FigureWords.Of(passage.Print.Language).In(section));

    private static bool IsBreak(EvidencePassage passage, int word) => PassageSearch.GapBefore(passage.Print, word).AsSpan().ContainsAny(",;(");
}
