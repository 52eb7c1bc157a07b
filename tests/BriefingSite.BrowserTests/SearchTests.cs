using System.Text.RegularExpressions;
using BriefingSite.BrowserTests.Support;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>The search in the page, which is there where the program was built with npm at hand.</summary>
public partial class SearchTests(BrowserFixture browser)
{
    private const string Results = ".results li";

    [Fact]
    public async Task Words_are_found_as_they_are_typed_and_marked()
    {
        await using var tab = await Open("/search/");
        await Field(tab).PressSequentiallyAsync("shahed");
        await StatusShows(tab, "results for “shahed”");
        var first = tab.Page.Locator(Results).First;
        Assert.Equal("Shahed-136", await first.Locator("a").TextContentAsync());
        Assert.All(await tab.Page.Locator(".results mark").AllTextContentsAsync(), mark => Assert.StartsWith("shahed", mark, StringComparison.OrdinalIgnoreCase));
        Assert.EndsWith("/search/?q=shahed", tab.Page.Url);
    }

    [Theory]
    [InlineData("sanct", "Sanctions")]
    [InlineData("drone diplo", "Drone diplomacy")]
    [InlineData("pezeshkían", "Masoud Pezeshkian")]
    [InlineData("presedent pezeskian", "Masoud Pezeshkian")]
    [InlineData("vladmir", "Vladimir Putin")]
    [InlineData("inst", "International North–South Transport Corridor")]
    public async Task The_beginning_of_a_word_a_slip_an_accent_and_another_name_find_what_is_meant(string words, string title)
    {
        await using var tab = await Open($"/search/?q={Uri.EscapeDataString(words)}");
        await tab.Page.Locator(Results).First.WaitForAsync();
        Assert.Contains(title, (await tab.Page.Locator(".results .title").AllTextContentsAsync()).Take(5));
    }

    [Theory]
    [InlineData("su35", "Su-35")]
    [InlineData("su 35", "Su-35")]
    [InlineData("SU-35s", "Su-35")]
    [InlineData("S400", "S-400")]
    [InlineData("s 400", "S-400")]
    [InlineData("article five", "Article 5")]
    [InlineData("article5", "Article 5")]
    [InlineData("northsouth corridor", "International North–South Transport Corridor")]
    [InlineData("su 35 fighters qqqq", "Su-35")]
    public async Task Letters_and_digits_are_one_word_however_they_are_joined_and_words_for_numbers_are_digits(string words, string title)
    {
        await using var tab = await Open($"/search/?q={Uri.EscapeDataString(words)}");
        await tab.Page.Locator(Results).First.WaitForAsync();
        Assert.Contains(title, (await tab.Page.Locator(".results .title").AllTextContentsAsync()).Take(5));
        var first = await tab.Page.Locator(Results).Filter(new() { HasText = title }).First.InnerHTMLAsync();
        Assert.Contains("<mark>", first, StringComparison.Ordinal);
    }

    /// <summary>Of every term and with every hyphen: as it is, as a space, as nothing; and a space between letters and digits as a hyphen or nothing.</summary>
    [Fact]
    public async Task Every_term_is_found_by_its_title_with_or_without_its_hyphens()
    {
        await using var tab = await Open("/search/?q=oil");
        await tab.Page.Locator(Results).First.WaitForAsync();
        var titles = await tab.Page.EvaluateAsync<string[]>("""
            async () => {
              const answer = await fetch(document.querySelector('form.finder').dataset.index);
              return (await answer.json()).filter(entry => entry.kind === 'term').map(entry => entry.title);
            }
            """);
        Assert.True(titles.Length > 20, $"{titles.Length} terms");
        foreach (var title in titles)
        {
            string[] ways =
            [
                title, Hyphen().Replace(title, ""), Hyphen().Replace(title, " "), Seam().Replace(title, "-"), Seam().Replace(title, ""), Seam().Replace(Hyphen().Replace(title, ""), ""),
            ];
            foreach (var words in ways.Distinct())
            {
                await Field(tab).FillAsync(words);
                await StatusShows(tab, $"“{words}”");
                Assert.True((await tab.Page.Locator(".results .title").AllTextContentsAsync()).Take(5).Contains(title), $"“{words}” does not find “{title}”.");
            }
        }
    }

