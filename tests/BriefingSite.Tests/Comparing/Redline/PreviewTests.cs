using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Comparing.Redline;

/// <summary>What a preview for reviewers has besides the site.</summary>
public class PreviewTests
{
    private static readonly TestSite After = ReviewedSite.With("It rains on the plain. [@alpha, ¶2; @beta, ¶3]", "It hails on the plain. [@alpha, ¶2]");

    [Fact]
    public void The_review_lists_every_change_with_its_place_in_the_redline_and_on_the_site()
    {
        var page = ReviewedSite.Page(ReviewedSite.Before(), After, "/review/");
        Assert.Contains("What changed since main", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/review/rain/\">Rain</a>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/review/rain/#at.it-rains\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/claims/#it-rains\"", page, StringComparison.Ordinal);
        Assert.Contains("<li value=\"1\"><span class=\"change-mark\">Major</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_is_weaker_by_its_passage_alone_is_found_where_it_stands_or_nowhere()
    {
        var source = TestSite.Source("Alpha");
        var before = ReviewedSite.Before().With("seeds/alpha.md", source.Replace("that it rains", "that it rained", StringComparison.Ordinal));
        var alone = ReviewedSite.Page(before, ReviewedSite.Before(), "/review/");
        Assert.Contains("href=\"/claims/#it-rains\"", alone, StringComparison.Ordinal);
        Assert.DoesNotContain("/review/rain/", alone, StringComparison.Ordinal);
        Assert.Contains("/review/rain/#at.it-rains", ReviewedSite.Page(before, ReviewedSite.With("They read.", "They sleep."), "/review/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_the_review_leads_to_an_anchor_that_is_there()
    {
        var before = ReviewedSite.Before().With("input/terms/mist.md", "---\ntitle: Mist\nkind: idea\n---\nCloud on the ground.");
        var files = ReviewedSite.Preview(before, After).ToDictionary(file => "/" + file.Path.Replace("index.html", "", StringComparison.Ordinal), file => file.Content, StringComparer.Ordinal);
        var missing =
            from file in files
            where file.Key.StartsWith("/review/", StringComparison.Ordinal)
            from piece in file.Value.Text().Split("href=\"").Skip(1)
            let link = piece[..piece.IndexOf('"', StringComparison.Ordinal)]
            where link.StartsWith('/') || link.StartsWith('#')
            let parts = link.Split('#')
            let target = parts[0].Length == 0 ? file.Key : parts[0]
            where !files.TryGetValue(target, out var page) || (parts.Length > 1 && !page.Text().Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal))
            select $"{file.Key} → {link}";
        Assert.Empty(missing);
    }

    [Fact]
    public void A_page_that_differs_says_so_and_leads_to_its_redline()
    {
        Assert.Contains("<a href=\"/review/rain/\">in 1 place – see the redline</a>", ReviewedSite.Page(ReviewedSite.Before(), After, "/rain/"), StringComparison.Ordinal);
        var other = ReviewedSite.Page(ReviewedSite.Before(), After, "/terms/");
        Assert.DoesNotContain("see the redline", other, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/review/\">All changes since main</a>", other, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_gone_has_a_redline_and_no_link_to_the_site()
    {
        var before = ReviewedSite.Before().With("input/pages/about.md", "---\ntitle: About\n---\nWho we are.");
        var page = ReviewedSite.Page(before, ReviewedSite.Before(), "/review/about/");
        Assert.Contains("This page is gone since main.", page, StringComparison.Ordinal);
        Assert.Contains("<del>Who we are.</del>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/about/\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_review_is_listed_anywhere_and_search_engines_are_kept_away()
    {
        var files = ReviewedSite.Preview(ReviewedSite.Before(), After);
        var review = files.Where(file => file.Path.StartsWith("review/", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, review.Count);
        Assert.All(review, file => Assert.Contains("<meta name=\"robots\" content=\"noindex\">", file.Content.Text(), StringComparison.Ordinal));
        Assert.Contains("X-Robots-Tag: noindex", Text("_headers"), StringComparison.Ordinal);
        Assert.DoesNotContain(files, file => !file.Path.EndsWith(".html", StringComparison.Ordinal) && file.Path != "_headers" && Path.GetExtension(file.Path) is not (".css" or ".js") && file.Content.Text().Contains("/review/", StringComparison.Ordinal));

        string Text(string path) => files.Single(file => file.Path == path).Content.Text();
    }

    [Fact]
    public void A_site_that_is_compared_with_nothing_is_what_it_was_before()
    {
        var files = ReviewedSite.Before().Files();
        Assert.DoesNotContain(files, file => IsOfReview(file.Path));
        Assert.DoesNotContain(files, file => file.Path.EndsWith(".html", StringComparison.Ordinal) && IsOfReview(file.Content.Text()));
    }

    private static bool IsOfReview(string text) => text.Replace("preview", "", StringComparison.Ordinal).Contains("review", StringComparison.Ordinal);

    [Fact]
    public void What_is_published_is_never_a_preview() =>
        Assert.Throws<ArgumentException>(() => new Site(new() { ReviewedAgainst = ReviewedSite.Version(ReviewedSite.Before()) }));

    [Fact]
    public void Without_a_difference_there_is_a_review_that_says_so()
    {
        var files = ReviewedSite.Preview(ReviewedSite.Before(), ReviewedSite.Before());
        var only = Assert.Single(files, file => file.Path.StartsWith("review/", StringComparison.Ordinal));
        Assert.Contains("Nothing differs from main.", only.Content.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_versions_give_the_same_bytes() =>
        Assert.Equal(ReviewedSite.Preview(ReviewedSite.Before(), After).Select(file => (file.Path, file.Content.Hash)), ReviewedSite.Preview(ReviewedSite.Before(), After).Select(file => (file.Path, file.Content.Hash)));
}
