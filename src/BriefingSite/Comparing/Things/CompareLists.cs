using BriefingSite.Comparing.Text;
using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Things;

/// <summary>Compares terms, events and indicators. The order in which they are written does not count.</summary>
internal sealed class CompareLists(ChangeCollector findings)
{
    private readonly CompareProse _prose = new(findings);
    private readonly CompareCitations _evidence = new(findings, isEvidence: true);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing before, Briefing after)
    {
        foreach (var (old, fresh) in ChangeCollector.Pairs(before.Terms, after.Terms, term => term.Header.Id)) Terms(old, fresh);
        foreach (var (old, fresh) in Events(before, after)) Events(old, fresh);
        foreach (var (old, fresh) in ChangeCollector.Pairs(before.Indicators, after.Indicators, indicator => indicator.Header.Id)) Indicators(old, fresh);
    }

    private void Terms(Term? old, Term? fresh)
    {
        var header = (fresh ?? old!).Header;
        var spot = ChangeTargets.InFile("term", header.Id, header.Title, header.Url, $"input/terms/{header.Id}.md", old is not null, fresh is not null);
        if (old is null) findings.Add(ChangeKinds.TermAdded, spot, null, $"{header.Title}: {_prose.Words(fresh!.Body)}");
        else if (fresh is null) findings.Add(ChangeKinds.TermRemoved, spot, $"{header.Title}: {_prose.Words(old.Body)}");
        else
        {
            findings.Statement(ChangeKinds.TermTitleChanged, spot, old.Header.Title, fresh.Header.Title);
            findings.Sets(ChangeKinds.TermAliasAdded, ChangeKinds.TermAliasRemoved, spot, old.Header.Aliases, fresh.Header.Aliases);
            if (old.Header.Kind != fresh.Header.Kind) findings.Add(ChangeKinds.TermKindChanged, spot, $"{old.Header.Kind}".ToLowerInvariant(), $"{fresh.Header.Kind}".ToLowerInvariant());
            _prose.Statement(spot, ChangeKinds.TermReworded, old.Body, fresh.Body);
        }
    }

    private void Events(Event? old, Event? fresh)
    {
        var happening = fresh ?? old!;
        var spot = ChangeTargets.InFile("event", happening.Id, happening.Title, happening.Url, "input/timeline.yml", old is not null, fresh is not null).At(At(old?.Text), At(fresh?.Text));
        if (old is null) findings.Add(ChangeKinds.EventAdded, spot, null, Describe(fresh!));
        else if (fresh is null) findings.Add(ChangeKinds.EventRemoved, spot, Describe(old));
        else
        {
            if (old.Id != fresh.Id)
            {
                findings.Add(ChangeKinds.AnchorRemoved, spot, old.Url);
                findings.Add(ChangeKinds.AnchorAdded, spot, null, fresh.Url);
            }
            findings.Statement(ChangeKinds.EventTitleChanged, spot, old.Title, fresh.Title);
            findings.Value(ChangeKinds.EventDateChanged, spot, Dates(old), Dates(fresh));
            _prose.Statement(spot, ChangeKinds.EventReworded, old.Text, fresh.Text, isEvidence: true);
            _evidence.Compare(spot, old.Evidence, fresh.Evidence);
            findings.Sets(ChangeKinds.EventTopicAdded, ChangeKinds.EventTopicRemoved, spot, old.Topics, fresh.Topics);
        }
    }

    private void Indicators(Indicator? old, Indicator? fresh)
    {
        var header = (fresh ?? old!).Header;
        var spot = ChangeTargets.InFile("indicator", header.Id, header.Title, header.Url, "input/watch.yml", old is not null, fresh is not null).At(At(old?.Closer), At(fresh?.Closer));
        if (old is null) findings.Add(ChangeKinds.IndicatorAdded, spot, null, header.Title);
        else if (fresh is null) findings.Add(ChangeKinds.IndicatorRemoved, spot, header.Title);
        else
        {
            findings.Statement(ChangeKinds.IndicatorTitleChanged, spot, old.Header.Title, fresh.Header.Title);
            _prose.Statement(spot, ChangeKinds.IndicatorCloserChanged, old.Closer, fresh.Closer);
            _prose.Statement(spot, ChangeKinds.IndicatorApartChanged, old.Apart, fresh.Apart);
            if (old.Header.State != fresh.Header.State) findings.Add(ChangeKinds.IndicatorStateChanged, spot, $"{old.Header.State}".ToLowerInvariant(), $"{fresh.Header.State}".ToLowerInvariant());
            findings.Value(ChangeKinds.IndicatorAsOfChanged, spot, old.Header.AsOf.Written, fresh.Header.AsOf.Written);
            findings.Sets(ChangeKinds.IndicatorTopicAdded, ChangeKinds.IndicatorTopicRemoved, spot, old.Topics, fresh.Topics);
            _evidence.Compare(spot, old.Evidence, fresh.Evidence);
        }
    }

    // An event without an id of its own has one made from its title; under a new title it is known by its text.
    private List<(Event? Old, Event? Fresh)> Events(Briefing before, Briefing after)
    {
        var pairs = ChangeCollector.Pairs(before.Events, after.Events, happening => happening.Id).ToList();
        foreach (var fresh in pairs.Where(pair => pair.Before is null).Select(pair => pair.After!).ToList())
        {
            var old = pairs.Where(pair => pair.After is null).Select(pair => pair.Before!).FirstOrDefault(other => WordDiff.AreSame(_prose.Words(other.Text), _prose.Words(fresh.Text)));
            if (old is null) continue;
            pairs.Remove((old, null));
            pairs[pairs.IndexOf((null, fresh))] = (old, fresh);
        }
        return pairs;
    }

    private string Describe(Event happening) => $"{Dates(happening)}: {happening.Title}. {_prose.Words(happening.Text)}";

    private static string Dates(Event happening) => string.Join("; ", happening.Dates.Select(dating =>
        string.Join(' ', CitedAs.Normal(dating.Evidence).Select(CitedAs.Describe).Order(StringComparer.Ordinal).Prepend(dating.Note is null ? "" : $"({dating.Note})").Prepend(dating.Date?.Written ?? "unknown").Where(part => part.Length > 0))));

    private static UncomparedLocation? At(Prose? prose) => prose?.Blocks.FirstOrDefault()?.At;
}
