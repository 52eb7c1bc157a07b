using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Finds shares that a passage gives by two counts: 3 of 5; 31 people, 19 of them women.</summary>
internal static class FigureShares
{
    private const int WordsOfShare = 4, WordsOfParts = 12;

    // Percentages have four digits behind the point.
    private const decimal SmallestShare = 0.001m;

    /// <summary>Whether a passage says a share by its part and its whole: "60 per cent" of "3 of 5".</summary>
    public static bool IsStated(FigureValue said, FigureEvidence evidence) => Is(said, evidence, pair => pair.IsStated);

    /// <summary>Whether two counts of one sentence make a share.</summary>
    public static bool IsComputed(FigureValue said, FigureEvidence evidence) => Is(said, evidence, _ => true);

    /// <summary>Whether a sentence has counts that may be part and whole.</summary>
    public static bool AreIn(FigureEvidence evidence) => Shares(evidence).Any();

    /// <summary>Another share of the same whole: "one customer in five" of "four customers in five".</summary>
    public static FigureVerdict? OtherThan(FigureValue said, FigureEvidence evidence)
    {
        if (said.Kind != FigureKind.Fraction) return null;
        foreach (var share in Shares(evidence).Where(share => share.IsPartFirst))
            if (said.Possible[0].From * share.Whole / 100 is var count && Math.Abs(count - Math.Round(count)) < SmallestShare) return new(FigureFinding.Contradicted, share.Passage, share.Given);
        return null;
    }

    /// <summary>Whether two counts of one sentence are a part and its whole, of which only one may name what is counted: "of 86 villages 29", "13 buses of 44".</summary>
    public static bool ArePartAndWhole(EvidencePassage passage, Figure one, Figure other)
    {
        if (one.Words.First > other.Words.First) (one, other) = (other, one);
        if (CountOf(one) is null || CountOf(other) is null || other.Words.First - one.Words.End is < 0 or > WordsOfParts || Enumerable.Range(one.Words.First + 1, other.Words.First - one.Words.First).Any(passage.Print.BeginsSentence)) return false;
        var words = FigureWords.Of(passage.Print.Language);
        bool Has(int word, string section) => PassageSearch.IsOneOf(passage.Print, word, words.In(section));
        bool IsAfterPart(Figure figure) => Has(Has(figure.Words.First - 1, "definite") ? figure.Words.First - 2 : figure.Words.First - 1, "part-of");
        // In Chinese, Japanese and Korean it stands behind the whole.
        return IsAfterPart(one) || IsAfterPart(other) || (words.Language == FigureData.Other && Enumerable.Range(one.Words.End, other.Words.First - one.Words.End).Any(word => Has(word, "part-of")));
    }

    private static bool Is(FigureValue said, FigureEvidence evidence, Func<Share, bool> isOfKind)
    {
        if (said.Unit != "%") return false;
        var kind = said.Kind == FigureKind.Fraction ? FigureKind.Number : FigureKind.Fraction;
        return Shares(evidence).Where(isOfKind).Any(share => share.Part * 100 / share.Whole is var percent && FigureComparison.Fit(said, new(kind, [new(percent, percent)], "%")) == FigureFit.Full);
    }

    private static IEnumerable<Share> Shares(FigureEvidence evidence)
    {
        foreach (var passage in evidence.Passages)
            for (var i = 0; i + 1 < passage.Print.Figures!.Count; i++)
            {
                var (one, other) = (passage.Print.Figures[i], passage.Print.Figures[i + 1]);
                if (CountOf(one) is not { } first || CountOf(other) is not { } second || first == second) continue;
                var gap = other.Words.First - one.Words.End;
                if (first < second && gap <= WordsOfShare) yield return new(passage, one, first, second, IsPartFirst: true, IsStated: true);
                if (first > second && gap is >= 0 and <= WordsOfParts && !Enumerable.Range(one.Words.First + 1, other.Words.First - one.Words.First).Any(passage.Print.BeginsSentence))
                    yield return new(passage, other, second, first, IsPartFirst: false, IsPartOf(passage, one.Words.First, other));
            }
    }

    private static decimal? CountOf(Figure figure) => figure.Value is { Kind: FigureKind.Number, Unit.Length: 0, Possible: [{ IsSingle: true, From: > 0 and var count }] } ? count : null;

    // "Of the 17 objections, 12", "31 people, 19 of them".
    private static bool IsPartOf(EvidencePassage passage, int whole, Figure part)
    {
        var words = FigureWords.Of(passage.Print.Language);
        bool Has(int word, string section) => PassageSearch.IsOneOf(passage.Print, word, words.In(section));
        return Has(Has(whole - 1, "definite") ? whole - 2 : whole - 1, "part-of") || Enumerable.Range(part.Words.First - 1, part.Words.Count + 2).Any(word => Has(word, "part-of"));
    }

    private sealed record Share(EvidencePassage Passage, Figure Given, decimal Part, decimal Whole, bool IsPartFirst, bool IsStated);
}
