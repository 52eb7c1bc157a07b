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

    [Fact]
    public void A_link_without_words_calls_a_source_by_its_handle_and_lists_have_its_title()
    {
        var page = Site("the survey", "the letter").Page("/about/");
        Assert.Contains("We follow <a href=\"/sources/one/\">the survey</a> and <a href=\"/sources/two/\">another</a>.", page, StringComparison.Ordinal);
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