    [Fact]
    public async Task Kinds_narrow_it_down_and_stand_in_the_address_with_the_words()
    {
        await using var tab = await Open("/search/?q=oil");
        await tab.Page.Locator(Results).First.WaitForAsync();
        var all = await tab.Page.Locator(Results).CountAsync();
        var counted = int.Parse(await tab.Page.Locator("label:has([value=claim]) .count").InnerTextAsync(), null);
        await tab.Page.Locator("[name=kind][value=claim]").CheckAsync();
        await StatusShows(tab, $"{counted} results for “oil”");
        Assert.InRange(counted, 1, all - 1);
        Assert.All(await tab.Page.Locator(".results .where").AllTextContentsAsync(), where => Assert.StartsWith("claim", where, StringComparison.Ordinal));

        await using var again = await Open(new Uri(tab.Page.Url).PathAndQuery["/briefings/iran-russia".Length..]);
        await StatusShows(again, $"{counted} results for “oil”");
        Assert.Equal("oil", await Field(again).InputValueAsync());
        Assert.True(await again.Page.Locator("[name=kind][value=claim]").IsCheckedAsync());
    }

    [Fact]
    public async Task Every_kind_is_found_and_every_result_leads_to_its_place()
    {
        await using var tab = await Open("/search/?q=russia");
        await tab.Page.Locator(Results).First.WaitForAsync();
        foreach (var kind in await tab.Page.Locator("[name=kind]").EvaluateAllAsync<string[]>("kinds => kinds.map(kind => kind.value)"))
        {
            await tab.Page.EvaluateAsync("document.querySelectorAll('[name=kind]:checked').forEach(kind => kind.click())");
            await tab.Page.Locator($"[name=kind][value={kind}]").CheckAsync();
            var address = await tab.Page.Locator($"{Results} a").First.EvaluateAsync<string>("link => link.href");
            await using var there = await browser.Open();
            Assert.Equal(200, (await there.Page.GotoAsync(address))!.Status);
            Assert.True(await there.Page.EvaluateAsync<bool>("location.hash.length === 0 || document.querySelector(':target') !== null"), address);
        }
    }

    [Fact]
    public async Task By_keyboard_alone_from_any_page_to_a_result_and_back_to_an_empty_field()
    {
        await using var tab = await Open("/economy/");
        var keys = tab.Page.Keyboard;
        await keys.PressAsync("/");
        await keys.TypeAsync("su-35");
        await keys.PressAsync("Enter");
        await tab.Page.WaitForURLAsync("**/search/?q=su-35");
        await tab.Page.Locator(Results).First.WaitForAsync();

        await keys.PressAsync("/");
        Assert.Equal("q", await Focused(tab));
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("ArrowDown");
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.activeElement === document.querySelectorAll('.results a')[1]"));
        await keys.PressAsync("ArrowUp");
        await keys.PressAsync("ArrowUp");
        Assert.Equal("q", await Focused(tab));
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("Enter");
        await tab.Page.WaitForURLAsync("**/terms/#su-35");

        await tab.Page.GoBackAsync();
        await tab.Page.Locator(Results).First.WaitForAsync();
        await keys.PressAsync("/");
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("Escape");
        Assert.Equal(("q", ""), (await Focused(tab), await Field(tab).InputValueAsync()));
        Assert.Equal(0, await tab.Page.Locator(Results).CountAsync());
        Assert.EndsWith("/search/", tab.Page.Url);
    }

