using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Tells where a figure that no passage has is not shown to be false: it may follow from what is there, or one side was not understood in full.</summary>
/// <param name="language">The language of the statements.</param>
internal sealed class FigureDoubts(string language)
{
    // Sums are looked for among so many figures at most.
    private const int MaxSummands = 24, HalfDay = 12, Percent = 100;

    private const decimal Half = 0.5m, Loosely = 0.125m;

    private readonly FigureWords _words = FigureWords.Of(language);

    /// <summary>Whether a figure can be computed from those of the passages: a sum, a difference, a product, a part, the rest of a hundred per cent, the years between two dates.</summary>
    public static bool IsComputed(FigureValue said, FigureEvidence evidence)
    {
        if (said.Kind is not (FigureKind.Number or FigureKind.Fraction) || said.Bound == FigureBound.Vague) return false;
        var all = evidence.Passages.SelectMany(passage => passage.Print.Figures!).Where(figure => figure.Value.Possible[0].IsSingle && figure.Value.Bound != FigureBound.Vague).Take(MaxSummands).ToList();
        // "From 28 to 26 degrees": a number without a thing may have the unit of the next one.
        var bare = all.Select(figure => FactorTo(said, figure)).FirstOrDefault(factor => factor is not null and not 1) ?? 1;
        var given = all.Where(figure => figure.Value.Kind is FigureKind.Number or FigureKind.Fraction && (!figure.Value.IsWeak || said.Unit.Length > 0))
            .Select(figure => (figure.Value.Possible[0].From, Factor: FactorTo(said, figure) ?? (figure.Value.Unit.Length == 0 && figure.Things.Count == 0 ? bare : null))).Where(figure => figure.Factor is not null).Select(figure => figure.From * figure.Factor!.Value).ToList();
        var ends = said.Possible[0] is { IsSingle: false } range ? [range.From, range.To] : said.Possible.Where(value => value.IsSingle).Select(value => value.From).ToArray();
        return ends.Any(end => IsComputed(said, end, given, all)) && (ends.Length == 1 || ends.All(end => given.Contains(end) || IsComputed(said, end, given, all)));
    }

    /// <summary>Whether two hours are twelve apart: "eleven o'clock" of 23.00.</summary>
    public static bool MayBeOtherHalfOfDay(FigureValue said, FigureValue given) => said.Unit is "hour" or FigureReader.TimeUnit && given.Unit is "hour" or FigureReader.TimeUnit
        && said.Possible.Any(one => given.Possible.Any(other => Math.Max(one.To, other.To) <= 2 * HalfDay && (one.From == other.From || Math.Abs(one.From - other.From) == HalfDay)));

    /// <summary>Whether a passage names the first and the last of so many months: "the first six months" of January to June.</summary>
    public static bool AreMonthsOf(FigureValue said, FigureEvidence evidence)
    {
        if (said is not { Unit: "month", Possible: [{ IsSingle: true, From: > 1 and var months }] }) return false;
        foreach (var passage in evidence.Passages)
            for (var i = 0; i < passage.Print.Figures!.Count; i++)
                if (passage.Print.Figures[i].Value is { Kind: FigureKind.Date, Possible: [var from] })
                {
                    var to = from.IsSingle && i + 1 < passage.Print.Figures.Count && passage.Print.Figures[i + 1].Value is { Kind: FigureKind.Date, Possible: [var next] } && passage.Print.Figures[i + 1].Words.First - passage.Print.Figures[i].Words.End <= 1 ? next.To : from.To;
                    var (first, last) = (FigureDate.Parts(from.From), FigureDate.Parts(to));
                    if (first is { Month: > 0, Day: 0 } && last is { Month: > 0, Day: 0 } && last.Month - first.Month + 1 == months) return true;
                }
        return false;
    }

    private static decimal? FactorTo(FigureValue said, Figure given) =>
        FigureComparison.IsSameUnit(said, given.Value) ? 1 : said.Unit.Length > 0 && given.Value.Unit.Length > 0 ? FigureUnits.Factor(given.Value.Unit, said.Unit) : null;

    private static bool IsComputed(FigureValue said, decimal value, List<decimal> given, List<Figure> all)
    {
        if (said.Unit == "%" && given.Contains(Percent - value)) return true;
        if (said.Kind == FigureKind.Number && IsPart(said, value, all)) return true;
        if (said.Unit == "year" && AreYearsBetween(value, all)) return true;
        for (var i = 0; i < given.Count; i++)
            for (var j = i + 1; j < given.Count; j++)
                if (given[i] + given[j] == value || Math.Abs(given[i] - given[j]) == value) return true;
        return given.Count > 2 && given.Sum() == value;
    }

