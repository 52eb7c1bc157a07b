using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using CsCheck;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

public class FuzzTests
{
    private static readonly string[] Shards =
    ["“", "”", "«", "»", "‘", "’", "'", "\"", "„", "「", "」", "{.scare}", "{.ours}", "]{.scare}", "> ", "| ", "`", ". ",
        "[@", "[[", "]]", "¶", "¶7-3", "]", "[", "(", ")", "|", "\n", "\n\n", "\r\n", "\r", "\t", " ", "    ", "::: ", ":::", "{.claim", " #a-b", " kind=fact", "}", "{", "\"", "“", "”", "see ", "but see ", "; ",
        "*", "**", "_", "~~", "`", "```", "> ", "- ", "1. ", "# ", "## ", "<", ">", "<b>", "<!--", "&amp;", "&#0;", "\0", "\\", "!", "[^1]", "[^1]: ", "[a]: ", "---", "|-|", ":   ", "http://", "www.", "@", "x", "word", "\uD83D", "\uDE82", "‏", "فارسی", "\u2028", "\uFEFF",
    ];

    [Theory]
    [InlineData(ProseScope.WithClaims)]
    [InlineData(ProseScope.WithoutClaims)]
    [InlineData(ProseScope.Line)]
    public void No_text_makes_the_reader_fail_and_every_place_lies_in_the_text(ProseScope scope) =>
        Gen.OneOf(Shards).Array[0, 60].Select(string.Concat).Sample(text => Try(text, scope), iter: 3000);

    [Fact]
    public void No_characters_at_random_make_the_reader_fail() =>
        Gen.Byte.Array[0, 200].SelectMany(bytes => Gen.OneOf(Encoding.Latin1.GetString(bytes), Encoding.UTF8.GetString(bytes))).Sample(text => Try(text, ProseScope.WithClaims), iter: 2000);

    [Theory]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("[@a;")]
    [InlineData("![")]
    [InlineData("\"")]
    [InlineData("“a” ")]
    [InlineData("“a b c d” [@a] ")]
    [InlineData("'a ")]
    [InlineData("“a”{.scare} ")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("::: {.a}\n")]
    public void Nor_does_one_mark_a_thousand_times(string mark) => Try(string.Concat(Enumerable.Repeat(mark, 1000)) + "[@a]", ProseScope.WithClaims);

    private static void Try(string text, ProseScope scope)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        var sample = Sample.Read(new MarkdownText(text, new("text.md", 1, 1)), scope);
        var places = sample.Diagnostics.Select(found => found.Location)
            .Concat(sample.Manuscript.Citations.Select(mark => mark.At.At)).Concat(sample.Manuscript.Links.Select(mark => mark.At.At))
            .Concat(sample.Manuscript.Uncited.Concat(sample.Manuscript.Citations.SelectMany(mark => mark.Quotations)).Select(quotation => quotation.At.At));
        foreach (var at in places)
            Assert.True(Lies(at, lines), $"{at}+{at.Length} is not in the text");
        sample.Draw();
    }

    private static bool Lies(Location at, string[] lines) =>
        at.Line >= 1 && at.Line <= lines.Length && at.Column >= 1 && at.Length >= 1 && at.Column + at.Length - 1 <= Math.Max(at.Column, lines[at.Line - 1].Length)
        && at.Column <= lines[at.Line - 1].Length + 1;
}
