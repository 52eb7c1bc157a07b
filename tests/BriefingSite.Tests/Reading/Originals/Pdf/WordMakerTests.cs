using BriefingSite.Reading.Originals.Pdf;
using UglyToad.PdfPig.Content;
using Xunit;
using LineEndHyphen = BriefingSite.Core.Model.LineEndHyphen;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>A file has letters at their places; which of them are one word is told by spaces and gaps.</summary>
public class WordMakerTests
{
    private const string Meem = "\u0645", Yeh = "\u06CC", Kasra = "\u0650";

    [Theory]
    [InlineData(1.2, "theferry")]
    [InlineData(1.4, "the ferry")]
    [InlineData(-1, "theferry")]
    [InlineData(25, "the ferry")]
    public void A_gap_is_a_space_in_a_file_without_spaces(double gap, string read) => Assert.Equal(read, Read(PageParts.LettersOf("the", 100), PageParts.LettersOf("ferry", 115 + gap)));

    [Theory]
    [InlineData("a ", 1.4, "a theferry")]
    [InlineData("a ", 2.5, "a the ferry")]
    [InlineData("", 2.1, "the ferry")]
    public void A_file_that_writes_its_spaces_may_set_letters_further_apart(string before, double gap, string read) =>
        Assert.Equal(read, Read(PageParts.LettersOf(before, 90), PageParts.LettersOf("the", 100), PageParts.LettersOf("ferry", 115 + gap)));

    [Fact]
    public void A_line_that_writes_fewer_spaces_than_it_leaves_gaps_has_both()
    {
        Assert.Equal("a b c d e", Read(PageParts.LettersOf("a b", 100), PageParts.LettersOf("c", 117), PageParts.LettersOf("d", 124), PageParts.LettersOf("e", 131)));
        Assert.Equal("a bc", Read(PageParts.LettersOf("a b", 100), PageParts.LettersOf("c", 116.4)));
        // Letters may be set a little apart.
        Assert.Equal("a bcde", Read(PageParts.LettersOf("a b", 100), PageParts.LettersOf("c", 116), PageParts.LettersOf("d", 122), PageParts.LettersOf("e", 128.4)));
    }

    [Theory]
    [InlineData("a ", 1.4, "a theferry")]
    [InlineData("a ", 1.6, "a the=ferry")]
    [InlineData("a ", 2.4, "a the=ferry")]
    [InlineData("a ", 2.6, "a the ferry")]
    [InlineData("", 1.2, "theferry")]
    [InlineData("", 1.4, "the=ferry")]
    [InlineData("", 1.7, "the ferry")]
    public void A_gap_between_letters_that_may_be_a_space_or_none_is_marked(string before, double gap, string read) =>
        Assert.Equal(read, string.Join(' ', Words(PageParts.LettersOf(before, 90), PageParts.LettersOf("the", 100), PageParts.LettersOf("ferry", 115 + gap)).Select(word => word.Text.Replace(LineEndHyphen.MarkedSpace, "=", StringComparison.Ordinal))));

    [Fact]
    public void A_gap_is_compared_with_the_others_of_its_line()
    {
        // Letters that are set more and less apart, as in a justified line; figures; a script without spaces.
        Assert.DoesNotContain(LineEndHyphen.MarkedSpace, string.Concat(Words("a the harbour again".Select((c, i) => PageParts.LetterOf($"{c}", 100 + i * 5.9 + i % 3 * 0.8))).Select(word => word.Text)), StringComparison.Ordinal);
        Assert.Equal(["a", "12"], Words(PageParts.LettersOf("a ", 90), PageParts.LettersOf("1", 100), PageParts.LettersOf("2", 107)).Select(word => word.Text));
        Assert.Equal(["a", "中中"], Words(PageParts.LettersOf("a ", 90), PageParts.LettersOf("中", 100), PageParts.LettersOf("中", 107)).Select(word => word.Text));
    }

