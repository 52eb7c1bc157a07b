using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>What is known of a line of text: how it begins and ends, its type, its cells.</summary>
public class PdfLineMeasureTests
{
    [Theory]
    [InlineData("The ferry left.", true, true)]
    [InlineData("The ferry left!", true, true)]
    [InlineData("Has it left?", true, true)]
    [InlineData("It left…", true, true)]
    [InlineData("他走了。", true, true)]
    [InlineData("他走了！", true, true)]
    [InlineData("他走了？", true, true)]
    [InlineData("رفت؟", true, true)]
    [InlineData("گیا۔", true, true)]
    [InlineData("गया।", true, true)]
    [InlineData("“It left.”", true, true)]
    [InlineData("(It left.)]", true, true)]
    [InlineData("»It left.«", false, false)]
    [InlineData("«It left.»", true, true)]
    [InlineData("\"It left.\"", true, true)]
    [InlineData("It left.*", true, true)]
    [InlineData("”", true, true)]
    [InlineData("They say:", false, true)]
    [InlineData("They say;", false, true)]
    [InlineData("They say,", false, false)]
    [InlineData("The ferry", false, false)]
    public void A_sentence_ends_with_a_sign_and_what_introduces_something_with_a_colon(string text, bool endsSentence, bool endsClause)
    {
        var line = PageParts.LineOf(text);
        Assert.Equal((endsSentence, endsClause), (line.EndsSentence, line.EndsClause));
    }

    [Theory]
    [InlineData("the ferry", true)]
    [InlineData("The ferry", false)]
    [InlineData("12 ferries", false)]
    [InlineData("(the ferry", false)]
    [InlineData("渡轮", true)]
    public void A_line_that_begins_with_a_small_letter_goes_on_with_a_sentence(string text, bool isSmall) => Assert.Equal(isSmall, PageParts.LineOf(text).BeginsSmall);

    [Theory]
    [InlineData("the long-", true)]
    [InlineData("the long\u2010", true)]
    [InlineData("the long\u00AD", true)]
    [InlineData("the long–", false)]
    [InlineData("the 12-", false)]
    [InlineData("-", false)]
    [InlineData("the long", false)]
    public void A_hyphen_behind_a_letter_ends_a_line_in_a_word(string text, bool isHyphen) => Assert.Equal(isHyphen, PageParts.LineOf(text).EndsInHyphen);

    [Theory]
    [InlineData("aaaaaaaaa", "b", true)]
    [InlineData("aaaaaaaa", "bb", false)]
    [InlineData("aaaa", "bb", false)]
    public void A_line_is_bold_if_nine_in_ten_of_its_letters_are(string bold, string plain, bool isBold) =>
        Assert.Equal(isBold, new PdfLine(new PageParts().Line(70, 700, bold, isBold: true).Line(150, 700, plain).Words, false).IsBold);

    [Fact]
    public void The_size_of_a_line_is_that_of_most_of_its_letters_and_its_height_that_of_these()
    {
        var line = new PdfLine(new PageParts().Line(70, 699, "A1", 12).Line(85, 700, "harbour").Line(125, 701, "12", 8).Words, false);
        Assert.Equal((10.0, 700.0, 1), (line.Size, line.Base, line.Number));
        // Figures have no capitals: they say nothing on the sizes of its type.
        Assert.Equal([12, 10], line.Sizes);
        Assert.True(line.IsMixed);
        Assert.False(PageParts.LineOf("the ferry").IsMixed);
        Assert.Equal((70.0, 133.0), (line.Left, line.Right));
    }

    [Fact]
    public void The_letters_of_all_words_of_a_size_are_counted() => Assert.Equal(10, new PdfLine(new PageParts().Line(70, 700, "harbour", 12).Line(120, 700, "the ferry").Words, false).Size);

    [Fact]
    public void A_line_stands_as_low_as_the_lowest_of_its_words_and_where_the_first_of_them_stands_in_the_file()
    {
        var line = new PdfLine([.. new PageParts().Line(100, 701, "ferry").Line(70, 700, "the").Line(130, 702, "left").Words], false);
        Assert.Equal((700.0, 0, "the ferry left"), (line.Base, line.Number, line.Text));
    }

    [Fact]
    public void A_line_is_hidden_if_none_of_its_words_is_drawn()
    {
        Assert.True(new PdfLine(new PageParts().Line(70, 700, "the ferry", isHidden: true).Words, false).IsHidden);
        Assert.False(new PdfLine(new PageParts().Line(70, 700, "the ferry", isHidden: true).Line(130, 700, "left").Words, false).IsHidden);
    }

    [Theory]
    [InlineData(1.2, "theferry")]
    [InlineData(1.4, "the ferry")]
    [InlineData(-1, "theferry")]
    public void Words_with_a_gap_between_them_are_apart(double gap, string text) => Assert.Equal(text, new PdfLine(new PageParts().Line(70, 700, "the").Line(85 + gap, 700, "ferry").Words, false).Text);

