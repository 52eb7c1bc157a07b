using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Finds what follows if sources are wrong, besides claims that fall.</summary>
internal sealed class MarkLosses
{
    private readonly ILookup<string, Claim> _citing;
    private readonly ILookup<string, Claim> _asking;
    private readonly ValueList<Question> _questions;
    private readonly int[][] _counts;
    private readonly Dictionary<string, List<(int Question, int Stance)>> _answered;
    private readonly HashSet<string> _divided;
    private readonly ILookup<string, Event> _reported;
    private readonly ILookup<string, Indicator> _named;

    public MarkLosses(Briefing briefing)
    {
        var claims = briefing.Claims.DistinctBy(claim => claim.Id).ToList();
        _citing = BySource(claims);
        _asking = claims.SelectMany(claim => claim.Questions.Select(question => (question.Url, claim))).ToLookup(pair => pair.Url, pair => pair.claim, StringComparer.Ordinal);
        _questions = briefing.Questions;
        var table = StanceTable.Of(briefing);
        _counts = [.. Enumerable.Range(0, _questions.Count).Select(table.Counts)];
        _answered = briefing.Sources.ToDictionary(source => source.Id, _ => new List<(int, int)>(), StringComparer.Ordinal);
        for (var i = 0; i < _questions.Count; i++)
            foreach (var speaker in table.Speakers(i)) _answered[speaker.Position.Source.Id].Add((i, speaker.Stance));
        _divided = briefing.Questions.Where(question => Weighing.IsDivided(question.Relation)).Select(question => question.Header.Target.Url).ToHashSet(StringComparer.Ordinal);
        _reported = BySource(briefing.Events);
        _named = BySource(briefing.Indicators);
    }

    /// <summary>What follows if some sources are wrong.</summary>
    /// <param name="loss">What becomes of the claims.</param>
    /// <param name="sources">The ids of the sources.</param>
    public MarkLoss Without(SourceLoss loss, params IReadOnlyCollection<string> sources)
    {
        var wrong = sources.ToHashSet(StringComparer.Ordinal);
        var answers = wrong.SelectMany(source => _answered.GetValueOrDefault(source, [])).ToList();
        var questions = Changes(answers).ToValueList();
        var (alone, events) = (Alone(_reported, wrong), Of(_reported, sources));
        return new(
            answers.Count,
            questions,
            Marks(loss, wrong, questions),
            alone.ToValueList(),
            events.Where(each => !alone.Contains(each.Target) && each.Dates.Any(date => IsOnlyOf(date.Evidence.Count > 0 ? date.Evidence : each.Evidence, wrong))).Select(each => each.Target).ToValueList(),
            Alone(_named, wrong).ToValueList());
    }

    // How the questions stand without these answers.
    private List<RelationChange> Changes(List<(int Question, int Stance)> answers)
    {
        answers.Sort();
        var changes = new List<RelationChange>();
        for (int i = 0, end; i < answers.Count; i = end)
        {
            var (question, counts) = (_questions[answers[i].Question], _counts[answers[i].Question]);
            for (end = i; end < answers.Count && answers[end].Question == answers[i].Question; end++) counts[answers[end].Stance]--;
            var after = Weighing.Relate(counts);
            if (after != question.Relation) changes.Add(new(question.Header.Target, question.Relation, after));
            for (var j = i; j < end; j++) counts[answers[j].Stance]++;
        }
        return changes;
    }

    private ValueList<MarkedOtherwise> Marks(SourceLoss loss, HashSet<string> wrong, IReadOnlyCollection<RelationChange> questions)
    {
        var fallen = loss.Fallen.Select(claim => claim.EntityId).ToHashSet(StringComparer.Ordinal);
        var settled = questions.Where(change => Weighing.IsDivided(change.Before) && !Weighing.IsDivided(change.After)).Select(change => change.Question.Url).ToHashSet(StringComparer.Ordinal);
        var marks = Of(_citing, wrong).Concat(settled.SelectMany(question => _asking[question])).DistinctBy(claim => claim.Id).Where(claim => !fallen.Contains(claim.Id))
            .SelectMany(claim => Changes(claim, Weighing.Disputes(claim.Text.Citations.Where(citation => !wrong.Contains(citation.Source.Id)).ToList(), claim.Questions.Any(question => _divided.Contains(question.Url) && !settled.Contains(question.Url)))).Select(change => (change, ((IEntity)claim).Target)))
            .Concat(loss.Unsupported.Select(claim => (MarkChange.Unsupported, claim)));
        return marks.GroupBy(mark => mark.Item1, mark => mark.Item2).OrderBy(group => group.Key).Select(group => new MarkedOtherwise(group.Key, group.ToValueList())).ToValueList();
    }

    private static IEnumerable<MarkChange> Changes(Claim claim, ValueList<Dispute> after)
    {
        if (!claim.IsContested && after.Contains(Dispute.Contested)) yield return MarkChange.Contested;
        if (claim.IsContested && !after.Contains(Dispute.Contested) && after.Contains(Dispute.SelfQualified)) yield return MarkChange.OnlySelfQualified;
        if (claim.Disputes.Contains(Dispute.SelfQualified) && !after.Contains(Dispute.SelfQualified)) yield return MarkChange.Unqualified;
        if (claim.Disputes.Contains(Dispute.DisputedQuestion) && !after.Contains(Dispute.DisputedQuestion)) yield return MarkChange.Undisputed;
    }

    private static ValueList<Target> Alone<T>(ILookup<string, T> citing, HashSet<string> wrong) where T : IEntity =>
        Of(citing, wrong).Where(entity => IsOnlyOf(entity.Citations, wrong)).Select(entity => entity.Target).ToValueList();

    private static bool IsOnlyOf(IEnumerable<Citation> citations, HashSet<string> wrong) => citations.Any() && citations.All(citation => wrong.Contains(citation.Source.Id));

    private static List<T> Of<T>(ILookup<string, T> bySource, IEnumerable<string> sources) where T : IEntity => sources.SelectMany(source => bySource[source]).DistinctBy(entity => entity.Target.Url).ToList();

    private static ILookup<string, T> BySource<T>(IEnumerable<T> entities) where T : IEntity =>
        entities.SelectMany(entity => entity.Citations.Select(citation => citation.Source.Id).Distinct().Select(source => (source, entity))).ToLookup(pair => pair.source, pair => pair.entity, StringComparer.Ordinal);
}
