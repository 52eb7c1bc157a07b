using BriefingSite.Core.Engine;
using BriefingSite.Tests.Reading.Permanence;
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
    public void A_word_in_a_question_links_that_question_and_hashes_no_text_of_a_source()
    {
        Assert.Equal(1, Edited("LinkQuestion", ("There is none.", "There is very little."), "input/questions/room.md"));
        Assert.Equal(0, Edited("FindSourceText", ("There is none.", "There is very little."), "input/questions/room.md"));
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
        Assert.DoesNotContain("page-1.md:4:7", site.Report(), StringComparison.Ordinal);
        Assert.Contains("page-1.md:4:7: error BS2", Edit(site, ("#claim-3 ", "#claim-three ")).Report(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/survey.md", "Calls the harbour full.", "Calls the harbour empty.")]
    [InlineData("seeds/seeds.lock.json", "\"file\": \"survey.txt\"", "\"file\": \"other.txt\"")]
    [InlineData("seeds/originals/survey.txt", "full", "empty")]
    [InlineData("input/reviews.yml", "A. Reader", "B. Reader")]
    [InlineData("input/site.yml", "language: en-GB", "language: ka")]
    [InlineData("input/site.yml", "https://harbour.example/", "https://quay.example/")]
    [InlineData("input/questions/room.md", "source: survey, stance: no", "source: survey, stance: yes")]
    public void What_any_page_may_rest_on_links_all_pages_again(string file, string before, string after) =>
        Assert.Equal(Pages, Edited("LinkPage", (before, after), file));

    [Theory]
    [InlineData("input/topics/quay.md", "answer: It is cracked.", "answer: It is broken.")]
    [InlineData("input/questions/room.md", "There is none.", "There is very little.")]
    [InlineData("seeds/spare.md", "Says that it rains.", "Says that it snows.")]
    public void Words_that_no_other_page_shows_link_none_again(string file, string before, string after) => Assert.Equal(0, Edited("LinkPage", (before, after), file));

    [Theory]
    [InlineData("[[pier]]", "input/pages/pier.md", "---\ntitle: The pier\n---\nIt is new.\n")]
    [InlineData("[@spair, ¶2]", "seeds/spair.md", null)]
    public void What_was_missing_is_told_until_it_is_there(string text, string added, string? with)
    {
        var site = Site().With("input/pages/page-1.md", $"---\ntitle: Page 1\n---\nSee {text}.\n");
        var warm = new Site(new());
        Assert.Contains("input/pages/page-1.md:4:", Told(warm, site), StringComparison.Ordinal);
        Assert.DoesNotContain("input/pages/page-1.md:4:", Told(warm, site.With(added, with ?? TestSite.Source("Spair"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_nothing_uses_is_suggested_as_soon_as_it_is_there()
    {
        var site = Site().With("input/pages/page-1.md", "---\ntitle: Page 1\n---\nSee [[piers]].\n");
        var warm = new Site(new());
        Assert.DoesNotContain("did you mean", Told(warm, site), StringComparison.Ordinal);
        Assert.Contains("did you mean 'pier'?", Told(warm, site.With("seeds/pier.md", TestSite.Source("Pier"))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_told_as_retired_as_soon_as_the_list_of_what_is_retired_has_it()
    {
        var site = PermanenceSite.Build("").With("input/pages/page-1.md", "---\ntitle: Page 1\n---\nSee [[floods]].\n");
        var warm = new Site(new());
        Assert.Contains("input/pages/page-1.md:4:7: error BS202: Nothing is called 'floods'.", Told(warm, site), StringComparison.Ordinal);
        Assert.Contains("input/pages/page-1.md:4:7: error BS202: 'floods' is retired.", Told(warm, site.With("input/retired.yml", PermanenceSite.Retired.Split('\n')[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_address_is_known_as_soon_as_the_frozen_version_that_has_it_is_taken_back()
    {
        const string told = "input/pages/page-1.md:4:5: error";
        var site = PermanenceSite.Build().Freeze("2031-05-01", "[ rain term /wrods/#rain ]").With("input/pages/page-1.md", "---\ntitle: Page 1\n---\n[a](/words/#rain)\n");
        var warm = new Site(new());
        Assert.Contains(told, Told(warm, site), StringComparison.Ordinal);
        Assert.DoesNotContain(told, Told(warm, site.Freeze("2031-05-01", "[ rain term /words/#rain ]")), StringComparison.Ordinal);
    }

    private static string Told(Site warm, TestSite site)
    {
        var build = new Build(site.Inputs);
        warm.Files.Run(build);
        return TestSite.InFull(build.Diagnostics);
    }

    private static int Edited(string step, (string Before, string After) edit, string file = "input/pages/page-3.md")
    {
        var site = Site();
        var warm = new Site(new());
        warm.Files.Run(new(site.Inputs));
        var build = new Build(Edit(site, edit, file).Inputs);
        warm.Files.Run(build);
        return build.Steps.Single(count => count.Module == step).Done;
    }

    private static TestSite Edit(TestSite site, (string Before, string After) edit, string file = "input/pages/page-3.md")
    {
        var text = site.Texts[file];
        Assert.Contains(edit.Before, text, StringComparison.Ordinal);
        return site.With(file, text.Replace(edit.Before, edit.After, StringComparison.Ordinal));
    }

    private static TestSite Site()
    {
        var site = HarbourSite.Build()
            .With("seeds/spare.md", TestSite.Source("Spare"))
            .With("seeds/originals/survey.txt", "Survey of the quay\nThe harbour is full.")
            .With("input/reviews.yml", "- { claim: claim-2, by: A. Reader, date: 2031, hash: '0' }\n")
            .With("input/questions/paid.md", "---\nquestion: Is it paid for?\norder: 2\nsilent: [letter, survey]\n---\n");
        for (var i = 1; i <= Pages; i++)
            site.With($"input/pages/page-{i}.md", $"---\ntitle: Page {i}\n---\nWords {i}.\n\n## Part {i}\n\n::: {{.claim #claim-{i} kind=fact}}\nStatement {i}. [@survey, ¶2]\n:::\n");
        return site;
    }
}
