using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Compares a quantity with its rate behind it and one whose rate stands elsewhere in the sentence: "€500 a year" and "the annual cost is €500".</summary>
internal sealed class FigureRates
{
    // A rate before a quantity stands within so many words of it.
    private const int NearWords = 3;

    private const char FirstSign = '\u3000';

    private static readonly string[] s_spans = ["/year", "/month", "/week", "/day"], s_besides = [.. s_spans, "/night", "/hour"];

    private readonly Dictionary<(string Source, string Rate), List<UInt128[][]>> _hashes = [];

    /// <summary>How a figure agrees with one of a passage where only one of them has its rate behind the unit.</summary>
    public FigureFit Fit(FigureValue said, string sentence, Figure given, EvidencePassage passage)
    {
        var (one, other) = (FigureUnits.RateOf(said.Unit), FigureUnits.RateOf(given.Value.Unit));
        if (one.Length > 0 == other.Length > 0 || !FigureUnits.IsOfTime(one + other)) return FigureFit.None;
        if (one.Length > 0 ? !IsIn(one, given, passage) && !HasRateOf(said, passage) : !IsIn(other, sentence) && !IsBehindOther(other, sentence)) return FigureFit.None;
        return FigureComparison.Fit(Bare(said), Bare(given.Value));
    }

    // "Less than seven millimetres a year. Now it is 4.6 millimetres."
    private static bool HasRateOf(FigureValue said, EvidencePassage passage) => !FigureUnits.IsCurrency(Bare(said).Unit) && passage.Print.Figures!.Any(figure => figure.Value.Unit == said.Unit);

    /// <summary>Whether a count has a rate behind it, and its sentence in the passage only another one: "600 guests a month" of "each year 600 guests come".</summary>
    public bool IsOtherRate(WrittenFigure said, Figure given, EvidencePassage passage) =>
        said.Things.Count > 1 && said.Things[^1] is var rate && s_spans.Contains(rate) && given.Value.Unit.Length == 0 && !IsIn(rate, given, passage) && s_spans.Any(other => IsIn(other, given, passage));

    /// <summary>Whether directly beside a quantity another rate stands than beside that of the passage: "320 a day" of "240 to 320 a week", "hourly 18 tonnes" of "daily 18 tonnes".</summary>
    public bool IsOtherRateBeside(WrittenFigure said, string sentence, Figure given, EvidencePassage passage)
    {
        if (FigureUnits.RateOf(said.Value.Unit).Length + FigureUnits.RateOf(given.Value.Unit).Length > 0 || said.Value.Kind != FigureKind.Number || FigureUnits.Find(said.Value.Unit) is { IsTime: true }) return false;
        var (before, behind) = (Words.Split(sentence[..said.Start].ToLowerInvariant()).Items, Words.Split(sentence[said.End..].ToLowerInvariant()).Items);
        bool Is(IReadOnlyList<string> words, int at, IReadOnlyList<string> phrase) => at >= 0 && at + phrase.Count <= words.Count && Enumerable.Range(0, phrase.Count).All(i => words[at + i] == phrase[i]);
        var its = s_besides.Where(rate => FigureUnits.RateWords(rate).Where(IsInLetters).Any(phrase => Is(behind, 0, phrase) || Enumerable.Range(1, NearWords).Any(back => Is(before, before.Count - back, phrase)))).ToList();
        return its.Count == 1 && FigureWords.Of(passage.Print.Language) is not { Language: FigureData.Other } && !IsBeside(its[0], given, passage) && s_besides.Any(rate => IsBeside(rate, given, passage));
    }

    // In Chinese, Japanese and Korean the signs of a rate are those of a span of time too: 半年間.
    private static bool IsInLetters(IReadOnlyList<string> phrase) => phrase[0][0] < FirstSign;

    private bool IsBeside(string rate, Figure given, EvidencePassage passage)
    {
        if (passage.Print.Text is not WordHashes text) return false;
        foreach (var phrase in HashesOf(passage.Source.Id, rate))
            for (var at = Math.Max(0, given.Words.First - NearWords); at <= given.Words.End; at++)
                if ((at == given.Words.End || at + phrase.Length <= given.Words.First) && at + phrase.Length <= text.Words
                    && !Enumerable.Range(Math.Min(at, given.Words.First) + 1, Math.Abs(at - given.Words.First)).Any(passage.Print.BeginsSentence) && Enumerable.Range(0, phrase.Length).All(i => phrase[i].Contains(text.Hashes[at + i]))) return true;
        return false;
    }

    private static FigureValue Bare(FigureValue value) => value with { Unit = value.Unit[..^FigureUnits.RateOf(value.Unit).Length] };

    private static bool IsIn(string rate, string sentence)
    {
        var words = Words.Split(sentence.ToLowerInvariant()).Items;
        return FigureUnits.RateWords(rate).Any(phrase => Enumerable.Range(0, words.Count).Any(at => at + phrase.Count <= words.Count && Enumerable.Range(0, phrase.Count).All(i => words[at + i] == phrase[i])));
    }

    // "It is 4.6 mm a year now; from seven millimetres it is too much."
    private static bool IsBehindOther(string rate, string sentence)
    {
        var words = Words.Split(sentence.ToLowerInvariant()).Items;
        for (var at = 0; at < words.Count; at++)
            for (var length = 1; length <= FigureUnits.MaxWords && at + length <= words.Count; length++)
                if (FigureUnits.FindRate(string.Join(' ', words.Skip(at).Take(length))) == rate && !(at + length < words.Count && char.IsAsciiDigit(words[at + length][0]))) return true;
        return false;
    }

    private bool IsIn(string rate, Figure given, EvidencePassage passage)
    {
        if (passage.Print.Text is not WordHashes text) return false;
        var (first, end) = (given.Words.First, given.Words.End);
        while (first > 0 && !passage.Print.BeginsSentence(first)) first--;
        while (end < text.Words && !passage.Print.BeginsSentence(end)) end++;
        foreach (var phrase in HashesOf(passage.Source.Id, rate))
            for (var at = first; at + phrase.Length <= end; at++)
                if (Enumerable.Range(0, phrase.Length).All(i => phrase[i].Contains(text.Hashes[at + i]))) return true;
        return false;
    }

    // Of each word of a phrase the hash, and that of the word with a capital letter.
    private List<UInt128[][]> HashesOf(string source, string rate) => _hashes.TryGetValue((source, rate), out var known) ? known
        : _hashes[(source, rate)] = [.. FigureUnits.RateWords(rate).Select(phrase => phrase.Select(word => new[] { TextFingerprints.HashOf(source, word), TextFingerprints.HashOf(source, char.ToUpperInvariant(word[0]) + word[1..]) }).ToArray())];
}
