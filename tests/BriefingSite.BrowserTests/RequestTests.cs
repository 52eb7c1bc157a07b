using BriefingSite.BrowserTests.Support;
using Xunit;

namespace BriefingSite.BrowserTests;

public class RequestTests(BrowserFixture browser)
{
    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task A_page_asks_only_its_own_host_and_breaks_no_policy(string path)
    {
        await using var tab = await browser.Open();
        List<string> wrong = [], asked = [];
        tab.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") wrong.Add($"{message.Type}: {message.Text}");
        };
        tab.Page.PageError += (_, error) => wrong.Add($"error: {error}");
        tab.Page.Request += (_, request) => asked.Add(request.Url);
        tab.Page.RequestFailed += (_, request) => wrong.Add($"failed: {request.Url}: {request.Failure}");
        tab.Page.Response += (_, response) =>
        {
            if (response.Status >= 400) wrong.Add($"{response.Status}: {response.Url}");
        };
        await tab.Page.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))");

        await tab.Page.GotoAsync(browser.Address(path));
        await tab.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        Assert.Empty(wrong);
        Assert.Contains(asked, url => url.EndsWith(".css", StringComparison.Ordinal));
        Assert.All(asked, url => Assert.StartsWith(browser.Address("/"), url));
    }

    [Fact]
    public async Task The_headers_are_those_that_the_site_asks_for()
    {
        await using var tab = await browser.Open();
        var page = await tab.Page.GotoAsync(browser.Address("/"));
        Assert.StartsWith("default-src 'none'; script-src 'self';", await page!.HeaderValueAsync("content-security-policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", await page.HeaderValueAsync("x-content-type-options"));
        Assert.Equal("no-cache", await page.HeaderValueAsync("cache-control"));
        var sheet = await tab.Page.EvaluateAsync<string>("document.querySelector('link[rel=stylesheet]').href");
        Assert.Equal("public, max-age=31536000, immutable", await (await tab.Page.GotoAsync(sheet))!.HeaderValueAsync("cache-control"));
    }

    [Fact]
    public async Task Data_for_machines_is_no_script_to_the_policy()
    {
        await using var tab = await browser.Open("/");
        var name = await tab.Page.EvaluateAsync<string>("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@graph'][0]['@type']");
        Assert.Equal("Report", name);
    }

    [Fact]
    public async Task A_script_within_a_page_would_not_run()
    {
        await using var tab = await browser.Open("/");
        await tab.Page.EvaluateAsync("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))");
        Assert.False(await tab.Page.EvaluateAsync<bool>("window.ran === true"));
    }

    [Fact]
    public async Task A_breach_of_the_policy_would_be_seen()
    {
        await using var tab = await browser.Open();
        var reported = new List<string>();
        tab.Page.Console += (_, message) => reported.Add(message.Text);
        await tab.Page.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))");
        await tab.Page.GotoAsync(browser.Address("/"));

        await tab.Page.EvaluateAsync("document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/dot.png' }))");
        await tab.Page.EvaluateAsync("new Promise(done => setTimeout(done, 50))");

        Assert.Contains(reported, text => text.StartsWith("policy: img-src https://elsewhere.example", StringComparison.Ordinal));
    }
}
