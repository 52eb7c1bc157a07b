using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using BriefingSite.BrowserTests.Support;
using BriefingSite.Core.Finding;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests.Finding;

/// <summary>The search of a large briefing, whose index comes in parts: it finds what a search in one file finds, in the same order.</summary>
public sealed class SearchInPartsTests(BrowserFixture browser, LargeIndexSite large) : IClassFixture<LargeIndexSite>
{
    private const string Results = ".results .title a";

    // The functions of the script, which are not exported, and the index in both ways.
    private const string Engines = """
        window.engines = async library => {
          const form = document.querySelector('form.finder'), { index, library: parts } = form.dataset;
          const script = await (await fetch(document.querySelector('main script').src)).text();
          const blob = text => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
          const { termsIn, ways, queryFor, openWhole, openParts } = await import(blob(script.replace("import.meta.url.startsWith('blob:')", 'false') + '\nexport { termsIn, ways, queryFor, openWhole, openParts };'));
          const root = await (await fetch(index)).json();
          const inParts = openParts((await import(parts)).default, root);
          const folder = index.slice(0, index.lastIndexOf('/') + 1) + root.folder;
          const entries = (await Promise.all(root.entries.map(async (_, i) => (await fetch(`${folder}/entries-${i}.json`)).json()))).flat();
          const whole = library && openWhole((await import(blob(library))).default, entries);
          return { termsIn, ways, whole, inParts, entries };
        };
        """;

    [Fact]
    public async Task It_finds_what_MiniSearch_finds_in_one_file_and_in_the_same_order()
    {
        await using var tab = await Open("/search/", new() { BypassCSP = true });
        var library = Site.EmbeddedAssets().First(file => file.Path == "theme/search/minisearch.js").Content.Text();
        var words = new MadeUpWords(20).Words;
        string[] queries =
        [
            .. words.Where((_, i) => i < 20 || (i is > 200 and < 3000 && i % 90 == 0)),
            .. words.Where((word, i) => i > 300 && i % 400 == 0 && word.Length > 4).Take(40).Select(word => word[..^2]),
            .. words.Where((_, i) => i % 97 == 5).Take(30).Zip(words.Where((_, i) => i % 31 == 3), (one, other) => $"{one} {other}"),
            .. words.Where((word, i) => i is > 100 and < 1000 && i % 40 == 0 && word.Length > 5).Select(word => $"{word[..4]}x{word[5..]}"),
            "bridge", "the arch", "arch crack", "section 300", "2026", "safety-wrong", "lorries weigh", "engineer bridge mill", "brid", "ar", "no such thing at all qqqq",
        ];
        await tab.Page.EvaluateAsync(Engines);
        var wrong = await tab.Page.EvaluateAsync<string[]>("""
            async ([library, queries]) => {
              const { ways, whole, inParts, entries } = await engines(library);
              const wrong = [];
              let compared = 0;
              for (const words of queries) {
                const [expected] = [...whole.answers(words, ways)];
                let last;
                for await (const answer of inParts.answers(words, ways)) last = answer;
                // A slip is looked for among the words nearby.
                if (expected.how !== last.how) { if (expected.how !== 'for words like' || words.length < 8) wrong.push(`${words}: ${expected.how}, ${last.how}`); continue; }
                const scores = new Map(expected.results.map(({ id, score }) => [id, score]));
                if (expected.how !== 'for') { if (last.results.some(({ id }) => !scores.has(id))) wrong.push(`${words}: too much`); continue; }
                if (!last.isAbout && (last.results.length !== scores.size || last.results.some(({ id }) => !scores.has(id)))) wrong.push(`${words}: ${scores.size}, ${last.results.length}`);
                if (last.isAbout !== last.notes.length > 0) wrong.push(`${words}: says nothing`);
                const order = last.results.slice(0, 20).map(({ id }) => scores.get(id) ?? 0);
                order.forEach((score, i) => { if (i > 0 && score > order[i - 1] * 1.25) wrong.push(`${words}: ${score} after ${order[i - 1]}`); });
                if (order[0] < expected.results[0].score / 1.25) wrong.push(`${words}: the best is not first`);
                compared++;
              }
              return compared < 60 ? [`only ${compared} were compared`] : wrong;
            }
            """, new object[] { library, queries });
        Assert.Empty(wrong);
    }

