using BriefingSite.Comparing.Redline;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Comparing.Redline;

/// <summary>What a redline shows of a change.</summary>
public class RedlineTests
{
    [Fact]
    public void Reworded_words_are_struck_out_and_added_within_their_sentence()
    {
        var text = Assert.IsType<RedlineText>(Changed("has done so for forty years", "has done so for fifty years"));
        Assert.Equal("The rain falls on the plain, and has done so for -forty- +fifty+ years.", Told(text.Runs));
    }

    [Fact]
    public void A_row_that_moved_with_one_number_changed_is_moved_and_its_cell_is_changed()
    {
        var table = Assert.IsType<RedlineTable>(Changed("""
            | plain | 120 | 1990 |
            | hill | 140 | 1991 |
            | coast | 160 | 1992 |
            """, """
            | coast | 165 | 1992 |
            | plain | 120 | 1990 |
            | hill | 140 | 1991 |
            """));
        Assert.Equal([new(RedlineStatus.Changed, 3, 1, true), new(RedlineStatus.Same, 1, 2), new(RedlineStatus.Same, 2, 3)], table.Rows.Select(row => row.ChangeStatus));
        Assert.Equal(["coast", "-160-+165+", "1992"], table.Rows[0].Cells.Select(cell => Told(cell.Runs)));
        Assert.Equal([RedlineStatus.Same, RedlineStatus.Changed, RedlineStatus.Same], table.Rows[0].Cells.Select(cell => cell.Status));
    }

    [Fact]
    public void Rows_and_columns_come_and_go_without_touching_the_others()
    {
        var table = Assert.IsType<RedlineTable>(Changed("""
            | place | days | since |
            |---|---|---|
            | plain | 120 | 1990 |
            | hill | 140 | 1991 |
            | coast | 160 | 1992 |
            """, """
            | place | days |
            |---|---|
            | plain | 120 |
            | valley | 90 |
            | coast | 160 |
            """));
        Assert.Equal(["place", "days", "-since-"], table.Columns.Select(column => Told(column.Head)));
        Assert.Equal(["plain 120 -1990-", "-hill- -140- -1991-", "+valley+ +90+ ", "coast 160 -1992-"], table.Rows.Select(row => string.Join(' ', row.Cells.Select(cell => Told(cell.Runs)))));
    }

    [Fact]
    public void In_a_reordered_list_only_what_moved_is_moved_and_a_reworded_item_keeps_its_words()
    {
        var list = Assert.IsType<RedlineGroup>(Changed("""
            1. Look at the sky in the morning.
            2. Take an umbrella with you.
            3. Count the drops on the window.
            4. Write everything down.
            """, """
            1. Write everything down.
            2. Look at the sky in the morning.
            3. Take a large umbrella with you.
            4. Count the drops on the window.
            """));
        Assert.Equal(RedlineGroupKind.Numbers, list.Kind);
        Assert.Equal([new(RedlineStatus.Same, 4, 1, true), new(RedlineStatus.Same, 1, 2), new(RedlineStatus.Changed, 2, 3), new(RedlineStatus.Same, 3, 4)], list.Blocks.Select(item => item.ChangeStatus));
        Assert.Equal("Take -an- +a large+ umbrella with you.", Told(((RedlineText)((RedlineGroup)list.Blocks[2]).Blocks[0]).Runs));
    }

    [Fact]
    public void A_claim_shows_its_citations_and_what_follows_from_them()
    {
        var claim = Assert.IsType<RedlineEntry>(Changed("[@alpha, ¶2; @beta, ¶3]", "[@alpha, ¶4]"));
        Assert.Equal(("claim", "it-rains"), (claim.Kind, claim.Id));
        Assert.Equal("It rains on the plain. -[Alpha ¶2]- -[Beta ¶3]-+[Alpha ¶4]+", Told(((RedlineText)claim.Fields[0].Blocks[0]).Runs));
        Assert.Equal("-corroborated-+single-source+", Told(((RedlineText)claim.Fields.Single(field => field.Label == "Support").Blocks[0]).Runs));
    }

