using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>Text in pictures keeps within the room it has.</summary>
public class MeasureTests
{
    [Fact]
    public void Lines_hold_every_word_once_and_are_no_wider_than_asked_for()
    {
        const string text = "Did the joint campaign show that the two can fight as allies?";
        var lines = Measure.Wrap(text, 150);
        Assert.Equal(text, string.Join(' ', lines));
        Assert.All(lines, line => Assert.True(Measure.Width(line) <= 150));
        Assert.True(lines.Count > 1);
    }

    [Fact]
    public void A_word_that_is_too_wide_stands_alone() => Assert.Equal(["a", "Verkehrsinfrastruktur", "b"], Measure.Wrap("a Verkehrsinfrastruktur b", 60));

    [Theory]
    [InlineData("short", 100, "short")]
    [InlineData("rather a long label for this", 100, "rather a long…")]
    [InlineData("International transport corridor", 100, "International…")]
    [InlineData("An internationalisation", 100, "An internatio…")]
    public void Text_is_cut_at_a_word_unless_little_would_be_left(string text, double width, string expected)
    {
        Assert.Equal(expected, Measure.Cut(text, width));
        Assert.True(Measure.Width(Measure.Cut(text, width)) <= width);
    }

    [Fact]
    public void Even_one_word_is_cut_to_its_room() => Assert.True(Measure.Width(Measure.Cut("Verkehrsinfrastruktur", 60)) <= 60);
}
