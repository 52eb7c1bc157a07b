using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The comparison of what each source says.</summary>
public sealed class ComparisonPages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var incoming = IncomingIndex.Create(document);
        var groups = document.Questions
            .GroupBy(question => question.Topics.Count == 0 ? null : question.Topics[0])
            .Select(group => new ComparisonGroup(group.Key, group.Select(Row).ToValueList()))
            .ToValueList();
        var counts = ComparisonCounts.Count(document.Questions);
        return
        [
            new ComparisonPage(
                document.Sources.Select(source => source.Label).ToValueList(), groups, counts, SourcePairs.Select(document), "What each source says",
                $"{counts.All} questions put to {document.Sources.Count} sources: where they agree, where they differ, and where only one speaks."),
        ];

        ComparisonRow Row(Question question) => new(question, incoming.To(question.Header.Url));
    }
}
