using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Terms, events, indicators and change notes. Their order is computed, so only that of indicators counts.</summary>
internal sealed class RedlineLists(Titles titles)
{
    public ValueList<RedlineBlock> Terms(ValueList<Term> before, ValueList<Term> after) => Compare(before, after, term => term.Header.Id, (itemBefore, itemAfter) => new EntryFields(titles)
        .Text("Title", itemBefore?.Header.Title, itemAfter?.Header.Title)
        .Text("Kind", itemBefore?.Header.Kind, itemAfter?.Header.Kind)
        .Text("Also", Aliases(itemBefore), Aliases(itemAfter))
        .Prose(null, itemBefore?.Body, itemAfter?.Body), "term", term => term.Header.Title);

    public ValueList<RedlineBlock> Events(ValueList<Event> before, ValueList<Event> after) => Compare(before, after, timelineEvent => timelineEvent.Id, (itemBefore, itemAfter) => new EntryFields(titles)
        .Text("Title", itemBefore?.Title, itemAfter?.Title)
        .Text("Date", Dates(itemBefore), Dates(itemAfter))
        .Citations("Dated by", Dating(itemBefore), Dating(itemAfter))
        .Prose(null, itemBefore?.Text, itemAfter?.Text)
        .Citations("Reported by", itemBefore?.Evidence, itemAfter?.Evidence)
        .Links("Concerns", itemBefore?.Topics, itemAfter?.Topics), "event", timelineEvent => timelineEvent.Title);

    public ValueList<RedlineBlock> Indicators(ValueList<Indicator> before, ValueList<Indicator> after, IndicatorLabels labels) => Compare(before, after, indicator => indicator.Header.Id, (itemBefore, itemAfter) => new EntryFields(titles)
        .Text("Title", itemBefore?.Header.Title, itemAfter?.Header.Title)
        .Text("State", FormatNames.IndicatorStates.Find(itemBefore?.Header.State), FormatNames.IndicatorStates.Find(itemAfter?.Header.State))
        .Text("As of", itemBefore?.Header.AsOf.Written, itemAfter?.Header.AsOf.Written)
        .Prose(labels.Closer, itemBefore?.Closer, itemAfter?.Closer)
        .Prose(labels.Apart, itemBefore?.Apart, itemAfter?.Apart)
        .Citations("Named by", itemBefore?.Evidence, itemAfter?.Evidence)
        .Links("Concerns", itemBefore?.Topics, itemAfter?.Topics), "indicator", indicator => indicator.Header.Title, isOrdered: true);

    public ValueList<RedlineBlock> Notes(ValueList<ChangeNote> before, ValueList<ChangeNote> after) => Compare(before, after, note => note.Header.Id, (itemBefore, itemAfter) => new EntryFields(titles)
        .Text("Title", itemBefore?.Header.Title, itemAfter?.Header.Title)
        .Prose(null, itemBefore?.Body, itemAfter?.Body)
        .Links("Claims", itemBefore?.Claims, itemAfter?.Claims), "note", note => note.Header.Title);

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
