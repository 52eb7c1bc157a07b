using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The comparison of what each source says: on one page while one page can show it; of more, an overview and a page for each topic.</summary>
public sealed class ComparisonPages : IModule<Briefing, Page>
{
    private const string Title = "What each source says";

    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var groups = document.Questions.GroupBy(question => question.Topics.Count == 0 ? null : question.Topics[0]).ToList();
        return ComparisonSize.IsLarge(document.Sources.Count, document.Questions.Count) ? Large(document, groups) : [Whole(document, groups)];
    }

    private static ComparisonPage Whole(Briefing document, IEnumerable<IGrouping<Target?, Question>> groups)
    {
        var incoming = IncomingIndex.Create(document);
        var counts = ComparisonCounts.Count(document.Questions);
        return new(
            document.Sources.Select(source => source.Label).ToValueList(),
            groups.Select(group => new ComparisonGroup(group.Key, group.Select(question => new ComparisonRow(question, incoming.To(question.Header.Url))).ToValueList())).ToValueList(),
            counts, SourcePairs.Select(document), Title, Description(document, counts));
    }

    private static IEnumerable<Page> Large(Briefing document, List<IGrouping<Target?, Question>> groups)
    {
        var counts = ComparisonCounts.Count(document.Questions);
        var grouping = SourceGroups.Create(document);
        var numbers = SourceGroups.Numbers(grouping.Groups);
        var topics = groups.Select(group => new ComparedTopic(
            group.Key?.Title ?? "Questions about the whole", ComparedTopic.UrlOf(group.Key), ComparisonCounts.Count(group),
            group.Select(question => QuestionSummary.Create(question, document.Sources.Count)).ToValueList())).ToValueList();
        var all = topics.SelectMany(topic => topic.Questions).ToList();
        yield return new ComparisonIndexPage(
            document.Sources.Count, counts, topics,
            MostDivided.Of(all, ListLengths.Ranked),
            all.Where(question => question.Lone is not null).OrderByDescending(question => question.Shares.Speaking).Take(ListLengths.Ranked).ToValueList(),
            grouping, Blocs.Find(document), SourcePairs.Select(document), Title, Description(document, counts));
        for (var i = 0; i < topics.Count; i++)
        {
            yield return new ComparedTopicPage(
                groups[i].Key, topics[i], grouping, groups[i].Select(question => ByGroup(question, grouping, numbers)).ToValueList(), Label(i - 1), Label(i + 1));
        }

        Target? Label(int i) => i >= 0 && i < topics.Count ? new(TargetKind.Page, topics[i].Name, topics[i].Url) : null;
    }

    private static ValueList<StanceShares> ByGroup(Question question, SourceGrouping grouping, Dictionary<string, int> numbers)
    {
        var positions = question.Positions.Where(position => numbers.ContainsKey(position.Source.Id)).ToLookup(position => numbers[position.Source.Id]);
        var silent = question.Silent.Where(source => numbers.ContainsKey(source.Id)).CountBy(source => numbers[source.Id]).ToDictionary();
        return grouping.Groups.Select((group, i) => StanceShares.Count(question, positions[i].ToList(), silent.GetValueOrDefault(i), group.Sources.Count)).ToValueList();
    }

    private static string Description(Briefing document, ComparisonCounts counts) =>
        $"{Plural.Count(counts.All, "question")} put to {Plural.Count(document.Sources.Count, "source")}: where they agree, where they differ, and where only one speaks.";
}
