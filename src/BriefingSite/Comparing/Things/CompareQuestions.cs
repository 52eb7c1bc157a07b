using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Things;

/// <summary>Compares the questions, what each source says to them, and what follows by counting.</summary>
internal sealed class CompareQuestions(ChangeCollector findings)
{
    private readonly CompareProse _prose = new(findings);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing before, Briefing after)
    {
        foreach (var (old, fresh) in ChangeCollector.Pairs(before.Questions, after.Questions, question => question.Header.Id))
        {
            var header = (fresh ?? old!).Header;
            var spot = ChangeTargets.InFile("question", header.Id, header.Wording, header.Url, $"input/questions/{header.Id}.md", old is not null, fresh is not null);
            if (old is null) findings.Add(ChangeKinds.QuestionAdded, spot, null, header.Wording);
            else if (fresh is null) findings.Add(ChangeKinds.QuestionRemoved, spot, header.Wording);
            else if (old != fresh) Compare(spot, old, fresh);
        }
        findings.Value(ChangeKinds.AgreementCountsMoved,
            ChangeTargets.InFile("comparison", "comparison", "The comparison", "/compare/", "input/questions") with { Before = null, After = null }, Counts(before), Counts(after));
    }

    private void Compare(ChangeTarget spot, Question old, Question fresh)
    {
        findings.Statement(ChangeKinds.QuestionReworded, spot, old.Header.Wording, fresh.Header.Wording);
        findings.Value(ChangeKinds.QuestionScaleChanged, spot, string.Join(", ", old.Header.Scale), string.Join(", ", fresh.Header.Scale));
        findings.Sets(ChangeKinds.QuestionTopicAdded, ChangeKinds.QuestionTopicRemoved, spot, old.Topics, fresh.Topics);
        if (old.Topics.Count > 0 && fresh.Topics.Count > 0 && old.Topics[0].Url != fresh.Topics[0].Url && fresh.Topics.Any(topic => topic.Url == old.Topics[0].Url) && old.Topics.Any(topic => topic.Url == fresh.Topics[0].Url))
            findings.Add(ChangeKinds.QuestionOrderChanged, spot, $"under {old.Topics[0].Title}", $"under {fresh.Topics[0].Title}");
        if (old.Header.Order != fresh.Header.Order) findings.Add(ChangeKinds.QuestionOrderChanged, spot, $"{old.Header.Order}", $"{fresh.Header.Order}");
        if (old.Relation != fresh.Relation) findings.Add(ChangeKinds.RelationMoved, spot, Word(old.Relation), Word(fresh.Relation));
        var speaking = old.Positions.Concat(fresh.Positions).Select(position => position.Source);
        foreach (var source in speaking.Concat(old.Silent).Concat(fresh.Silent).DistinctBy(source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal))
            Position(spot, fresh, source, FindPosition(old, source), FindPosition(fresh, source), IsSilent(old, source), IsSilent(fresh, source));
        _prose.Compare(spot, old.Reading, fresh.Reading);
    }

    private void Position(ChangeTarget spot, Question question, SourceLabel source, Position? old, Position? fresh, bool wasSilent, bool isSilent)
    {
        var here = spot.At(old?.At, fresh?.At) with { Subject = new("position", $"{question.Header.Id}/{source.Id}", $"{source.Short} on “{question.Header.Wording}”", question.Header.Url) };
        if (old is null && fresh is null)
        {
            if (wasSilent != isSilent) findings.Add(isSilent ? ChangeKinds.SilenceAdded : ChangeKinds.SilenceRemoved, here, wasSilent ? "silent" : null, isSilent ? "silent" : null);
        }
        else if (old is null) findings.Add(wasSilent ? ChangeKinds.SilenceToSpeech : ChangeKinds.PositionAdded, here, wasSilent ? "silent" : null, Describe(fresh!));
        else if (fresh is null) findings.Add(isSilent ? ChangeKinds.SpeechToSilence : ChangeKinds.PositionRemoved, here, Describe(old), isSilent ? "silent" : null);
        else
        {
            findings.Value(ChangeKinds.StanceTurned, here, old.Stance, fresh.Stance);
            _prose.Statement(here, ChangeKinds.PositionReworded, old.Says, fresh.Says);
            new CompareCitations(findings, isEvidence: true).Compare(here, [old.Evidence], [fresh.Evidence]);
        }
    }

    private static Position? FindPosition(Question question, SourceLabel source) => question.Positions.FirstOrDefault(position => position.Source.Id == source.Id);

    private static bool IsSilent(Question question, SourceLabel source) => question.Silent.Any(silent => silent.Id == source.Id);

    private string Describe(Position position) => $"{position.Stance}: {_prose.Words(position.Says)} {CitedAs.Describe(position.Evidence)}";

    private static string Counts(Briefing briefing) => string.Join(", ", briefing.Questions.GroupBy(question => question.Relation).OrderBy(group => group.Key).Select(group => $"{Word(group.Key)} {group.Count()}"));

    private static string Word(Relation relation) => relation switch
    {
        Relation.NoneSpeaks => "none speaks",
        Relation.OnlyOneSpeaks => "only one speaks",
        Relation.Agreement => "agreement",
        Relation.LoneDissent => "lone dissent",
        Relation.Difference => "difference",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };
}