    /// <summary>Every character of the basic plane and many of the others, in the places where it matters what it is.</summary>
    [Fact]
    public async Task The_generator_and_the_script_read_the_same_terms()
    {
        await using var tab = await Open("/search/", new() { BypassCSP = true });
        await tab.Page.EvaluateAsync(Engines);
        var texts = Characters().Select(sign => $"ab{sign}cd 1{sign}2 a{sign}1 1{sign}a {sign} {sign}s dies{sign} su{sign}35")
            .Chunk(20).Select(some => string.Join(" . ", some)).Concat(["Su-35s", "five articles", "Article five", "north–south", "ties parties series 35s gas 9s a-b-c-d 1-2-3", "e\u0301a5\u0301a Ångström İstanbul ΟΔΟΣ οδος", "one-two three", "don't O'Neill’s", "x\n-y\tz", "twenty-five 5five", "🙂 a🙂b 𝟗s 𐐀bc", ""]).ToArray();
        var read = await tab.Page.EvaluateAsync<string[][]>("async texts => { const { termsIn } = await engines(); return texts.map(text => Array.from(termsIn(text), ({ term }) => term)); }", texts);
        var reader = new TermReader(isEnglish: true, SearchNumbers.Of("en").ToDictionary(number => number.Word, number => number.Digits));
        var wrong = texts.Zip(read).Where(pair => !reader.Read(pair.First).SequenceEqual(pair.Second))
            .Select(pair => $"{pair.First}: {string.Join(' ', reader.Read(pair.First).Except(pair.Second))} | {string.Join(' ', pair.Second.Except(reader.Read(pair.First)))}").ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {texts.Length}:\n{string.Join('\n', wrong.Take(30))}");
    }

    [Fact]
    public async Task Words_are_found_as_they_are_typed_and_kinds_narrow_it_down()
    {
        await using var tab = await Open("/search/");
        await tab.Page.Locator(".finder [name=q]").PressSequentiallyAsync("middle arc");
        await Shows(tab, Results, "Middle arch");
        Assert.Equal("Middle arch", await tab.Page.Locator(Results).First.TextContentAsync());
        await tab.Page.Locator("[name=kind][value=claim]").CheckAsync();
        await Shows(tab, ".results li:first-child .where", "claim");
        var address = await tab.Page.Locator(Results).First.EvaluateAsync<string>("link => link.href");
        Assert.Equal(200, (await tab.Page.GotoAsync(address))!.Status);
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.querySelector(':target') !== null"));
    }

