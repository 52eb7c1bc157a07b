using System.Text;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

/// <summary>Texts in old encodings become sources like any other.</summary>
public sealed class ImportEncodingTests : IDisposable
{
    private const string Text = "Порт\n\nПорт принял больше судов, чем в любой год до этого.\n";

    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_named_encoding_is_kept_in_the_record_and_used_by_every_command()
    {
        await Write("port.txt", 1251);
        var refused = await _site.Run("import", "port.txt");
        Assert.Equal(2, refused.Code);
        Assert.StartsWith("port.txt is not UTF-8 text, as the byte CF in line 1 shows, and does not say what it is. Save it as UTF-8, or name its encoding", refused.Error, StringComparison.Ordinal);

        Assert.Equal((0, ""), ((await _site.Run("import", "port.txt", "--id", "port", "--encoding", "windows-1251")) is var made ? made.Code : 0, made.Error));
        Assert.Contains("encoding: 'windows-1251' }", _site.Text("seeds/port.md"), StringComparison.Ordinal);
        Assert.Contains("больше судов, чем", (await _site.Run("cite", "больше судов")).Out, StringComparison.Ordinal);
        // The record says how to read it.
        Assert.Contains("no passage of 'port' has changed", (await _site.Run("import", "port.txt")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("BS116", (await _site.Run("check")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_text_saved_in_another_encoding_changes_no_passage()
    {
        _site.Write("port.txt", Text);
        await _site.Run("import", "port.txt", "--id", "port");
        await Write("port.txt", 20866);
        Assert.Contains("no passage of 'port' has changed", (await _site.Run("import", "port.txt", "--encoding", "koi8-r")).Out, StringComparison.Ordinal);
        Assert.Contains(", encoding: 'koi8-r' }", _site.Text("seeds/port.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_encoding_that_does_not_exist_is_refused()
    {
        _site.Write("port.txt", Text);
        Assert.StartsWith("port.txt can't be read as 'x-port': there is no encoding of that name.", (await _site.Run("import", "port.txt", "--encoding", "x-port")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_page_says_of_itself_stands_in_its_record_and_its_title_is_no_guess()
    {
        _site.Write("ships.html", """
            <!doctype html><html lang=en><head><title>Ships</title><meta name=citation_title content="Ships of 2031"><meta name=citation_author content="Holt, Ines"><meta name=citation_journal_title content="Annals of Quays">
            <meta name=citation_doi content="10.1000/182"><meta name=citation_date content="2031/6/2"></head><body><h1>Ships of 2031</h1><p>There were many.</p>
            """);
        Assert.Equal(0, (await _site.Run("import", "ships.html")).Code);
        var record = _site.Text("seeds/ships-of-2031.md");
        foreach (var line in new[] { "title: 'Ships of 2031'", "published: 2031-06-02", "author: 'Ines Holt'", "container: 'Annals of Quays'", "doi: 10.1000/182", "language: en", "guessed: [short, kind, reliability, credibility]" })
            Assert.Contains(line + "\n", record, StringComparison.Ordinal);
    }

    private Task Write(string name, int page) => File.WriteAllBytesAsync(_site[name], CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(Text), TestContext.Current.CancellationToken);
}
