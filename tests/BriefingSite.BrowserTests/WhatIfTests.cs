using System.Text.Json;
using BriefingSite.BrowserTests.Support;
using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;
using BriefingSite.Output;
using BriefingSite.Tests.Evidence.Dependence;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>The page on which readers suppose that sources are wrong.</summary>
public sealed class WhatIfTests(BrowserFixture browser, PortableCopy copy) : IClassFixture<PortableCopy>
{
    private const string Source = "most-get-wrong", Other = "complex-bond";
    private const int Graphs = 2000;

    [Fact]
    public async Task The_script_computes_what_the_build_computes()
    {
        await using var tab = await browser.Open("/what-if/");
        var (cases, expected) = (new List<object>(), new List<string>());
        for (var seed = 0; seed < Graphs; seed++)
        {
            var (random, graph) = (new Random(seed), new RandomGraph(seed));
            // A few circles: what closes one is passed over by both.
            var claims = seed % 10 > 0 ? graph.Claims : graph.Claims.Select(claim => claim.IsAssumption ? claim : claim with { RestsOn = claim.RestsOn.Append(graph.Claims[random.Next(graph.Claims.Count)].Id).Where(id => id != claim.Id).ToValueList() }).ToValueList();
            var data = WhatIfData.Create(Argument(graph.Sources, claims));
            var sources = graph.Sources.Where(_ => random.Next(3) == 0).Select(source => source.Source).ToHashSet();
            var wrong = claims.Where(claim => claim.IsAssumption && random.Next(2) == 0).Select(claim => claim.Id).ToHashSet();
            var removal = new SupportGraph(claims).Without(sources, wrong);
            expected.Add($"{seed}: {string.Join(' ', removal.Fallen)} | {Flipped(removal, flip => flip.IsSingleSourceNow)} | {Flipped(removal, flip => flip.IsUncontestedNow)}");
            cases.Add(new { seed, data = JsonSerializer.SerializeToElement(data, OutputJson.Default.WhatIfData), sources, wrong });
        }
        var found = await tab.Page.EvaluateAsync<string[]>("""
            async cases => {
              const { createArgument } = await import(document.querySelector('main script').src);
              return JSON.parse(cases).map(({ seed, data, sources, wrong }) => {
                const places = (all, ids) => new Set(ids.map(id => all.indexOf(id)));
                const { fallen, single, uncontested } = createArgument(data)(places(data.sources, sources), places(data.claims.map(claim => claim.id), wrong));
                return `${seed}: ${[fallen, single, uncontested].map(list => list.map(number => data.claims[number].id).join(' ')).join(' | ')}`;
              });
            }
            """, JsonSerializer.Serialize(cases));
        Assert.Equal(expected, found);
        // The cases are not trivial.
        Assert.InRange(expected.Count(line => !line.EndsWith(":  |  | ", StringComparison.Ordinal)), Graphs / 4, Graphs);
        Assert.Contains(expected, line => line.Split('|') is [_, not "  ", not " "]);

        static string Flipped(Removal removal, Func<Flip, bool> flips) => string.Join(' ', removal.Flips.Where(flips).Select(flip => flip.Claim));
    }

