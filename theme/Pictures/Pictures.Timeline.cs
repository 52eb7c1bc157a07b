using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The timeline as a picture.</summary>
    public virtual Html TimelineOverview(IReadOnlyList<Event> events) => Html.When(events.Count > 0, () => Picture(
        "picture.timeline", "When, as far as the sources say",
        $"{ReaderLabels.Count(events.Count, "event")} along an axis of years. {ReaderLabels.Count(events.Count(timelineEvent => timelineEvent.Dates.Count > 1), "event")} dated differently by different sources.",
        TimelinePicture.Draw(events, isNarrow: false), TimelinePicture.Draw(events, isNarrow: true),
        DataTable("Events and their dates", ["Event", "Date", "Given by"], events.SelectMany(timelineEvent => timelineEvent.Dates.Select(dating => (IReadOnlyList<string>)
        [
            timelineEvent.Title, dating.Date?.InWords() ?? dating.Note ?? "no date",
            string.Join(", ", (dating.Evidence.Count > 0 ? dating.Evidence : timelineEvent.Evidence).Select(citation => $"{citation.Source.Letter} · {citation.Source.Short}").Distinct()),
        ]))),
        Html.Create($"A point is a day, a bar a year or longer, a pale band a decade; a bar that fades is only about right, a ring has no date. Marks that a line joins are one event, dated differently by the sources whose letters they bear. Shaded years are drawn shorter.")));
}
