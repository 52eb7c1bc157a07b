using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>Whether the lines of a plain text are wrapped, at what width, and whether paragraphs are indented.</summary>
public class TextLayoutTests
{
    [Fact]
    public void A_text_without_lines_or_with_rows_and_rules_alone_is_not_wrapped()
    {
        Assert.Equal(default, Layout());
        Assert.Equal(default, Layout("", " "));
        Assert.Equal(default, Layout("one   2", "***", "two   3"));
    }

    [Theory]
    [InlineData(160, 160)]
    [InlineData(161, 0)]
    public void A_long_line_is_a_paragraph(int width, int wrapped) => Assert.Equal(wrapped, Layout(Line(width), Line(width), Line(50)).Width);

    [Theory]
    [InlineData(18, true, 45)]
    [InlineData(19, false, 60)]
    public void One_line_of_twenty_may_be_longer_than_the_others_and_with_more_the_widths_vary(int others, bool varies, int width)
    {
        var layout = Layout([Line(120), .. Enumerable.Repeat(Line(60), others)]);
        Assert.Equal((varies, width), (layout.Varies, layout.Width));
    }

    [Theory]
    [InlineData(0, 60)]
    [InlineData(1, 59)]
    [InlineData(2, 50)]
    [InlineData(3, 50)]
    [InlineData(6, 40)]
    public void Where_widths_vary_a_line_is_as_wide_as_its_own_part(int line, int width)
    {
        var lines = ((int[])[60, 59, 50, 50, 49, 30, 20, 30, 20]).Select(length => new TextLine(Line(length))).ToList();
        Assert.Equal(width, new TextLayout(40, false, true).WidthAt(lines, line));
        Assert.Equal(40, new TextLayout(40, false).WidthAt(lines, line));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void In_a_wrapped_text_a_quarter_of_the_lines_go_on(int sentences, bool isWrapped)
    {
        string[] lines = [Line(60), .. Enumerable.Repeat(Line(60, ".", "A"), sentences)];
        lines[1] = Line(60, ".");
        Assert.Equal(isWrapped, Layout([.. lines, Line(60, ".", "A")]).IsWrapped);
        // Blank lines, rows and items do not count.
        Assert.True(Layout([Line(60), Line(60, "."), "", .. Enumerable.Repeat("- " + Line(58, ".", "A"), 20)]).IsWrapped);
        Assert.True(Layout([Line(60), Line(60, "."), .. Enumerable.Repeat("one      2", 20)]).IsWrapped);
        Assert.True(Layout([Line(60), Line(60, "."), .. Enumerable.Repeat((string[])["", Line(60, ".", "A")], 20).SelectMany(pair => pair)]).IsWrapped);
    }

    [Theory]
    [InlineData(89, true)]
    [InlineData(88, false)]
    public void A_line_is_full_where_the_next_word_had_no_room(int width, bool isFull)
    {
        Assert.Equal(isFull, Layout(Line(100, "."), Line(width), Line(100, ".")).IsWrapped);
        Assert.Equal(isFull, TextLayout.IsFull(new(Line(width)), new("a"), 100));
        Assert.True(TextLayout.IsFull(new(Line(width)), new("ab"), 100));
        Assert.True(TextLayout.IsFull(new("con-"), new("a"), 100));
        // A letter without capitals shows that a sentence goes on only behind a full line.
        Assert.Equal(isFull, Layout(Line(100, "."), Line(width, "港"), Line(100, ".", "港")).IsWrapped);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Most_lines_that_go_on_are_full(int full, bool isWrapped) =>
        Assert.Equal(isWrapped, Layout([Line(100, "."), Line(50), Line(100, "."), .. Enumerable.Repeat((string[])[Line(95), Line(100, ".")], full).SelectMany(lines => lines)]).IsWrapped);

    [Theory]
    [InlineData(".", true)]
    [InlineData(",", false)]
    public void An_indent_behind_the_end_of_a_sentence_begins_a_paragraph(string end, bool hasIndents)
    {
        Assert.Equal(hasIndents, Layout(Line(60), Line(60, end), "  " + Line(58), Line(60, ".")).HasIndents);
        Assert.False(Layout(Line(60), Line(60, ".")).HasIndents);
        Assert.False(Layout("  " + Line(58, "."), "  " + Line(58), "  " + Line(58, ".")).HasIndents);
        // Half of the indents are enough, and a third are not.
        Assert.True(Layout(Line(60), Line(60, "."), "  " + Line(58), Line(60), "  " + Line(58)).HasIndents);
        Assert.False(Layout(Line(60), Line(60, "."), "  " + Line(58), Line(60), "  " + Line(58), Line(60), "  " + Line(58)).HasIndents);
    }

    // A line of a width, with its first word and its end.
    private static string Line(int width, string end = "", string begin = "a") => $"{begin} {new string('x', width - begin.Length - 1 - end.Length)}{end}";

    private static TextLayout Layout(params string[] lines) => TextLayout.Of([.. lines.Select(line => new TextLine(line))]);
}
