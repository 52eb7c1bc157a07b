using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Filters for the comparison: by topic, by how the sources relate, and by a source that speaks.</summary>
    public virtual Html ComparisonFilters(ComparisonPage page) => Filters(
        "questions", page.Groups.SelectMany((group, i) => group.Rows.Select(row => $"topic-{i + 1} {ComparisonClasses(row.Question, page.Columns)}")).ToList(),
        TopicFilter(page.Groups.Select(group => group.Topic)),
        RelationFilter(page.Groups.SelectMany(group => group.Rows).Select(row => row.Question.Relation)),
        SourceFilter(page.Columns) with { Legend = "Speaks" },
        new("order", "Order", [new("", "apart", Html.Text("By disagreement"))], "By topic", IsScripted: true));

    private static Filter RelationFilter(IEnumerable<Relation> relations) => new("relation", "Relation", relations.Distinct().Order()
        .Select(relation => new Choice(Class(relation), Class(relation), Html.Text(ReaderLabels.Capital(ReaderLabels.Label(relation))))).ToList());

    /// <summary>The classes that the filters select questions by.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sources">The sources, in the order of their filters.</param>
    public virtual string ComparisonClasses(Question question, IReadOnlyList<SourceLabel> sources) =>
        string.Join(' ', SourceClasses(question.Positions.Select(position => position.Source), sources).Prepend(Class(question.Relation)));

    private static string Class(Relation relation) => relation switch
    {
        Relation.NoneSpeaks => "none-speaks",
        Relation.OnlyOneSpeaks => "one-speaks",
        Relation.Agreement => "agree",
        Relation.LoneDissent => "one-dissents",
        _ => "differ",
    };
}
