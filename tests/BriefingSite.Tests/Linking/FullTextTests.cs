using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Linking;

/// <summary>A record with <c>rights: full</c> is the text of its source: the same words, and the same result with and without the original.</summary>
public sealed class FullTextTests : IDisposable
{
    private const string Text = """
        The port

        Last year the harbour received more ships than ever, and no quay was built for the long-
        distance ferries of the town.

        They say that nobody counted them at night; "who would?", asked the mayor [of Saltmouth]…

        Advertisement

        1. Ships wait.
        """;

    private readonly LittleSite _site = new();

    public FullTextTests() => _site.Write("input/site.yml", "title: Little site\nbase-url: https://example.org/\nlimits: { quotation-share: 100 }");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("", "", null)]
    [InlineData("than ever, and", "than ever, \\\nand", null)]
    [InlineData("more ships than ever", "many ships", "¶2 is not what the original of 'port' says, from “many” on.")]
    [InlineData("no quay was", "a quay was", "¶2 is not what the original of 'port' says, from “a” on.")]
    [InlineData(" of the town", "", "¶2 is not what the original of 'port' says, which goes on.")]
    [InlineData("at night;", "at night:", "¶3 is not what the original of 'port' says, in its punctuation.")]
    [InlineData("The port\n\n¶2", "The ports\n\n¶2", "¶1 is not what the original of 'port' says, from “ports” on.")]
    [InlineData("Ships wait", "Ships leave", "¶5 is not what the original of 'port' says, from “leave” on.")]
    public async Task It_must_have_the_words_of_the_original_with_and_without_it(string before, string after, string? problem)
    {
        await Begin();
        var record = _site.Text("seeds/port.md");
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nSo they say [@port, ¶2].");
        if (before.Length > 0) Assert.Contains(before, record, StringComparison.Ordinal);
        if (before.Length > 0) _site.Write("seeds/port.md", record.Replace(before, after, StringComparison.Ordinal));
        var with = (await _site.Run("check")).Error.ReplaceLineEndings(" ");
        Directory.Delete(_site["seeds/originals"], recursive: true);
        Assert.Equal(with, (await _site.Run("check")).Error.ReplaceLineEndings(" "));
        if (problem is null) Assert.DoesNotContain("error BS", with, StringComparison.Ordinal);
        else Assert.Contains($"error BS139: {problem}", with.Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“the harbour received more ships than ever” [@port, ¶2]", false)]
    [InlineData("“the long-distance ferries of the town” [@port, ¶2]", false)]
    [InlineData("“the harbour received many ships” [@port, ¶2]", true)]
    public async Task A_quotation_is_looked_for_in_the_record(string quotation, bool isFalse)
    {
        await Begin();
        _site.Write("input/pages/about.md", $"---\ntitle: About\n---\nIt says {quotation}.");
        var with = (await _site.Run("check")).Error;
        Directory.Delete(_site["seeds/originals"], recursive: true);
        Assert.Equal(with, (await _site.Run("check")).Error);
        Assert.Equal(isFalse, with.Contains("BS110", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_that_was_never_imported_is_its_own_original()
    {
        _site.Write("seeds/port.md", TestSite.Source("Port").Replace("rights: excerpt", "rights: full", StringComparison.Ordinal));
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nIt “Says that it rains” [@port, ¶2].");
        Assert.DoesNotContain("error BS", (await _site.Run("check")).Error, StringComparison.Ordinal);
    }

    private async Task Begin()
    {
        _site.Write("port.txt", Text);
        var said = await _site.Run("import", "port.txt", "--id", "port", "--rights", "full");
        Assert.True(said.Code == 0, said.Error);
        var record = _site.Text("seeds/port.md");
        _site.Write("seeds/port.md", string.Join('\n', record.Split('\n').Where(line => !line.StartsWith("guessed:", StringComparison.Ordinal)).Select(line => line.Contains("Write here", StringComparison.Ordinal) ? "  The harbour master." : line)));
    }
}
