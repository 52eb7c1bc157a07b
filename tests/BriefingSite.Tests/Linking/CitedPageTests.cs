using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Linking;

/// <summary>Pages in citations: read, checked against the record, shown.</summary>
public class CitedPageTests
{
    [Theory]
    [InlineData("7", "p. 7")]
    [InlineData("7-8", "pp. 7–8")]
    [InlineData("xii", "p. xii")]
    [InlineData("A-3", "p. A-3")]
    public void Pages_are_read_as_they_are_printed(string text, string shown) => Assert.Equal(shown, PageReference.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("8-7")]
    [InlineData("7 and 8")]
    [InlineData("-")]
    public void Anything_else_is_no_page(string text) => Assert.Null(PageReference.Parse(text));

    [Theory]
    [InlineData("[@alpha, ¶2, p. 7]")]
    [InlineData("[@alpha, ¶2, pp. 7-8]")]
    [InlineData("[@alpha, ¶2, p. 8]")]
    [InlineData("[@alpha, ¶2, ¶3, p. 9]")]
    public void A_page_that_the_record_gives_to_a_passage_is_right(string citation) => Assert.Empty(Problems(citation));

    [Fact]
    public void Another_page_is_an_error() =>
        Assert.Equal(["BS163: ¶2 of 'alpha' is on pp. 7–8, not on p. 9."], Problems("[@alpha, ¶2, p. 9]"));

    [Fact]
    public void A_page_of_a_passage_whose_page_is_not_known_is_noted() =>
        Assert.Equal(["BS164: The record of 'alpha' does not say on which page ¶4 is, so 'p. 9' is not checked."], Problems("[@alpha, ¶4, p. 9]"));

    [Theory]
    [InlineData("[@alpha, p. 7]", "BS036: 'p. 7' is not a passage.")]
    [InlineData("[@alpha, ¶2, p. 8-7]", "BS036: 'p. 8-7' is not a page.")]
    public void A_page_alone_or_none_is_refused(string citation, string problem) => Assert.Contains(problem, Problems(citation));

    [Fact]
    public void Pages_notes_and_exports_show_it()
    {
        var site = Site("[@alpha, ¶2, p. 7]");
        Assert.Contains("¶2</a>, p. 7", site.Page("/rain/"), StringComparison.Ordinal);
        Assert.Contains("<span class=\"page\">pp. 7–8</span>", site.Page("/sources/alpha/"), StringComparison.Ordinal);
        Assert.Contains("\"pages\": \"7\"", site.File("claims.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_position_may_name_a_page_too() =>
        Assert.Contains(new TestSite($"""
            -- input/questions/rain.md --
            ---
            question: Does it rain?
            order: 1
            scale: [yes, no]
            positions:
              - {"{"} source: alpha, stance: yes, says: It does., at: "¶2, p. 9" {"}"}
            ---
            -- seeds/alpha.md --
            {Record}
            """).Diagnostics(), problem => problem.Rule.Code == "BS163");

    private static string Record => TestSite.Source("Alpha").Replace("¶2 Says", "¶2 {page=7-8} Says", StringComparison.Ordinal).Replace("¶3 Says", "¶3 {page=9} Says", StringComparison.Ordinal);

    private static IEnumerable<string> Problems(string citation) =>
        Site(citation).Diagnostics().Where(problem => problem.Rule.Code is "BS163" or "BS164" or "BS036").Select(problem => $"{problem.Rule.Code}: {problem.Message}");

    private static TestSite Site(string citation) => new($"""
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It rains.
        as-of: 2025-01
        ---
        ::: {"{"}.claim #it-rains kind=fact{"}"}
        It rains. {citation}
        :::
        -- seeds/alpha.md --
        {Record}
        """);
}
