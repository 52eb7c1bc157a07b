using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>The copy that <c>build --relative</c> makes, opened from its folder: everything works that works on a host.</summary>
public sealed class PortableCopyTests(BrowserFixture browser, PortableCopy copy) : IClassFixture<PortableCopy>
{
    public static TheoryData<string> Pages => [.. Paths.All.Where(path => path != "/404.html")];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_styled_asks_only_its_folder_and_nothing_goes_wrong(string path)
    {
        await using var tab = await browser.Open();
        List<string> wrong = [], asked = [];
        Listen(tab.Page, wrong);
        tab.Page.Request += (_, request) => asked.Add(request.Url);
        await tab.Page.GotoAsync(copy.Address(path));
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.NotEqual("rgba(0, 0, 0, 0)", await tab.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor"));
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.styleSheets.length > 0 && document.styleSheets[0].href !== null"));
        // What script adds is there.
        Assert.Equal(1, await tab.Page.Locator("p.visually-hidden").CountAsync());
        Assert.All(asked.Where(url => !url.StartsWith("blob:", StringComparison.Ordinal)), url => Assert.StartsWith(copy.Address("/").Replace("index.html", "", StringComparison.Ordinal), url));
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Links_lead_from_page_to_page_and_back()
    {
        await using var tab = await Open("/");
        await tab.Page.Locator("nav a", new() { HasText = "Sources" }).First.ClickAsync();
        Assert.EndsWith("/sources/index.html", tab.Page.Url, StringComparison.Ordinal);
        await tab.Page.Locator(".descriptor h3 a").First.ClickAsync();
        Assert.EndsWith($"{Paths.FirstSource}index.html", tab.Page.Url, StringComparison.Ordinal);
        await tab.Page.Locator(".site a").ClickAsync();
        Assert.Equal(copy.Address("/"), tab.Page.Url);
    }

    [Fact]
    public async Task The_search_finds_and_its_results_lead_to_their_places()
    {
        await using var tab = await Open("/");
        Require.That(await tab.Page.Locator("form.find").CountAsync() > 0, "The program was built without npm, so there is no search.");
        List<string> wrong = [];
        Listen(tab.Page, wrong);
        await tab.Page.Locator(".find [name=q]").FillAsync("shahed");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Locator(".results li").First.WaitForAsync();
        Assert.EndsWith("/search/index.html?q=shahed", tab.Page.Url, StringComparison.Ordinal);
        var found = tab.Page.Locator(".results .title a").First;
        Assert.Equal("Shahed-136", await found.TextContentAsync());
        await found.ClickAsync();
        Assert.EndsWith("/terms/index.html#shahed-136", tab.Page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await tab.Page.Locator("#shahed-136").CountAsync());
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("a.term")]
    [InlineData("[role=doc-noteref]")]
    [InlineData(".claim .evidence a[href*='#p']")]
    public async Task A_preview_shows_what_it_shows_on_a_host(string link)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new() { Width = 900, Height = 800 } };
        await using var tab = await browser.Open(options);
        List<string> wrong = [];
        Listen(tab.Page, wrong);
        await tab.Page.GotoAsync(copy.Address(Paths.Topics[0]));
        await using var served = await browser.Open(Paths.Topics[0], options);
        Assert.Equal(await Preview(served, link), await Preview(tab, link));
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_filter_narrows_a_list_and_stands_in_the_address()
    {
        await using var tab = await Open("/claims/");
        List<string> wrong = [];
        Listen(tab.Page, wrong);
        await tab.Page.Locator(".filters [name=q]").FillAsync("drones");
        await Assertions.Expect(tab.Page.Locator(".filters .shown")).Not.ToHaveTextAsync("");
        await tab.Page.WaitForURLAsync("**/claims/index.html?*q=drones*");
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_claim_is_cited_with_its_address_on_the_published_site()
    {
        await using var tab = await Open(Paths.Topics[0]);
        await tab.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var claim = tab.Page.Locator(".claim").First;
        var id = await claim.GetAttributeAsync("id");
        await claim.Locator(".copy").ClickAsync();
        await Assertions.Expect(claim.Locator(".copy")).ToHaveTextAsync("Copied");
        Assert.EndsWith($"https://iran-russia.example/claims/#{id}", await tab.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    private async Task<Tab> Open(string path)
    {
        var tab = await browser.Open();
        await tab.Page.GotoAsync(copy.Address(path));
        return tab;
    }

    private static async Task<string> Preview(Tab tab, string link)
    {
        await tab.Page.Locator(link).First.HoverAsync();
        await tab.Page.Locator(".popup:not([aria-busy])").WaitForAsync();
        return await tab.Page.Locator(".popup").InnerTextAsync();
    }

    private static void Listen(IPage page, List<string> wrong)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") wrong.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => wrong.Add($"error: {error}");
        page.RequestFailed += (_, request) => wrong.Add($"failed: {request.Url}: {request.Failure}");
    }
}

/// <summary>The shipped briefing as such a copy, in a folder whose name no address holds as it is.</summary>
public sealed class PortableCopy : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;

    private string Folder => Path.Combine(_folder, "a copy, 100% of it #1");

    public async ValueTask InitializeAsync()
    {
        var result = await Programs.Briefing("build", "--relative", "--root", Repository.Root, "--output", Folder, "--verbosity", "quiet");
        Assert.True(result.Code == 0, $"The briefing does not build: {result.Error}");
    }

    /// <summary>The address of a page, as a file.</summary>
    internal string Address(string path) => new Uri(Folder + "/").AbsoluteUri + path[1..] + (path.EndsWith('/') ? "index.html" : "");

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
