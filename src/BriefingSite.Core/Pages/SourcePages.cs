using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

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
        var quotations = AllCitations.Quoting(document).SelectMany(pair => pair.Citation.Quotations.Select(quotation => (pair.Citation.Source.Id, Quotation: quotation))).Where(cited => cited.Quotation.Match is not null)
            .ToLookup(cited => (cited.Id, cited.Quotation.Match!.Passage), cited => new PassageQuotation(cited.Quotation.Words, cited.Quotation.Match!) { Translation = cited.Quotation.Quotation.Translation });
        yield return new SourcesPage(summaries, SourceStatements.Create(document),
            document.Sources.Select(source => SourceUse.Count(source.Label, source.Passages.Select(passage => (passage, passage.Number is { } number ? incoming.To(source.Label.PassageUrl(number)).Count : 0)))).ToValueList(),
            "Sources", "What this briefing rests on, how far each source can be trusted, and how much of it is used.");
        for (var i = 0; i < summaries.Count; i++)
        {
            var label = summaries[i].Label;
            yield return new SourcePage(
                summaries[i],
                document.Sources[i].Passages.Select(passage => new PassageEntry(
                    passage,
                    passage.Number is { } number ? incoming.To(label.PassageUrl(number)) : [],
                    quotations[(label.Id, passage.Number ?? 0)].OrderBy(quotation => quotation.Translation is null).DistinctBy(quotation => quotation.Match).OrderBy(quotation => quotation.Match.Words[0].First).ToValueList()))
                    .ToValueList(),
                incoming.To(label.Url),
                document.Questions.Where(question => question.Silent.Any(source => source.Id == label.Id)).Select(question => question.Header.Target).ToValueList(),
                pairs.Where(pair => pair.First.Id == label.Id || pair.Second.Id == label.Id).ToValueList());
        }
    }
}
