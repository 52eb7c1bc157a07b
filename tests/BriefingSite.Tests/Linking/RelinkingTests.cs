using BriefingSite.Core.Engine;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Linking;

public class RelinkingTests
{
    private const int Pages = 6;

    [Fact]
    public void A_word_in_a_further_page_links_and_indexes_that_page_and_no_other()
    {
        Assert.Equal(1, Edited("LinkPage", ("Words 3.", "Other words.")));
        Assert.Equal(1, Edited("IndexPage", ("Words 3.", "Other words.")));
    }

    [Fact]
    public void A_line_above_a_claim_moves_the_claim_and_links_no_other_page() => Assert.Equal(1, Edited("LinkPage", ("Words 3.", "Words 3.\n\nMore.")));

    [Theory]
    [InlineData("title: Page 3", "title: Third")]
    [InlineData("#claim-3 ", "#claim-three ")]
    [InlineData("Statement 3.", "Another statement.")]
    [InlineData("## Part 3", "## Section 3")]
    public void When_what_can_be_named_changes_all_pages_are_linked_again(string before, string after) =>
        Assert.Equal(Pages, Edited("LinkPage", (before, after)));

    [Fact]
    public void What_a_page_is_told_of_a_name_is_told_again_when_the_name_changes_elsewhere()
    {
        var site = Site().With("input/pages/page-1.md", "---\ntitle: Page 1\n---\nSee [[claim-3]].\n");
        Assert.Equal("", site.ReportWithoutNotes());
        Assert.Contains("page-1.md:4:7: error BS2", Edit(site, ("#claim-3 ", "#claim-three ")).Report(), StringComparison.Ordinal);
    }

    private static int Edited(string step, (string Before, string After) edit)
    {
        var site = Site();
        var warm = new Site(new());
        warm.Files.Run(new(site.Inputs));
        var build = new Build(Edit(site, edit).Inputs);
        warm.Files.Run(build);
        return build.Steps.Single(count => count.Module == step).Done;
    }

    private static TestSite Edit(TestSite site, (string Before, string After) edit)
    {
        var text = site.Texts["input/pages/page-3.md"];
        Assert.Contains(edit.Before, text, StringComparison.Ordinal);
        return site.With("input/pages/page-3.md", text.Replace(edit.Before, edit.After, StringComparison.Ordinal));
    }

    private static TestSite Site()
    {
        var site = HarbourSite.Build();
        for (var i = 1; i <= Pages; i++)
            site.With($"input/pages/page-{i}.md", $"---\ntitle: Page {i}\n---\nWords {i}.\n\n## Part {i}\n\n::: {{.claim #claim-{i} kind=fact}}\nStatement {i}. [@survey, ¶2]\n:::\n");
        return site;
    }
}
