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
}
