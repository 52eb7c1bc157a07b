using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BriefingSite.Shell;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Budgets;

/// <summary>The command <c>report</c>.</summary>
public sealed class WeightReportTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_small_site_keeps_every_budget()
    {
        await _site.Run("build");
        var result = await _site.Run("report");
        Assert.Equal((ExitCode.Clean, ""), (result.Code, result.Error));
        Assert.Matches(@"(?m)^page +raw +compressed +with style +budget +with script +requests$", result.Out);
        Assert.Matches(@"(?m)^/building/ +\d+ kB +\d+ kB +\d+ kB +60 kB +\d+ kB +4$", result.Out);
        Assert.Matches(@"(?m)^\d+ pages; \d+ files of \d+ kB; compressed: style sheet \d+ kB, scripts \d+ kB of 29 kB$", result.Out);
    }

    [Fact]
    public async Task A_page_made_too_big_is_named_and_fails()
    {
        _site.Write("input/pages/about.md", $"---\ntitle: About\n---\n{Noise(90_000)}");
        await _site.Run("build");
        var result = await _site.Run("report");
        Assert.Equal(ExitCode.ContentHasErrors, result.Code);
        Assert.Matches(@"^/about/ takes \d+ kB with its style sheet, compressed; the budget is 60 kB\.\r?\n$", result.Error);
    }

    [Theory]
    [InlineData("<link rel=\"stylesheet\" href=\"/more.css\">", "/building/ has 2 style sheets; the budget is 1.")]
    [InlineData("<script src=\"https://elsewhere.example/count.js\"></script>", "/building/ asks another host: https://elsewhere.example/count.js.")]
    [InlineData("<img src=\"//elsewhere.example/dot.png\" alt=\"\">", "/building/ asks another host: //elsewhere.example/dot.png.")]
    public async Task What_a_page_asks_for_besides_is_seen(string tag, string sentence)
    {
        await _site.Run("build");
        var page = _site["output/building/index.html"];
        await File.WriteAllTextAsync(page, (await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken)).Replace("</head>", tag + "</head>", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var result = await _site.Run("report");
        Assert.Equal((ExitCode.ContentHasErrors, sentence), (result.Code, result.Error.Trim()));
    }

    [Fact]
    public async Task Scripts_count_together_whether_or_not_a_page_asks_for_them()
    {
        _site.Write("input/files/extra.js", "// " + Noise(30_000));
        await _site.Run("build");
        var result = await _site.Run("report");
        Assert.Equal(ExitCode.ContentHasErrors, result.Code);
        Assert.Matches(@"^The scripts take \d+ kB in all, compressed; the budget is 29 kB\.\r?\n$", result.Error);
    }

    [Fact]
    public async Task As_data_it_says_the_same()
    {
        await _site.Run("build");
        var text = (await _site.Run("report", "--format", "json")).Out;
        Assert.Empty(new SchemaValidator(new TestSite("").File("schemas/report.schema.json")).FindProblems(text));
        using var report = JsonDocument.Parse(text);
        var page = report.RootElement.GetProperty("pages").EnumerateArray().Single(each => each.GetProperty("path").GetString() == "/building/");
        Assert.Equal(new FileInfo(_site["output/building/index.html"]).Length, page.GetProperty("bytes").GetInt64());
        Assert.True(page.GetProperty("compressed").GetInt32() < page.GetProperty("withStyleSheets").GetInt32());
        Assert.True(page.GetProperty("withStyleSheets").GetInt32() < page.GetProperty("withScripts").GetInt32());
        Assert.Equal(page.GetProperty("withStyleSheets").GetInt32() - page.GetProperty("compressed").GetInt32(), report.RootElement.GetProperty("totals").GetProperty("styleSheets").GetInt32());
        Assert.Empty(report.RootElement.GetProperty("broken").EnumerateArray());
    }

    [Fact]
    public async Task Without_a_built_site_it_says_so()
    {
        var result = await _site.Run("report");
        Assert.Equal((ExitCode.WrongUsage, "There is no site in output/. Build it first."), (result.Code, result.Error.Trim()));
    }

    /// <summary>Words that no compression makes shorter than three quarters.</summary>
    private static string Noise(int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; text.Length < length; i++) text.Append(Convert.ToBase64String(SHA256.HashData(BitConverter.GetBytes(i))).Replace('/', 'a').Replace('+', 'b')).Append(' ');
        return text.ToString();
    }
}
