using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A citation and what it stands under.</summary>
/// <param name="Id">The id of what it stands under.</param>
/// <param name="Path">The path of that on the site.</param>
/// <param name="Citation">The citation.</param>
internal sealed record Use(string Id, string Path, Citation Citation);

/// <summary>Where a briefing cites.</summary>
internal static class Uses
{
    /// <summary>Each citation in the order of <see cref="AllCitations"/>, with its permanent address.</summary>
    public static IEnumerable<Use> Find(Briefing briefing)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal) { ["index"] = "/" };
        foreach (var (id, path) in Paths(briefing)) paths.TryAdd(id, path);
        return AllCitations.Find(briefing).Select(pair => new Use(pair.Owner, paths[pair.Owner], pair.Citation));
    }

    private static IEnumerable<(string Id, string Path)> Paths(Briefing briefing) =>
    [
        .. briefing.Front.Judgements.Select(judgement => (judgement.Header.Id, $"/#{judgement.Header.Id}")),
        .. briefing.Topics.Select(topic => (topic.Header.Id, topic.Header.Url)),
        .. briefing.Pages.Select(page => (page.Header.Id, page.Header.Url)),
        .. briefing.Claims.Select(claim => (claim.Id, claim.Url)),
        .. briefing.Questions.Select(question => (question.Header.Id, question.Header.Url)),
        .. briefing.Terms.Select(term => (term.Header.Id, term.Header.Url)),
        .. briefing.Events.Select(timelineEvent => (timelineEvent.Id, timelineEvent.Url)),
        .. briefing.Indicators.Select(indicator => (indicator.Header.Id, indicator.Header.Url)),
        .. briefing.Changes.Select(note => (note.Header.Id, note.Header.Url)),
        .. briefing.Sources.Select(source => (source.Id, source.Label.Url)),
    ];
}
