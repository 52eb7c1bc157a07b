using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Terms, events, indicators and change notes. Their order is computed, so only that of indicators counts.</summary>
internal sealed class RedlineLists(Titles titles)
{
    public ValueList<RedlineBlock> Terms(ValueList<Term> before, ValueList<Term> after) => Compare(before, after, term => term.Header.Id, (old, fresh) => new EntryFields(titles)
        .Text("Title", old?.Header.Title, fresh?.Header.Title)
        .Text("Kind", RedlineNames.Name(old?.Header.Kind), RedlineNames.Name(fresh?.Header.Kind))
        .Text("Also", Aliases(old), Aliases(fresh))
        .Prose(null, old?.Body, fresh?.Body), "term", term => term.Header.Title);

    public ValueList<RedlineBlock> Events(ValueList<Event> before, ValueList<Event> after) => Compare(before, after, happening => happening.Id, (old, fresh) => new EntryFields(titles)
        .Text("Title", old?.Title, fresh?.Title)
        .Text("Date", Dates(old), Dates(fresh))
        .Citations("Dated by", Dating(old), Dating(fresh))
        .Prose(null, old?.Text, fresh?.Text)
        .Citations("Reported by", old?.Evidence, fresh?.Evidence)
        .Links("Concerns", old?.Topics, fresh?.Topics), "event", happening => happening.Title);

    public ValueList<RedlineBlock> Indicators(ValueList<Indicator> before, ValueList<Indicator> after) => Compare(before, after, indicator => indicator.Header.Id, (old, fresh) => new EntryFields(titles)
        .Text("Title", old?.Header.Title, fresh?.Header.Title)
        .Text("State", RedlineNames.Name(old?.Header.State), RedlineNames.Name(fresh?.Header.State))
        .Text("As of", old?.Header.AsOf.Written, fresh?.Header.AsOf.Written)
        .Prose("Drawing together", old?.Closer, fresh?.Closer)
        .Prose("Drawing apart", old?.Apart, fresh?.Apart)
        .Citations("Named by", old?.Evidence, fresh?.Evidence)
        .Links("Concerns", old?.Topics, fresh?.Topics), "indicator", indicator => indicator.Header.Title, isOrdered: true);

    public ValueList<RedlineBlock> Notes(ValueList<ChangeNote> before, ValueList<ChangeNote> after) => Compare(before, after, note => note.Header.Id, (old, fresh) => new EntryFields(titles)
        .Text("Title", old?.Header.Title, fresh?.Header.Title)
        .Prose(null, old?.Body, fresh?.Body)
        .Links("Claims", old?.Claims, fresh?.Claims), "note", note => note.Header.Title);

    private static ValueList<RedlineBlock> Compare<T>(
        ValueList<T> before, ValueList<T> after, Func<T, string> id, Func<T?, T?, EntryFields> fields, string kind, Func<T, string> title, bool isOrdered = false) where T : class =>
        before.Equals(after) ? [] : Alignment.ById(before, after, id)
            .Select(pair => (RedlineBlock)fields(pair.Before, pair.After).Entry(isOrdered ? pair : pair with { IsMoved = false }, id((pair.After ?? pair.Before)!), kind, title((pair.After ?? pair.Before)!)))
            .ToValueList();

    private static string? Aliases(Term? term) => term is { Header.Aliases.Count: > 0 } ? string.Join(", ", term.Header.Aliases) : null;

    private static string? Dates(Event? happening) => happening is null ? null : string.Join(" / ", happening.Dates.Select(RedlineNames.Name));

    private static List<Citation>? Dating(Event? happening) => happening?.Dates.SelectMany(dating => dating.Evidence).ToList();
}
