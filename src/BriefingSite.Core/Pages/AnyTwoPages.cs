using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The page that compares any two sources; nothing where every two have a page of their own.</summary>
/// <param name="isRelative">Whether it must work from a folder.</param>
public sealed class AnyTwoPages(bool isRelative) : IModule<Pair<Briefing, ValueList<Asset>>, Page>
{
    private const string Script = "any-two.js";

    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Pair<Briefing, ValueList<Asset>> document, Action<Diagnostic> report)
    {
        var (briefing, assets) = document;
        if (!ComparisonSize.HasFurtherPairs(briefing.Sources.Count)) return [];
        var pairs = SourcePairs.Select(briefing).List;
        var answers = briefing.Questions.SelectMany(question => question.Positions).CountBy(position => position.Source.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return
        [
            new AnyTwoPage(
                briefing.Sources.Select(source => source.Label).OrderBy(label => label.Short, StringComparer.OrdinalIgnoreCase).ThenBy(label => label.Id, StringComparer.Ordinal)
                    .Select(label => new ComparedSource(label, answers.GetValueOrDefault(label.Id), pairs.Where(pair => pair.First.Id == label.Id || pair.Second.Id == label.Id).ToValueList())).ToValueList(),
                briefing.Questions.Count, assets.FirstOrDefault(asset => asset.Name == Script)?.Path, isRelative),
        ];
    }
}
