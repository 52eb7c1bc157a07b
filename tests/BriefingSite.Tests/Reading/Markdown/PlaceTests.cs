using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

public class PlaceTests
{
    [Theory]
    [InlineData("Say [[x]]", "7:7+1")]
    [InlineData("- > Say\n  > *so [[x]]*", "8:11+1")]
    [InlineData("| a | b |\n|---|---|\n| c | [[x|words]] |", "9:9+1")]
    [InlineData("\tcode\n\n1. \tSay\n\n   ## [[x]]", "11:9+1")]
    [InlineData("Say\n:   so\n    [[x]]", "9:7+1")]
    [InlineData("Say[^1]\n\n[^1]: one\n    [[x]]", "10:7+1")]
    [InlineData("::: {.note}\nSay 🚂 [[x]]\n:::", "8:10+1")]
    [InlineData("Say\n[words](/x)", "8:9+2")]
    [InlineData("Say <https://x.example>", "7:5+19")]
    [InlineData("Say https://x.example", "7:5+17")]
    [InlineData("Say [words][r]\n\n[r]: /x", "7:5+10")]
    public void A_link_has_its_exact_place_in_the_whole_file(string text, string expected)
    {
        var sample = Sample.Read(new MarkdownText(text, new("input/topics/a.md", 7, 1)));
        Assert.DoesNotContain(sample.Diagnostics, found => found.Rule.Severity == Severity.Error);
        var at = Assert.Single(sample.Manuscript.Links).At.At;
        Assert.Equal(("input/topics/a.md", expected), (at.File, $"{at.Line}:{at.Column}+{at.Length}"));
    }

    [Fact]
    public void A_text_in_YAML_has_places_by_its_indentation()
    {
        var sample = Sample.Read(new MarkdownText("Say [[x]]\nand [[y|the\nwords]] [@a, ¶1]", new("input/timeline.yml", 4, 11), Indent: 4), ProseScope.Line);
        Assert.Equal(["4:17", "5:11"], sample.Manuscript.Links.Select(link => $"{link.At.At.Line}:{link.At.At.Column}"));
        Assert.Equal("6:14", $"{sample.Manuscript.Citations[0].At.At.Line}:{sample.Manuscript.Citations[0].At.At.Column}");
    }

    [Fact]
    public void The_words_of_a_link_have_places_too()
    {
        var paragraph = Assert.IsType<Paragraph>(Sample.Read("Say [[x|the\n  *words*]]").Manuscript.Blocks[0]);
        var link = Assert.IsType<Link>(paragraph.Content[1]);
        Assert.Equal(["1:9", "1:12", "2:3"], link.Content.Select(inline => $"{inline.At.At.Line}:{inline.At.At.Column}"));
    }

    [Fact]
    public void Lines_may_end_as_they_do_elsewhere()
    {
        var sample = Sample.Read("One\r\n\r\n- two [[x]]\r\n- <b>\r\n");
        Assert.Equal("BS020 4:3+3 HTML is not allowed in the text: <b>.", sample.Report());
        Assert.Equal(3, sample.Manuscript.Links[0].At.At.Line);
    }
}
