using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Finds figures that stand in the passages, but the other way round: two of them exchanged, or a fall for a rise.</summary>
/// <param name="language">The language of the statements.</param>
internal sealed class FigureOrder(string language)
{
    // So many words lie between two figures of a pair at most.
    private const int PairWords = 5, ComparedWords = 10, Thousand = 1000, Million = 1_000_000;

    private readonly FigureWords _words = FigureWords.Of(language);
    private readonly Dictionary<(string Source, string Section, string? Language), HashSet<UInt128>> _hashes = [];
    private readonly FigureChanges _changes = new(language);

    /// <summary>What is the other way round of a figure that stands in the evidence; <c>null</c> for nothing.</summary>
    /// <param name="figures">The figures of the sentence.</param>
    /// <param name="at">Which one it is.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="evidence">The evidence.</param>
    public FigureVerdict? Check(IReadOnlyList<WrittenFigure> figures, int at, string sentence, FigureEvidence evidence)
    {
        var said = figures[at];
        if (said.Value.Kind == FigureKind.Multiple) return Opposed(said, sentence, evidence);
        if (!IsQuantity(said.Value)) return null;
        var next = figures.Skip(at + 1).FirstOrDefault(figure => figure.Value.Kind != FigureKind.Date);
        if (said.IsFrom) return next is null ? null : TurnedInTime(said.Value, next.Value, evidence, _ => true) ?? Opposed(said, sentence, evidence);
        if (said.Value.Possible is [{ IsSingle: false } range]) return Turned(End(said, range.From), End(said, range.To), evidence, pair => IsLink(pair, "range") || IsLink(pair, "versus"));
        if (next is not null && FigureYears.Order(figures, said, next, evidence) is { } years) return years.Finding == FigureFinding.Found ? Opposed(said, sentence, evidence) : years;
        return (next is null ? null : Exchanged(said, next, sentence, evidence)) ?? Opposed(said, sentence, evidence) ?? OnOtherSide(said, sentence, evidence);
    }

    private static FigureValue End(WrittenFigure range, decimal value) => range.Value with { Possible = [new(value, value)] };

    // Whether two figures stand in the evidence the other way round and not as they are said.
    private static FigureVerdict? Turned(FigureValue first, FigureValue second, FigureEvidence evidence, Func<FigurePair, bool> isOfKind)
    {
        FigureVerdict? turned = null;
        foreach (var pair in Pairs(evidence))
        {
            if (Is(first, pair.One) && Is(second, pair.Other)) return null;
            if (Is(second, pair.One) && Is(first, pair.Other) && isOfKind(pair)) turned = new(FigureFinding.Turned, pair.Passage, pair.One);
        }
        return turned;
    }

    // "From 1,316 to 1,542" of "1,316, compared with 1,542 the year before".
    private static FigureVerdict? TurnedInTime(FigureValue earlier, FigureValue later, FigureEvidence evidence, Func<FigurePair, bool> isOfKind)
    {
        FigureVerdict? turned = null;
        foreach (var pair in Pairs(evidence, ComparedWords).Where(pair => ((Is(earlier, pair.One) && Is(later, pair.Other)) || (Is(later, pair.One) && Is(earlier, pair.Other))) && (pair.Gap <= PairWords || pair.IsBackward == true) && isOfKind(pair)))
        {
            if (Is(earlier, pair.InTime.Earlier) && Is(later, pair.InTime.Later)) return null;
            if (Is(later, pair.InTime.Earlier) && Is(earlier, pair.InTime.Later)) turned = new(FigureFinding.Turned, pair.Passage, pair.One);
        }
        return turned;
    }

    // "12 votes to 31" of "31 votes to 12": the same words stand between the two; and "31 votes to 14".
    private FigureVerdict? Exchanged(WrittenFigure said, WrittenFigure next, string sentence, FigureEvidence evidence)
    {
        if (next.Value.Kind is not (FigureKind.Number or FigureKind.Fraction) || next.Start <= said.End || sentence.AsSpan(said.End, next.Start - said.End).IndexOfAny(';', '!', '?') >= 0) return null;
        if (AreUnlike(said, next)) return null;
        if (Words.Split(sentence[said.End..next.Start]) is not { Count: > 0 and <= PairWords } between) return null;
        var link = between.Items[^1].ToLowerInvariant();
        var isOrder = !_words.Has("and", link);
        var (first, second) = (said.Other is { Unit.Length: > 0 } one && said.Value.Unit.Length == 0 ? one : said.Value, next.Other is { Unit.Length: > 0 } two && next.Value.Unit.Length == 0 ? two : next.Value);
        if (Turned(first, second, evidence, pair => isOrder ? pair.Link == HashOf(pair, between.Items[^1]) : between.Count > 1 && pair.IsLinkedBy(between)) is { } turned) return turned;
        // "11 days instead of 7" of "from 11 to 7 days"
        if (between.Items.Select(word => word.ToLowerInvariant()).Any(word => _words.Has("instead", word) || (_words.Has("compared", word) && !_words.Has("versus", word)))
            && TurnedInTime(second, first, evidence, pair => pair.IsBackward == true || (pair.Link is not null && IsLink(pair, "range"))) is { } changed) return changed;
        if (!_words.Has("versus", link) || said.Value.Unit.Length + next.Value.Unit.Length > 0) return null;
        FigureVerdict? paired = null;
        foreach (var pair in Pairs(evidence).Where(pair => Is(first, pair.One) && pair.Link == HashOf(pair, between.Items[^1])))
        {
            if (FigureComparison.Fit(second, pair.Other.Value) != FigureFit.None) return null;
            paired = new(FigureFinding.Paired, pair.Passage, pair.Other);
        }
        return paired;
    }

