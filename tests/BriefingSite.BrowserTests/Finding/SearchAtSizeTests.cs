using System.IO.Compression;
using BriefingSite.BrowserTests.Support;
using BriefingSite.BrowserTests.Support.Engines;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Finding;
using BriefingSite.Core.Model;
using BriefingSite.Output.Search;
using Xunit;

namespace BriefingSite.BrowserTests.Finding;

/// <summary>What a search in a hundred thousand entries loads. The entries are made up; they take the place of the index of a smaller site.</summary>
public sealed class SearchAtSizeTests(BrowserFixture browser, HundredThousandEntries large, EngineFixture engines) : IClassFixture<HundredThousandEntries>, IClassFixture<EngineFixture>
{
    private const int Budget = 200_000;

    // What the answers to the search took on the wire, at the moment when the first result is on the page.
    private const string Counting = """
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.results .title a')) return;
          observer.disconnect();
          const loaded = performance.getEntriesByType('resource').filter(each => /search|minisearch/.test(each.name.split('/assets/')[1]));
          window.loaded = [loaded.reduce((sum, each) => sum + each.encodedBodySize, 0), loaded.length, loaded.reduce((sum, each) => sum + each.decodedBodySize, 0)];
        }).observe(document, { subtree: true, childList: true });
        """;

    public static TheoryData<string, string> Searches
    {
        get
        {
            var words = s_words;
            return new()
            {
                { "the most common word", words[0] },
                { "ten common words", string.Join(' ', words.Take(10)) },
                { "twenty words of any kind", string.Join(' ', words.Where((_, i) => i % 2900 == 7)) },
                { "a rare word", words[40_000] },
                { "a common beginning", words[300][..2] },
                { "beginnings of five words", string.Join(' ', words.Skip(500).Where(word => word.Length > 5).Take(5).Select(word => word[..3])) },
                { "a slip of the pen", words.Skip(2000).First(word => word.Length > 7) is var word ? $"{word[..5]}q{word[6..]}" : "" },
                { "a word that is not there", $"{words[900]} qqqqqq" },
            };
        }
    }

    private static readonly List<string> s_words = new MadeUpWords(HundredThousandEntries.Seed).Words;

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task The_first_result_is_there_before_two_hundred_kilobytes_are_loaded(string what, string words)
    {
        await using var tab = await browser.Open();
        await tab.Page.AddInitScriptAsync(Counting);
        await tab.Page.GotoAsync($"{large.Address}/search/?q={Uri.EscapeDataString(words)}");
        await tab.Page.Locator(".results .title a").First.WaitForAsync();
        var (bytes, count, whole) = await tab.Page.EvaluateAsync<int[]>("window.loaded") is [var first, var second, var third] ? (first, second, third) : default;
        TestContext.Current.TestOutputHelper?.WriteLine($"{what}: {bytes} bytes in {count} answers, {whole} uncompressed; {await tab.Page.Locator(".search-status").TextContentAsync()}");
        Assert.True(bytes < whole, "The server does not compress.");
        Assert.InRange(bytes, 1000, Budget);
    }

    [Theory]
    [InlineData("Firefox")]
    [InlineData("WebKit")]
    public async Task The_other_engines_find_too(string name)
    {
        var engine = await engines.Get(name);
        await engine.Open($"{large.Address}/search/?q={s_words[700]}");
        await engine.Until("document.querySelector('.results .title a')");
        Assert.Contains("results for", await engine.Value<string>("document.querySelector('.search-status').textContent"), StringComparison.Ordinal);
        // Where no mark is, the word stands outside the excerpt.
        Assert.True(await engine.Value<bool>("document.querySelectorAll('.results mark').length > 0"));
    }

    [Fact]
    public void No_part_is_large_whatever_is_in_it()
    {
        var sizes = large.Parts.Select(part => (part.Name, Size: Packed(part.Content.Bytes.Span))).OrderByDescending(part => part.Size).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{sizes.Count} parts; {sizes.Sum(part => (long)part.Size)} bytes compressed, {large.Parts.Sum(part => (long)part.Content.Length)} on disk; the largest: {string.Join(", ", sizes.Take(5))}; made in {large.Time.TotalSeconds:F1} s, {large.ProcessorTime.TotalSeconds:F1} s of processors");
        Assert.All(sizes, part => Assert.InRange(part.Size, 1, 25_000));
        Assert.InRange(Packed(large.Root.Content.Bytes.Span), 1, 10_000);
    }

    private static int Packed(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(bytes);
        return (int)packed.Length;
    }
}

/// <summary>A site whose index is exchanged for one of a hundred thousand entries.</summary>
public sealed class HundredThousandEntries : IAsyncLifetime
{
    internal const int Seed = 100;

    private readonly LargeIndexSite _site = new();

    internal string Address => _site.Site.Address;

    internal Asset Root { get; private set; } = null!;

    internal IReadOnlyList<Asset> Parts { get; private set; } = [];

    internal TimeSpan Time { get; private set; }

    internal TimeSpan ProcessorTime { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var chunks = Entries().OrderBy(entry => entry.Kind).Chunk(500).Select((entries, i) => new SearchChunk(i, "en-GB", entries.ToValueList())).ToList();
        clock.Restart();
        var before = Environment.CpuUsage.TotalTime;
        var terms = new ChunkTerms[chunks.Count];
        new Workers().ForEach(terms.Length, 1, i => terms[i] = new(chunks[i]));
        var index = new WriteSearchParts(isRelative: false).Execute(terms.ToValueList(), _ => { }).Single();
        (Time, ProcessorTime) = (clock.Elapsed, Environment.CpuUsage.TotalTime - before);
        (Root, Parts) = (index.Root, index.Parts);
        var assets = Path.Combine(_site.Site.Folder, "assets");
        await File.WriteAllBytesAsync(Directory.GetFiles(assets, "search-index.parts.*.json").Single(), Root.Content.Bytes.ToArray());
        Directory.CreateDirectory(Path.Combine(assets, Path.GetDirectoryName(Parts[0].Name)!));
        foreach (var part in Parts) await File.WriteAllBytesAsync(Path.Combine(assets, part.Name), part.Content.Bytes.ToArray());
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static IEnumerable<SearchEntry> Entries()
    {
        var words = new MadeUpWords(Seed);
        for (var i = 0; i < 100_000; i++)
        {
            yield return (i % 50) switch
            {
                0 => new(SearchKind.Term, words.Next(2), words.Next(40), $"/terms/#term-{i}", null) { Also = i % 100 == 0 ? words.Next(2) : null },
                1 => new(SearchKind.Question, words.Next(10), words.Next(300), $"/compare/question-{i}/", $"Topic {i % 120}"),
                2 or 3 => new(SearchKind.Section, words.Next(6), words.Next(200), $"/topic-{i % 120}/#s{i}", $"Topic {i % 120}"),
                < 28 => new(SearchKind.Claim, words.Next(20), i % 2 == 0 ? words.Next(12) : "", $"/topic-{i % 120}/#claim-{i}", $"Topic {i % 120}"),
                _ => new(SearchKind.Passage, $"Source {i / 250} ¶{i % 250}", words.Next(40), $"/sources/source-{i / 250}/#p{i % 250}", words.Next(4)),
            };
        }
    }
}
