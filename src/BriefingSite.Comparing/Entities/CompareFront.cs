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
        Judgements(target, briefingBefore.Front.Judgements, briefingAfter.Front.Judgements);
    }

    private void Judgements(ChangeTarget front, ValueList<Judgement> before, ValueList<Judgement> after)
    {
        foreach (var (itemBefore, itemAfter) in ChangeCollector.PairsByIdOrWords(before, after, Id, judgement => _prose.Words(judgement.Text)))
        {
            var target = ChangeTargets.Create(itemBefore, itemAfter);
            if (itemBefore is null) changes.Add(ChangeKinds.JudgementAdded, target, null, Describe(itemAfter!));
            else if (itemAfter is null) changes.Add(ChangeKinds.JudgementRemoved, target, Describe(itemBefore));
            else
            {
                if (Id(itemBefore) != Id(itemAfter)) changes.Add(ChangeKinds.JudgementRenamed, target, Id(itemBefore), Id(itemAfter), detail: $"lost address: {itemBefore.Url}");
                Compare(target, itemBefore, itemAfter);
            }
        }
        var (was, now) = (before.Select(Id).Where(after.Select(Id).Contains), after.Select(Id).Where(before.Select(Id).Contains));
        changes.Value(ChangeKinds.JudgementsReordered, front, string.Join(", ", was), string.Join(", ", now));
    }

    private void Compare(ChangeTarget target, Judgement before, Judgement after)
    {
        var (was, now) = (before.Header, after.Header);
        _prose.Statement(target, ChangeKinds.JudgementReworded, before.Text, after.Text, isEvidence: true);
        if (was.Likelihood != now.Likelihood)
            changes.Add(ChangeKinds.LikelihoodChanged, target, was.Likelihood.Words, now.Likelihood.Words, direction: now.Likelihood.From < was.Likelihood.From ? Direction.Weaker : Direction.Stronger);
        if (was.Confidence != now.Confidence)
            changes.Add(ChangeKinds.JudgementConfidenceChanged, target, Word(was.Confidence), Word(now.Confidence), direction: now.Confidence < was.Confidence ? Direction.Weaker : Direction.Stronger);
        _prose.Statement(target, ChangeKinds.JudgementBecauseChanged, before.Because, after.Because);
        var (one, other) = (_prose.Words(before.Alternative), _prose.Words(after.Alternative));
        if (one.Length > 0 && other.Length == 0) changes.Add(ChangeKinds.AlternativeRemoved, target, one);
        else if (one.Length == 0 && other.Length > 0) changes.Add(ChangeKinds.AlternativeAdded, target, null, other);
        else _prose.Statement(target, ChangeKinds.AlternativeChanged, before.Alternative, after.Alternative);
        changes.Sets(ChangeKinds.JudgementClaimAdded, ChangeKinds.JudgementClaimRemoved, target, before.Claims.Select(claim => claim.Target), after.Claims.Select(claim => claim.Target));
        changes.Sets(ChangeKinds.JudgementIndicatorAdded, ChangeKinds.JudgementIndicatorRemoved, target, before.Indicators, after.Indicators);
    }

    private string Describe(Judgement judgement) => $"{_prose.Words(judgement.Text)} ({judgement.Header.Likelihood.Words}, {Word(judgement.Header.Confidence)} confidence)";

    private static string Id(Judgement judgement) => judgement.Header.Id;

    private static string Word(Confidence confidence) => FormatNames.Confidences[confidence];
}
