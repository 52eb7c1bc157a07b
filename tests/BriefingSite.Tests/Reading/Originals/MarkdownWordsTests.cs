using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>The words of a line of Markdown, and which blocks are passages.</summary>
public class MarkdownWordsTests
{
    [Theory]
    [InlineData("one *two* **three** ~~four~~", "one two three four")]
    [InlineData("one  \ntwo\\\nthree", "one two three")]
    [InlineData("<https://a.example> came", "https://a.example came")]
    [InlineData("one<br>two<BR/>three", "one two three")]
    [InlineData("one<sup>1</sup> two<sup>[2],*</sup>", "one two")]
    [InlineData("the 1<SUP>st</SUP> of May</sup>", "the 1st of May")]
    [InlineData("one<sup></sup> two", "one two")]
    [InlineData("one</sup> two<sup>", "one two")]
    [InlineData("one<sup>1</sup>2</sup> two", "one2 two")]
    [InlineData("one<sub>1</sub> two", "one1 two")]
    [InlineData("one[^1], two[^a].", "one, two.")]
    [InlineData("one[^1 two] three", "one[^1 two] three")]
    [InlineData("one[^1", "one[^1")]
    [InlineData("one [two", "one [two")]
    [InlineData("one ![two *three", "one ![two *three")]
    [InlineData("one _two ~~three ~ four", "one _two ~~three ~ four")]
    [InlineData("one | two", "one | two")]
    [InlineData("[one [two](https://a.example)", "[one two")]
    [InlineData("one[^a] [^b c] two[^d]", "one [^b c] two")]
    [InlineData("港は\n大きい", "港は大きい")]
    [InlineData("&lt;one&gt; &#42; two", "<one> * two")]
    [InlineData("# one *two* #", "h1 one two")]
    [InlineData("one\n===", "h1 one")]
    [InlineData("### one\n\n***\n\n[a]: https://a.example\n\ntwo", "h3 one|two")]
    [InlineData("    one   two\n\n    three\n", "one two|three")]
    [InlineData("```\none\n\ntwo\n```", "one|two")]
    [InlineData("one\n\n…\n\ntwo", "one|two")]
    [InlineData("| a | b |\n|---|---|\n| c |  |\n|  | d |", "a b|c|d")]
    [InlineData("- [x] one\n- two\n\n  three", "one|two|three")]
    [InlineData("one\n: two", "one|two")]
    [InlineData("one\ftwo", "onetwo")]
    public void A_reader_sees_the_words_of_Markdown(string text, string shown) => Assert.Equal(shown, Shown(text));

    [Theory]
    [InlineData("<div>one <b>two</b>\nthree</div>", "one two three")]
    [InlineData("<!-- one\n\n> two -->\n<div>three", "three")]
    [InlineData("<div>\none &amp; two\n  \n</div>", "one & two")]
    [InlineData("<div>one<!-- <b> -->two</div>", "onetwo")]
    [InlineData("<div>one < two", "one")]
    [InlineData("<div>one<!-- two> three", "one")]
    [InlineData("<div></div>", "")]
    [InlineData("<div>\none\n<br>\ntwo\nthree\n</div>", "one|two three")]
    [InlineData("<script>one</script>\n\ntwo", "two")]
    [InlineData("<style>\none\n\nthree\n</style>\n\ntwo", "two")]
    [InlineData("<!--\n-->one<!-- -->\n\ntwo", "one|two")]
    public void A_reader_sees_the_words_of_tags_in_Markdown(string text, string shown) => Assert.Equal(shown, Shown(text));

    [Fact]
    public void An_empty_line_within_a_comment_ends_nothing_and_one_beside_it_ends_a_passage() =>
        Assert.Equal("one|two", Shown("<!-- a\n\nb -->one\n\ntwo"));

    [Fact]
    public void Records_that_are_divided_by_lines_keep_the_lines_of_Markdown() =>
        Assert.Equal([("# one", 1), ("*two*", 0), ("####### three", 0), ("###### four", 6), ("#five", 0), ("##\tsix", 2), ("#", 0)],
            OriginalReader.Read(new("a.md", Blob.Create("# one\n\n *two* \n####### three\n###### four\n#five\n##\tsix\n#")), PassageDivision.Lines).Passages.Select(passage => (passage.Text, passage.Level)));

    [Fact]
    public void A_text_beyond_what_people_write_is_refused()
    {
        Assert.Contains("nested too deep", Read("a.md", string.Concat(Enumerable.Repeat("> ", 2000)) + "a").Problem!.Message, StringComparison.Ordinal);
        Assert.Contains("has a paragraph of more than", Read("a.md", string.Concat(Enumerable.Repeat("a\n", 100_000))).Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# One\n## Two", true)]
    [InlineData("# One\nTwo", false)]
    [InlineData("#One\n##Two", false)]
    [InlineData("# One\n[a](https://a.example)", true)]
    [InlineData("[a](http://a) and [b](http://b)", false)]
    [InlineData("[a](http://a)\n[b](http://b)", true)]
    [InlineData("[a](a.md)\n[b](b.md)", false)]
    [InlineData("a](http://a)\nb](http://b)", false)]
    [InlineData("](http://a)\n](http://b)", false)]
    [InlineData("[a](http://a\n[b](http://b", false)]
    [InlineData("[a] (http://a)\n[b] (http://b)", false)]
    [InlineData("---\na: b\n---\n*c*", true)]
    [InlineData("---\nb\n---\n*c*", false)]
    public void Markdown_has_two_signs_of_it_or_front_matter(string text, bool isMarkdown)
    {
        Assert.Equal(isMarkdown, new MarkdownFormat().Accepts(new("a.txt", Blob.Create(text))));
        Assert.True(new MarkdownFormat().Accepts(new("a.MD", Blob.Create(text))));
        Assert.True(new MarkdownFormat().Accepts(new("a.markdown", Blob.Create(text))));
    }

    [Fact]
    public void The_beginning_of_a_text_says_whether_it_is_Markdown()
    {
        Assert.True(new MarkdownFormat().Accepts(new("a.txt", Blob.Create($"{new string('\n', 49_993)}# a\n# b\n# c"))));
        Assert.False(new MarkdownFormat().Accepts(new("a.txt", Blob.Create($"{new string('\n', 49_997)}# a\n# b\n# c"))));
    }

    private static string Shown(string text) => string.Join('|', Read("a.md", text).Passages.Select(passage => passage.Level > 0 ? $"h{passage.Level} {passage.Text}" : passage.Text));

    private static OriginalText Read(string name, string text) => OriginalReader.Read(new(name, Blob.Create(text)), PassageDivision.Paragraphs);
}
