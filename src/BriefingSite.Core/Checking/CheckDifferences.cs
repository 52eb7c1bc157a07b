using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A kind of difference where the sources do not differ.</summary>
    public static Rule DifferenceWithoutDifference { get; } = All.Add(new("BS308", Severity.Error, "A kind of difference where the sources do not differ",
        "Whether sources differ follows from their stances. 'difference' says what kind of difference that is, so it belongs to a question on which they differ.",
        "positions: [{ source: a, stance: yes, … }, { source: b, stance: yes, … }]\ndifference: { kind: word, because: … }", "positions: [{ source: a, stance: yes, … }, { source: b, stance: qualified, … }]\ndifference: { kind: word, because: … }"));

    /// <summary>A reading that speaks against the computed relation.</summary>
    public static Rule ReadingAgainstRelation { get; } = All.Add(new("BS312", Severity.Warning, "A reading that speaks against the relation above it",
        "Readers see “Difference” and read below it that the sources do not clash, or “Agreement” and that they differ. Either a stance is wrong, or the reading, or the difference is of a kind that 'difference' can name. Only sentences about the sources as a whole are looked at, in languages with lists of such words.",
        "The two do not clash.  # relation: difference", "difference: { kind: word, because: … }"));
}

/// <summary>What writers say of the difference between sources fits the relation that follows from the stances.</summary>
internal static class CheckDifferences
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var language = Language.Find(briefing.Site.Language);
        foreach (var question in briefing.Questions.Where(question => question.UnknownSources.Count == 0))
        {
            var isDivided = Weighing.IsDivided(question.Relation);
            if (question.Difference is { } difference)
            {
                if (!isDivided)
                {
                    report(new(CheckingRules.DifferenceWithoutDifference, difference.At, $"The sources do not differ on this question: {ReaderNames.For(question.Relation).Label}.",
                        "delete 'difference', or correct the stances", Subject: question.Header.Id));
                }
            }
            else if ((isDivided || question.Relation == Relation.Agreement) && language is not null
                && StatedRelations.Find(PlainText.Extract(question.Reading), language) is { } stated && stated.IsAgreement == isDivided)
            {
                report(new(CheckingRules.ReadingAgainstRelation, question.Reading.Blocks[0].At,
                    $"The relation computed from the stances is “{ReaderNames.For(question.Relation).Label}”; the reading says: {stated.Sentence}",
                    isDivided ? "say with 'difference' what kind of difference it is, or correct the stances or the sentence" : "correct the stances or the sentence", Subject: question.Header.Id));
            }
        }
    }
}
