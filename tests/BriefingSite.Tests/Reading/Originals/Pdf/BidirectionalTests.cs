using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>Scripts from right to left are read in their order, whichever way the file has their letters.</summary>
public class BidirectionalTests
{
    [Theory]
    [InlineData('a', false)]
    [InlineData('\u058F', false)]
    [InlineData('\u0590', true)]
    [InlineData('\u08FF', true)]
    [InlineData('\u0900', false)]
    [InlineData('\uFB1C', false)]
    [InlineData('\uFB1D', true)]
    [InlineData('\uFDFF', true)]
    [InlineData('\uFE00', false)]
    [InlineData('\uFE6F', false)]
    [InlineData('\uFE70', true)]
    [InlineData('\uFEFC', true)]
    [InlineData('\uFEFD', false)]
    [InlineData('\u0661', false)]
    [InlineData('\u060C', false)]
    [InlineData('\u066B', false)]
    [InlineData('\u066C', false)]
    public void Letters_of_Hebrew_Arabic_and_their_forms_are_read_from_right_to_left(char letter, bool isFromRight) => Assert.Equal(isFromRight, Bidirectional.IsRightToLeft(letter));

    [Theory]
    [InlineData("\u0628\u0627", "\u0627\u0628")]
    [InlineData("\u0627", "\u0627")]
    [InlineData("\u062712-34\u0628", "\u062812-34\u0627")]
    [InlineData("\u0627-12\u0628", "\u062812-\u0627")]
    [InlineData("\u062712-\u0628", "\u0628-12\u0627")]
    [InlineData("\u06271\u0628", "\u06281\u0627")]
    [InlineData("12\u0627", "\u062712")]
    [InlineData("\u062712", "12\u0627")]
    [InlineData("\u0627Holt\u0628", "\u0628Holt\u0627")]
    [InlineData("(\u0627)", "(\u0627)")]
    [InlineData(")\u0627(", "(\u0627)")]
    [InlineData("]\u0627[", "[\u0627]")]
    [InlineData("\u0627!", "!\u0627")]
    public void Letters_in_the_order_of_the_page_are_turned_round_and_figures_between_them_are_not(string onPage, string read) =>
        Assert.Equal(read, Bidirectional.TextOf([.. onPage.Select((c, i) => ($"{c}", i * 5.0))]));

    [Theory]
    [InlineData("\u0627\u0628")]
    [InlineData("\u062712-34\u0628")]
    [InlineData("(\u0627)")]
    public void Letters_in_the_order_of_reading_stay(string inFile) => Assert.Equal(inFile, Bidirectional.TextOf([.. inFile.Select((c, i) => ($"{c}", 100 - i * 5.0))]));

    [Fact]
    public void A_mark_says_nothing_on_the_order_but_where_there_is_one_letter_it_stands_behind_it()
    {
        Assert.Equal("\u0627\u0650", Bidirectional.TextOf([("\u0650", 4), ("\u0627", 5)]));
        Assert.Equal("\u0627\u0650", Bidirectional.TextOf([("\u0627", 5), ("\u0650", 4)]));
        Assert.Equal("\u0627\u0650\u0628", Bidirectional.TextOf([("\u0627", 5), ("\u0650", 9), ("\u0628", 0)]));
        Assert.Equal("\u0628\u0650\u0627", Bidirectional.TextOf([("\u0627", 5), ("\u0650", 9), ("\u0628", 10)]));
    }

    [Theory]
    [InlineData("Holt", "Holt")]
    [InlineData("...", "...")]
    [InlineData(".Holt", "Holt.")]
    [InlineData("Holt\u060C", "\u060CHolt")]
    [InlineData(".Holt\u060C", "\u060CHolt.")]
    [InlineData("(Holt", "Holt)")]
    [InlineData("Holt)", "(Holt")]
    [InlineData("(Holt)", "(Holt)")]
    [InlineData("(Holt Line)", "(Holt Line)")]
    [InlineData(".Holt (North)", "Holt (North).")]
    [InlineData("(North) Holt.", ".(North) Holt")]
    [InlineData(".12 Holt", "12 Holt.")]
    [InlineData("Holt . Line", "Holt . Line")]
    [InlineData("... Holt", "... Holt")]
    [InlineData("Holt ...", "Holt ...")]
    public void Signs_on_the_left_of_a_name_in_Latin_letters_are_read_last(string onPage, string read) => Assert.Equal(read, string.Join(' ', Bidirectional.Insert(onPage.Split(' '))));

    [Theory]
    [InlineData("Holt", true)]
    [InlineData("12", true)]
    [InlineData("\u0661", true)]
    [InlineData("...", false)]
    [InlineData("\u0627", false)]
    [InlineData("\u0627a", true)]
    public void Latin_letters_and_figures_are_read_from_left_to_right(string text, bool isFromLeft) => Assert.Equal(isFromLeft, Bidirectional.IsLeftToRight(text));

    [Theory]
    [InlineData('a', false)]
    [InlineData('\u0300', true)]
    [InlineData('\u0650', true)]
    [InlineData('\u0627', false)]
    public void Marks_stand_above_or_below_a_letter(char c, bool isMark) => Assert.Equal(isMark, Bidirectional.IsCombining(c));
}