    [Fact]
    public void A_gap_is_measured_by_the_smaller_type() => Assert.Equal("the ferry", new PdfLine(new PageParts().Line(70, 700, "the", 20).Line(101.4, 700, "ferry").Words, false).Text);

    [Fact]
    public void A_space_of_the_file_between_two_words_is_one_of_the_line()
    {
        var (one, other) = (Word("the", 70, false, null), (PdfWord?)null);
        other = Word("ferry", 85, true, one);
        Assert.Equal("the ferry", new PdfLine([one, other], false).Text);
        Assert.Equal("theferry", new PdfLine([one, Word("ferry", 85, false, one)], false).Text);
        Assert.Equal("theferry", new PdfLine([one, Word("ferry", 85, true, Word("a", 50, false, null))], false).Text);
        // Where the file has them the other way round.
        var last = Word("ferry", 85, false, null);
        Assert.Equal("the ferry", new PdfLine([Word("the", 70, true, last), last], false).Text);
        Assert.Equal("theferry", new PdfLine([Word("the", 70, false, last), last], false).Text);
    }

    [Fact]
    public void The_mark_of_a_note_leaves_only_its_space()
    {
        var words = new PageParts().Line(70, 700, "year 1 before").Words;
        words[1].Script = Script.Mark;
        var line = new PdfLine(words, false);
        Assert.Equal(("year before", false), (line.Text, line.HasMark));
        words = new PageParts().Line(70, 700, "1 See the report").Words;
        words[0].Script = Script.Mark;
        line = new PdfLine(words, false);
        Assert.Equal(("See the report", true, 15.0), (line.Text, line.HasMark, line.FirstWord));
        words = new PageParts().Line(70, 700, "1").Words;
        words[0].Script = Script.Mark;
        Assert.Equal(("", 0.0, false), (new PdfLine(words, false).Text, new PdfLine(words, false).FirstWord, new PdfLine(words, false).BeginsSmall));
    }

    [Theory]
    [InlineData("harbour ferry", 35)]
    [InlineData("渡轮渡轮 渡轮", 10)]
    public void A_line_may_end_behind_a_word_or_in_some_scripts_behind_each_sign(string text, double first) => Assert.Equal(first, PageParts.LineOf(text).FirstWord);

    [Theory]
    [InlineData("a   b", new double[0])]
    [InlineData("a    b", new[] { 95.0 })]
    [InlineData("a  b    c", new[] { 110.0 })]
    [InlineData("a  b  c     d", new double[0])]
    [InlineData("a  b  c      d", new[] { 135.0 })]
    [InlineData("a    b    c    d", new[] { 95.0, 120.0, 145.0 })]
    [InlineData("a   b   c   d", new double[0])]
    [InlineData("a b c  d    e", new double[0])]
    [InlineData("harbour", new double[0])]
    public void Words_that_are_set_apart_begin_cells(string text, double[] cells) => Assert.Equal(cells, PageParts.LineOf(text).Cells);

    [Theory]
    [InlineData("a b c d     e", true)]
    [InlineData("a b c d    e", false)]
    [InlineData("a b c     d", false)]
    [InlineData("a b c   d       e", true)]
    [InlineData("a b c   d      e", false)]
    public void One_gap_that_is_much_wider_than_the_others_breaks_a_line(string text, bool isBroken) => Assert.Equal(isBroken, PageParts.LineOf(text).IsBroken);

    [Theory]
    [InlineData("کشتی رفت 12 the", true)]
    [InlineData("کشتی the 12", false)]
    [InlineData("کشتی the, ferry.", false)]
    [InlineData("the ferry", false)]
    public void A_text_is_read_from_right_to_left_if_most_of_its_words_are(string text, bool isFromRight) => Assert.Equal(isFromRight, PdfLine.IsFromRight(new PageParts().Line(70, 700, text).Words));

    [Fact]
    public void A_line_from_right_to_left_begins_on_the_right_and_names_in_Latin_letters_keep_their_order()
    {
        Assert.Equal("رفت کشتی", FromRight("کشتی رفت"));
        Assert.Equal("رفت Holt Line کشتی", FromRight("کشتی Holt Line رفت"));
        Assert.Equal("رفت Holt Line 12 کشتی", FromRight("کشتی Holt Line 12 رفت"));
        Assert.Equal("رفت Holt Line.", FromRight(".Holt Line رفت"));
        Assert.Equal("Holt Line رفت", FromRight("رفت Holt Line"));
        Assert.Equal("رفت - Holt", FromRight("Holt - رفت"));

        static string FromRight(string onPage) => new PdfLine(new PageParts().Line(70, 700, onPage).Words, isFromRight: true).Text;
    }

    private static PdfWord Word(string text, double left, bool hasSpaceBefore, PdfWord? before)
    {
        var word = new PdfWord(new($"{text[0]}", left, left + 5, 700, 10, false, false, false), 0, hasSpaceBefore, before);
        for (var i = 1; i < text.Length; i++) word.Add(new($"{text[i]}", left + i * 5, left + i * 5 + 5, 700, 10, false, false, false));
        return word;
    }
}
