using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>The ids that a file names, sources perhaps among them.</summary>
/// <param name="Ids">What it cites, links to, weighs or calls silent.</param>
/// <param name="Published">The sources that it says were published.</param>
/// <param name="Retired">What it says is gone.</param>
public sealed record SourceUses(ValueList<string> Ids, ValueList<string> Published, ValueList<string> Retired)
{
    /// <summary>What a file names that is no record of a source.</summary>
    internal static SourceUses Of(Draft draft) => new(
        Named(draft).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
        draft is VersionDraft version ? version.Frozen.Ids.Select(id => id.Published).Where(id => id.Target.Kind == TargetKind.Source).Select(id => id.Id).ToValueList() : [],
        draft is RetiredDraft retired ? retired.Retirements.Select(entry => entry.Id.Id).ToValueList() : []);

    /// <summary>What a record names: other records.</summary>
    internal static IEnumerable<string> Of(SourceDraft record) =>
        record.Passages.SelectMany(passage => In(passage.Gist)).Concat(record.Origin is { } origin ? [origin.Id] : []);

    private static IEnumerable<string> Named(Draft draft) => draft switch
    {
        FrontDraft front => In(front.Body).Concat(front.Judgements.SelectMany(judgement => In(judgement.Text, judgement.Because, judgement.Alternative))),
        TopicDraft topic => topic.Related.Select(name => name.Id).Concat(In(topic.Body)),
        FurtherDraft page => In(page.Body),
        QuestionDraft question =>
        [
            .. question.Positions.SelectMany(position => In(position.Says).Prepend(position.Evidence.Source)),
            .. question.Silent.Select(name => name.Id),
            .. In(question.Reading),
        ],
        TermDraft term => In(term.Body),
        TimelineDraft timeline => timeline.Events.SelectMany(timelineEvent =>
            In(timelineEvent.Text).Concat(In(timelineEvent.Evidence)).Concat(timelineEvent.Dates.SelectMany(dating => In(dating.Evidence)))),
        WatchListDraft list => list.Indicators.SelectMany(indicator => In(indicator.Closer, indicator.Apart).Concat(In(indicator.Evidence))),
        ChangeDraft note => In(note.Body),
        RetiredDraft retired => retired.Retirements.Select(entry => entry.Instead?.Id).OfType<string>(),
        _ => [],
    };

    private static IEnumerable<string> In(params UnresolvedProse[] texts) => texts.SelectMany(text =>
        In(text.Citations).Concat(text.Links.Select(Named).OfType<string>()).Concat(text.Claims.SelectMany(claim => In(claim.Text))));

    private static IEnumerable<string> In(ValueList<UnresolvedCitation> citations) => citations.Select(citation => citation.Source);

    private static string? Named(UnresolvedLink link) => link.ById ? link.Written : SourceLabel.IdIn(link.Written);
}

/// <summary>Takes from a file which ids it names. Most edits change none of that, and then nobody asks again which sources are used.</summary>
public sealed class TakeSourceUses : IModule<Draft, SourceUses>
{
    /// <inheritdoc/>
    public IEnumerable<SourceUses> Execute(Draft document, Action<Diagnostic> report) => [SourceUses.Of(document)];
}
