using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;

namespace BriefingSite.Tests.Comparing.Wording;

/// <summary>A change of words.</summary>
/// <param name="Kind">What kind of text it is in: <c>prose</c>, <c>heading</c> or <c>claim</c>.</param>
/// <param name="Language">Its language.</param>
/// <param name="Class">Its weight; <c>read</c>: a reader has to see it; <c>unsure</c>: and nobody knows what it means; <c>corrected</c>: wording, but read the other way.</param>
/// <param name="Before">The earlier words.</param>
/// <param name="After">The later words.</param>
internal sealed record WordingCase(string Kind, string Language, string Class, string Before, string After)
{
    /// <summary>Judges this or another pair of texts of the same kind.</summary>
    public Verdict Judge(string before, string after)
    {
        var judge = new JudgeWording(new([before], [after]), Language);
        return Kind switch
        {
            "prose" => judge.Prose(before, after),
            "heading" => judge.Heading(before, after),
            "claim" => judge.Statement(before, after, Weight.Major),
            _ => throw new InvalidOperationException($"There is no kind of text '{Kind}'."),
        };
    }

    public override string ToString() => $"{Kind}, {Language}: {Before} → {After}";
}

/// <summary>The cases, which are data: <c>wording.txt</c>, <c>kinds.txt</c> and <c>directions.txt</c>.</summary>
internal static class WordingCases
{
    public static IReadOnlyList<WordingCase> All { get; } = [.. Read("wording.txt"), .. Read("kinds.txt")];

    public static IReadOnlyList<(string Direction, string Before, string After)> Directions { get; } =
        [.. Lines("directions.txt").Select(line => line.Split(" | ")).Select(parts => (parts[0], parts[1], parts[2]))];

    private static IEnumerable<WordingCase> Read(string file)
    {
        var (kind, language) = ("prose", "en");
        foreach (var line in Lines(file))
        {
            if (line.StartsWith('['))
            {
                var head = line.Trim('[', ']').Split(':')[0].Split(", ");
                (kind, language) = (head[0], head.Length > 1 ? head[1] : "en");
                continue;
            }
            var parts = line.Split(" | ");
            yield return new(kind, language, parts[0], parts[1], parts[2]);
        }
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(Repository.Tests, "Comparing", "Wording", file)).Where(line => line.Length > 0 && line[0] != '#');
}
