using BriefingSite.Shell;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Commands;

/// <summary><c>build --review</c> on a real git repository and on folders.</summary>
public class BuildReviewTests
{
    [Fact]
    public async Task A_revision_is_compared_with_the_working_folder()
    {
        using var site = new GitSite();
        site.Commit("Begin");
        site.Write("input/pages/about.md", "---\ntitle: About\n---\nAnother page.");
        var result = await site.Run("build", "--review", "HEAD");
        Assert.Equal((0, ""), (result.Code, result.Error));
        var page = await File.ReadAllTextAsync(site["output/review/about/index.html"], TestContext.Current.CancellationToken);
        Assert.Contains("<del>A</del> <ins>Another</ins> page.", page, StringComparison.Ordinal);
        var review = await File.ReadAllTextAsync(site["output/review/index.html"], TestContext.Current.CancellationToken);
        Assert.Contains("<strong>Which claims are weaker now?</strong> None.", review, StringComparison.Ordinal);
        Assert.Matches("<strong>May I merge without reading the rest\\?</strong> (Yes, once you have read|No: )", review);
        Assert.Contains("noindex", await File.ReadAllTextAsync(site["output/_headers"], TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await site.Run("build");
        Assert.False(Directory.Exists(site["output/review"]));
    }

    [Fact]
    public async Task A_revision_that_is_not_there_is_told_with_what_to_do()
    {
        using var site = new GitSite();
        site.Commit("Begin");
        var result = await site.Run("build", "--review", "nowhere");
        Assert.Equal(ExitCode.WrongUsage, result.Code);
        Assert.Contains("'nowhere' is neither a folder", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site["output"]));
    }

    [Fact]
    public async Task The_published_site_is_never_built_with_a_review()
    {
        using LittleSite site = new(), other = new();
        var result = await site.RunWith(name => name == "CONTEXT" ? "production" : null, "build", "--review", other.Root);
        Assert.Equal(ExitCode.WrongUsage, result.Code);
        Assert.Contains("--review makes a preview, and CONTEXT says that this is the published site.", result.Error, StringComparison.Ordinal);
        Assert.Empty(site.Output());
    }

    [Fact]
    public async Task A_folder_is_named_without_the_way_to_it()
    {
        using LittleSite site = new(), other = new();
        site.Write("input/pages/about.md", "---\ntitle: About\n---\nAnother page.");
        var result = await site.Run("build", "--review", other.Root);
        Assert.Equal(ExitCode.Clean, result.Code);
        Assert.Contains("What changed since site<", site.Output()["review/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(site.Output().Values, text => text.Contains(Path.GetDirectoryName(other.Root)!, StringComparison.Ordinal));
    }
}
