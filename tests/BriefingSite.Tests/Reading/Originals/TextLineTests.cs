using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>What a line of plain text shows of itself.</summary>
public class TextLineTests
{
    [Theory]
    [InlineData("one two", 0, 7, 3)]
    [InlineData("  one two  ", 2, 9, 3)]
    [InlineData("one", 0, 3, 3)]
    [InlineData("", 0, 0, 0)]
    [InlineData("   ", 0, 0, 0)]
    [InlineData("\tone", 8, 11, 3)]
    [InlineData("   \t one", 9, 12, 3)]
    [InlineData("        \tone", 16, 19, 3)]
    [InlineData("one\ttwo", 0, 11, 3)]
    [InlineData("\fone two", 0, 7, 3)]
    [InlineData("\f  one", 2, 5, 3)]
    public void A_line_has_an_indent_a_width_and_a_first_word(string written, int indent, int width, int firstWord)
    {
        var line = new TextLine(written);
        Assert.Equal((indent, width, firstWord), (line.Indent, line.Width, line.FirstWord));
        Assert.Equal(written.Trim().Length == 0, line.IsBlank);
    }

    [Theory]
    [InlineData("one.", true)]
    [InlineData("one!", true)]
    [InlineData("one?", true)]
    [InlineData("one:", true)]
    [InlineData("one;", true)]
    [InlineData("one…", true)]
    [InlineData("港。", true)]
    [InlineData("港！", true)]
    [InlineData("港？", true)]
    [InlineData("كبير؟", true)]
    [InlineData("ہے۔", true)]
    [InlineData("है।", true)]
    [InlineData("one.”", true)]
    [InlineData("one.\"')*_»]", true)]
    [InlineData("one.12", true)]
    [InlineData("12", true)]
    [InlineData("one", false)]
    [InlineData("one,", false)]
    [InlineData("one-", false)]
    [InlineData("", false)]
    public void A_line_ends_like_a_sentence(string written, bool ends) => Assert.Equal(ends, new TextLine(written).EndsSentence);

    [Theory]
    [InlineData("one", true, false)]
    [InlineData("One", false, false)]
    [InlineData("港", false, true)]
    [InlineData("1 one", false, false)]
    [InlineData("“one", false, false)]
    [InlineData("", false, false)]
    public void A_line_begins_in_the_middle_of_a_sentence(string written, bool isSmall, bool isWithoutCase) =>
        Assert.Equal((isSmall, isWithoutCase), (new TextLine(written).BeginsSmall, new TextLine(written).BeginsWithoutCase));

    [Theory]
    [InlineData("con-", true)]
    [InlineData("con\u2010", true)]
    [InlineData("con\u00AD", true)]
    [InlineData("a-", true)]
    [InlineData("2-", false)]
    [InlineData("-", false)]
    [InlineData("con–", false)]
    [InlineData("con", false)]
    public void A_line_ends_in_a_hyphen_within_a_word(string written, bool ends) => Assert.Equal(ends, new TextLine(written).EndsInHyphen);

    [Theory]
    [InlineData("---", true)]
    [InlineData("* * *", true)]
    [InlineData("- a", false)]
    [InlineData("- 1", false)]
    [InlineData("", false)]
    public void A_line_of_signs_is_a_rule(string written, bool isRule) => Assert.Equal(isRule, new TextLine(written).IsRule);

    [Theory]
    [InlineData("one\ttwo", true)]
    [InlineData("\tone\t", false)]
    [InlineData("-\tone", false)]
    [InlineData("1.\tone", false)]
    [InlineData("2030   1,204   88,000", true)]
    [InlineData("one   2", true)]
    [InlineData("one  2", false)]
    [InlineData("one   two", false)]
    [InlineData("one   two   3", true)]
    [InlineData("one   two   three   4", false)]
    [InlineData("one   2 two", false)]
    [InlineData("one   2  two", true)]
    [InlineData("one   -", true)]
    [InlineData("one   –", true)]
    [InlineData("one   —", true)]
    [InlineData("one   *", false)]
    [InlineData("one   (2.5 %)", true)]
    [InlineData("one", false)]
    public void A_row_of_a_table_has_cells_and_figures_in_them(string written, bool isRow) => Assert.Equal(isRow, new TextLine(written).IsRow);

    [Theory]
    [InlineData("- one", true)]
    [InlineData("* one", true)]
    [InlineData("+ one", true)]
    [InlineData("• one", true)]
    [InlineData("– one", true)]
    [InlineData("·\tone", true)]
    [InlineData("1. one", true)]
    [InlineData("123) one", true)]
    [InlineData("1234. one", false)]
    [InlineData("12 one", false)]
    [InlineData("1.one", false)]
    [InlineData("-one", false)]
    [InlineData("- ", false)]
    [InlineData("1.", false)]
    [InlineData("a. one", false)]
    [InlineData("", false)]
    public void A_list_item_begins_with_a_bullet_or_a_number(string written, bool isItem) => Assert.Equal(isItem, new TextLine(written).IsItem);
}