    [Theory]
    [InlineData("harbour", 2, "harbour")]
    [InlineData("harbour", 6, "harbour")]
    [InlineData("harbour", 7, "h a r b o u r")]
    [InlineData("harbou", 2, "h a r b o u")]
    public void Letters_that_are_spaced_out_are_a_word(string word, double apart, string read) => Assert.Equal(read, Read(PageParts.LettersOf(word, 100, apart: apart)));

    [Fact]
    public void Between_words_that_are_spaced_out_there_is_more_room_than_between_their_letters()
    {
        Assert.Equal("harbour", Read(PageParts.LettersOf("harb", 100, apart: 2), PageParts.LettersOf("our", 126, apart: 2)));
        Assert.Equal("harbour ferry", Read(PageParts.LettersOf("harbour", 100, apart: 2), PageParts.LettersOf("ferry", 100 + 7 * 7 + 2, apart: 2)));
        // Of letters that overlap a small gap is no space.
        Assert.Equal("harbour ferry", Read(PageParts.LettersOf("harbour", 100, apart: -2), PageParts.LettersOf("ferry", 100 + 7 * 3 + 2 + 1.4, apart: -2)));
        Assert.Equal("harbourferry", Read(PageParts.LettersOf("harbour", 100, apart: -2), PageParts.LettersOf("ferry", 100 + 7 * 3 + 2 + 1, apart: -2)));
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(-1.3, 0, 1)]
    [InlineData(1.3, 0, 1)]
    [InlineData(0, 1.3, 1)]
    [InlineData(0, -1.3, 1)]
    [InlineData(1.3, 1.3, 1)]
    [InlineData(-1.3, -1.3, 1)]
    [InlineData(1.3, -1.3, 1)]
    [InlineData(1.5, 0, 2)]
    [InlineData(-1.5, 0, 2)]
    [InlineData(0, 1.5, 2)]
    [InlineData(0, -1.5, 2)]
    public void A_letter_that_is_drawn_again_a_little_apart_is_one(double right, double up, int letters) =>
        Assert.Equal(letters, Words(PageParts.LettersOf("a", 100), PageParts.LettersOf("a", 100 + right, 700 + up)).Sum(word => word.Letters));

    [Fact]
    public void Another_letter_or_size_at_the_same_place_is_another_letter()
    {
        Assert.Equal(2, Words(PageParts.LettersOf("a", 100), PageParts.LettersOf("b", 100)).Sum(word => word.Letters));
        Assert.Equal(2, Words(PageParts.LettersOf("a", 100), PageParts.LettersOf("a", 100, size: 10.2)).Sum(word => word.Letters));
        Assert.Equal(1, Words(PageParts.LettersOf("a", 20, 10), PageParts.LettersOf("a", 20, 10, size: 10.05)).Sum(word => word.Letters));
        Assert.Equal(1, Words(PageParts.LettersOf("a", 100, 701), PageParts.LettersOf("a", 100, 699.7)).Sum(word => word.Letters));
        Assert.Equal(2, Words([PageParts.LetterOf("fi", 100)], [PageParts.LetterOf("fl", 100)]).Sum(word => word.Letters));
    }

    [Theory]
    [InlineData(115, 700, 10, true)]
    [InlineData(115, 701.1, 10, true)]
    [InlineData(115, 698.9, 10, true)]
    [InlineData(115, 701.3, 10, false)]
    [InlineData(115, 698.7, 10, false)]
    [InlineData(115, 700, 11.1, true)]
    [InlineData(115, 700, 11.3, false)]
    [InlineData(115, 700, 8.8, false)]
    [InlineData(104.1, 700, 10, true)]
    [InlineData(103.9, 700, 10, false)]
    public void A_letter_on_another_line_of_another_size_or_further_back_begins_a_word(double left, double height, double size, bool isOne) =>
        Assert.Equal(isOne ? "thex" : "the x", Read(PageParts.LettersOf("the", 100), PageParts.LettersOf("x", left, height, size)));

