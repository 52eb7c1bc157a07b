using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.ProseComparison;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Compares the front page: the question, the answer, the judgements.</summary>
internal sealed class CompareFront(ChangeCollector changes)
{
    private readonly CompareProse _prose = new(changes);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing briefingBefore, Briefing briefingAfter)
    {
        var (before, after) = (briefingBefore.Front.Header, briefingAfter.Front.Header);
        var target = ChangeTargets.Create(briefingBefore.Front, briefingAfter.Front);
        changes.Statement(ChangeKinds.BriefingTitleChanged, target, before.Title, after.Title);
        changes.Statement(ChangeKinds.BriefingQuestionChanged, target, before.Question, after.Question);
        changes.Statement(ChangeKinds.BriefingAnswerChanged, target.At(before.AnswerAt, after.AnswerAt), before.Answer, after.Answer);
        _prose.Compare(target, briefingBefore.Front.Body, briefingAfter.Front.Body, anchor => ChangeTargets.LinkedFrom(briefingBefore, briefingAfter, url => url == $"/#{anchor}"));
        Judgements(target, briefingBefore.Front.Judgements, briefingAfter.Front.Judgements, new(changes, briefingBefore, briefingAfter), new(changes, briefingBefore, briefingAfter));
    }

    private void Judgements(ChangeTarget front, ValueList<Judgement> before, ValueList<Judgement> after, CompareSupport support, CompareAlternatives alternatives)
    {
        foreach (var (judgementBefore, judgementAfter) in ChangeCollector.Pairs(before, after, Id))
        {
            var target = ChangeTargets.Create(judgementBefore, judgementAfter);
            if (judgementBefore is null) changes.Add(ChangeKinds.JudgementAdded, target, null, Describe(judgementAfter!));
            else if (judgementAfter is null) changes.Add(ChangeKinds.JudgementRemoved, target, Describe(judgementBefore));
            else
            {
                Compare(target, judgementBefore, judgementAfter);
                support.Compare(target, judgementBefore, judgementAfter);
                alternatives.Compare(target, judgementBefore, judgementAfter);
            }
        }
        var (idsBefore, idsAfter) = (before.Select(Id).Where(after.Select(Id).Contains), after.Select(Id).Where(before.Select(Id).Contains));
        changes.Value(ChangeKinds.JudgementsReordered, front, string.Join(", ", idsBefore), string.Join(", ", idsAfter));
    }

    private void Compare(ChangeTarget target, Judgement before, Judgement after)
    {
        var (headerBefore, headerAfter) = (before.Header, after.Header);
        _prose.Statement(target, ChangeKinds.JudgementReworded, before.Text, after.Text, isEvidence: true);
        if (headerBefore.Likelihood != headerAfter.Likelihood)
            changes.Add(ChangeKinds.LikelihoodChanged, target, headerBefore.Likelihood.Words, headerAfter.Likelihood.Words, direction: headerAfter.Likelihood.From < headerBefore.Likelihood.From ? Direction.Weaker : Direction.Stronger);
        if (headerBefore.Confidence != headerAfter.Confidence)
            changes.Add(ChangeKinds.JudgementConfidenceChanged, target, Word(headerBefore.Confidence), Word(headerAfter.Confidence), direction: headerAfter.Confidence < headerBefore.Confidence ? Direction.Weaker : Direction.Stronger);
        _prose.Statement(target, ChangeKinds.JudgementBecauseChanged, before.Because, after.Because);
        foreach (var (alternativeBefore, alternativeAfter) in Alternatives(before, after)) Compare(target, alternativeBefore, alternativeAfter);
        changes.Sets(ChangeKinds.JudgementClaimAdded, ChangeKinds.JudgementClaimRemoved, target, before.Claims.Select(claim => claim.Target), after.Claims.Select(claim => claim.Target));
        changes.Sets(ChangeKinds.JudgementIndicatorAdded, ChangeKinds.JudgementIndicatorRemoved, target, before.Indicators, after.Indicators);
    }

    private void Compare(ChangeTarget target, Prose? before, Prose? after)
    {
        var (wordsBefore, wordsAfter) = (before is null ? "" : _prose.Words(before), after is null ? "" : _prose.Words(after));
        if (wordsBefore.Length > 0 && wordsAfter.Length == 0) changes.Add(ChangeKinds.AlternativeRemoved, target, wordsBefore);
        else if (wordsBefore.Length == 0 && wordsAfter.Length > 0) changes.Add(ChangeKinds.AlternativeAdded, target, null, wordsAfter);
        else if (before is not null && after is not null) _prose.Statement(target, ChangeKinds.AlternativeChanged, before, after);
    }

    // One that gets a name is compared with the one that had none.
    private static IEnumerable<(Prose? Before, Prose? After)> Alternatives(Judgement before, Judgement after) => (before.Alternatives.Count, after.Alternatives.Count) switch
    {
        (0, 0) or (0, 1) or (1, 0) => [(before.AllAlternatives.First(), after.AllAlternatives.First())],
        _ => ChangeCollector.Pairs(Named(before), Named(after), alternative => alternative.Name).Select(pair => (pair.Before?.Text, pair.After?.Text)),
    };

    private static ValueList<Alternative> Named(Judgement judgement) => judgement.Alternatives.Count > 0 ? judgement.Alternatives : [new("", judgement.Alternative)];

    private string Describe(Judgement judgement) => $"{_prose.Describe(judgement.Text)} ({judgement.Header.Likelihood.Words}, {Word(judgement.Header.Confidence)} confidence)";

    private static string Id(Judgement judgement) => judgement.Header.Id;

    private static string Word(Confidence confidence) => FormatNames.Confidences[confidence];
}