    [Fact]
    public void A_claim_on_another_page_is_told_from_one_that_is_lost()
    {
        const string claim = "::: {.claim #it-rains kind=fact}\nIt rains on the plain. [@alpha, ¶2; @beta, ¶3]\n:::\n";
        var after = ReviewedSite.With(claim, "").With("input/pages/about.md", $"---\ntitle: About\n---\n{claim}");
        var pages = Pages(ReviewedSite.Before(), after);
        var gone = Changes(pages, "/rain/").OfType<RedlineEntry>().Single(entry => entry.Kind == "claim");
        Assert.Equal(("moved: it is now on", "About", "/review/about/#at." + gone.Id), (gone.Note, gone.Elsewhere!.Title, gone.Elsewhere.Url));
        var come = Changes(pages, "/about/").OfType<RedlineEntry>().Single(entry => entry.Kind == "claim");
        Assert.Equal(("moved: it was on", "/review/rain/#at." + gone.Id), (come.Note, come.Elsewhere!.Url));
    }

    [Fact]
    public void A_section_that_is_gone_is_one_change_shown_whole()
    {
        var hunk = Assert.Single(Hunks("""


            ## What follows

            Boots are sold out. Nobody minds.

            People stay at home.

            They read.
            """, ""), hunk => hunk.Change is not null);
        Assert.Equal(["-What follows-", "-Boots are sold out. Nobody minds.-", "-People stay at home.-", "-They read.-"], hunk.Blocks.Select(block => Told(((RedlineText)block).Runs)));
    }

    [Fact]
    public void A_section_that_moved_is_one_change_and_its_words_are_untouched()
    {
        const string section = "## What follows\n\nBoots are sold out. Nobody minds.\n\nPeople stay at home.\n\nThey read.";
        var pages = Pages(ReviewedSite.Before(), ReviewedSite.With(ReviewedSite.Topic.Replace(section, "", StringComparison.Ordinal).Replace("## Where it rains", section + "\n\n## Where it rains", StringComparison.Ordinal)));
        var change = Assert.Single(pages.OfType<RedlinePage>().Single().Hunks, hunk => hunk.Change is not null);
        Assert.Equal([(RedlineStatus.Same, true), (RedlineStatus.Same, true), (RedlineStatus.Same, true), (RedlineStatus.Same, true)], change.Blocks.Select(block => (block.ChangeStatus.Status, block.ChangeStatus.IsMoved)));
    }

    [Fact]
    public void What_is_far_from_a_change_is_folded_and_its_heading_is_not()
    {
        var hunks = Hunks("They read.", "They sleep.");
        Assert.Equal([(null, true), (null, false), (1, false)], hunks.Select(hunk => (hunk.Change, hunk.IsFolded)));
        Assert.Equal("What follows", Told(((RedlineText)hunks[1].Blocks[0]).Runs));
    }

    [Theory]
    // Three words between two longer changes go with them, four do not, nor do three that are longer than what changed.
    [InlineData("watercourses in or by mountainsides", "thoroughfares in or by neighbourhoods", "-watercourses in or by mountainsides-+thoroughfares in or by neighbourhoods+")]
    [InlineData("watercourses in or by a mountainsides", "thoroughfares in or by a neighbourhoods", "-watercourses- +thoroughfares+ in or by a -mountainsides-+neighbourhoods+")]
    [InlineData("rain abc def gh snow", "hail abc def gh wind", "-rain- +hail+ abc def gh -snow-+wind+")]
    [InlineData("rain a bc d snow", "hail a bc d wind", "-rain a bc d snow-+hail a bc d wind+")]
    [InlineData("rain ab cd e snow", "hail ab cd e wind", "-rain- +hail+ ab cd e -snow-+wind+")]
    public void A_few_words_that_happen_to_be_the_same_between_two_changes_are_changed_with_them(string before, string after, string reported) => Assert.Equal(reported, Told(Runs.Compare(before, after)));

