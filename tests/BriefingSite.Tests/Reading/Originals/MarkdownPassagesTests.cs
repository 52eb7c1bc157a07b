using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

public sealed class MarkdownPassagesTests
{
    private const string Text = """
        ---
        title: "The harbour in 2031"
        author: [Ines Holt, The Port]
        date: 2031-12-01T10:00:00Z
        lang: en
        url: https://port.example/2031
        ---

        # The year

        The harbour [received more](https://e.org) ships than _any_ port[^1], state &amp; town.
        It was the *first* ![A crane](crane.png) of its kind<sup>2</sup>.

        - ships
          - large ones
        1. boats

        > They cannot detect _novel_ content.

        | Year | Ships |
        |------|-------|
        | 2030 | 1,204 |

        `code` and \*stars\*

        <!-- hidden --><p>Raw <b>words</b></p>
        """;

    [Fact]
    public void Markdown_is_read_as_a_reader_sees_it()
    {
        var read = Read("a.md", Text);
        Assert.Equal(
        [
            "The year", "The harbour received more ships than any port, state & town. It was the first A crane of its kind.", "ships", "large ones", "boats",
            "They cannot detect novel content.", "Year Ships", "2030 1,204", "code and *stars*", "Raw words",
        ], read.Passages.Select(passage => passage.Shown));
        Assert.Equal([1, 0, 0], read.Passages.Take(3).Select(passage => passage.Level));
    }

    [Fact]
    public void The_front_matter_of_Markdown_says_what_it_is()
    {
        var metadata = Read("a.md", Text).Metadata;
        Assert.Equal("The harbour in 2031", metadata.Title);
        Assert.Equal(["Ines Holt", "The Port"], metadata.Authors);
        Assert.Equal(("2031-12-01", "en", "https://port.example/2031"), (metadata.Published, metadata.Language, metadata.Address));
    }

    [Theory]
    [InlineData("---\ntitle: A\n---\nSome *words*.", "Some words.")]
    [InlineData("# One\n\nSome *words*.\n\n## Two", "Some words.")]
    [InlineData("See [a](https://a.example).\n\nAnd [b](https://b.example).\n\nSome *words*.", "Some words.")]
    public void Markdown_is_told_by_its_content(string text, string passage) => Assert.Contains(passage, Read("a.txt", text).Passages.Select(one => one.Text));

    [Fact]
    public void A_hashtag_or_a_star_does_not_make_plain_text_Markdown() =>
        Assert.Equal(["#saltmouth is *here*.", "It is a plain text."], Read("a.txt", "#saltmouth is *here*.\nIt is a plain text.").Passages.Select(passage => passage.Text));

    [Fact]
    public void The_notes_of_Markdown_are_passages_and_their_marks_no_words() =>
        Assert.Equal(["Many ships came.", "So says the port."], Read("a.md", "Many ships came[^a].\n\n[^a]: So says the port.").Passages.Select(passage => passage.Text));

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("- ", 5_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("[", 50_000)]
    public void Markdown_that_nobody_writes_ends_in_a_diagnostic_or_in_passages_at_once(string mark, int times)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = Read("a.md", string.Concat(Enumerable.Repeat(mark, times)) + "b");
        Assert.True(watch.Elapsed.TotalSeconds < 10);
    }

    private static OriginalText Read(string name, string text) => OriginalReader.Read(new(name, Blob.Create(text)), PassageDivision.Paragraphs);
}
