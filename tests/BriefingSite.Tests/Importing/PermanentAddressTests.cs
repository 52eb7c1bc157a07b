using System.Text.Json;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

/// <summary>The address of a passage that a frozen version published leads to the same text for good.</summary>
public sealed class PermanentAddressTests : IDisposable
{
    private const string Text = "The weather\n\nIt rains on most days.\n\nThe sun dries the fields.\n\nIt snows on high ground.\n";

    private readonly LittleSite _site = new();

    public PermanentAddressTests()
    {
        _site.Write("input/site.yml", "title: Little site\nbase-url: https://example.org/\nlimits: { quotation-share: 100 }");
        _site.Write("weather.txt", Text);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task After_a_new_version_of_a_text_an_address_leads_to_the_text_that_it_led_to()
    {
        await Begin(isFrozen: true);
        _site.Write("weather.txt", Text.Replace("The sun dries", "Fog comes at night.\n\nThe sun dries", StringComparison.Ordinal));
        var result = await _site.Run("import", "weather.txt");
        Assert.Contains("weather: a frozen version published its passages, so their addresses lead to the same text as before, whatever their number is now.", result.Out, StringComparison.Ordinal);
        Assert.Contains("weather: new passages have addresses that no other text had: #p5 of ¶3.", result.Out, StringComparison.Ordinal);
        Assert.Contains("The sun [@weather, ¶4], see [there](/sources/weather/#p3).", _site.Text("input/pages/about.md"), StringComparison.Ordinal);
        Assert.Equal(0, (await _site.Run("build")).Code);
        var page = Page();
        Assert.Contains("<div class=passage id=p3>\n<a class=number href=#p3 aria-label=Passage 4>¶4</a>", page, StringComparison.Ordinal);
        Assert.Contains("<div class=passage id=p5>\n<a class=number href=#p5 aria-label=Passage 3>¶3</a>", page, StringComparison.Ordinal);
        Assert.Contains("/sources/weather/#p3", _site.Text("output/about/index.html"), StringComparison.Ordinal);
        await _site.Run("import", "weather.txt");
        await _site.Run("build");
        Assert.Equal(page, Page());
        Directory.Delete(_site["seeds/originals"], recursive: true);
        await _site.Run("build");
        Assert.Equal(page, Page());
    }

    [Fact]
    public async Task The_address_of_a_text_that_is_gone_says_so_and_no_other_text_gets_it()
    {
        await Begin(isFrozen: true);
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nIt rains [@weather, ¶2].");
        _site.Write("weather.txt", Text.Replace("The sun dries the fields.\n\n", "", StringComparison.Ordinal));
        var result = await _site.Run("import", "weather.txt");
        Assert.Contains("weather: the page says at #p3 that the text is gone.", result.Out, StringComparison.Ordinal);
        _site.Write("weather.txt", Text.Replace("The sun dries the fields.\n\n", "", StringComparison.Ordinal) + "\nHail falls in May.\n");
        await _site.Run("import", "weather.txt");
        Assert.Equal(0, (await _site.Run("build")).Code);
        var page = Page();
        Assert.Contains("Published earlier, and no longer in the text: <span id=p3>#p3</span>", page, StringComparison.Ordinal);
        Assert.Contains("id=p4>\n<a class=number href=#p4 aria-label=Passage 3>", page, StringComparison.Ordinal);
        Assert.Contains("id=p5>\n<a class=number href=#p5 aria-label=Passage 4>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_anything_is_frozen_an_address_is_the_number_and_links_are_rewritten()
    {
        await Begin(isFrozen: false);
        _site.Write("weather.txt", Text.Replace("The sun dries", "Fog comes at night.\n\nThe sun dries", StringComparison.Ordinal));
        await _site.Run("import", "weather.txt");
        Assert.Contains("The sun [@weather, ¶4], see [there](/sources/weather/#p4).", _site.Text("input/pages/about.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("addresses", _site.Text("seeds/seeds.lock.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_import_did_is_json_that_its_schema_allows()
    {
        await Begin(isFrozen: false);
        _site.Write("weather.txt", Text.Replace("The sun dries", "Fog comes at night.\n\nThe sun dries", StringComparison.Ordinal));
        var result = await _site.Run("import", "weather.txt", "--format", "json");
        using var json = JsonDocument.Parse(result.Out);
        Assert.Empty(new SchemaValidator(new TestSite("").File("schemas/import.schema.json")).FindProblems(result.Out));
        Assert.Equal("weather", json.RootElement.GetProperty("source").GetString());
        Assert.Equal(5, json.RootElement.GetProperty("text").GetProperty("passages").GetInt32());
        Assert.Equal(["added", "moved", "moved"], json.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("status").GetString()!));
        Assert.Equal("¶4", json.RootElement.GetProperty("rewritten")[0].GetProperty("after").GetString());
        Assert.Contains("seeds/weather.md", json.RootElement.GetProperty("written").EnumerateArray().Select(path => path.GetString()));
    }

    private string Page() => _site.Text("output/sources/weather/index.html").Replace("\"", "", StringComparison.Ordinal);

    private async Task Begin(bool isFrozen)
    {
        await _site.Run("import", "weather.txt", "--id", "weather");
        var record = _site.Text("seeds/weather.md");
        record = string.Join('\n', record[..(record.IndexOf("\n---\n", StringComparison.Ordinal) + 5)].Split('\n').Where(line => !line.StartsWith("guessed:", StringComparison.Ordinal)))
            .Replace("Write here: who is behind it", "The weather service", StringComparison.Ordinal);
        _site.Write("seeds/weather.md", $"{record}\n¶2 Says that it rains.\n\n¶3 Says that the sun dries the fields.");
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nThe sun [@weather, ¶3], see [there](/sources/weather/#p3).");
        if (!isFrozen) return;
        _site.Write("input/changes/2031-05-02-published.md", "---\ntitle: A note\n---\nIt was published.");
        Assert.Equal((0, ""), (await _site.Run("freeze")) is var frozen ? (frozen.Code, frozen.Error) : default);
    }
}
