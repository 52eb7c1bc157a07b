namespace BriefingSite.Core.Model;

/// <summary>A question in a list of many: how many sources take each stance, and who stands alone.</summary>
/// <param name="Question">The question.</param>
/// <param name="Relation">How the sources relate.</param>
/// <param name="Disagreement">How far apart they are; see <see cref="Question.Disagreement"/>.</param>
/// <param name="Shares">How many take each stance.</param>
public sealed record QuestionSummary(Target Question, Relation Relation, double? Disagreement, StanceShares Shares)
{
    /// <summary>The day on which it was asked, where it says so.</summary>
    public Edtf? Asked { get; init; }

    /// <summary>The only source with another stance than all others, of three or more; <c>null</c> where there is none.</summary>
    public SourceStanceLabel? Lone { get; init; }

    /// <summary>The question in brief.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sources">How many sources there are.</param>
    public static QuestionSummary Create(Question question, int sources) => new(question.Header.Target, question.Relation, question.Disagreement, StanceShares.Count(question, sources))
    {
        Asked = question.Header.Asked,
        Lone = question.Relation == Relation.LoneDissent && question.Positions.GroupBy(position => position.Stance, StringComparer.Ordinal).MinBy(group => group.Count()) is { } alone
            ? new(alone.First().Source, alone.Key) : null,
    };
}

/// <summary>A source with its stance.</summary>
/// <param name="Source">The source.</param>
/// <param name="Stance">Its stance, a word of the question's scale.</param>
public sealed record SourceStanceLabel(SourceLabel Source, string Stance);
