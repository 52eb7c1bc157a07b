using System.Text.RegularExpressions;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Packing;

/// <summary>"Your first topic in five minutes", taken out of the README.</summary>
internal static partial class Tutorial
{
    private const string Heading = "## Your first topic in five minutes\n";

    /// <summary>What it tells its readers to do, and what it says that they will see.</summary>
    public sealed record Step(
        string[] Begin, string RecordPath, string Record, string TopicPath, string Topic, string Build, string Said, string QuestionPath, string Line);

    /// <summary>Its steps. Each block of it is one of them.</summary>
    public static Step Steps { get; } = Read();

    /// <summary>A question to which the line is added as the README tells, in the front matter, above its end; or the source, where there is such
    /// a line.</summary>
    public static string Answer(string question)
    {
        const string silent = "\nsilent: [";
        question = question.ReplaceLineEndings("\n");
        if (question.Contains(silent, StringComparison.Ordinal))
            return question.Replace(silent, Steps.Line.TrimEnd().TrimEnd(']').Insert(0, "\n") + ", ", StringComparison.Ordinal);
        var end = question.IndexOf("\n---\n", StringComparison.Ordinal) + 1;
        return question[..end] + Steps.Line + question[end..];
    }

    private static Step Read()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf(Heading, StringComparison.Ordinal);
        var section = readme[start..readme.IndexOf("\n## ", start, StringComparison.Ordinal)];
        var blocks = Block().Matches(section).Select(block => string.Concat(block.Groups["text"].Value.Split('\n')[..^1]
            .Select(line => line[Math.Min(block.Groups["indent"].Length, line.Length)..] + "\n"))).ToList();
        Assert.Equal(7, blocks.Count);
        Assert.Equal(blocks[3], blocks[6]);
        return new(Lines(blocks[0]), FileOf("1"), blocks[1], FileOf("2"), blocks[2], Lines(blocks[3]).Single(), blocks[4].TrimEnd(), blocks[4].Split(':')[0], blocks[5]);

        string FileOf(string step) => Regex.Match(section, $@"^{step}\. [^`]*`([^`]+)`", RegexOptions.Multiline).Groups[1].Value;
    }

    private static string[] Lines(string block) => block.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^(?<indent> *)```[^\n]*\n(?<text>.*?)^ *```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