    [Fact]
    public async Task What_is_marked_shows_at_once_what_falls_is_told_politely_and_stands_in_the_address()
    {
        await using var tab = await Open("/what-if/");
        await tab.Page.CheckAsync($"[value={Source}]");
        await tab.Page.Locator(".outcome .judged").WaitForAsync();
        var verdict = await tab.Page.Locator(".verdict").TextContentAsync();
        Assert.Matches(@"^1 marked as wrong: \d+ of \d+ claims fall, \d+ of \d+ judgements loses? claims\.$", verdict);
        Assert.Equal("status", await tab.Page.Locator(".verdict").GetAttributeAsync("role"));
        Assert.EndsWith($"/what-if/#wrong.{Source}", tab.Page.Url, StringComparison.Ordinal);
        // The page of the source says the same.
        var fallen = await tab.Page.Locator(".outcome details", new() { HasText = "nothing else carries" }).Locator("li").CountAsync();
        await tab.Page.GotoAsync(browser.Address($"/sources/{Source}/"));
        Assert.StartsWith($"{fallen} claims fall", await tab.Page.Locator(".if-wrong summary").First.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_was_sent_shows_the_same_and_reset_leads_back_to_the_briefing_as_it_is()
    {
        await using var tab = await Open($"/what-if/#wrong.{Source}.{Other}.no-such-thing");
        await tab.Page.Locator(".outcome .judged").WaitForAsync();
        Assert.Equal([Other, Source], (await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[name=wrong]:checked')].map(box => box.value)")).Order(StringComparer.Ordinal));
        Assert.EndsWith("The address names 1 thing that this page does not know.", await tab.Page.Locator(".verdict").TextContentAsync(), StringComparison.Ordinal);
        await tab.Page.Locator("button[type=reset]").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".verdict")).ToHaveTextAsync("Nothing is marked as wrong.");
        Assert.EndsWith("/what-if/", tab.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await tab.Page.Locator("[name=wrong]:checked, .outcome details").CountAsync());
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length + document.cookie.length"));
    }

    [Fact]
    public async Task What_was_withdrawn_is_marked_until_somebody_takes_the_mark_away()
    {
        await using var tab = await browser.Open();
        await tab.Page.RouteAsync("**/what-if/", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace($"value=\"{Source}\"", $"value=\"{Source}\" checked", StringComparison.Ordinal) });
        });
        await tab.Page.GotoAsync(browser.Address("/what-if/"));
        await Assertions.Expect(tab.Page.Locator(".verdict")).ToContainTextAsync("1 marked as wrong");
        Assert.EndsWith("/what-if/", tab.Page.Url, StringComparison.Ordinal);
        await tab.Page.UncheckAsync($"[value={Source}]");
        await Assertions.Expect(tab.Page.Locator(".verdict")).ToHaveTextAsync("Nothing is marked as wrong.");
        Assert.EndsWith("/what-if/#wrong", tab.Page.Url, StringComparison.Ordinal);
        await tab.Page.Locator("button[type=reset]").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".verdict")).ToContainTextAsync("1 marked as wrong");
        Assert.EndsWith("/what-if/", tab.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_are_loaded_when_somebody_tries_and_by_this_page_alone()
    {
        await using var tab = await browser.Open();
        List<string> asked = [];
        tab.Page.Request += (_, request) => asked.Add(request.Url);
        foreach (var path in new[] { "/", "/sources/", Paths.FirstSource, "/what-if/" })
        {
            await tab.Page.GotoAsync(browser.Address(path));
            await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }
        Assert.DoesNotContain(asked, url => url.Contains("what-if.", StringComparison.Ordinal) && url.EndsWith(".json", StringComparison.Ordinal));
        await tab.Page.Locator($"[value={Source}]").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Space");
        await tab.Page.Locator(".outcome .judged").WaitForAsync();
        Assert.Single(asked, url => url.Contains("what-if.", StringComparison.Ordinal) && url.EndsWith(".json", StringComparison.Ordinal));
        Assert.Equal(Source, await tab.Page.EvaluateAsync<string>("document.activeElement.value"));
    }

    [Fact]
    public async Task Where_the_data_cannot_be_loaded_it_says_that_it_does_not_know()
    {
        await using var tab = await browser.Open();
        await tab.Page.RouteAsync("**/what-if.*.json", route => route.AbortAsync());
        await tab.Page.GotoAsync(browser.Address("/what-if/"));
        await tab.Page.CheckAsync($"[value={Source}]");
        await Assertions.Expect(tab.Page.Locator(".verdict")).ToContainTextAsync("could not be computed");
        Assert.Equal(0, await tab.Page.Locator(".outcome *").CountAsync());
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Axe_finds_nothing_in_what_follows_and_nothing_scrolls_sideways(int width, ColorScheme scheme)
    {
        await using var tab = await browser.Open($"/what-if/#wrong.{Source}", new() { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = scheme });
        await tab.Page.Locator(".outcome .judged").WaitForAsync();
        foreach (var fold in await tab.Page.Locator(".outcome summary").AllAsync()) await fold.ClickAsync();
        await tab.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>("async () => (await axe.run()).violations.flatMap(each => each.nodes.map(node => `${each.id}: ${node.html}`))"));
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task Without_script_each_source_leads_to_what_follows_from_it_alone()
    {
        await using var tab = await browser.Open("/what-if/", new() { JavaScriptEnabled = false });
        Assert.True(await tab.Page.GetByText("takes a script").IsVisibleAsync());
        foreach (var hidden in new[] { ".suppose input", ".experiment", ".outcome" }) Assert.False(await tab.Page.Locator(hidden).First.IsVisibleAsync());
        await tab.Page.Locator($"[id='wrong.{Source}'] a").ClickAsync();
        Assert.EndsWith($"/sources/{Source}/#section.if-wrong", tab.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_copy_opened_from_its_folder_it_works_and_its_links_lead_to_files()
    {
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync($"{copy.Address("/what-if/")}#wrong.{Source}");
        var link = tab.Page.Locator(".outcome .judged .title a").First;
        await link.WaitForAsync();
        Assert.Matches(@"/index\.html#j-[a-z0-9-]+$", await link.GetAttributeAsync("href"));
    }

    private static ArgumentGraph Argument(ValueList<OriginatedSource> sources, ValueList<ClaimBasis> claims) => new(
        sources.Select(source => new SourceLabel(source.Source, "A", source.Source, source.Source, source.Origin, "B2")).ToValueList(),
        claims.Select(claim => new ArguedClaim(new(TargetKind.Claim, claim.Id, $"/claims/#{claim.Id}"), claim.IsAssumption, Ids(claim.Supporting), Ids(claim.Opposing), claim.RestsOn, [], [])).ToValueList(),
        []);

    private static ValueList<string> Ids(ValueList<OriginatedSource> sources) => sources.Select(source => source.Source).ToValueList();

    private Task<Tab> Open(string path) => browser.Open(path);
}
