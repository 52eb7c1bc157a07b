using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Reading.Permanence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading;

/// <summary>Git and editors give a text other line ends, a byte order mark and a line end at the end, or take them away. It stays the same text.</summary>
public class LineEndTests
{
    public static TheoryData<string> Ways => ["crlf", "cr", "mark", "crlf with mark", "no last line end", "many last line ends", "crlf without the last"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_second_briefing_is_the_same_byte_for_byte(string path) =>
        AssertSame([.. Repository.FilesOf(Path.Combine(Repository.Tests, "Second", "site")), .. Site.EmbeddedAssets()], path);

    [Theory]
    [MemberData(nameof(Ways))]
    public void So_is_the_shipped_one_with_its_frozen_version(string path) => AssertSame([.. Repository.Files()], path);

    [Theory]
    [MemberData(nameof(Ways))]
    public void So_is_a_site_with_quotations_a_lock_notes_and_a_theme_of_its_own(string path) => AssertSame(
        [
            .. NotedSite.Build().With("theme/assets/custom.css", ":root {\n  --link: green;\n}\n").With("theme/assets/mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">\n</svg>\n").Inputs,
            .. Site.EmbeddedAssets(),
        ], path);

    [Fact]
    public void Files_that_are_copied_keep_every_byte_and_the_copy_for_paper_tells_them_apart()
    {
        var (lf, crlf) = (With("one\ntwo\n"), With("one\r\ntwo\r\n"));
        Assert.Equal("one\r\ntwo\r\n", Encoding.UTF8.GetString(crlf.Files().Single(file => file.Path == "files/table.csv").Content.Bytes.Span));
        Assert.NotEqual(lf.Page("/print/"), crlf.Page("/print/"));

        static TestSite With(string table) => NotedSite.Build().With("input/files/table.csv", table);
    }

    [Fact]
    public void A_frozen_version_keeps_its_hash_with_other_line_ends_and_an_altered_one_is_told_all_the_same()
    {
        var site = PermanenceSite.Build();
        var frozen = site.Texts["input/versions/2031-05-02/claims.json"];
        Assert.DoesNotContain("BS2", With(frozen.Replace("\n", "\r\n", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("This file is not what was frozen", With(frozen.Replace("floods", "flood", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)), StringComparison.Ordinal);

        string With(string text) => site.With("input/versions/2031-05-02/claims.json", text).Report();
    }

    [Fact]
    public async Task Freeze_knows_a_version_again_that_git_gave_other_line_ends()
    {
        using var site = new LittleSite();
        site.Write("input/changes/2031-05-02-published.md", "---\ntitle: Published\n---\nAll of it.");
        await site.Run("freeze");
        foreach (var name in new[] { "claims.json", "claims.json.sha256" })
        {
            var path = $"input/versions/2031-05-02/{name}";
            await File.WriteAllTextAsync(site[path], site.Text(path).Replace("\n", "\r\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        }
        Assert.Contains("frozen already", (await site.Run("freeze")).Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), await Check());

        async Task<(int, string)> Check()
        {
            var result = await site.Run("check");
            return (result.Code, result.Error);
        }
    }

    [Fact]
    public void A_theme_whose_source_has_other_line_ends_draws_the_same_page()
    {
        var html = new BriefingSite.Themes.Html(0, 0);
        html.AppendLiteral("<p>\r\none</p>\r\n");
        Assert.Equal("<p>\none</p>\n", html.ToString());
    }

    private static void AssertSame(InputFile[] files, string path)
    {
        // A table of the originals is no text, nor is a picture.
        var rewritten = files.Select(file => IsText(file.Path) ? file with { Content = Rewrite(file.Content.Text(), path) } : file).ToList();
        Assert.Contains(files.Zip(rewritten), pair => !pair.First.Content.Equals(pair.Second.Content));
        var (before, after) = (Built(files), Built(rewritten));
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before, file => Assert.True(file.Value.Equals(after[file.Key]), $"{file.Key} differs"));
    }

    private static SortedDictionary<string, Blob> Built(IEnumerable<InputFile> files)
    {
        var build = new Build(files);
        var built = new Site(new()).Files.Run(build);
        Assert.Equal("", TestSite.InFull(build.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error)));
        return new(built.ToDictionary(file => file.Path, file => file.Content), StringComparer.Ordinal);
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yml" or ".json" or ".sha256" or ".css" or ".js" or ".svg";

    // The hash of a frozen version covers its last line end.
    private static Blob Rewrite(string text, string path) => path switch
    {
        "crlf" => Blob.Create(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        "cr" => Blob.Create(text.Replace('\n', '\r')),
        "mark" => Blob.Create("\uFEFF" + text),
        "crlf with mark" => Blob.Create("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        _ when text.StartsWith('{') => Blob.Create(text),
        "no last line end" => Blob.Create(text.TrimEnd('\n')),
        "many last line ends" => Blob.Create(text + "\n\n"),
        "crlf without the last" => Blob.Create(text.TrimEnd('\n').Replace("\n", "\r\n", StringComparison.Ordinal)),
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, null),
    };
}
