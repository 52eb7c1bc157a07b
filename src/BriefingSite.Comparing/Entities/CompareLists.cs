using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.ProseComparison;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Compares terms, events and indicators. The order in which they are written does not count.</summary>
internal sealed class CompareLists(ChangeCollector changes)
{
    private readonly CompareProse _prose = new(changes);
    private readonly CompareCitations _evidence = new(changes, isEvidence: true);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing briefingBefore, Briefing briefingAfter)
    {
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Terms, briefingAfter.Terms, term => term.Header.Id)) Terms(before, after);
        foreach (var (before, after) in Events(briefingBefore, briefingAfter)) Events(before, after);
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Indicators, briefingAfter.Indicators, indicator => indicator.Header.Id)) Indicators(before, after);
    }

    private void Terms(Term? before, Term? after)
    {
        var header = (after ?? before!).Header;
        var target = ChangeTargets.InFile("term", header.Id, header.Title, header.Url, $"input/terms/{header.Id}.md", before is not null, after is not null);
        if (before is null) changes.Add(ChangeKinds.TermAdded, target, null, $"{header.Title}: {_prose.Words(after!.Body)}");
        else if (after is null) changes.Add(ChangeKinds.TermRemoved, target, $"{header.Title}: {_prose.Words(before.Body)}");
        else
        {
            changes.Statement(ChangeKinds.TermTitleChanged, target, before.Header.Title, after.Header.Title);
            changes.Sets(ChangeKinds.TermAliasAdded, ChangeKinds.TermAliasRemoved, target, before.Header.Aliases, after.Header.Aliases);
            if (before.Header.Kind != after.Header.Kind) changes.Add(ChangeKinds.TermKindChanged, target, $"{before.Header.Kind}".ToLowerInvariant(), $"{after.Header.Kind}".ToLowerInvariant());
            _prose.Statement(target, ChangeKinds.TermReworded, before.Body, after.Body);
        }
    }

    private void Events(Event? before, Event? after)
    {
        var timelineEvent = after ?? before!;
        var target = ChangeTargets.InFile("event", timelineEvent.Id, timelineEvent.Title, timelineEvent.Url, "input/timeline.yml", before is not null, after is not null).At(At(before?.Text), At(after?.Text));
        if (before is null) changes.Add(ChangeKinds.EventAdded, target, null, Describe(after!));
        else if (after is null) changes.Add(ChangeKinds.EventRemoved, target, Describe(before));
        else
        {
            if (before.Id != after.Id)
            {
                changes.Add(ChangeKinds.AnchorRemoved, target, before.Url);
                changes.Add(ChangeKinds.AnchorAdded, target, null, after.Url);
            }
            changes.Statement(ChangeKinds.EventTitleChanged, target, before.Title, after.Title);
            changes.Value(ChangeKinds.EventDateChanged, target, Dates(before), Dates(after));
            _prose.Statement(target, ChangeKinds.EventReworded, before.Text, after.Text, isEvidence: true);
            _evidence.Compare(target, before.Evidence, after.Evidence);
            changes.Sets(ChangeKinds.EventTopicAdded, ChangeKinds.EventTopicRemoved, target, before.Topics, after.Topics);
        }
    }

    private void Indicators(Indicator? before, Indicator? after)
    {
        var header = (after ?? before!).Header;
        var target = ChangeTargets.InFile("indicator", header.Id, header.Title, header.Url, "input/watch.yml", before is not null, after is not null).At(At(before?.Closer), At(after?.Closer));
        if (before is null) changes.Add(ChangeKinds.IndicatorAdded, target, null, header.Title);
        else if (after is null) changes.Add(ChangeKinds.IndicatorRemoved, target, header.Title);
        else
        {
            changes.Statement(ChangeKinds.IndicatorTitleChanged, target, before.Header.Title, after.Header.Title);
            _prose.Statement(target, ChangeKinds.IndicatorCloserChanged, before.Closer, after.Closer);
            _prose.Statement(target, ChangeKinds.IndicatorApartChanged, before.Apart, after.Apart);
            if (before.Header.State != after.Header.State) changes.Add(ChangeKinds.IndicatorStateChanged, target, $"{before.Header.State}".ToLowerInvariant(), $"{after.Header.State}".ToLowerInvariant());
            changes.Value(ChangeKinds.IndicatorAsOfChanged, target, before.Header.AsOf.Written, after.Header.AsOf.Written);
            changes.Sets(ChangeKinds.IndicatorTopicAdded, ChangeKinds.IndicatorTopicRemoved, target, before.Topics, after.Topics);
            _evidence.Compare(target, before.Evidence, after.Evidence);
        }
    }

    // An event without an id of its own has one made from its title; under a new title it is known by its text.
    private List<(Event? Before, Event? After)> Events(Briefing briefingBefore, Briefing briefingAfter) =>
        ChangeCollector.PairsByIdOrWords(briefingBefore.Events, briefingAfter.Events, timelineEvent => timelineEvent.Id, timelineEvent => _prose.Words(timelineEvent.Text));

    private string Describe(Event timelineEvent) => $"{Dates(timelineEvent)}: {timelineEvent.Title}. {_prose.Words(timelineEvent.Text)}";

    private static string Dates(Event timelineEvent) => string.Join("; ", timelineEvent.Dates.Select(dating =>
        string.Join(' ', CitedAs.Normal(dating.Evidence).Select(CitedAs.Describe).Order(StringComparer.Ordinal).Prepend(dating.Note is null ? "" : $"({dating.Note})").Prepend(dating.Date?.Written ?? "unknown").Where(part => part.Length > 0))));

    private static UncomparedLocation? At(Prose? prose) => prose?.Blocks.FirstOrDefault()?.At;
}
