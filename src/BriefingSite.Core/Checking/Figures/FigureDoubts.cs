using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Tells where a figure that no passage has is not shown to be false: it may follow from what is there, or one side was not understood in full.</summary>
/// <param name="language">The language of the statements.</param>
internal sealed class FigureDoubts(string language)
{
    // Sums are looked for among so many figures at most.
    private const int MaxSummands = 24, HalfDay = 12, Percent = 100;

    private const decimal Half = 0.5m;

    private readonly FigureWords _words = FigureWords.Of(language);

    /// <summary>Whether a figure can be computed from those of the passages: a sum, a difference, a part, the rest of a hundred per cent.</summary>
    public static bool IsComputed(FigureValue said, FigureEvidence evidence)
    {
        if (said.Kind is not (FigureKind.Number or FigureKind.Fraction) || said.Possible is not [{ IsSingle: true } value]) return false;
        var given = evidence.Passages.SelectMany(passage => passage.Print.Figures!).Where(figure => figure.Value is { Kind: FigureKind.Number or FigureKind.Fraction, IsWeak: false } && FigureComparison.IsSameUnit(said, figure.Value) && figure.Value.Possible[0].IsSingle)
            .Select(figure => figure.Value.Possible[0].From).Take(MaxSummands).ToList();
        if ((said.Unit == "%" && given.Contains(Percent - value.From)) || IsPart(said, value.From, evidence)) return true;
        for (var i = 0; i < given.Count; i++)
            for (var j = i + 1; j < given.Count; j++)
                if (given[i] + given[j] == value.From || Math.Abs(given[i] - given[j]) == value.From) return true;
        return given.Count > 2 && given.Sum() == value.From;
    }

    // "40 pupils" of "half of the 80 pupils"
    private static bool IsPart(FigureValue said, decimal value, FigureEvidence evidence)
    {
        if (said.Kind != FigureKind.Number) return false;
        var given = evidence.Passages.SelectMany(passage => passage.Print.Figures!).Where(figure => figure.Value.Possible[0].IsSingle).Take(MaxSummands).ToList();
        var wholes = given.Where(figure => figure.Value.Kind == FigureKind.Number && FigureComparison.IsSameUnit(said, figure.Value)).Select(figure => figure.Value.Possible[0].From).ToList();
        return given.Any(figure => figure.Value is { Unit: "%" } or { Kind: FigureKind.Multiple }
            && wholes.Exists(whole => Math.Abs(whole * figure.Value.Possible[0].From / (figure.Value.Kind == FigureKind.Multiple ? 1 : Percent) - value) <= Math.Min(Half, value / Percent)));
    }

    /// <summary>Whether one that contradicts a figure may say the same in a way that is not understood.</summary>
    public bool Doubts(WrittenFigure said, string sentence, Figure given, EvidencePassage passage, Func<string, uint> hashOf)
    {
        var (one, other) = (said.Value, given.Value);
        if (said.IsUnread || HasUnread(passage.Print, given)) return true;
        if (one.Kind == FigureKind.Date) return IsOtherYear(one, sentence, other, passage.Print);
        if (one.Possible[0].From is var value && other.Possible[0].From is var its && one.Unit == other.Unit)
        {
            if (one.Unit == FigureReader.TimeUnit && Math.Abs(value - its) == HalfDay) return true;
            if (FigureUnits.Find(one.Unit) is { IsTemperature: true } && value == -its) return true;
        }
        if (one.Unit.Length > 0) return IsOtherSpan(one, other);
        // Without lists of words it is not known what is counted.
        if (one.Kind == FigureKind.Number && (_words.Language == FigureData.Other || passage.Print.Language == PassageFingerprint.NoLanguage)) return true;
        // "1,240 large ships" may be some of the ships.
        return one.Kind == FigureKind.Number && said.Things.Count > 0 && given.Things.Count > 0 && !(given.Things.AsSpan().Contains(hashOf(said.Things[0])) && said.Things.Any(thing => hashOf(thing) == given.Things[0]));
    }

    // "Two and a half years" and 30 months: in another span of time a part may be missing, unless the number is the same.
    private static bool IsOtherSpan(FigureValue one, FigureValue other) =>
        one.Unit != other.Unit && FigureUnits.Find(one.Unit) is { IsTime: true } && FigureUnits.Find(other.Unit) is { IsTime: true } && one.Possible[0] != other.Possible[0];

    // 2030 for "the year before", where the passage speaks of 2031.
    private bool IsOtherYear(FigureValue one, string sentence, FigureValue other, PassageFingerprint passage)
    {
        if (one.Possible is not [{ IsSingle: true } said] || Math.Abs(FigureDate.Parts(said.From).Year - FigureDate.Parts(other.Possible[0].From).Year) != 1) return false;
        if (Words.Split(sentence.ToLowerInvariant()).Items.Any(word => _words.Has("relative-years", word))) return true;
        var relative = FigureWords.Of(passage.Language).In("relative-years");
        return Enumerable.Range(0, passage.Words).Any(word => PassageSearch.IsOneOf(passage, word, relative));
    }

    // Whether digits in the sentence of a figure belong to none, or the number beside it may be a part of it: "zwei Jahre [und] halb".
    private static bool HasUnread(PassageFingerprint passage, Figure given)
    {
        var (first, end) = (given.Words.First, given.Words.End);
        while (first > 0 && !passage.BeginsSentence(first)) first--;
        while (end < passage.Words && !passage.BeginsSentence(end)) end++;
        for (var word = first; word < end; word++)
            if (passage.Has(CueKind.Figure, word) && !passage.Figures!.Any(figure => word >= figure.Words.First && word < figure.Words.End)) return true;
        return passage.Figures!.Any(figure => figure.Words.First - given.Words.End is 0 or 1 && figure.Words.First < end && given.Value.Unit.Length > 0
            && figure.Value is { Kind: FigureKind.Fraction, Possible: [{ From: Percent / 2 }] } or { Kind: FigureKind.Number, Unit.Length: 0 } && figure.Things.Count == 0);
    }
}
