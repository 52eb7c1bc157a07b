using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

/// <summary>What <c>import</c> takes for no id, for no text and for no title.</summary>
public sealed class ImportRefusalTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("con", "Con\nIt is about nothing at all.")]
    [InlineData("nul", "Nul\nIt is about nothing at all.")]
    public async Task A_device_of_Windows_is_no_id_asked_for_or_made(string id, string text)
    {
        _site.Write("report.txt", text);
        Assert.StartsWith($"'{id}' is the name of a device on Windows.", (await _site.Run("import", "report.txt", "--id", id)).Error);
        Assert.Equal((0, true, false), ((await _site.Run("import", "report.txt")).Code, File.Exists(_site[$"seeds/{id}-2.md"]), File.Exists(_site[$"seeds/{id}.md"])));
    }

    [Theory]
    [InlineData("{\\rtf1 Hello there}", "an RTF document")]
    [InlineData("\u00D0\u00CF", "not UTF-8 text, as the byte D0 in line 1 shows, and does not say what it is", true)]
    [InlineData("\u0089PNG\r\n\u001A\n\0", "a picture", true)]
    [InlineData("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument file, as LibreOffice writes", true)]
    [InlineData("bplist00\u00D1", "a web archive of Safari", true)]
    [InlineData("<?xml version=\"1.0\"?><doc>There</doc>", "XML of another kind than HTML")]
    public async Task What_is_text_by_its_bytes_alone_or_not_at_all_is_not_taken_for_one(string text, string kind, bool isBinary = false)
    {
        if (isBinary) await File.WriteAllBytesAsync(_site["report.txt"], System.Text.Encoding.Latin1.GetBytes(text), TestContext.Current.CancellationToken);
        else _site.Write("report.txt", text);
        var result = await _site.Run("import", "report.txt", "--id", "ferry");
        Assert.Equal(2, result.Code);
        Assert.StartsWith($"report.txt is {kind}. ", result.Error);
        Assert.False(File.Exists(_site["seeds/ferry.md"]));
    }

    [Fact]
    public async Task A_text_that_begins_with_a_head_has_the_title_that_the_head_names()
    {
        _site.Write("herring.md", "---\ntitle: \"Herring prices\"\n---\n# Herring prices\nMIME-Version: of no mail.\n");
        Assert.Equal(0, (await _site.Run("import", "herring.md")).Code);
        Assert.Contains("title: 'Herring prices'", _site.Text("seeds/herring-prices.md"), StringComparison.Ordinal);
    }
}
