using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The timeline as a picture.</summary>
    public virtual Html TimelineOverview(IReadOnlyList<Event> events) => Html.When(events.Count > 0, () => Picture(
        "picture.timeline", "When, as far as the sources say",
        $"{ReaderLabels.Count(events.Count, "event")} along an axis of years. {ReaderLabels.Count(events.Count(timelineEvent => timelineEvent.Dates.Count > 1), "event")} dated differently by different sources.",
        TimelinePicture.Draw(events, Drawing.Wide), TimelinePicture.Draw(events, Drawing.Narrow),
        DataTable("Events and their dates", ["Event", "Date", "Given by"], events.SelectMany(timelineEvent => timelineEvent.Dates.Select(dating => (IReadOnlyList<string>)
        [
            timelineEvent.Title, dating.Date?.InWords() ?? dating.Note ?? "no date",
            string.Join(", ", (dating.Evidence.Count > 0 ? dating.Evidence : timelineEvent.Evidence).Select(citation => $"{citation.Source.Letter} · {citation.Source.Short}").Distinct()),
        ]))),
        Html.Text($"{TimelineKey(events)}."), TimelinePicture.Draw(events, Drawing.Full)));

    // Only of what occurs in it.
    private static string TimelineKey(IReadOnlyList<Event> events)
    {
        var dates = events.SelectMany(timelineEvent => timelineEvent.Dates).ToList();
        bool Any(Func<Edtf, bool> has) => dates.Any(dating => dating.Date is { } date && has(date));
        string?[] parts =
        [
            "A bar is as wide as the time that it stands for",
            Any(date => date.IsDay) ? "a point is a day" : null,
            Any(date => date.Written.Contains('X', StringComparison.Ordinal)) ? "a pale band is a time within which it was" : null,
            Any(date => date.Written.AsSpan().ContainsAny("~%") || date.Written.StartsWith('/') || date.Written.EndsWith('/')) ? "a bar that fades is only about right" : null,
            Any(date => date.Written.Contains("..", StringComparison.Ordinal)) ? "an arrow is an open end" : null,
            dates.Any(dating => dating.Date is null) ? "a ring has no date" : null,
            events.Any(timelineEvent => timelineEvent.Dates.Count > 1) ? "marks that a line joins are one event, dated differently by the sources whose letters they bear" : null,
            TimeAxis.Fit(dates.Select(dating => dating.Date).OfType<Edtf>())?.Segments.Any(segment => segment.IsShortened) == true ? "shaded years are drawn shorter" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }
}
