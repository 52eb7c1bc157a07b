using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>The redline of the front page: question and answer, judgements, text.</summary>
internal sealed class RedlineFront(Titles titles)
{
    public ValueList<RedlineBlock> Compare(FrontPage before, FrontPage after)
    {
        if (before.Equals(after)) return [];
        var head = new EntryFields(titles)
            .Text("Title", before.Header.Title, after.Header.Title)
            .Text("Question", before.Header.Question, after.Header.Question)
            .Text("Answer", before.Header.Answer, after.Header.Answer)
            .Entry(new Aligned<FrontPage>(before, after, 1, 1, false), "index", "head", null);
        var judgements = Alignment.ById(before.Judgements, after.Judgements, judgement => judgement.Header.Id).Select(Judgement);
        return [head, .. judgements, .. new CompareBlocks(titles, before.Body, after.Body).Compare()];
    }

    private RedlineEntry Judgement(Aligned<Judgement> pair)
    {
        var (before, after) = (pair.Before, pair.After);
        return new EntryFields(titles)
            .Prose(null, before?.Text, after?.Text)
            .Text("How likely", before?.Header.Likelihood.Words, after?.Header.Likelihood.Words)
            .Text("How sure we are", FormatNames.Confidences.Find(before?.Header.Confidence), FormatNames.Confidences.Find(after?.Header.Confidence))
            .Prose("Because", before?.Because, after?.Because)
            .Prose("What else could be true", before?.Alternative, after?.Alternative)
            .Links("What carries it", before?.Claims.Select(claim => claim.Target), after?.Claims.Select(claim => claim.Target))
            .Links("What would change it", before?.Indicators, after?.Indicators)
            .Entry(pair, (after ?? before)!.Header.Id, "judgement", null);
    }
}
