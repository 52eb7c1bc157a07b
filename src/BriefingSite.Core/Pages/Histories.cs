using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The change notes of claims, judgements and pages.</summary>
internal static class Histories
{
    /// <summary>The notes about an address, the newest first.</summary>
    public static ValueList<ChangeLabel> Find(Briefing briefing, string url) =>
        briefing.Changes.Count == 0 ? [] : briefing.Changes.Where(note => note.Concerns(url)).Select(note => note.Label).ToValueList();

    /// <summary>The histories of the judgements that have one: the notes on the judgement itself and on its claims.</summary>
    public static ValueList<JudgementHistory> OfJudgements(Briefing briefing) => (
        from judgement in briefing.Front.Judgements
        let urls = judgement.Claims.Select(claim => claim.Target.Url).Append(judgement.Url).ToList()
        let notes = briefing.Changes.Where(note => urls.Exists(note.Concerns)).Select(note => note.Label).ToValueList()
        where notes.Count > 0
        select new JudgementHistory(judgement.Header.Id, notes)).ToValueList();

    /// <summary>The day of the newest change of each page where one is known: the front page, the list of changes, and the pages of
    /// the claims that notes name.</summary>
    public static ValueList<PageDate> OfPages(Briefing briefing)
    {
        var reported = ClaimStatistics.Find(briefing.Tallies, briefing.Changes.SelectMany(note => note.Claims).Select(claim => claim.Url));
        return briefing.Changes
            .SelectMany(note => Paths(note).Select(path => new PageDate(path, note.Header.Date)))
            .GroupBy(date => date.Path, StringComparer.Ordinal).Select(group => group.MaxBy(date => date.Modified.Latest)!).ToValueList();

        IEnumerable<string> Paths(ChangeNote note)
        {
            yield return "/";
            yield return ChangePaths.Page;
            foreach (var claim in note.Claims)
            {
                yield return EntityKind.Claim.Path;
                if (reported.TryGetValue(claim.Url, out var current)) yield return current.Home.PagePath;
            }
        }
    }
}
