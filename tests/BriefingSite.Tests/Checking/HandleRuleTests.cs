using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Checking;

public class HandleRuleTests
{
    [Theory]
    [InlineData("the survey", "the survey", "'the survey' is the handle of 'one' as well.")]
    [InlineData("the survey", "The Survey", "'The Survey' is the handle of 'one' as well.")]
    [InlineData("the survey", "One", "'One' is the short title of 'one' as well.")]
    public void A_handle_means_one_source_only(string one, string two, string sentence)
    {
        var report = Site(one, two).Report();
        Assert.Contains($"seeds/two.md:", report, StringComparison.Ordinal);
        Assert.Contains($"error BS213: {sentence}", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_handles_pass() => Assert.DoesNotContain("BS213", Site("the survey", "the letter").Report(), StringComparison.Ordinal);

    [Theory]
    [InlineData("The yearly report", "The yearly report", true)]
    [InlineData("The yearly report", "the  Yearly Report", true)]
    [InlineData("Report 2030", "Report 2031", false)]
    public void A_short_title_of_two_sources_is_told(string one, string two, bool isTold)
    {
        var site = Site("the survey", "the letter");
        foreach (var (path, title) in new[] { ("seeds/one.md", one), ("seeds/two.md", two) })
            site = site.With(path, System.Text.RegularExpressions.Regex.Replace(site.Texts[path], "(?m)^short: .*$", $"short: {title}"));
        Assert.Equal(isTold, site.Report().Contains($"warning BS215: '{two}' is the short title of 'one' as well.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_without_words_calls_a_source_by_its_handle_and_lists_have_its_title()
    {
        var page = Site("the survey", "the letter").Page("/about/");
        Assert.Contains("We follow <a href=\"/sources/one/\">the survey</a> and <a href=\"/sources/two/\">another</a>.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[one]] says so.", "The survey says so.")]
    [InlineData("It is old. [[one]] says so.", "It is old. The survey says so.")]
    [InlineData("“[[one]]” is its name.", "“The survey” is its name.")]
    [InlineData("It is old [@one, ¶2]. [[one]] says so.", "It is old. The survey says so.")]
    [InlineData("As [[one]] says, e.g. [[one]] itself; [[one]].", "As the survey says, e.g. the survey itself; the survey.")]
    public void A_handle_is_capitalised_where_it_begins_a_sentence(string written, string shown)
    {
        var claim = new TestSite($$"""
            -- seeds/one.md --
            {{TestSite.Source("One", "handle: the survey")}}
            -- input/topics/age.md --
            ---
            title: Age
            order: 1
            answer: It is old.
            as-of: 2031
            ---
            ::: {.claim #old kind=fact}
            {{written}} [@one, ¶2]
            :::
            """).Briefing().Claims.Single();
        Assert.Equal(shown, claim.Words.Trim());
    }

    private static TestSite Site(string one, string two) => new($"""
        -- seeds/one.md --
        {TestSite.Source("One", $"handle: {one}")}
        -- seeds/two.md --
        {TestSite.Source("Two", $"handle: {two}")}
        -- input/pages/about.md --
        ---
        title: About
        ---
        We follow [[one]] and [[two|another]].
        """);
}