    // "40 pupils" of "half of the 80 pupils"; "301 million" of 14 for 21.5 million each.
    private static bool IsPart(FigureValue said, decimal value, List<Figure> all)
    {
        var wholes = Values(all, figure => figure.Value.Kind == FigureKind.Number && FigureComparison.IsSameUnit(said, figure.Value));
        var factors = Values(all, figure => figure.Value.Kind == FigureKind.Multiple || (said.Unit.Length > 0 && figure.Value is { Kind: FigureKind.Number, Unit.Length: 0 }))
            .Concat(Values(all, figure => figure.Value.Unit == "%").Select(share => share / Percent)).ToList();
        return wholes.Exists(whole => factors.Exists(factor => Math.Abs(whole * factor - value) <= Math.Min(Half, value / Percent)));
    }

    private static bool AreYearsBetween(decimal value, List<Figure> all)
    {
        var years = Values(all, figure => figure.Value.Kind == FigureKind.Date && FigureDate.Parts(figure.Value.Possible[0].From).Year > 0).ConvertAll(date => FigureDate.Parts(date).Year);
        return years.Exists(one => years.Exists(other => one - other == value));
    }

    private static List<decimal> Values(List<Figure> figures, Func<Figure, bool> isOfKind) => [.. figures.Where(isOfKind).Select(figure => figure.Value.Possible[0].From)];

    /// <summary>Whether a passage has the number of a quantity without its unit: "2.5 mg" of "a limit of 2.5".</summary>
    public static bool IsGivenBare(WrittenFigure said, string sentence, FigureEvidence evidence)
    {
        if (said.Value is not { Kind: FigureKind.Number, Unit.Length: > 0 }) return false;
        var digits = string.Concat(sentence[said.Start..said.End].SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',')).TrimEnd('.', ',');
        return digits.Length > 0 && NumberText.Parse(digits, group: null) is { Count: > 0 } values
            && evidence.Passages.Any(passage => passage.Print.Figures!.Any(given => given is { Value: { Kind: FigureKind.Number, Unit.Length: 0, Possible: [{ IsSingle: true, From: var its }, ..] }, Things.Count: 0 } && values.Contains(its)));
    }

    // What fulfils a limit does not contradict it.
    private static bool IsWithin(FigureValue said, FigureValue given) => said is { Kind: FigureKind.Number, Bound: FigureBound.None or FigureBound.About, Possible: [{ IsSingle: true, From: var value }] }
        && given is { Kind: FigureKind.Number, Possible: [{ IsSingle: true, From: var limit }] } && FigureComparison.IsSameUnit(said, given) && given.Bound switch
        {
            FigureBound.Most or FigureBound.Less => value <= limit,
            FigureBound.Least or FigureBound.More => value >= limit,
            _ => false,
        };

    // "More than 40" of "at most 40": one boundary, seen from both sides.
    private static bool IsOtherSide(FigureValue said, FigureValue given) => said is { Kind: FigureKind.Number, Possible: [{ IsSingle: true, From: var value }] } && given is { Kind: FigureKind.Number, Possible: [{ IsSingle: true, From: var limit }] }
        && value == limit && FigureComparison.IsSameUnit(said, given) && (said.Bound, given.Bound) is (FigureBound.More, FigureBound.Most) or (FigureBound.Most, FigureBound.More) or (FigureBound.Less, FigureBound.Least) or (FigureBound.Least, FigureBound.Less);

    /// <summary>Whether one that contradicts a figure may say the same in a way that is not understood.</summary>
    public bool Doubts(WrittenFigure said, string sentence, Figure given, EvidencePassage passage, Func<string, uint> hashOf)
    {
        var (one, other) = (said.Value, given.Value);
        if (said.IsUnread || said.Other is { Kind: FigureKind.Fraction } || HasUnread(passage.Print, given) || IsWithin(one, other)) return true;
        if (IsOtherSide(one, other)) return true;
        if (one.Kind == FigureKind.Date) return IsOtherYear(one, sentence, other, passage.Print);
        if (one.Possible[0].From is var value && other.Possible[0].From is var its && one.Unit == other.Unit)
        {
            // "About 25" of 27: loosely.
            if ((one.Bound is FigureBound.About or FigureBound.Nearly || said.MayBound == FigureBound.About) && Math.Abs(value - its) <= Math.Abs(its) * Loosely) return true;
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

    // 2030 for "the year before", 2021 for "ten years before", where the passage speaks of 2031.
    private bool IsOtherYear(FigureValue one, string sentence, FigureValue other, PassageFingerprint passage)
    {
        if (one.Possible is not [{ IsSingle: true } said]) return false;
        var years = Math.Abs(FigureDate.Parts(said.From).Year - FigureDate.Parts(other.Possible[0].From).Year);
        if (years > 1 && passage.Figures!.Any(figure => figure.Value is { Unit: "year", Possible: [{ IsSingle: true } span] } && span.From == years)) return true;
        if (years != 1) return false;
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
