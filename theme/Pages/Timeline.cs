using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The events by date, with every date that a source gives.</summary>
    public virtual Html Timeline(TimelinePage page)
    {
        var notes = new Notes();
        var prose = CreateProseWriter(notes);
        return $"""
            <article class="timeline">
            <header class="opening">
            <h1>{page.Title}</h1>
            <p class="lead">{page.Description}</p>
            </header>
            {TimelineOverview(page.Events.Select(entry => entry.Event).ToList())}
            <ol class="events">
            {page.Events.Select(entry => Event(entry, prose))}
            </ol>
            {NotesList(notes)}
            </article>
            """;
    }

    /// <summary>An event. Where the sources give different dates, each date is shown with its source.</summary>
    public virtual Html Event(EventEntry entry, ProseWriter prose)
    {
        var timelineEvent = entry.Event;
        return $"""
            <li class="event" id={new Anchor(timelineEvent.Id)}>
            <div class="when">
            {timelineEvent.Dates.Select(dating => Html.Create($"<p>{When(dating)} <span class=\"given\">{CitedInLine(dating.Evidence)}</span></p>\n"))}
            {Html.When(timelineEvent.Dates.Count > 1, () => $"<p class=\"mark contested\">{Icon(Dispute.Contested)}Sources date this differently</p>")}
            </div>
            <div class="what">
            <h2><a href={new Url(timelineEvent.Url)}>{timelineEvent.Title}</a></h2>
            {prose.Blocks(timelineEvent.Text)}
            <p class="evidence">{EvidenceInLine(timelineEvent.Evidence, "Reported by")}{Html.When(timelineEvent.Topics.Count > 0, () => $"<span class=\"bearing\"><span class=\"label\">Concerns</span> {LinksInLine(timelineEvent.Topics)}</span>")}</p>
            {LinkedFrom(entry.LinkedFrom)}
            </div>
            </li>

            """;
    }

    /// <summary>A date as a source gives it, or the source's words in place of a date.</summary>
    public virtual Html When(Dating dating) => dating switch
    {
        { Date: null, Note: null } => $"<strong>No date given</strong>",
        { Date: null } => $"<strong>No date</strong> <span class=\"note\">{dating.Note}</span>",
        { Note: null } => $"<strong>{Date(dating.Date)}</strong>",
        _ => Html.Create($"<strong>{Date(dating.Date)}</strong> <span class=\"note\">{dating.Note}</span>"),
    };
}
