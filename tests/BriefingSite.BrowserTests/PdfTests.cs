using System.Text;
using System.Text.RegularExpressions;
using BriefingSite.BrowserTests.Support;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>The command <c>pdf</c>, run as the program it is.</summary>
public sealed partial class PdfTests : IDisposable
{
    private static readonly Lazy<Task<byte[]>> s_printed = new(Print);

    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_same_content_gives_the_same_bytes()
    {
        BrowserFixture.RequireChromium();
        Assert.Equal(await s_printed.Value, await Print());
    }

    [Fact]
    public async Task Nothing_of_the_machine_and_its_clock_gets_in()
    {
        BrowserFixture.RequireChromium();
        var text = Encoding.Latin1.GetString(await s_printed.Value);
        Assert.DoesNotContain(Path.GetTempPath(), text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mozilla", text, StringComparison.Ordinal);
        var day = Directory.GetFiles(Path.Combine(Repository.Root, "input", "changes")).Select(file => Path.GetFileName(file)[..10]).Max()!.Replace("-", "", StringComparison.Ordinal);
        Assert.Equal([$"/CreationDate (D:{day}000000+00'00')", $"/ModDate (D:{day}000000+00'00')"], Date().Matches(text).Select(date => date.Value));
        Assert.DoesNotMatch("/URI \\((?!https?:)", text);
    }

    [Fact]
    public async Task It_is_tagged_and_has_a_title_a_language_and_an_outline()
    {
        BrowserFixture.RequireChromium();
        var text = Encoding.Latin1.GetString(await s_printed.Value);
        Assert.Contains("/StructTreeRoot", text, StringComparison.Ordinal);
        Assert.Contains("/Lang (en-GB)", text, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", text, StringComparison.Ordinal);
        Assert.Contains("<</Title (2 Economy)", text, StringComparison.Ordinal);

        if (Programs.Find("pdfinfo") is not { } pdfinfo) return;
        var info = (await Programs.Run(pdfinfo, _folder, [], await Save())).Out;
        Assert.Matches(@"(?m)^Tagged: +yes$", info);
        Assert.Matches(@"(?m)^Title: +\S", info);
        Assert.Matches(@"(?m)^Page size: .*\(A4\)$", info);
    }

    [Fact]
    public async Task The_contents_name_the_page_on_which_a_chapter_begins()
    {
        BrowserFixture.RequireChromium();
        Require.That(Programs.Find("pdftotext") is not null, "Reading a PDF takes pdftotext: install poppler-utils.");
        var pages = (await Programs.Run(Programs.Find("pdftotext")!, _folder, [], "-layout", await Save(), "-")).Out.Split('\f');
        var entries = Entry().Matches(pages[1]);
        Assert.True(entries.Count > 8, pages[1]);
        Assert.All(entries, entry => Assert.Matches(
            $@"(?m)^\s*{entry.Groups["number"].Value}\s+{Regex.Escape(entry.Groups["title"].Value.Trim())}\s", pages[int.Parse(entry.Groups["page"].Value, null) - 1]));
    }

    [Fact]
    public async Task Without_Chromium_a_build_with_a_PDF_says_what_to_install_and_writes_nothing()
    {
        var output = Path.Combine(_folder, "output");
        var result = await Programs.Briefing([("CHROMIUM_PATH", Path.Combine(_folder, "none"))], "build", "--pdf", "--output", output);
        Assert.Equal(2, result.Code);
        Assert.Contains("there is no such file. Install Chromium", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(output));
    }

    [Fact]
    public async Task A_build_with_a_PDF_offers_the_very_file_that_the_command_prints()
    {
        BrowserFixture.RequireChromium();
        var output = Path.Combine(_folder, "output");
        var result = await Programs.Briefing("build", "--pdf", "--output", output, "--verbosity", "quiet");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(await s_printed.Value, await File.ReadAllBytesAsync(Path.Combine(output, "briefing.pdf"), TestContext.Current.CancellationToken));
        Assert.Contains("href=\"/briefing.pdf\"", await File.ReadAllTextAsync(Path.Combine(output, "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_PDF_by_its_name_is_refused()
    {
        var result = await Programs.Briefing("pdf", "--to", Path.Combine(_folder, "briefing.txt"));
        Assert.Equal(2, result.Code);
        Assert.Contains("is not the name of a PDF file. It must end in .pdf.", result.Error, StringComparison.Ordinal);
    }

    private async Task<string> Save()
    {
        var file = Path.Combine(_folder, "briefing.pdf");
        await File.WriteAllBytesAsync(file, await s_printed.Value);
        return file;
    }

    private static async Task<byte[]> Print()
    {
        var folder = Directory.CreateTempSubdirectory("briefing-").FullName;
        try
        {
            var file = Path.Combine(folder, "briefing.pdf");
            var result = await Programs.Briefing("pdf", "--to", file);
            Assert.Equal((0, ""), (result.Code, result.Error));
            Assert.Matches(@"briefing\.pdf: \d+ pages, \d", result.Out);
            return await File.ReadAllBytesAsync(file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex(@"/(Creation|Mod)Date \([^)]*\)")]
    private static partial Regex Date();

    // "  2 Economy                        7"
    [GeneratedRegex(@"^ *(?<number>\d+) +(?<title>\S.*?\S) +(?<page>\d+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
