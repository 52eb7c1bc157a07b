namespace BriefingSite.Core.Model;

/// <summary>Every citation of a briefing.</summary>
public static class AllCitations
{
    /// <summary>Each citation with the id of what it belongs to, in the order of the briefing.</summary>
    public static IEnumerable<(string Owner, Citation Citation)> Of(Briefing briefing)
    {
        foreach (var judgement in briefing.Front.Judgements)
            foreach (var citation in In(judgement.Text, judgement.Because, judgement.Alternative)) yield return (judgement.Header.Id, citation);
        foreach (var citation in In(briefing.Front.Body)) yield return ("index", citation);
        foreach (var topic in briefing.Topics)
            foreach (var citation in In(topic.Body)) yield return (topic.Header.Id, citation);
        foreach (var page in briefing.Pages)
            foreach (var citation in In(page.Body)) yield return (page.Header.Id, citation);
        foreach (var claim in briefing.Claims)
            foreach (var citation in In(claim.Text)) yield return (claim.Id, citation);
        foreach (var question in briefing.Questions)
        {
            foreach (var position in question.Positions)
                foreach (var citation in In(position.Says).Prepend(position.Evidence)) yield return (question.Header.Id, citation);
            foreach (var citation in In(question.Reading)) yield return (question.Header.Id, citation);
        }
        foreach (var term in briefing.Terms)
            foreach (var citation in In(term.Body)) yield return (term.Header.Id, citation);
        foreach (var happening in briefing.Events)
            foreach (var citation in In(happening.Text).Concat(happening.Evidence).Concat(happening.Dates.SelectMany(dating => dating.Evidence))) yield return (happening.Id, citation);
        foreach (var indicator in briefing.Indicators)
            foreach (var citation in In(indicator.Closer, indicator.Apart).Concat(indicator.Evidence)) yield return (indicator.Header.Id, citation);
        foreach (var note in briefing.Changes)
            foreach (var citation in In(note.Body)) yield return (note.Header.Id, citation);
        foreach (var source in briefing.Sources)
            foreach (var passage in source.Passages)
                foreach (var citation in In(passage.Gist)) yield return (source.Id, citation);
    }

    private static IEnumerable<Citation> In(params Prose[] texts) => texts.SelectMany(text => text.Citations);
}
