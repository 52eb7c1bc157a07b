using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>The mark of a note is no word of the text; a power, an ordinal and a unit are.</summary>
public class ScriptMarksTests
{
    [Theory]
    [InlineData("12", "year", null, true)]
    [InlineData("2,3", "r", null, true)]
    [InlineData("12345678", "year", null, true)]
    [InlineData("123456789", "year", null, false)]
    [InlineData("2", null, null, true)]
    [InlineData("2", "", null, true)]
    [InlineData("2", "1", null, true)]
    [InlineData("2", "m", "40", false)]
    [InlineData("2", "km", "40", false)]
    [InlineData("2", "(km", "40", false)]
    [InlineData("6", "10", "about", false)]
    [InlineData("6", "2·10", "about", false)]
    [InlineData("6", "2×10", "about", false)]
    [InlineData("2", "in", null, true)]
    [InlineData("2", "in", "3", false)]
    [InlineData("2", "in", "12m", false)]
    [InlineData("a", "in", "stood", false)]
    [InlineData("2a", "in", "stood", false)]
    [InlineData("2a", "year", null, false)]
    public void Figures_are_a_mark_unless_they_are_a_power_of_a_unit_or_of_ten(string raised, string? before, string? quantity, bool isMark) =>
        Assert.Equal(isMark, ScriptMarks.IsMark(raised, before, quantity));

    [Theory]
    [InlineData("a", "year", true)]
    [InlineData("a", null, false)]
    [InlineData("a", "", false)]
    [InlineData("a", "1999", false)]
    [InlineData("a", "km", false)]
    [InlineData("a", "x", false)]
    [InlineData("a", "(x", false)]
    [InlineData("A", "year", false)]
    [InlineData("th", "15", false)]
    [InlineData("th", "year", false)]
    public void A_small_letter_is_a_mark_behind_a_word_and_not_in_a_formula(string raised, string? before, bool isMark) => Assert.Equal(isMark, ScriptMarks.IsMark(raised, before, null));

    [Theory]
    [InlineData("*", true)]
    [InlineData("†", true)]
    [InlineData("‡", true)]
    [InlineData("§", true)]
    [InlineData("¶", true)]
    [InlineData("‖", true)]
    [InlineData(",", true)]
    [InlineData("–", true)]
    [InlineData("-", true)]
    [InlineData(", ", true)]
    [InlineData("+", false)]
    [InlineData("°", false)]
    public void Some_signs_are_marks(string raised, bool isMark) => Assert.Equal(isMark, ScriptMarks.IsMark(raised, "year", null));

    [Theory]
    [InlineData("*", "r", true)]
    [InlineData("2", "r", false)]
    [InlineData("2", "(R", false)]
    [InlineData("2", "R", false)]
    [InlineData("2", "art", true)]
    public void A_letter_alone_has_a_power(string raised, string before, bool isMark) => Assert.Equal(isMark, ScriptMarks.IsMark(raised, before, null));

    [Theory]
    [InlineData("20", "²⁰")]
    [InlineData("-1", "⁻¹")]
    [InlineData("−9", "⁻⁹")]
    [InlineData("th", "th")]
    [InlineData("2n", "2n")]
    public void A_power_is_written_in_raised_figures(string text, string raised) => Assert.Equal(raised, ScriptMarks.Raised(text));
}
