using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>The redlines of terms, events, indicators and change notes. Only indicators have an order of their own; the others are sorted.</summary>
internal sealed class RedlineLists(Titles titles)
{
    public ValueList<RedlineBlock> Terms(ValueList<Term> before, ValueList<Term> after) => Compare(before, after, term => term.Header.Id, (termBefore, termAfter) => new EntryFields(titles)
        .Text("Title", termBefore?.Header.Title, termAfter?.Header.Title)
        .Text("Kind", termBefore?.Header.Kind, termAfter?.Header.Kind)
        .Text("Also", Aliases(termBefore), Aliases(termAfter))
        .Prose(null, termBefore?.Body, termAfter?.Body), "term", term => term.Header.Title);

    public ValueList<RedlineBlock> Events(ValueList<Event> before, ValueList<Event> after) => Compare(before, after, timelineEvent => timelineEvent.Id, (eventBefore, eventAfter) => new EntryFields(titles)
        .Text("Title", eventBefore?.Title, eventAfter?.Title)
        .Text("Date", Dates(eventBefore), Dates(eventAfter))
        .Citations("Dated by", Dating(eventBefore), Dating(eventAfter))
        .Prose(null, eventBefore?.Text, eventAfter?.Text)
        .Citations("Reported by", eventBefore?.Evidence, eventAfter?.Evidence)
        .Links("Concerns", eventBefore?.Topics, eventAfter?.Topics), "event", timelineEvent => timelineEvent.Title);

    public ValueList<RedlineBlock> Indicators(ValueList<Indicator> before, ValueList<Indicator> after, IndicatorLabels labels) => Compare(before, after, indicator => indicator.Header.Id, (indicatorBefore, indicatorAfter) => new EntryFields(titles)
        .Text("Title", indicatorBefore?.Header.Title, indicatorAfter?.Header.Title)
        .Text("State", FormatNames.IndicatorStates.Find(indicatorBefore?.Header.State), FormatNames.IndicatorStates.Find(indicatorAfter?.Header.State))
        .Text("As of", indicatorBefore?.Header.AsOf.Written, indicatorAfter?.Header.AsOf.Written)
        .Prose(labels.Closer, indicatorBefore?.Closer, indicatorAfter?.Closer)
        .Prose(labels.Apart, indicatorBefore?.Apart, indicatorAfter?.Apart)
        .Citations("Named by", indicatorBefore?.Evidence, indicatorAfter?.Evidence)
        .Links("Concerns", indicatorBefore?.Topics, indicatorAfter?.Topics), "indicator", indicator => indicator.Header.Title, isOrdered: true);

    public ValueList<RedlineBlock> Notes(ValueList<ChangeNote> before, ValueList<ChangeNote> after) => Compare(before, after, note => note.Header.Id, (noteBefore, noteAfter) => new EntryFields(titles)
        .Text("Title", noteBefore?.Header.Title, noteAfter?.Header.Title)
        .Prose(null, noteBefore?.Body, noteAfter?.Body)
        .Links("Claims", noteBefore?.Claims, noteAfter?.Claims), "note", note => note.Header.Title);

    private static ValueList<RedlineBlock> Compare<T>(
        ValueList<T> before, ValueList<T> after, Func<T, string> id, Func<T?, T?, EntryFields> fields, string kind, Func<T, string> title, bool isOrdered = false) where T : class =>
        before.Equals(after) ? [] : Alignment.ById(before, after, id)
            .Select(pair => (RedlineBlock)fields(pair.Before, pair.After).Entry(isOrdered ? pair : pair with { IsMoved = false }, id((pair.After ?? pair.Before)!), kind, title((pair.After ?? pair.Before)!)))
            .ToValueList();

    private static string? Aliases(Term? term) => term is { Header.Aliases.Count: > 0 } ? string.Join(", ", term.Header.Aliases) : null;

    private static string? Dates(Event? timelineEvent) => timelineEvent is null ? null : string.Join(" / ", timelineEvent.Dates.Select(Describe));

    private static List<Citation>? Dating(Event? timelineEvent) => timelineEvent?.Dates.SelectMany(dating => dating.Evidence).ToList();

    private static string Describe(Dating dating) => (dating.Date, dating.Note) switch
    {
        (null, null) => "no date given",
        ({ } date, null) => date.Written,
        (null, var note) => note,
        var (date, note) => $"{date.Written} ({note})",
    };
}