    // "217 steps and 42 metres": one cannot stand for the other.
    private static bool AreUnlike(WrittenFigure one, WrittenFigure other) => one.Value.Unit != other.Value.Unit && one.Value.Unit.Length + one.Things.Count > 0 && other.Value.Unit.Length + other.Things.Count > 0
        && !FigureComparison.IsSameDimension(one.Value, other.Value);

    private static UInt128 HashOf(FigurePair pair, string word) => TextFingerprints.HashOf(pair.Passage.Source.Id, word);

    // A unit or scale may be given with only one of the two.
    private static bool Is(FigureValue said, Figure given)
    {
        var (one, other) = (said.Possible[0].From, given.Value.Possible[0].From);
        if (one == other) return true;
        if (said.Possible.Count > 1 && said.Possible.Any(range => range.From == other)) return true;
        if (given.Value.Unit.Length > 0 || said.Unit.Length == 0 || other <= 0) return false;
        while (other < one && other < Million) other *= Thousand;
        return other == one;
    }

    private static IEnumerable<FigurePair> Pairs(FigureEvidence evidence, int maxGap = PairWords)
    {
        foreach (var passage in evidence.Passages)
            foreach (var (one, other) in Neighbours(passage.Print.Figures!))
            {
                // Two ends of one range have the same words.
                if (one.Words == other.Words || (other.Words.First - one.Words.End >= 0 && other.Words.First - one.Words.End <= maxGap && !Enumerable.Range(one.Words.End, other.Words.First - one.Words.End + 1).Any(passage.Print.BeginsSentence))) yield return new(passage, one, other);
            }
    }

    // "From 712 in 2021 to 388 in 2033": dates and ordinals stand between.
    private static IEnumerable<(Figure One, Figure Other)> Neighbours(IReadOnlyList<Figure> figures)
    {
        Figure? last = null;
        foreach (var figure in figures)
        {
            if (!IsQuantity(figure.Value)) continue;
            if (last is not null) yield return (last, figure);
            last = figure;
        }
    }

    private static bool IsQuantity(FigureValue value) => value.Kind is FigureKind.Number or FigureKind.Fraction;

    private bool IsLink(FigurePair pair, string section) => pair.Link is not { } link || HashesOf(pair.Passage, section).Contains(link);

    // "Fell by 7 per cent" of a rise by 7 per cent: only where every one of that value has the other change beside it.
    private FigureVerdict? Opposed(WrittenFigure said, string sentence, FigureEvidence evidence)
    {
        if ((said.Value.IsWeak && said.Value.Kind != FigureKind.Multiple) || FigureUnits.Find(said.Value.Unit) is { IsTime: true }) return null;
        return Otherwise(said, evidence, FigureFinding.Opposed, _changes.Of(said, sentence), _changes.Of);
    }

    // "69 in favour" of 69 against
    private FigureVerdict? OnOtherSide(WrittenFigure said, string sentence, FigureEvidence evidence) =>
        said.Value is { Kind: FigureKind.Number, Unit.Length: 0 } ? Otherwise(said, evidence, FigureFinding.OnOtherSide, _changes.SideOf(said, sentence), _changes.SideOf) : null;

    private static FigureVerdict? Otherwise(WrittenFigure said, FigureEvidence evidence, FigureFinding finding, FigureChange change, Func<Figure, EvidencePassage, FigureChange> changeOf)
    {
        if (change == FigureChange.None) return null;
        FigureVerdict? otherwise = null;
        foreach (var passage in evidence.Passages)
            foreach (var given in passage.Print.Figures!)
            {
                if (IsQuantity(said.Value) != IsQuantity(given.Value) || !FigureComparison.IsSameDimension(said.Value, given.Value) || FigureComparison.Fit(said.Value, given.Value) != FigureFit.Full) continue;
                var its = changeOf(given, passage);
                if (its == FigureChange.None || its == change) return null;
                otherwise = new(finding, passage, given);
            }
        return otherwise;
    }

    private HashSet<UInt128> HashesOf(EvidencePassage passage, string section)
    {
        var key = (passage.Source.Id, section, passage.Print.Language);
        if (_hashes.TryGetValue(key, out var known)) return known;
        return _hashes[key] = [.. FigureWords.Of(passage.Print.Language).In(section).SelectMany(word => (string[])[word, char.ToUpperInvariant(word[0]) + word[1..]]).Select(word => TextFingerprints.HashOf(passage.Source.Id, word))];
    }
}
