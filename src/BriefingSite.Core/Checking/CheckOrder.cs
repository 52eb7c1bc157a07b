using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>Two topics, or two questions of a group, with one order.</summary>
    public static Rule DuplicateOrder { get; } = All.Add(new("BS306", Severity.Warning, "Two items have the same order",
        "Topics, and questions of one group, are sorted by 'order'. With equal numbers their ids decide, which is rarely intended.",
        "order: 1  # in two files", "order: 2  # in one of them"));
}

/// <summary>No two topics, and no two questions of one group, have the same order.</summary>
internal static class CheckOrder
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        Compare(briefing.Topics.Select(topic => (topic.Header.Order, topic.Header.Title, topic.Header.OrderAt)), report);
        foreach (var group in briefing.Questions.GroupBy(question => question.Topics.Count == 0 ? "" : question.Topics[0].Url))
            Compare(group.Select(question => (question.Header.Order, question.Header.Wording, question.Header.OrderAt)), report);
    }

    private static void Compare(IEnumerable<(int Order, string Title, UncomparedLocation At)> items, Action<Diagnostic> report)
    {
        foreach (var same in items.Where(item => item.At.At.File is not null).GroupBy(item => item.Order).Select(group => group.ToList()).Where(group => group.Count > 1))
        {
            foreach (var item in same.Skip(1))
            {
                report(new(CheckingRules.DuplicateOrder, item.At, $"'{item.Title}' and '{same[0].Title}' both have the order {item.Order}.",
                    "give each a number of its own", same[0].At));
            }
        }
    }
}
