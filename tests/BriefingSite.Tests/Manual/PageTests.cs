using System.Text.RegularExpressions;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Manual;

/// <summary>The rooms of the manual, and the doors between them.</summary>
public sealed partial class PageTests
{
    private const int MaxReadmeBytes = 8 * 1024;

    public static TheoryData<string> Paths => new(ManualPage.All.Select(page => page.Path));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_link_of_a_page_leads_to_a_file_and_a_heading_that_exist(string path)
    {
        var page = ManualPage.Find(path);
        Assert.All(page.Links.Where(link => !link.Contains("://", StringComparison.Ordinal)), link =>
        {
            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? path : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, parts[0]))).Replace('\\', '/');
            Assert.True(Path.Exists(Path.Combine(Repository.Root, target)), $"{path} links to {link}, but there is no {target}");
            if (parts.Length > 1) Assert.True(ManualPage.Find(target).Anchors.Contains(parts[1]), $"{path} links to {link}, but {target} has no such heading");
        });
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_page_can_be_reached_from_the_README_and_leads_back_to_it(string path)
    {
        if (path == "README.md") return;
        Assert.Contains(path, ManualPage.Find("README.md").Links.Select(link => link.Split('#')[0]));
        Assert.Contains(ManualPage.Find(path).Links, link => link.EndsWith("README.md", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_page_begins_with_whom_it_is_for(string path) => Assert.Matches(path == "README.md" ? "^# " : "^# .+\n\nFor ", ManualPage.Find(path).Text);

    [Fact]
    public void The_README_is_short() => Assert.InRange(new FileInfo(Path.Combine(Repository.Root, "README.md")).Length, 1, MaxReadmeBytes);

    [Theory]
    [InlineData("src/ARCHITECTURE.md")]
    [InlineData("tests/README.md")]
    [InlineData(".github/CONTRIBUTING.md")]
    public void What_a_page_for_contributors_names_in_the_repository_exists(string path)
    {
        var named = ManualPage.Find(path).InlineCode.Where(code => RepositoryPath().IsMatch(code)).Distinct().ToList();
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.True(Exists(name), $"{path} names {name}, which does not exist"));
    }

    [Fact]
    public void The_map_of_the_code_has_every_folder_of_it()
    {
        var named = ManualPage.Find("src/ARCHITECTURE.md").InlineCode.ToHashSet();
        Assert.Empty(
            from root in new[] { "src/BriefingSite.Core", "src/BriefingSite", "theme" }
            from folder in Directory.GetDirectories(Path.Combine(Repository.Root, root))
            let path = $"{root}/{Path.GetFileName(folder)}"
            where Path.GetFileName(folder) is not ("bin" or "obj" or "node_modules") && !named.Contains(path)
            select path);
    }

    private static bool Exists(string name)
    {
        var path = Path.Combine(Repository.Root, name.TrimEnd('/'));
        return name.Contains('*', StringComparison.Ordinal)
            ? Directory.Exists(Path.GetDirectoryName(path)) && Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(path)!, Path.GetFileName(path)).Any()
            : Path.Exists(path);
    }

    [GeneratedRegex(@"^(src|tests|theme|\.ci|\.github)/[\w./*-]*$")]
    private static partial Regex RepositoryPath();
}