    [Fact]
    public async Task The_key_can_be_switched_off_and_stays_a_sign_where_one_types()
    {
        await using var tab = await Open("/search/");
        await Field(tab).PressSequentiallyAsync("and/or");
        Assert.Equal("and/or", await Field(tab).InputValueAsync());
        await tab.Page.Locator("[name=key]").UncheckAsync();
        await tab.Page.GotoAsync(browser.Address("/economy/"));
        await tab.Page.Keyboard.PressAsync("/");
        Assert.Equal("BODY", await tab.Page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Theory]
    [InlineData("oil qqqq", true)]
    [InlineData("qqqq zzzz", false)]
    public async Task Where_nothing_has_all_words_there_is_a_way_on(string words, bool some)
    {
        await using var tab = await Open($"/search/?q={Uri.EscapeDataString(words)}");
        await StatusShows(tab, some ? "for some of the words" : "Nothing found");
        if (some) return;
        await tab.Page.Locator(".results a[href='#index.a-z']").ClickAsync();
        Assert.True(await tab.Page.Locator("#index\\.a-z").IsVisibleAsync());
    }

    [Fact]
    public async Task Nothing_is_loaded_before_somebody_searches_and_all_of_it_once()
    {
        await using var tab = await browser.Open();
        var asked = new List<string>();
        tab.Page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath.Split('/')[^1].Split('.')[0]);
        await tab.Page.GotoAsync(browser.Address("/economy/"));
        await Field(tab).FocusAsync();
        Assert.DoesNotContain("search", asked);
        await tab.Page.GotoAsync(browser.Address("/search/"));
        await RequireSearch(tab);
        await Field(tab).FocusAsync();
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(asked, name => name is "minisearch" or "search-index");

        await Field(tab).FillAsync("oil");
        await StatusShows(tab, "“oil”");
        await Field(tab).FillAsync("gas");
        await StatusShows(tab, "“gas”");
        Assert.Equal(["minisearch", "search-index"], asked.Where(name => name is "minisearch" or "search-index").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_search_that_cannot_be_loaded_says_so()
    {
        await using var tab = await Open("/search/");
        await tab.Page.RouteAsync("**/search-index.*", route => route.AbortAsync());
        await Field(tab).FillAsync("oil");
        await StatusShows(tab, "could not be loaded");
    }

    [Fact]
    public async Task Without_script_the_index_from_A_to_Z_leads_on_and_nothing_pretends_to_search()
    {
        await using var tab = await browser.Open("/economy/", new() { JavaScriptEnabled = false });
        Assert.Equal(0, await tab.Page.Locator("input[name=q]:visible").CountAsync());
        await tab.Page.Locator(".find a").ClickAsync();
        Assert.EndsWith("/search/", tab.Page.Url);
        Assert.Equal(0, await tab.Page.Locator("form.finder:visible").CountAsync());
        await tab.Page.Locator(".letters").GetByText("S", new() { Exact = true }).ClickAsync();
        Assert.True(await tab.Page.Locator("#letter\\.S").IsVisibleAsync());
        await tab.Page.Locator(".index").GetByText("Su-35", new() { Exact = true }).ClickAsync();
        Assert.EndsWith("/terms/#su-35", tab.Page.Url);
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Results_fit_any_window_and_axe_finds_nothing_in_them(int width, ColorScheme scheme)
    {
        await using var tab = await Open("/search/?q=russia", new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        await tab.Page.Locator(Results).First.WaitForAsync();
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth <= innerWidth"));
        await tab.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(
            "axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.flatMap(each => each.nodes.map(node => `${each.id}: ${node.html}`)))"));
    }

    [Fact]
    public void All_script_together_is_below_its_budget()
    {
        using var packed = new MemoryStream();
        foreach (var file in Directory.GetFiles(Path.Combine(browser.Folder, "assets"), "*.js"))
        {
            using var zip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true);
            zip.Write(File.ReadAllBytes(file));
        }
        Assert.InRange(packed.Length, 1, 29_000);
    }

    [GeneratedRegex(@"\p{Pd}")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"(?<=\p{L}) (?=\p{N})|(?<=\p{N}) (?=\p{L})")]
    private static partial Regex Seam();

    private async Task<Tab> Open(string path, BrowserNewContextOptions? options = null)
    {
        var tab = await browser.Open(path, options);
        if (path.StartsWith("/search/", StringComparison.Ordinal)) await RequireSearch(tab);
        return tab;
    }

    private static async Task RequireSearch(Tab tab) => Require.That(
        await tab.Page.Locator("form.finder").CountAsync() == 1, "The program was built without MiniSearch: install Node.js with npm and build again.");

    private static ILocator Field(Tab tab) => tab.Page.Locator("[role=search] [name=q]");

    private static Task StatusShows(Tab tab, string words) => tab.Page.Locator(".search-status", new() { HasText = words }).WaitForAsync();

    private static Task<string> Focused(Tab tab) => tab.Page.EvaluateAsync<string>("document.activeElement.name ?? document.activeElement.tagName");
}