    [Theory]
    [InlineData(144, true)]
    [InlineData(146, false)]
    public void A_gap_in_a_line_is_a_space_and_what_stands_further_away_is_another_line(double left, bool isSpace)
    {
        var words = Words(PageParts.LettersOf("the", 100), PageParts.LettersOf("ferry", left));
        Assert.Equal((2, isSpace), (words.Count, words[1].HasSpaceBefore));
        Assert.Same(words[0], words[1].Before);
        Assert.Equal([0, 1], words.Select(word => word.Number));
    }

    [Fact]
    public void A_word_is_bold_if_most_of_its_letters_are()
    {
        Assert.True(Assert.Single(Words([PageParts.LetterOf("a", 100, isBold: true)], [PageParts.LetterOf("b", 105, isBold: true)], [PageParts.LetterOf("c", 110)])).IsBold);
        Assert.False(Assert.Single(Words([PageParts.LetterOf("a", 100, isBold: true)], [PageParts.LetterOf("b", 105)])).IsBold);
    }

    [Fact]
    public void A_raised_figure_is_a_word_of_its_own()
    {
        var words = Words(PageParts.LettersOf("year", 100), [PageParts.LetterOf("2", 120, bottom: 703)]);
        Assert.Equal([("year", false), ("2", true)], words.Select(word => (word.Text, word.IsRaised)));
    }

    [Fact]
    public void A_space_at_the_end_of_a_line_stands_before_the_first_word_of_the_next_one()
    {
        var words = Words(PageParts.LettersOf("the ", 100), PageParts.LettersOf("ferry", 100, 680), PageParts.LettersOf("left", 100, 660));
        Assert.Equal([false, true, false], words.Select(word => word.HasSpaceBefore));
        Assert.Null(words[0].Before);
    }

    [Fact]
    public void A_space_that_takes_no_room_keeps_two_letters_of_a_word_apart()
    {
        Assert.Equal("well-known", Read(PageParts.LettersOf("well-", 100), [PageParts.LetterOf(" ", 125, width: 0.1)], PageParts.LettersOf("known", 125.2)));
        Assert.Equal("well- known", Read(PageParts.LettersOf("well-", 100), [PageParts.LetterOf(" ", 125, width: 2)], PageParts.LettersOf("known", 127)));
        Assert.Equal("well- known", Read(PageParts.LettersOf("well-", 100), [PageParts.LetterOf(" ", 123, width: 2)], PageParts.LettersOf("known", 125.2)));
        Assert.Equal("benefit", Read(PageParts.LettersOf("bene", 100), [PageParts.LetterOf("fi", 120, width: 6)], [PageParts.LetterOf(" ", 123, width: 2)], PageParts.LettersOf("t", 126)));
        Assert.Equal("benefi t", Read(PageParts.LettersOf("bene", 100), [PageParts.LetterOf("fi", 120, width: 6)], [PageParts.LetterOf(" ", 126, width: 2)], PageParts.LettersOf("t", 128)));
        Assert.Equal(Meem + Yeh, Read([PageParts.LetterOf(Meem, 110)], [PageParts.LetterOf(" ", 107, width: 1)], [PageParts.LetterOf(Yeh, 105)]));
        Assert.Equal($"{Meem} {Yeh}", Read([PageParts.LetterOf(Meem, 110)], [PageParts.LetterOf(" ", 107, width: 1)], [PageParts.LetterOf(Yeh, 103)]));
        Assert.Equal("a b", Read([PageParts.LetterOf(" ", 100, width: 0.1)], PageParts.LettersOf("a", 100.2), [PageParts.LetterOf(" ", 105.2, width: 0.1)], [PageParts.LetterOf(" ", 105.2, width: 0.1)], PageParts.LettersOf("b", 105.3), [PageParts.LetterOf(" ", 110.3, width: 0.1)]));
    }

    [Fact]
    public void Words_from_right_to_left_are_divided_at_gaps_to_the_left()
    {
        Assert.Equal(Meem + Yeh, Read([PageParts.LetterOf(Meem, 110)], [PageParts.LetterOf(Yeh, 105)]));
        Assert.Equal($"{Meem} {Yeh}", Read([PageParts.LetterOf(Meem, 110)], [PageParts.LetterOf(Yeh, 103)]));
    }

