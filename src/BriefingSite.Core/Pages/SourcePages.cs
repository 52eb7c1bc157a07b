using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The page of all sources, and a page for each.</summary>
public sealed class SourcePages : IModule<Pair<Briefing, Dependence>, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Pair<Briefing, Dependence> pair, Action<Diagnostic> report)
    {
        var (document, dependence) = pair;
        var incoming = IncomingIndex.Create(document);
        var summaries = SourceSummaries.Create(document);
        var pairs = SourcePairs.Select(document).List;
        var answers = Answers(document);
        var silent = document.Questions.SelectMany(question => question.Silent.Select(source => (source.Id, question.Header.Target))).ToLookup(pair => pair.Id, pair => pair.Target, StringComparer.Ordinal);
        var quotations = AllCitations.Quoting(document).SelectMany(pair => pair.Citation.Quotations.Select(quotation => (pair.Citation.Source.Id, Quotation: quotation))).Where(cited => cited.Quotation.Match is not null)
            .ToLookup(cited => (cited.Id, cited.Quotation.Match!.Passage), cited => new PassageQuotation(cited.Quotation.Words, cited.Quotation.Match!) { Translation = cited.Quotation.Quotation.Translation });
        yield return new SourcesPage(SourceSummaries.WithAnswers(summaries, document), SourceStatements.Create(document),
            // Of very many sources, each shows its own passages.
            document.Sources.Take(document.Sources.Count > ComparisonSize.MaxColumns ? 0 : document.Sources.Count).Select(source => SourceUse.Count(source.Label, source.Passages.Select(passage => (passage, passage.Number is { } number ? incoming.To(source.Label.PassageUrl(number)).Count : 0)))).ToValueList(),
            "Sources", "What this briefing rests on, how far each source can be trusted, and how much of it is used.")
        {
            Groups = summaries.Count >= ListLengths.Sortable && SourceGroups.Of(document) is { By.Length: > 0 } grouping ? grouping : null,
        };
        var byOrigin = dependence.Origins.ToDictionary(origin => origin.Origin, StringComparer.Ordinal);
        var marks = new MarkLosses(document);
        for (var i = 0; i < summaries.Count; i++)
        {
            var label = summaries[i].Label;
            var origin = byOrigin.GetValueOrDefault(label.Origin);
            yield return new SourcePage(
                summaries[i],
                document.Sources[i].Passages.Select(passage => new PassageEntry(
                    passage,
                    passage.Number is { } number ? incoming.To(label.PassageUrl(number)) : [],
                    quotations.Contains((label.Id, passage.Number ?? 0)) ? InOrder(quotations[(label.Id, passage.Number ?? 0)]) : []))
                    .ToValueList(),
                incoming.To(label.Url),
                silent[label.Id].ToValueList(),
                pairs.Where(pair => pair.First.Id == label.Id || pair.Second.Id == label.Id).ToValueList())
            {
                Answers = answers[i].ToValueList(),
                Loss = dependence.Sources[i],
                LossOfOrigin = origin?.Loss,
                Marks = marks.Without(dependence.Sources[i], label.Id),
                MarksOfOrigin = origin is null ? null : marks.Without(origin.Loss, origin.Sources),
                HasAnyTwo = ComparisonSize.HasFurtherPairs(document.Sources.Count),
            };
        }
    }

    private static ValueList<PassageQuotation> InOrder(IEnumerable<PassageQuotation> quotations) =>
        quotations.OrderBy(quotation => quotation.Translation is null).DistinctBy(quotation => quotation.Match).OrderBy(quotation => quotation.Match.Words[0].First).ToValueList();

    // By the number of the source.
    private static List<AnsweredQuestion>[] Answers(Briefing briefing)
    {
        var table = StanceTable.Of(briefing);
        var answers = Enumerable.Range(0, briefing.Sources.Count).Select(_ => new List<AnsweredQuestion>()).ToArray();
        for (var i = 0; i < briefing.Questions.Count; i++)
        {
            var header = briefing.Questions[i].Header;
            var speakers = table.Speakers(i);
            var same = table.Counts(i);
            foreach (var speaker in speakers)
                answers[speaker.Source].Add(new(header.Target, speaker.Position.Stance, header.Scale, same[speaker.Stance] - 1, briefing.Questions[i].Positions.Count - same[speaker.Stance]));
        }
        return answers;
    }
}
