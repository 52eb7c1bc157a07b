using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Ranks questions by how much they divide the sources.</summary>
internal static class MostDivided
{
    // Two sources at the two ends of a scale say less than twenty on each side: as many pairs as four sources make are taken to agree besides.
    private const double PairsInDoubt = 6;

    /// <summary>The questions on which the sources are farthest apart on average, the farthest first; a question to which few speak counts for less.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="count">How many at most.</param>
    public static ValueList<QuestionSummary> Of(IEnumerable<QuestionSummary> questions, int count) => questions
        .Where(question => Weighing.IsDivided(question.Relation))
        .OrderByDescending(question => Weight(question.Disagreement, question.Shares.Speaking))
        .Take(count).ToValueList();

    /// <summary>How much a question divides the sources, for sorting.</summary>
    /// <param name="disagreement">How far apart two of the sources that speak are on average; see <see cref="Question.Disagreement"/>.</param>
    /// <param name="speaking">How many speak.</param>
    public static double Weight(double? disagreement, int speaking)
    {
        var pairs = speaking * (speaking - 1) / 2.0;
        return (disagreement ?? 0) * pairs / (pairs + PairsInDoubt);
    }
}
