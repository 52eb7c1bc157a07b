using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.ProseComparison;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Compares the questions, the positions of the sources, and the counts of agreement.</summary>
internal sealed class CompareQuestions(ChangeCollector changes)
{
    private readonly CompareProse _prose = new(changes);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing briefingBefore, Briefing briefingAfter)
    {
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Questions, briefingAfter.Questions, question => question.Header.Id))
        {
            var target = ChangeTargets.Create(before, after);
            if (before is null) changes.Add(ChangeKinds.QuestionAdded, target, null, after!.Header.Wording);
            else if (after is null) changes.Add(ChangeKinds.QuestionRemoved, target, before.Header.Wording);
            else if (before != after) Compare(target, before, after);
        }
        changes.Value(ChangeKinds.AgreementCountsMoved,
            ChangeTargets.InFile(Subject.Comparison, "comparison", "The comparison", EntityKind.Question.Path, "input/questions") with { Before = null, After = null }, Counts(briefingBefore), Counts(briefingAfter));
    }

    private void Compare(ChangeTarget target, Question before, Question after)
    {
        changes.Statement(ChangeKinds.QuestionReworded, target, before.Header.Wording, after.Header.Wording);
        changes.Value(ChangeKinds.QuestionScaleChanged, target, string.Join(", ", before.Header.Scale), string.Join(", ", after.Header.Scale));
        changes.Sets(ChangeKinds.QuestionTopicAdded, ChangeKinds.QuestionTopicRemoved, target, before.Topics, after.Topics);
        if (before.Topics.Count > 0 && after.Topics.Count > 0 && before.Topics[0].Url != after.Topics[0].Url && after.Topics.Any(topic => topic.Url == before.Topics[0].Url) && before.Topics.Any(topic => topic.Url == after.Topics[0].Url))
            changes.Add(ChangeKinds.QuestionOrderChanged, target, $"under {before.Topics[0].Title}", $"under {after.Topics[0].Title}");
        if (before.Header.Order != after.Header.Order) changes.Add(ChangeKinds.QuestionOrderChanged, target, $"{before.Header.Order}", $"{after.Header.Order}");
        if (before.Relation != after.Relation) changes.Add(ChangeKinds.RelationMoved, target, Word(before.Relation), Word(after.Relation));
        changes.Value(ChangeKinds.DifferenceKindChanged, target, FormatNames.DifferenceKinds.Find(before.Difference?.Kind), FormatNames.DifferenceKinds.Find(after.Difference?.Kind));
        changes.Statement(ChangeKinds.DifferenceBecauseChanged, target, before.Difference?.Because ?? "", after.Difference?.Because ?? "");
        var speaking = before.Positions.Concat(after.Positions).Select(position => position.Source);
        var (earlier, later) = (new Answers(before), new Answers(after));
        foreach (var source in speaking.Concat(before.Silent).Concat(after.Silent).DistinctBy(source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal))
        {
            var (one, other, silentBefore, silentAfter) = (earlier.Position(source), later.Position(source), earlier.Silence(source), later.Silence(source));
            // Of hundreds of sources most say what they said.
            if (one != other || silentBefore is null != silentAfter is null) Position(target, after, source, one, other, silentBefore, silentAfter);
        }
        _prose.Compare(target, before.Reading, after.Reading);
    }

    private void Position(ChangeTarget target, Question question, SourceLabel source, Position? before, Position? after, UncomparedLocation? silentBefore, UncomparedLocation? silentAfter)
    {
        var (wasSilent, isSilent) = (silentBefore is not null, silentAfter is not null);
        var position = target.At(before?.At ?? silentBefore, after?.At ?? silentAfter) with { Subject = new(Subject.Position, $"{question.Header.Id}/{source.Id}", $"{source.Short} on “{question.Header.Wording}”", question.Header.Url) };
        if (before is null && after is null)
        {
            if (wasSilent != isSilent) changes.Add(isSilent ? ChangeKinds.SilenceAdded : ChangeKinds.SilenceRemoved, position, wasSilent ? "silent" : null, isSilent ? "silent" : null);
        }
        else if (before is null) changes.Add(wasSilent ? ChangeKinds.SilenceToSpeech : ChangeKinds.PositionAdded, position, wasSilent ? "silent" : null, Describe(after!));
        else if (after is null) changes.Add(isSilent ? ChangeKinds.SpeechToSilence : ChangeKinds.PositionRemoved, position, Describe(before), isSilent ? "silent" : null);
        else
        {
            changes.Value(ChangeKinds.StanceTurned, position, before.Stance, after.Stance);
            _prose.Statement(position, ChangeKinds.PositionReworded, before.Says, after.Says);
            new CompareCitations(changes, isEvidence: true).Compare(position, [before.Evidence], [after.Evidence]);
        }
    }

    private string Describe(Position position) => $"{position.Stance}: {_prose.Describe(position.Says)} {CitedAs.Describe(position.Evidence)}";

    private static string Counts(Briefing briefing) => string.Join(", ", briefing.Questions.GroupBy(question => question.Relation).OrderBy(group => group.Key).Select(group => $"{Word(group.Key)} {group.Count()}"));

    private static string Word(Relation relation) => ReaderNames.For(relation).Label;

    /// <summary>What each source says to a question, by its id; the first where one is there twice.</summary>
    private sealed class Answers(Question question)
    {
        private readonly Dictionary<string, Position> _positions = question.Positions.DistinctBy(position => position.Source.Id).ToDictionary(position => position.Source.Id, StringComparer.Ordinal);

        private readonly Dictionary<string, UncomparedLocation> _silent = question.Silent.Select((source, i) => (source.Id, At: question.SilentAt.Count > i ? question.SilentAt[i] : default)).DistinctBy(silence => silence.Id)
            .ToDictionary(silence => silence.Id, silence => silence.At, StringComparer.Ordinal);

        public Position? Position(SourceLabel source) => _positions.GetValueOrDefault(source.Id);

        // Where it is written that a source is silent; null where it is not.
        public UncomparedLocation? Silence(SourceLabel source) => _silent.TryGetValue(source.Id, out var at) ? at : null;
    }
}
