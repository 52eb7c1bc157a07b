using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Ranks questions by how much they divide the sources.</summary>
internal static class MostDivided
{
    // Two sources at the two ends of a scale say less than twenty on each side.
    private const double Doubt = 4;

    /// <summary>The questions on which the sources are farthest apart on average, the farthest first; a question to which few speak counts for less.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="count">How many at most.</param>
    public static ValueList<QuestionSummary> Of(IEnumerable<QuestionSummary> questions, int count) => questions
        .Where(question => Weighing.IsDivided(question.Relation))
        .OrderByDescending(question => (question.Disagreement ?? 0) * question.Shares.Speaking / (question.Shares.Speaking + Doubt))
        .Take(count).ToValueList();
}