    [Theory]
    [InlineData(119, 700, 10, true)]
    [InlineData(81, 700, 10, true)]
    [InlineData(121, 700, 10, false)]
    [InlineData(79, 700, 10, false)]
    [InlineData(100, 709, 10, true)]
    [InlineData(100, 691, 10, true)]
    [InlineData(100, 711, 10, false)]
    [InlineData(100, 689, 10, false)]
    [InlineData(100, 700, 11.1, true)]
    [InlineData(100, 700, 11.3, false)]
    [InlineData(100, 700, 8.9, true)]
    [InlineData(100, 700, 8.7, false)]
    public void A_mark_belongs_to_the_letter_near_which_it_stands(double left, double height, double size, bool isOne)
    {
        Assert.Equal(isOne ? 1 : 2, Words([PageParts.LetterOf(Meem, 100)], [PageParts.LetterOf(Kasra, left, height, 0.5, size)]).Count);
    }

    [Fact]
    public void A_mark_may_be_drawn_before_its_letter_and_divides_no_word()
    {
        Assert.Equal(Meem + Kasra, Read([PageParts.LetterOf(Kasra, 101, width: 0.5)], [PageParts.LetterOf(Meem, 100)]));
        Assert.Equal($"{Meem}{Kasra} {Yeh}", Read([PageParts.LetterOf(Kasra, 101, width: 0.5)], [PageParts.LetterOf(Meem, 100)], [PageParts.LetterOf(Yeh, 90)]));
        Assert.Equal(2, Words([PageParts.LetterOf(Kasra, 130, width: 0.5)], [PageParts.LetterOf(Meem, 100)]).Count);
        Assert.Equal(Meem + Kasra + Yeh, Read([PageParts.LetterOf(Meem, 110)], [PageParts.LetterOf(Kasra, 118, width: 0.5)], [PageParts.LetterOf(Yeh, 105)]));
    }

    [Fact]
    public void An_accent_goes_to_the_letter_under_it_before_or_behind_it_in_the_file()
    {
        Assert.Equal("Lópe", Read(PageParts.LettersOf("L", 100), PageParts.LettersOf("´", 105), PageParts.LettersOf("ope", 105)));
        Assert.Equal("Lópe", Read(PageParts.LettersOf("Lo", 100), PageParts.LettersOf("´", 105), PageParts.LettersOf("pe", 110)));
        Assert.Equal("L´ope", Read(PageParts.LettersOf("L", 100), PageParts.LettersOf("´", 105), PageParts.LettersOf("ope", 110)));
        Assert.Equal("Lo´", Read(PageParts.LettersOf("Lo", 100), PageParts.LettersOf("´", 110)));
        Assert.Equal("´´o", Read(PageParts.LettersOf("´´", 100), PageParts.LettersOf("o", 110)));
    }

    [Fact]
    public void Text_that_runs_upwards_has_words_of_its_own_and_an_accent_stays_in_it()
    {
        var upwards = "no´".Select((c, i) => PageParts.LetterOf($"{c}", 50, 300 + i * 5, width: 0, rise: 5));
        var words = WordMaker.Of([.. PageParts.LettersOf("the", 100), .. upwards, .. PageParts.LettersOf("ferry", 115)], _ => true);
        Assert.Equal(["no´"], words[Direction.Up].Select(word => word.Text));
        Assert.Equal(["theferry"], words[Direction.Level].Select(word => word.Text));
    }

    [Fact]
    public void What_stands_outside_of_the_page_is_not_read() =>
        Assert.Equal("the", string.Join(' ', WordMaker.Of([.. PageParts.LettersOf("the", 100), .. PageParts.LettersOf("ferry", 900)], letter => letter.StartBaseLine.X < 600)[Direction.Level].Select(word => word.Text)));

    private static string Read(params IEnumerable<Letter>[] parts) => string.Join(' ', Words(parts).Select(word => LineEndHyphen.Unmark(word.Text)));

    private static List<PdfWord> Words(params IEnumerable<Letter>[] parts) => WordMaker.Of(parts.SelectMany(part => part), _ => true)[Direction.Level];
}
