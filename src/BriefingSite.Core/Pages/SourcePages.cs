using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;
using BriefingSite.Core.Pages.Carrying;

namespace BriefingSite.Core.Pages;

/// <summary>The page of all sources, and a page for each.</summary>
public sealed class SourcePages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var incoming = IncomingIndex.Create(document);
        var summaries = SourceSummaries.Create(document);
        var pairs = SourcePairs.Select(document).List;
        var answers = document.Questions.SelectMany(question => question.Positions.Select(position => (position.Source.Id, Answer: Answer(question, position)))).ToLookup(pair => pair.Id, pair => pair.Answer, StringComparer.Ordinal);
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
        var support = new BriefingSupport(document);
        var marks = new MarkLosses(document, support);
        for (var i = 0; i < summaries.Count; i++)
        {
            var label = summaries[i].Label;
            var all = support.SameOrigin(label.Origin);
            yield return new SourcePage(
                summaries[i],
                document.Sources[i].Passages.Select(passage => new PassageEntry(
                    passage,
                    passage.Number is { } number ? incoming.To(label.PassageUrl(number)) : [],
                    quotations[(label.Id, passage.Number ?? 0)].OrderBy(quotation => quotation.Translation is null).DistinctBy(quotation => quotation.Match).OrderBy(quotation => quotation.Match.Words[0].First).ToValueList()))
                    .ToValueList(),
                incoming.To(label.Url),
                silent[label.Id].ToValueList(),
                pairs.Where(pair => pair.First.Id == label.Id || pair.Second.Id == label.Id).ToValueList())
            {
                Answers = answers[label.Id].ToValueList(),
                Loss = support.Without(label.Id),
                LossOfOrigin = all.Count > 1 ? support.Without(all) : null,
                Marks = marks.Without(label.Id),
                MarksOfOrigin = all.Count > 1 ? marks.Without([.. all]) : null,
                HasAnyTwo = ComparisonSize.HasFurtherPairs(document.Sources.Count),
            };
        }
    }

    private static AnsweredQuestion Answer(Question question, Position position)
    {
        var same = question.Positions.Count(other => other.Stance == position.Stance);
        return new(question.Header.Target, position.Stance, question.Header.Scale, same - 1, question.Positions.Count - same);
    }
}
