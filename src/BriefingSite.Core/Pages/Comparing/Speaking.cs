using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Who takes a position on a question, by numbers.</summary>
internal static class Speaking
{
    /// <summary>The number of each source that speaks, with its stance, in the order of the numbers. A source that the briefing does not have is reported
    /// elsewhere and left out.</summary>
    /// <param name="question">The question.</param>
    /// <param name="numbers">The number of each source, or of its group.</param>
    public static List<(int Source, string Stance)> Of(Question question, IReadOnlyDictionary<string, int> numbers) =>
        [.. question.Positions.Where(position => numbers.ContainsKey(position.Source.Id)).Select(position => (numbers[position.Source.Id], position.Stance)).OrderBy(pair => pair.Item1)];
}