    [Theory]
    [InlineData("The rain falls on the plain, and has done so", "The rain falls on the plain,\nand has done so")]
    [InlineData("| plain | 120 | 1990 |", "|plain|120|1990|")]
    [InlineData("Nobody knows why.", "Nobody  knows why.")]
    public void Layout_makes_no_redline(string before, string after) => Assert.Empty(Hunks(before, after));

    [Fact]
    public void A_link_that_leads_elsewhere_and_a_new_stress_are_shown()
    {
        var site = ReviewedSite.With("It is wet here.", "It is [[drizzle|wet]] here.");
        var stretched = ReviewedSite.With("It is wet here.", "It is [[does-it-rain|wet]] *here*.");
        var page = ReviewedSite.Page(site, stretched, "/review/rain/");
        Assert.Contains("<del>wet <span class=\"target-address\">→ /terms/#drizzle</span></del>", page, StringComparison.Ordinal);
        Assert.Contains("→ /compare/does-it-rain/</span>", page, StringComparison.Ordinal);
        Assert.Contains("<ins><em>here</em></ins>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_gets_done_is_struck_out_and_added()
    {
        var (open, done) = (ReviewedSite.With("They read.", "- [ ] They read."), ReviewedSite.With("They read.", "- [x] They read."));
        var page = ReviewedSite.Page(open, done, "/review/rain/");
        Assert.Contains("<del>☐", page, StringComparison.Ordinal);
        Assert.Contains("<ins>☑", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_turned_stance_stands_in_the_cell_of_its_source()
    {
        var after = ReviewedSite.Before();
        after.With("input/questions/does-it-rain.md", after.Texts["input/questions/does-it-rain.md"].Replace("source: beta, stance: yes", "source: beta, stance: no", StringComparison.Ordinal));
        var entry = Assert.IsType<RedlineEntry>(Assert.Single(Changes(Pages(ReviewedSite.Before(), after), "/compare/")));
        var table = Assert.IsType<RedlineTable>(entry.Fields.Single(field => field.Label == "What each source says").Blocks[0]);
        Assert.Equal(["A · Alpha yes", "B · Beta -yes-+no+"], table.Rows.Select(row => $"{Told(row.Cells[0].Runs)} {Told(row.Cells[1].Runs)}"));
        Assert.Equal("-agreement-+difference+", Told(((RedlineText)entry.Fields.Single(field => field.Label == "How the sources relate").Blocks[0]).Runs));
    }

    private static RedlineBlock Changed(string before, string after) =>
        Assert.Single(Changes(Pages(ReviewedSite.Before(), ReviewedSite.With(before, after)), "/rain/"), block => block is not RedlineEntry { Kind: "head" });

    private static ValueList<RedlineHunk> Hunks(string before, string after) =>
        Pages(ReviewedSite.Before(), ReviewedSite.With(before, after)).OfType<RedlinePage>().FirstOrDefault(page => page.Label.Path == "/rain/")?.Hunks ?? [];

    private static IEnumerable<RedlineBlock> Changes(IEnumerable<Page> pages, string path) =>
        pages.OfType<RedlinePage>().Single(page => page.Label.Path == path).Hunks.Where(hunk => hunk.Change is not null).SelectMany(hunk => hunk.Blocks);

    private static List<Page> Pages(TestSite before, TestSite after)
    {
        var version = ReviewedSite.Version(after);
        return [.. new ReviewPages(ReviewedSite.Version(before)).Execute(new(new(version.Briefing, version.Drafts), version.Files), _ => { })];
    }

    // -removed- +added+ kept [citation]
    private static string Told(IEnumerable<RedlineRun> runs) => string.Concat(runs.Select(run =>
    {
        var words = run.Cited is { } citation ? $"[{citation.Source.Short} ¶{string.Join(",", citation.Ranges)}]" : run.Words;
        return (run.Status switch { RedlineStatus.Removed => $"-{words}-", RedlineStatus.Added => $"+{words}+", _ => words }) + (run.IsSpaced ? " " : "");
    })).TrimEnd();
}
