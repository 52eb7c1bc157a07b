using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>Thousands of invented statements with figures: in eleven languages: what is changed is reported, what only looks different is not.</summary>
public class FigureBatteryTests
{
    private const int Count = 200, Seed = 20_310_614;

    public static TheoryData<string> Languages => new(FigureBattery.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_digit_a_unit_a_sign_an_order_a_separator_or_an_end_that_is_changed_is_reported(string language)
    {
        var statements = new FigureBattery(Seed).False(language, Count);
        var found = FigureBriefing.Check(statements, language);
        Assert.Empty(statements.Where((_, i) => found[i].Length == 0));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_same_figure_in_another_form_is_not_reported(string language)
    {
        var statements = new FigureBattery(Seed).Honest(language, Count);
        var found = FigureBriefing.Check(statements, language);
        Assert.InRange(found.Count(codes => codes.Length > 0), 0, Count / 100);
    }
}
