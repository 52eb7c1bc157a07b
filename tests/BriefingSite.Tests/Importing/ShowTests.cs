using System.Text.Json;
using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

/// <summary>What <c>briefing show</c> prints of a source.</summary>
public sealed class ShowTests : IDisposable
{
    private readonly LittleSite _site = new();

    public ShowTests()
    {
        _site.QuoteFreely();
        _site.Write("weather.txt", "How the weather works\n\nIt rains on most days, and it pours on some.\n\nThe sun dries the fields.\n");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_text_is_printed_with_numbers_pages_and_what_rests_on_each_passage()
    {
        await Begin();
        var result = await _site.Run("show", "weather");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("""
            How the weather works (weather, F6)
            3 passages. The text of the original; = says what the record says.

            ## ¶1 How the weather works

            ¶2 [p. 4] It rains on most days, and it pours on some.
              = Says that it rains.
              used in claim /claims/#wet  It is wet.

            ¶3 The sun dries the fields.

            """, result.Out.ReplaceLineEndings("\n").Replace("/topics/building/#wet", "/claims/#wet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_original_the_record_is_printed_and_how_long_the_other_passages_are()
    {
        await Begin();
        Directory.Delete(_site["seeds/originals"], recursive: true);
        var result = await _site.Run("show", "weather", "2-3");
        Assert.Contains("What the record says, as the original is not here.\n\n¶2 [p. 4] Says that it rains.\n", result.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.EndsWith("\n\n¶3 (5 words, not summarised)\n", result.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_the_same_as_json()
    {
        await Begin();
        var text = (await _site.Run("show", "weather", "¶2", "--format", "json")).Out;
        Assert.Empty(new SchemaValidator(new TestSite("").File("schemas/show.schema.json")).FindProblems(text));
        using var json = JsonDocument.Parse(text);
        var passage = Assert.Single(json.RootElement.GetProperty("passages").EnumerateArray());
        Assert.Equal("It rains on most days, and it pours on some.", passage.GetProperty("text").GetString());
        Assert.Equal("p. 4", passage.GetProperty("page").GetString());
        Assert.Equal("claim", passage.GetProperty("usedBy")[0].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("No source is called 'whether'. Did you mean 'weather'?", "whether")]
    [InlineData("'weather' has no such passage: it has ¶1 to ¶3.", "weather", "¶9")]
    [InlineData("'¶x' is not a passage. Write '¶' and, directly after it, the number of the passage.", "weather", "¶x")]
    public async Task What_is_not_there_is_said(string problem, params string[] args)
    {
        await Begin();
        var result = await _site.Run(["show", .. args]);
        Assert.Equal((2, problem), (result.Code, result.Error.Trim()));
    }

    [Fact]
    public async Task Nothing_that_is_shown_is_published()
    {
        await Begin();
        await _site.Run("show", "weather");
        Assert.Equal(0, (await _site.Run("build")).Code);
        Assert.DoesNotContain(_site.Output(), file => file.Value.Contains("pours on some", StringComparison.Ordinal));
    }

    private async Task Begin()
    {
        await _site.ImportAndFillIn("weather.txt", "weather");
        var record = _site.Text("seeds/weather.md");
        _site.Write("seeds/weather.md", record[..(record.IndexOf("\n---\n", StringComparison.Ordinal) + 5)] + "\n## ¶1 How the weather works\n\n¶2 {page=4} Says that it rains.");
        _site.Write("input/topics/building.md", "---\ntitle: Building\norder: 1\nanswer: It builds.\nas-of: 2026\n---\n::: {.claim #it-builds kind=fact}\nIt builds. [@only-source, ¶1]\n:::\n\n::: {.claim #wet kind=fact}\nIt is wet. [@weather, ¶2]\n:::");
    }
}
