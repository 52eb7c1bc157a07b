using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Things;

/// <summary>Compares the front page: the question, the answer, the judgements.</summary>
internal sealed class CompareFront(ChangeCollector findings)
{
    private const string File = "input/index.md";
    private readonly CompareProse _prose = new(findings);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing before, Briefing after)
    {
        var (old, fresh) = (before.Front.Header, after.Front.Header);
        var spot = ChangeTargets.InFile("front-page", "index", fresh.Title, "/", File);
        findings.Statement(ChangeKinds.BriefingTitleChanged, spot, old.Title, fresh.Title);
        findings.Statement(ChangeKinds.BriefingQuestionChanged, spot, old.Question, fresh.Question);
        findings.Statement(ChangeKinds.BriefingAnswerChanged, spot.At(old.AnswerAt, fresh.AnswerAt), old.Answer, fresh.Answer);
        _prose.Compare(spot, before.Front.Body, after.Front.Body, anchor => ChangeTargets.LinkedFrom(before, after, url => url == $"/#{anchor}"));
        Judgements(spot, before.Front.Judgements, after.Front.Judgements);
    }

    private void Judgements(ChangeTarget front, ValueList<Judgement> before, ValueList<Judgement> after)
    {
        var pairs = ChangeCollector.Pairs(before, after, judgement => judgement.Header.Id).ToList();
        foreach (var fresh in pairs.Where(pair => pair.Before is null).Select(pair => pair.After!).ToList())
        {
            var old = pairs.Where(pair => pair.After is null).Select(pair => pair.Before!).FirstOrDefault(other => Text.WordDiff.AreSame(_prose.Words(other.Text), _prose.Words(fresh.Text)));
            if (old is null) continue;
            findings.Add(ChangeKinds.JudgementRenamed, ChangeTargets.Create(old, fresh), old.Header.Id, fresh.Header.Id, detail: $"lost address: /#{old.Header.Id}");
            pairs.Remove((old, null));
            pairs[pairs.IndexOf((null, fresh))] = (old, fresh);
        }
        foreach (var (old, fresh) in pairs)
        {
            var spot = ChangeTargets.Create(old, fresh);
            if (old is null) findings.Add(ChangeKinds.JudgementAdded, spot, null, Describe(fresh!));
            else if (fresh is null) findings.Add(ChangeKinds.JudgementRemoved, spot, Describe(old));
            else Compare(spot, old, fresh);
        }
        var (was, now) = (before.Select(Id).Where(after.Select(Id).Contains), after.Select(Id).Where(before.Select(Id).Contains));
        findings.Value(ChangeKinds.JudgementsReordered, front, string.Join(", ", was), string.Join(", ", now));
    }

    private void Compare(ChangeTarget spot, Judgement old, Judgement fresh)
    {
        var (was, now) = (old.Header, fresh.Header);
        _prose.Statement(spot, ChangeKinds.JudgementReworded, old.Text, fresh.Text, isEvidence: true);
        if (was.Likelihood != now.Likelihood)
            findings.Add(ChangeKinds.LikelihoodChanged, spot, was.Likelihood.Words, now.Likelihood.Words, direction: now.Likelihood.From < was.Likelihood.From ? Direction.Weaker : Direction.Stronger);
        if (was.Confidence != now.Confidence)
            findings.Add(ChangeKinds.JudgementConfidenceChanged, spot, Word(was.Confidence), Word(now.Confidence), direction: now.Confidence < was.Confidence ? Direction.Weaker : Direction.Stronger);
        _prose.Statement(spot, ChangeKinds.JudgementBecauseChanged, old.Because, fresh.Because);
        var (one, other) = (_prose.Words(old.Alternative), _prose.Words(fresh.Alternative));
        if (one.Length > 0 && other.Length == 0) findings.Add(ChangeKinds.AlternativeRemoved, spot, one);
        else if (one.Length == 0 && other.Length > 0) findings.Add(ChangeKinds.AlternativeAdded, spot, null, other);
        else _prose.Statement(spot, ChangeKinds.AlternativeChanged, old.Alternative, fresh.Alternative);
        findings.Sets(ChangeKinds.JudgementClaimAdded, ChangeKinds.JudgementClaimRemoved, spot, old.Claims.Select(claim => claim.Target), fresh.Claims.Select(claim => claim.Target));
        findings.Sets(ChangeKinds.JudgementIndicatorAdded, ChangeKinds.JudgementIndicatorRemoved, spot, old.Indicators, fresh.Indicators);
    }

    private string Describe(Judgement judgement) => $"{_prose.Words(judgement.Text)} ({judgement.Header.Likelihood.Words}, {Word(judgement.Header.Confidence)} confidence)";

    private static string Id(Judgement judgement) => judgement.Header.Id;

    private static string Word(Confidence confidence) => confidence.ToString().ToLowerInvariant();
}
