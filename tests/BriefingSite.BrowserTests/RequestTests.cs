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
    public async Task A_breach_of_the_policy_would_be_seen()
    {
        await using var tab = await browser.Open();
        var told = new List<string>();
        tab.Page.Console += (_, message) => told.Add(message.Text);
        await tab.Page.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))");
        await tab.Page.GotoAsync(browser.Address("/"));

        await tab.Page.EvaluateAsync("document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/dot.png' }))");
        await tab.Page.EvaluateAsync("new Promise(done => setTimeout(done, 50))");

        Assert.Contains(told, text => text.StartsWith("policy: img-src https://elsewhere.example", StringComparison.Ordinal));
    }
}
