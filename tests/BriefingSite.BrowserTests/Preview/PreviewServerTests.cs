using System.Net;
using System.Text;
using BriefingSite.BrowserTests.Support;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Serving;
using Xunit;

namespace BriefingSite.BrowserTests.Preview;

/// <summary>The preview as a host: what it answers, and what it survives.</summary>
public class PreviewServerTests
{
    private const string Trade = "input/topics/trade.md";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_file_is_what_the_build_writes_under_the_headers_that_the_site_asks_for()
    {
        await using var site = await PreviewedSite.Start();
        Assert.Equal(0, (await Programs.Briefing("build", "--root", site.Root, "--verbosity", "quiet")).Code);
        var rules = HeadersFile.Read(site.Read("output/_headers"));
        using var client = new HttpClient { BaseAddress = site.Address };
        var files = Directory.GetFiles(site["output"], "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site["output"], file).Replace('\\', '/'))
            .Where(file => file != "_headers" && !file.StartsWith('.')).ToList();
        Assert.True(files.Count > 30);
        foreach (var file in files)
        {
            var path = file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
            using var answer = await client.GetAsync(path, Stop);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);
            var written = await File.ReadAllBytesAsync(site[$"output/{file}"], Stop);
            if (file.EndsWith(".html", StringComparison.Ordinal)) Assert.Equal(Encoding.UTF8.GetString(written), PreviewedSite.Published(Encoding.UTF8.GetString(bytes)));
            else Assert.Equal(written, bytes);

            foreach (var (name, value) in HeaderRule.Find(rules, $"/bridge/{path}"))
            {
                var sent = answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;
                Assert.Equal(name == "Cache-Control" ? "no-store" : value.Replace("; upgrade-insecure-requests", "", StringComparison.Ordinal), sent);
            }
            Assert.NotNull(answer.Content.Headers.ContentType);
            if (answer.Content.Headers.ContentType.MediaType!.StartsWith("text/", StringComparison.Ordinal)) Assert.Equal("utf-8", answer.Content.Headers.ContentType.CharSet);
        }
    }

    [Theory]
    [InlineData("GET", "/", 302, "/bridge/")]
    [InlineData("GET", "/bridge", 302, "/bridge/")]
    [InlineData("GET", "/bridge/trade?q=1", 302, "/bridge/trade/?q=1")]
    [InlineData("HEAD", "/bridge/trade/", 200, null)]
    [InlineData("GET", "/bridge/tr%61de/", 200, null)]
    [InlineData("GET", "/bridge/nothing/", 404, null)]
    [InlineData("GET", "/elsewhere/", 404, null)]
    [InlineData("GET", "/bridge/_headers", 404, null)]
    [InlineData("GET", "/bridge/..%2f..%2finput/site.yml", 404, null)]
    [InlineData("GET", "/bridge/%2e%2e/input/site.yml", 404, null)]
    [InlineData("GET", "/bridge/trade/%00", 400, null)]
    [InlineData("POST", "/bridge/trade/", 405, null)]
    public async Task A_path_leads_where_hosts_lead_it(string method, string path, int status, string? to)
    {
        await using var server = await InProcess();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(new(method), new Uri(server.Address.AbsoluteUri.TrimEnd('/') + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        using var answer = await client.SendAsync(request, Stop);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(to, answer.Headers.Location?.OriginalString);
        if (status == 404) Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        if (method == "HEAD") Assert.True(answer.Content.Headers.ContentLength > 1000);
    }

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1:99", 200)]
    [InlineData("[::1]", 200)]
    [InlineData("evil.example", 403)]
    [InlineData("127.0.0.1.evil.example", 403)]
    [InlineData("192.168.1.7", 403)]
    public async Task A_name_that_is_not_its_own_is_refused(string host, int status)
    {
        await using var server = await InProcess();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "/bridge/"));
        request.Headers.Host = host;
        Assert.Equal(status, (int)(await client.SendAsync(request, Stop)).StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_told_with_one_that_is_free()
    {
        await using var server = await InProcess();
        var result = await Programs.Briefing("preview", "--port", $"{server.Address.Port}", "--root", Path.Combine(Repository.Root, "tests/BriefingSite.Tests/Second/site"));
        Assert.Equal(2, result.Code);
        Assert.Matches($@"^Port {server.Address.Port} is in use, perhaps by another preview\. (\d+) is free: briefing preview --port \1\s*$", result.Error);
    }

    [Fact]
    public async Task Reviewers_see_what_differs_from_a_base_while_it_is_written()
    {
        await using var site = await PreviewedSite.Start(null, "--review", Path.Combine(Repository.Root, "tests/BriefingSite.Tests/Second/site"));
        await site.Until("review/", text => !text.Contains("in spring", StringComparison.Ordinal));
        site.Replace(Trade, "in the autumn", "in spring");
        await site.Until("review/", text => text.Contains("in spring", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_base_that_is_not_there_is_told()
    {
        var result = await Programs.Briefing("preview", "--port", "0", "--review", "nowhere", "--root", Path.Combine(Repository.Root, "tests/BriefingSite.Tests/Second/site"));
        Assert.Equal(2, result.Code);
        Assert.Contains("nowhere", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_survived()
    {
        await using var site = await PreviewedSite.Start();
        Directory.Move(site["input"], site["aside"]);
        await Wait(() => site.Said.Contains("the site is shown as it was before", StringComparison.Ordinal), site);
        Directory.Move(site["aside"], site["input"]);
        site.Replace(Trade, "in the autumn", "in spring");
        await site.Until("trade/", text => text.Contains("vote in spring", StringComparison.Ordinal));
        // The new folder is watched like the old one.
        site.Replace(Trade, "in spring", "in winter");
        await site.Until("trade/", text => text.Contains("vote in winter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hundreds_of_files_at_once_and_a_folder_that_is_moved_in_are_all_seen()
    {
        await using var site = await PreviewedSite.Start();
        for (var i = 0; i < 300; i++) site.Write($"input/files/{i % 7}/{i}.txt", $"file {i}");
        for (var i = 0; i < 300; i += 10) await site.Until($"files/{i % 7}/{i}.txt", text => text == $"file {i}");
        Directory.CreateDirectory(site["aside"]);
        await File.WriteAllTextAsync(site["aside/moved.txt"], "moved in", Stop);
        Directory.Move(site["aside"], site["input/files/new"]);
        await site.Until("files/new/moved.txt", text => text == "moved in");
        Directory.Delete(site["input/files"], recursive: true);
        await site.Until("files/new/moved.txt", text => text.Contains("<h1>", StringComparison.Ordinal));
    }

    private static async Task Wait(Func<bool> until, PreviewedSite site)
    {
        for (var left = 600; left > 0 && !until(); left--) await Task.Delay(50, Stop);
        Assert.True(until(), site.Said);
    }

    private static Task<PreviewServer> InProcess()
    {
        var root = Path.Combine(Repository.Root, "tests/BriefingSite.Tests/Second/site");
        var site = new LiveSite(new(root, Path.Combine(root, "output"), "output/"), new(Path.Combine(root, "seeds", "originals"), false), () => new Site(new()));
        return PreviewServer.Start(new(site.Update(Changes.Everything).Last()), IPAddress.Loopback, 0, Stop);
    }
}
