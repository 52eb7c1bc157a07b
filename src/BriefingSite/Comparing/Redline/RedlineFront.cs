using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>The front page: question and answer, the judgements, the text.</summary>
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
        var (old, fresh) = (pair.Before, pair.After);
        return new EntryFields(titles)
            .Prose(null, old?.Text, fresh?.Text)
            .Text("How likely", old?.Header.Likelihood.Words, fresh?.Header.Likelihood.Words)
            .Text("How sure we are", RedlineNames.Name(old?.Header.Confidence), RedlineNames.Name(fresh?.Header.Confidence))
            .Prose("Because", old?.Because, fresh?.Because)
            .Prose("What else could be true", old?.Alternative, fresh?.Alternative)
            .Links("What carries it", old?.Claims.Select(claim => claim.Target), fresh?.Claims.Select(claim => claim.Target))
            .Links("What would change it", old?.Indicators, fresh?.Indicators)
            .Entry(pair, (fresh ?? old)!.Header.Id, "judgement", null);
    }
}
