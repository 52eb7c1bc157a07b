using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading;

/// <summary>The words of a briefing's own subject: settings, with neutral ones where there are none.</summary>
public class SettingsTests
{
    private const string Site = "-- input/site.yml --\ntitle: Test\nbase-url: https://test.example/\n";
    private const string Term = "-- input/terms/rain.md --\n---\ntitle: Rain\nkind: weather\n---\nWater.\n";
    private const string Watch = "-- input/watch.yml --\n- { id: gauge, title: The gauge, state: open, as-of: 2025, closer: Up., apart: Down., cite: \"@alpha, ¶1\" }\n";

    [Fact]
    public void The_two_sides_of_an_indicator_have_neutral_headings_unless_the_settings_have_others()
    {
        var page = new TestSite(Watch).Page("/watch/");
        Assert.Contains("<h3>Would confirm</h3><p>Up.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<h3>Would contradict</h3><p>Down.</p>", page, StringComparison.Ordinal);
        page = new TestSite(Site + "watch: { closer: Wetter, apart: Drier }\n" + Watch).Page("/watch/");
        Assert.Contains("<h3>Wetter</h3>", page, StringComparison.Ordinal);
        Assert.Contains("<h3>Drier</h3>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_kinds_of_terms_and_what_the_glossary_says_of_itself_are_settings()
    {
        Assert.Contains("input/terms/rain.md:3:7: error BS012: 'kind' can't be 'weather'.", new TestSite(Term).Report(), StringComparison.Ordinal);
        var site = new TestSite(Site + "terms: { kinds: [weather, place], description: What falls. }\n" + Term);
        Assert.Equal("", site.Report());
        Assert.Contains("<span class=\"kind\">weather</span>", site.Page("/terms/"), StringComparison.Ordinal);
        Assert.Contains("<p class=\"lead\">What falls.</p>", site.Page("/terms/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_settings_that_can_not_be_read_nothing_follows_for_terms() =>
        Assert.DoesNotContain("BS012", new TestSite("-- input/site.yml --\n\"\n" + Term).Report(), StringComparison.Ordinal);

    [Theory]
    [InlineData("six", "'six' is not a number of months or years.")]
    [InlineData("6", "'6' is not a number of months or years.")]
    [InlineData("0 months", "'0 months' is not a number of months or years.")]
    [InlineData("6 weeks", "'6 weeks' is not a number of months or years.")]
    public void What_is_no_length_of_time_is_reported_with_an_example(string written, string problem) => Assert.Contains(
        $"input/site.yml:3:14: error BS010: {problem}\n  hint: write 6 months or 1 year", new TestSite(Site + $"stale-after: {written}\n").ReportInFull(), StringComparison.Ordinal);

    [Theory]
    [InlineData("6 months", 6)]
    [InlineData("1 month", 1)]
    [InlineData("1 year", 12)]
    [InlineData("2 years", 24)]
    public void A_length_of_time_is_a_number_of_months_or_years(string written, int months) =>
        Assert.Equal(months, new TestSite(Site + $"stale-after: {written}\n").Briefing().Site.StaleAfter);

    [Fact]
    public void Where_readers_can_write_to_stands_on_the_front_page()
    {
        Assert.Contains("Write to <a href=\"mailto:desk@test.example\">desk@test.example</a>.", new TestSite(Site + "contact: mailto:desk@test.example\n").Page("/"), StringComparison.Ordinal);
        Assert.Contains("Write to <a href=\"https://test.example/desk/\">test.example/desk</a>.", new TestSite(Site + "contact: https://test.example/desk/\n").Page("/"), StringComparison.Ordinal);
        Assert.Contains("input/site.yml:3:10: error BS010: 'desk@test.example' is not an address to write to.", new TestSite(Site + "contact: desk@test.example\n").Report(), StringComparison.Ordinal);
    }
}
