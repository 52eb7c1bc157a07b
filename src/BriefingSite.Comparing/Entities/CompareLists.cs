using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.ProseComparison;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Compares terms, events and indicators. Of terms and events, which readers see in alphabetical order and by date, the order in which they are written does not count.</summary>
internal sealed class CompareLists(ChangeCollector changes)
{
    private readonly CompareProse _prose = new(changes);
    private readonly CompareCitations _evidence = new(changes, isEvidence: true);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing briefingBefore, Briefing briefingAfter)
    {
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Terms, briefingAfter.Terms, term => term.Header.Id)) Terms(before, after);
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Events, briefingAfter.Events, timelineEvent => timelineEvent.Id)) Events(before, after);
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Indicators, briefingAfter.Indicators, indicator => indicator.Header.Id)) Indicators(before, after);
        Order(briefingBefore.Indicators, briefingAfter.Indicators);
    }

    private void Terms(Term? before, Term? after)
    {
        var target = ChangeTargets.Create(before, after);
        if (before is null) changes.Add(ChangeKinds.TermAdded, target, null, Describe(after!));
        else if (after is null) changes.Add(ChangeKinds.TermRemoved, target, Describe(before));
        else
        {
            changes.Statement(ChangeKinds.TermTitleChanged, target, before.Header.Title, after.Header.Title);
            changes.Sets(ChangeKinds.TermAliasAdded, ChangeKinds.TermAliasRemoved, target, before.Header.Aliases, after.Header.Aliases);
            if (before.Header.Kind != after.Header.Kind) changes.Add(ChangeKinds.TermKindChanged, target, before.Header.Kind, after.Header.Kind);
            _prose.Statement(target, ChangeKinds.TermReworded, before.Body, after.Body);
        }
    }

    private void Events(Event? before, Event? after)
    {
        // Its keys are looked for from where its entry begins.
        var target = ChangeTargets.Create(before, after);
        if (before is null) changes.Add(ChangeKinds.EventAdded, target, null, Describe(after!));
        else if (after is null) changes.Add(ChangeKinds.EventRemoved, target, Describe(before));
        else
        {
            changes.Statement(ChangeKinds.EventTitleChanged, target, before.Title, after.Title);
            if (Dates(before, date => date.Written) != Dates(after, date => date.Written))
            {
                var inWords = Dates(before) != Dates(after);
                changes.Add(ChangeKinds.EventDateChanged, target, inWords ? Dates(before) : Dates(before, date => date.Written), inWords ? Dates(after) : Dates(after, date => date.Written));
            }
            _prose.Statement(target.At(At(before.Text), At(after.Text)), ChangeKinds.EventReworded, before.Text, after.Text, isEvidence: true);
            _evidence.Compare(target, before.Evidence, after.Evidence);
            changes.Sets(ChangeKinds.EventTopicAdded, ChangeKinds.EventTopicRemoved, target, before.Topics, after.Topics);
        }
    }

    private void Indicators(Indicator? before, Indicator? after)
    {
        var target = ChangeTargets.Create(before, after);
        if (before is null) changes.Add(ChangeKinds.IndicatorAdded, target, null, Describe(after!));
        else if (after is null) changes.Add(ChangeKinds.IndicatorRemoved, target, Describe(before));
        else
        {
            changes.Statement(ChangeKinds.IndicatorTitleChanged, target, before.Header.Title, after.Header.Title);
            _prose.Statement(target.At(At(before.Closer), At(after.Closer)), ChangeKinds.IndicatorCloserChanged, before.Closer, after.Closer);
            _prose.Statement(target.At(At(before.Apart), At(after.Apart)), ChangeKinds.IndicatorApartChanged, before.Apart, after.Apart);
            if (before.Header.State != after.Header.State) changes.Add(ChangeKinds.IndicatorStateChanged, target, FormatNames.IndicatorStates[before.Header.State], FormatNames.IndicatorStates[after.Header.State]);
            changes.Dates(ChangeKinds.IndicatorAsOfChanged, target, before.Header.AsOf, after.Header.AsOf);
            changes.Sets(ChangeKinds.IndicatorTopicAdded, ChangeKinds.IndicatorTopicRemoved, target, before.Topics, after.Topics);
            _evidence.Compare(target, before.Evidence, after.Evidence);
        }
    }

    // "The same for boats" means another thing at another place. Those that stand where they stood are neither.
    private void Order(IEnumerable<Indicator> before, IEnumerable<Indicator> after)
    {
        var (one, other) = (before.IntersectBy(after.Select(Id), Id).ToList(), after.IntersectBy(before.Select(Id), Id).ToList());
        var first = one.Zip(other).FirstOrDefault(pair => Id(pair.First) != Id(pair.Second));
        if (first == default) return;
        if (changes.Judge.Order is { } words && one.Zip(other).Where(pair => Id(pair.First) != Id(pair.Second)).All(pair => StandsAlone(pair.First) && StandsAlone(pair.Second)))
        {
            changes.Add(ChangeKinds.Moved, ChangeTargets.Create(first.First, other.Find(each => Id(each) == Id(first.First))), detail: "entries of the watch list");
            return;
        }
        // Either of the two has moved: by title, so that it is the same one whichever version comes first, and whatever its id.
        var moved = string.CompareOrdinal(first.First.Header.Title, first.Second.Header.Title) < 0 ? Id(first.First) : Id(first.Second);
        changes.Add(ChangeKinds.ContextChanged, ChangeTargets.Create(one.Find(each => Id(each) == moved), other.Find(each => Id(each) == moved)), Titles(one), Titles(other), detail: "the order of the watch list changed");

        bool StandsAlone(Indicator indicator) => !words.MayMind(indicator.Header.Title) && !words.MayMindOthers(_prose.Words(indicator.Closer)) && !words.MayMindOthers(_prose.Words(indicator.Apart));

        static string Id(Indicator indicator) => indicator.Header.Id;

        static string Titles(IEnumerable<Indicator> indicators) => string.Join(" / ", indicators.Select(indicator => indicator.Header.Title));
    }

    private string Describe(Term term) => $"{term.Header.Title}: {_prose.Describe(term.Body)}";

    private string Describe(Event timelineEvent) => $"{Dates(timelineEvent)}: {timelineEvent.Title}. {_prose.Describe(timelineEvent.Text)}";

    private string Describe(Indicator indicator) => $"{indicator.Header.Title}: {_prose.Describe(indicator.Closer)} / {_prose.Describe(indicator.Apart)}";

    private static string Dates(Event timelineEvent) => Dates(timelineEvent, date => date.InWords());

    private static string Dates(Event timelineEvent, Func<Edtf, string> write) => string.Join("; ", timelineEvent.Dates.Select(dating =>
        string.Join(' ', CitedAs.Normal(dating.Evidence).Select(CitedAs.Describe).Order(StringComparer.Ordinal).Prepend(dating.Note is null ? "" : $"({dating.Note})").Prepend(dating.Date is { } date ? write(date) : "unknown").Where(part => part.Length > 0))));

    private static UncomparedLocation? At(Prose? prose) => prose?.Blocks is [{ } first, ..] ? first.At : null;
}
