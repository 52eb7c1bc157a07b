using System.Buffers;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Which way something changed by a figure, and which side a number of votes is on, as the words beside it say.</summary>
internal enum FigureChange
{
    /// <summary>It is not said.</summary>
    None,

    /// <summary>It rose, or is more than another.</summary>
    Rise,

    /// <summary>It fell, or is less than another.</summary>
    Fall,

    /// <summary>So many are in favour.</summary>
    InFavour,

    /// <summary>So many are against it.</summary>
    Opposed,
}

/// <summary>Reads that beside figures of statements and of passages.</summary>
/// <param name="language">The language of the statements.</param>
internal sealed class FigureChanges(string language)
{
    // So many words lie between a figure and the verb of its change at most, an adverb, or the word for a side.
    private const int VerbWords = 8, AdverbWords = 2, SideWords = 3;

    private const char FirstArabic = '\u0621', LastArabic = '\u064A';

    private const string SentenceEnd = ". ";

    private static readonly SearchValues<char> s_breaks = SearchValues.Create(",;:.!?()-");

    private readonly FigureWords _words = FigureWords.Of(language);
    // Phrases by their first word: hardly any word of a text begins one.
    private readonly Dictionary<(string Source, string Section, string? Language), ILookup<UInt128, UInt128[]>> _hashes = [];
    private readonly Dictionary<string, ILookup<string, string[]>> _phrases = new(StringComparer.Ordinal);
    private (string Sentence, Words Words) _last = ("", Words.Split(""));

    /// <summary>The change beside a figure of a statement.</summary>
    public FigureChange Of(WrittenFigure said, string sentence)
    {
        var (first, end) = Place(said, sentence);
        // "A year ago there were 18 fewer": fewer than now.
        var isOfEarlier = Enumerable.Range(0, first).Any(word => IsIn(word, "earlier"));
        return Nearest(_last.Words.Count, first, end, end, _last.Words.GapBefore, (word, section) => !(isOfEarlier && section is "more" or "less") && IsIn(word, section), said.Value);
    }

    /// <summary>The change beside a figure of a passage.</summary>
    public FigureChange Of(Figure given, EvidencePassage passage)
    {
        if (passage.Print.Text is not WordHashes text) return FigureChange.None;
        // The words of a figure may reach into those behind it: "12% more".
        return Nearest(text.Words, given.Words.First, Math.Min(given.Words.First + 1, given.Words.End), given.Words.End, GapIn(passage), (word, section) => IsIn(passage, text, word, section), given.Value);
    }

    /// <summary>The side that a number of a statement is on: 802 in favour.</summary>
    public FigureChange SideOf(WrittenFigure said, string sentence)
    {
        var (first, end) = Place(said, sentence);
        return Side(_last.Words.Count, first, end, _last.Words.GapBefore, IsIn, word => _last.Words.Items[word].Any(char.IsDigit) || _words.Has("cardinals", _last.Words.Items[word].ToLowerInvariant()));
    }

    /// <summary>The side that a number of a passage is on.</summary>
    public FigureChange SideOf(Figure given, EvidencePassage passage)
    {
        if (passage.Print.Text is not WordHashes text) return FigureChange.None;
        return Side(text.Words, given.Words.First, given.Words.End, GapIn(passage), (word, section) => IsIn(passage, text, word, section), word => passage.Print.Figures!.Any(figure => word >= figure.Words.First && word < figure.Words.End));
    }

    private static Func<int, string> GapIn(EvidencePassage passage) => word => passage.Print.BeginsSentence(word) ? SentenceEnd : PassageSearch.GapBefore(passage.Print, word);

    // The words of a figure in its sentence.
    private (int First, int End) Place(WrittenFigure said, string sentence)
    {
        if (!ReferenceEquals(_last.Sentence, sentence)) _last = (sentence, Words.Split(sentence));
        var words = _last.Words;
        var (first, at) = (0, words.Before.Length);
        while (first < words.Count && at + words.Items[first].Length <= said.Start) at += words.Items[first].Length + words.GapAfter(first++).Length;
        var end = first;
        while (end < words.Count && at < said.End) at += words.Items[end].Length + words.GapAfter(end++).Length;
        return (first, end);
    }