    [Fact]
    public async Task A_part_that_cannot_be_loaded_is_said_and_what_is_found_without_it_is_shown()
    {
        await using var tab = await browser.Open();
        var part = await PartOf("lorries");
        await tab.Page.RouteAsync($"**/words-{part}.json", route => route.FulfillAsync(new() { Status = 503 }));
        await tab.Page.GotoAsync(large.Site.Address + "/search/?q=middle+lorries");
        await Shows(tab, ".search-status", "A part of the index could not be loaded: what has “lorry” may be missing.");
        Assert.NotEqual(0, await tab.Page.Locator(Results).CountAsync());
        // The next search asks for it again.
        await tab.Page.UnrouteAllAsync();
        await tab.Page.Locator(".finder [name=q]").FillAsync("lorries");
        await Shows(tab, ".search-status", "for “lorries”");
        Assert.DoesNotContain("could not", await tab.Page.Locator(".search-status").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_cannot_be_loaded_keeps_its_place_and_says_so()
    {
        await using var tab = await browser.Open();
        await tab.Page.RouteAsync("**/entries-*.json", route => route.AbortAsync());
        await tab.Page.GotoAsync(large.Site.Address + "/search/?q=bridge");
        await Shows(tab, ".results li", "could not be loaded");
    }

    [Fact]
    public async Task There_is_an_answer_before_all_parts_are_there()
    {
        await using var tab = await browser.Open();
        var held = new TaskCompletionSource();
        var asked = 0;
        await tab.Page.RouteAsync("**/words-*.json", async route =>
        {
            if (Interlocked.Increment(ref asked) > 6) await held.Task;
            await route.ContinueAsync();
        });
        var words = string.Join('+', new MadeUpWords(20).Words.Where((_, i) => i is > 30 and < 2000 && i % 130 == 0));
        await tab.Page.GotoAsync($"{large.Site.Address}/search/?q=bridge+{words}");
        await Shows(tab, ".search-status", "More of the index is being loaded.");
        await tab.Page.Locator(Results).First.WaitForAsync();
        held.SetResult();
        await tab.Page.Locator(".search-status", new() { HasNotText = "More of the index" }).WaitForAsync();
    }

    [Fact]
    public async Task In_a_copy_it_works_from_the_folder()
    {
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync(new Uri(large.Copy + "/search/index.html").AbsoluteUri + "?q=middle+arch");
        await Shows(tab, Results, "Middle arch");
        Assert.Equal("Middle arch", await tab.Page.Locator(Results).First.TextContentAsync());
        await tab.Page.Locator(Results).First.ClickAsync();
        Assert.EndsWith("/terms/index.html#middle-arch", tab.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_library_that_is_used_is_published_and_all_script_stays_below_its_budget()
    {
        var names = Directory.GetFiles(Path.Combine(large.Site.Folder, "assets"), "*.js");
        Assert.Contains(names, name => Path.GetFileName(name).StartsWith("search-parts.", StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => Path.GetFileName(name).StartsWith("minisearch.", StringComparison.Ordinal));
        Assert.InRange(names.Sum(Packed), 1, 29_000);
        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(browser.Folder, "assets")), name => Path.GetFileName(name).StartsWith("search-parts.", StringComparison.Ordinal));
    }

    private async Task<Tab> Open(string path, BrowserNewContextOptions? options = null)
    {
        var tab = await browser.Open(options);
        await tab.Page.GotoAsync(large.Site.Address + path);
        Require.That(await tab.Page.Locator("form.finder").CountAsync() == 1, "The program was built without MiniSearch: install Node.js with npm and build again.");
        return tab;
    }

    private static Task Shows(Tab tab, string what, string text) => tab.Page.Locator(what, new() { HasText = text }).First.WaitForAsync();

    private static long Packed(string file)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zip.Write(File.ReadAllBytes(file));
        return packed.Length;
    }

    // The number of the part with a word.
    private async Task<int> PartOf(string word)
    {
        var root = Directory.GetFiles(Path.Combine(large.Site.Folder, "assets"), "search-index.parts.*.json").Single();
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(root));
        return json.RootElement.GetProperty("words").EnumerateArray().Select(first => first.GetString()!).TakeWhile(first => string.CompareOrdinal(first, word) <= 0).Count() - 1;
    }

    // All but surrogates, the sign that cannot be in a text, and what is newer than the Unicode of the runtime: browsers may know it already.
    private static IEnumerable<string> Characters() =>
        Enumerable.Range(1, 0xFFFF).Where(code => code is < 0xD800 or > 0xDFFF)
            .Concat(Enumerable.Range(0x10000, 0x2000)).Concat(Enumerable.Range(0x11000, 0x1000)).Concat(Enumerable.Range(0x1D400, 0x400)).Concat(Enumerable.Range(0x2F800, 0x220))
            .Where(code => CharUnicodeInfo.GetUnicodeCategory(code) != UnicodeCategory.OtherNotAssigned)
            .Select(char.ConvertFromUtf32);
}
