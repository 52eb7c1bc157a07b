namespace BriefingSite.Core.Model;

/// <summary>Every citation of a briefing, with the id of what it belongs to.</summary>
public static class AllCitations
{
    /// <summary>All of them, in the order of the briefing.</summary>
    public static IEnumerable<(string Owner, Citation Citation)> Find(Briefing briefing) =>
    [
        .. OnFrontPage(briefing),
        .. briefing.Topics.SelectMany(topic => By(topic.Header.Id, topic.Body.Citations)),
        .. briefing.Pages.SelectMany(page => By(page.Header.Id, page.Body.Citations)),
        .. briefing.Claims.SelectMany(claim => By(claim.Id, claim.Text.Citations)),
        .. Elsewhere(briefing),
    ];

    /// <summary>Those that quote, in the same order. Pages and claims that quote nothing are not looked at.</summary>
    public static IEnumerable<(string Owner, Citation Citation)> Quoting(Briefing briefing) =>
    [
        .. OnFrontPage(briefing).Where(Quotes),
        .. briefing.Topics.Where(topic => topic.Statistics.Quotations.Count > 0).SelectMany(topic => By(topic.Header.Id, topic.Statistics.Quotations)),
        .. briefing.Pages.Where(page => page.Statistics.Quotations.Count > 0).SelectMany(page => By(page.Header.Id, page.Statistics.Quotations)),
        .. briefing.Tallies.Where(statistics => statistics.ClaimsThatQuote.Count > 0).SelectMany(statistics => statistics.ClaimsThatQuote).SelectMany(claim => By(claim.Id, claim.Text.Citations)).Where(Quotes),
        .. Elsewhere(briefing).Where(Quotes),
    ];

    private static bool Quotes((string Owner, Citation Citation) pair) => pair.Citation.Quotation is not null;

    private static IEnumerable<(string Owner, Citation Citation)> OnFrontPage(Briefing briefing) =>
        briefing.Front.Judgements.SelectMany(judgement => By(judgement.Header.Id, In(judgement.Text, judgement.Because, judgement.Alternative)))
            .Concat(By("index", briefing.Front.Body.Citations));

    private static IEnumerable<(string Owner, Citation Citation)> Elsewhere(Briefing briefing)
    {
        foreach (var question in briefing.Questions)
        {
            foreach (var position in question.Positions)
                foreach (var citation in In(position.Says).Prepend(position.Evidence)) yield return (question.Header.Id, citation);
            foreach (var citation in In(question.Reading)) yield return (question.Header.Id, citation);
        }
        foreach (var term in briefing.Terms)
            foreach (var citation in In(term.Body)) yield return (term.Header.Id, citation);
        foreach (var timelineEvent in briefing.Events)
            foreach (var citation in In(timelineEvent.Text).Concat(timelineEvent.Evidence).Concat(timelineEvent.Dates.SelectMany(dating => dating.Evidence))) yield return (timelineEvent.Id, citation);
        foreach (var indicator in briefing.Indicators)
            foreach (var citation in In(indicator.Closer, indicator.Apart).Concat(indicator.Evidence)) yield return (indicator.Header.Id, citation);
        foreach (var note in briefing.Changes)
            foreach (var citation in In(note.Body)) yield return (note.Header.Id, citation);
        foreach (var source in briefing.Sources)
            foreach (var passage in source.Passages)
                foreach (var citation in In(passage.Gist)) yield return (source.Id, citation);
    }

    private static IEnumerable<(string Owner, Citation Citation)> By(string owner, IEnumerable<Citation> citations) => citations.Select(citation => (owner, citation));

    private static IEnumerable<Citation> In(params Prose[] texts) => texts.SelectMany(text => text.Citations);
}
