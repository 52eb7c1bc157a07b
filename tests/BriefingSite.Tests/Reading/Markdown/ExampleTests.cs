using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

public class ExampleTests
{
    /// <summary>The examples of <c>Examples.md</c>, by line.</summary>
    public static TheoryData<int, string, string> Examples()
    {
        var data = new TheoryData<int, string, string>();
        var lines = File.ReadAllLines(Path.Combine(Repository.Tests, "Reading", "Markdown", "Examples.md"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != "```example") continue;
            var dot = Array.IndexOf(lines, ".", i);
            var end = Array.IndexOf(lines, "```", dot);
            data.Add(i + 1, Join(lines[(i + 1)..dot]), Join(lines[(dot + 1)..end]));
            i = end;
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_drawn_as_shown(int line, string markdown, string html)
    {
        Assert.True(line > 0);
        Assert.Equal(PlainDom.Whole(html), PlainDom.Whole(Sample.Read(markdown).Draw()));
    }

    [Fact]
    public void There_are_examples_of_every_section() => Assert.True(Examples().Count >= 60);

    private static string Join(string[] lines) => string.Join('\n', lines).Replace('→', '\t');
}
