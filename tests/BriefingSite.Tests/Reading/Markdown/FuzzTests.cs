using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

public class FuzzTests
{
    private static readonly string[] Shards =
    [
        "[@", "[[", "]]", "¶", "¶7-3", "]", "[", "(", ")", "|", "\n", "\n\n", "\r\n", "\r", "\t", " ", "    ", "::: ", ":::", "{.claim", " #a-b", " kind=fact", "}", "{", "\"", "“", "”", "see ", "but see ", "; ",
        "*", "**", "_", "~~", "`", "```", "> ", "- ", "1. ", "# ", "## ", "<", ">", "<b>", "<!--", "&amp;", "&#0;", "\0", "\\", "!", "[^1]", "[^1]: ", "[a]: ", "---", "|-|", ":   ", "http://", "www.", "@", "x", "word", "\uD83D", "\uDE82", "‏", "فارسی", "\u2028", "\uFEFF",
    ];

    [Theory]
    [InlineData(ProseScope.WithClaims)]
    [InlineData(ProseScope.WithoutClaims)]
    [InlineData(ProseScope.Line)]
    public void No_text_makes_the_reader_fail_and_every_place_lies_in_the_text(ProseScope scope)
    {
        for (var seed = 0; seed < 3000; seed++) Try(Shuffled(new(seed)), scope);
    }

    [Fact]
    public void No_characters_at_random_make_the_reader_fail()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var bytes = new byte[new Random(seed).Next(200)];
            new Random(seed).NextBytes(bytes);
            Try(Encoding.Latin1.GetString(bytes), ProseScope.WithClaims);
            Try(Encoding.UTF8.GetString(bytes), ProseScope.WithClaims);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("[@a;")]
    [InlineData("![")]
    [InlineData("\"")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("::: {.a}\n")]
    public void Nor_does_one_mark_a_thousand_times(string mark) => Try(string.Concat(Enumerable.Repeat(mark, 1000)) + "[@a]", ProseScope.WithClaims);

    private static string Shuffled(Random random)
    {
        var text = new StringBuilder();
        for (var n = random.Next(60); n > 0; n--) text.Append(Shards[random.Next(Shards.Length)]);
        return text.ToString();
    }

    private static void Try(string text, ProseScope scope)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        var sample = Sample.Read(new MarkdownText(text, new("text.md", 1, 1)), scope);
        var places = sample.Diagnostics.Select(found => found.Location)
            .Concat(sample.Manuscript.Citations.Select(mark => mark.At.At)).Concat(sample.Manuscript.Links.Select(mark => mark.At.At));
        foreach (var at in places)
            Assert.True(Lies(at, lines), $"{at}+{at.Length} is not in {text.ReplaceLineEndings("⏎")}");
        sample.Draw();
    }

    private static bool Lies(Location at, string[] lines) =>
        at.Line >= 1 && at.Line <= lines.Length && at.Column >= 1 && at.Length >= 1 && at.Column + at.Length - 1 <= Math.Max(at.Column, lines[at.Line - 1].Length)
        && at.Column <= lines[at.Line - 1].Length + 1;
}
