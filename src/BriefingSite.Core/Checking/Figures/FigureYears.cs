using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Two values of two years: which of them is of which year.</summary>
internal static class FigureYears
{
    /// <summary>Whether the evidence has two values in the same years, where a sentence has just these two and two years; <c>null</c> where it can't be told.</summary>
    /// <param name="figures">The figures of the sentence.</param>
    /// <param name="one">The first value.</param>
    /// <param name="other">The second value.</param>
    /// <param name="evidence">The evidence.</param>
    public static FigureVerdict? Order(IReadOnlyList<WrittenFigure> figures, WrittenFigure one, WrittenFigure other, FigureEvidence evidence)
    {
        if (YearsOf(figures.Select(figure => figure.Value)) is not (var first, var second) || figures.Count(figure => figure.Value.Kind != FigureKind.Date) != 2 || !AreAlike(one.Value, other.Value)) return null;
        FigureVerdict? turned = null;
        foreach (var passage in evidence.Passages)
            foreach (var sentence in SentencesOf(passage.Print))
            {
                var values = sentence.Where(figure => figure.Value.Kind is FigureKind.Number or FigureKind.Fraction).ToList();
                if (YearsOf(sentence.Select(figure => figure.Value)) is not (var its, var next) || values.Count != 2 || !AreAlike(values[0].Value, values[1].Value)) continue;
                if (!(its == first && next == second) && !(its == second && next == first)) continue;
                var (same, turnedRound) = its == first ? (values[0], values[1]) : (values[1], values[0]);
                if (Is(one.Value, same.Value) && Is(other.Value, turnedRound.Value)) return new(FigureFinding.Found);
                if (Is(one.Value, turnedRound.Value) && Is(other.Value, same.Value)) turned = new(FigureFinding.Turned, passage, values[0]);
            }
        return turned;
    }

    /// <summary>Whether two values are those of two years of one sentence, the later year first: "in 2031 3,200 came, in 2030 4,700".</summary>
    public static bool IsFirstLater(PassageFingerprint passage, Figure one, Figure other) =>
        SentencesOf(passage).Any(sentence => YearsOf(sentence.Select(figure => figure.Value)) is (var first, var second) && first > second
            && sentence.FindAll(figure => figure.Value.Kind is FigureKind.Number or FigureKind.Fraction) is [var its, var next] && ReferenceEquals(its, one) && ReferenceEquals(next, other));

    // In whatever order years and values stand, the first of one belongs to the first of the other.
    private static (int First, int Second)? YearsOf(IEnumerable<FigureValue> values)
    {
        var years = values.Where(value => value.Kind == FigureKind.Date).Select(value => value.Possible is [{ IsSingle: true, From: var date }] ? FigureDate.Parts(date).Year : 0).ToList();
        return years is [> 0, > 0] && years[0] != years[1] ? (years[0], years[1]) : null;
    }

    private static bool AreAlike(FigureValue one, FigureValue other) => one.Unit.Length == 0 || other.Unit.Length == 0 || FigureComparison.IsSameDimension(one, other);

    private static bool Is(FigureValue said, FigureValue given) => FigureComparison.Fit(said, given) != FigureFit.None;

    private static IEnumerable<List<Figure>> SentencesOf(PassageFingerprint passage)
    {
        var sentence = new List<Figure>();
        var end = 0;
        foreach (var figure in passage.Figures!)
        {
            if (sentence.Count > 0 && Enumerable.Range(end, Math.Max(0, figure.Words.First - end + 1)).Any(passage.BeginsSentence))
            {
                yield return sentence;
                sentence = [];
            }
            sentence.Add(figure);
            end = figure.Words.First + 1;
        }
        if (sentence.Count > 0) yield return sentence;
    }
}