    // The change that the nearest verb, noun or adverb in the clause names; none where it is denied.
    private static FigureChange Nearest(int count, int first, int behind, int end, Func<int, string> gapBefore, Func<int, string, bool> isIn, FigureValue value)
    {
        var (nearest, least) = (FigureChange.None, VerbWords + 1);
        // "Twice as many" is no change of its own.
        if (value.Kind == FigureKind.Multiple) behind = end;
        for (var word = first - 1; word >= 0 && first - word <= VerbWords && !IsBreak(gapBefore(word + 1)); word--)
            if (!Take(word, first - word, isBehind: false)) return FigureChange.None;
        for (var word = behind; word < count && word - end < VerbWords && (word < end ? gapBefore(word) != SentenceEnd : !IsBreak(gapBefore(word))); word++)
            if (!Take(word, Math.Max(1, word - end + 1), isBehind: true)) return FigureChange.None;
        return nearest;

        bool Take(int word, int distance, bool isBehind)
        {
            if (isIn(word, "negation") || isIn(word, "negation-before")) return false;
            if (distance >= least) return true;
            var isNear = distance <= AdverbWords;
            // "Up to 7" is a limit.
            if (isIn(word, "rise") || (isNear && value.Bound != FigureBound.Most && isIn(word, "up")) || (isNear && isBehind && isIn(word, "more"))) (nearest, least) = (FigureChange.Rise, distance);
            else if (isIn(word, "fall") || (isNear && isIn(word, "down")) || (isNear && isBehind && isIn(word, "less"))) (nearest, least) = (FigureChange.Fall, distance);
            return true;
        }
    }

    // "802 in favour and 69 against", "19 votos a favor"; in Japanese the side comes first.
    private static FigureChange Side(int count, int first, int end, Func<int, string> gapBefore, Func<int, string, bool> isIn, Func<int, bool> isFigure)
    {
        for (var word = end; word < count && word < end + SideWords && !isFigure(word) && !IsBreak(gapBefore(word)); word++)
            if (At(word) is not FigureChange.None and var side && !(word + 1 < count && isFigure(word + 1) && !IsBreak(gapBefore(word + 1)))) return side;
        for (var word = first - 1; word >= 0 && word >= first - SideWords && !isFigure(word) && !IsBreak(gapBefore(word + 1)); word--)
            // "15 votes against 9": these are in favour.
            if (At(word) is not FigureChange.None and var side) return isIn(word, "versus") || (word > 0 && isFigure(word - 1)) ? FigureChange.None : side;
        return FigureChange.None;

        FigureChange At(int word) => isIn(word, "in-favour") ? FigureChange.InFavour : isIn(word, "opposed") ? FigureChange.Opposed : FigureChange.None;
    }

    private static bool IsBreak(string gap) => gap.Length > 1 && gap.AsSpan().ContainsAny(s_breaks);

    // In Chinese, Japanese and Korean a word of the lists is several words here.
    private bool IsIn(int at, string section)
    {
        if (!_phrases.TryGetValue(section, out var phrases)) _phrases.Add(section, phrases = PhrasesOf(_words, section).ToLookup(phrase => phrase[0], StringComparer.OrdinalIgnoreCase));
        var (items, first) = (_last.Words.Items, _last.Words.Items[at]);
        foreach (var phrase in phrases[first])
            if (Begins(phrase)) return true;
        if (!first.AsSpan().ContainsAny('ё', 'Ё')) return false;
        foreach (var phrase in phrases[Plain(first)])
            if (Begins(phrase)) return true;
        return false;

        bool Begins(string[] phrase)
        {
            if (at + phrase.Length > items.Count) return false;
            for (var i = 0; i < phrase.Length; i++)
                if (!items[at + i].Equals(phrase[i], StringComparison.OrdinalIgnoreCase) && Plain(items[at + i]) != phrase[i]) return false;
            return true;
        }

        static string Plain(string word) => word.ToLowerInvariant().Replace('ё', 'е');
    }

    private bool IsIn(EvidencePassage passage, WordHashes text, int at, string section)
    {
        var key = (passage.Source.Id, section, passage.Print.Language);
        if (!_hashes.TryGetValue(key, out var phrases)) _hashes.Add(key, phrases = Hashes(passage, section).ToLookup(phrase => phrase[0]));
        foreach (var phrase in phrases[text.Hashes[at]])
            if (at + phrase.Length <= text.Words && text.Hashes.AsSpan().Slice(at, phrase.Length).SequenceEqual(phrase)) return true;
        return false;
    }

    private static IEnumerable<UInt128[]> Hashes(EvidencePassage passage, string section) => PhrasesOf(FigureWords.Of(passage.Print.Language), section)
        .SelectMany(phrase => (string[][])[phrase, [char.ToUpperInvariant(phrase[0][0]) + phrase[0][1..], .. phrase[1..]]])
        .Select(phrase => phrase.Select(word => TextFingerprints.HashOf(passage.Source.Id, word)).ToArray());

    // The Arabic "and" is written together with the word behind it.
    private static IEnumerable<string[]> PhrasesOf(FigureWords words, string section) =>
        words.In(section).SelectMany(word => word[0] is >= FirstArabic and <= LastArabic ? (string[])[word, $"و{word}"] : [word]).Select(word => Words.Split(word).Items.ToArray()).Where(phrase => phrase.Length > 0);
}
