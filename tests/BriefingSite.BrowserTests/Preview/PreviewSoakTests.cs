using System.Text;
using System.Text.Json;
using BriefingSite.BrowserTests.Support;
using BriefingSite.Core.Engine;
using BriefingSite.Shell.Disk;
using Xunit;

namespace BriefingSite.BrowserTests.Preview;

/// <summary>A preview that is left running through many edits, with a page open all the time.</summary>
public class PreviewSoakTests(BrowserFixture browser)
{
    private const string Trade = "input/topics/trade.md";
    private const int Rounds = 3;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_every_edit_what_is_served_and_shown_is_what_a_cold_build_gives()
    {
        await using var site = await PreviewedSite.Start();
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync($"{site.Address}trade/");
        using var client = new HttpClient { BaseAddress = site.Address };
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, edit) in Edits(site, round))
            {
                await edit();
                var what = $"{name} in round {round}";
                var cold = Cold(site);
                // The open page tells what it holds by the hash that its script carries.
                await Until(what, site, async () => cold is not null
                    ? await Serves(client, cold, "trade/index.html", "index.html", "_headers") && await tab.Page.EvaluateAsync<string>("document.querySelector('[data-page]').dataset.page") == (await State(client)).Page
                    : (await State(client)).IsBroken && await tab.Page.Locator("#preview-problems [role=alert]").CountAsync() == 1);
            }
            await Until($"everything in round {round}", site, () => Serves(client, Cold(site)!, []));
        }
    }

    private static IEnumerable<(string Name, Func<Task> Edit)> Edits(PreviewedSite site, int round)
    {
        yield return ("words", Do(() => Say("words")));
        yield return ("a save with a backup, as vim does", Do(() =>
        {
            var text = Said("a backup");
            File.Move(site[Trade], site[Trade] + "~", overwrite: true);
            File.WriteAllText(site[Trade], text);
            File.Delete(site[Trade] + "~");
        }));
        yield return ("a file that is half written for a while", Half);
        yield return ("a burst", Burst);
        yield return ("bytes that are no text", Do(() => File.WriteAllBytes(site[Trade], [.. File.ReadAllBytes(site[Trade]), 0xFF, 0xC3, 0x28])));
        yield return ("other ends of lines and a mark of the encoding", Do(() => File.WriteAllText(site[Trade], Mended("ends").ReplaceLineEndings(round % 2 == 0 ? "\r\n" : "\n"), new UTF8Encoding(round % 2 == 0))));
        yield return ("a broken head", Do(() => site.Write(Trade, Mended("broken").Replace("title: ", "title: \"", StringComparison.Ordinal))));
        yield return ("a mended head", Do(() => site.Write(Trade, Mended("mended"))));
        yield return ("settings", Do(() => site.Write("input/site.yml", string.Join('\n', site.Read("input/site.yml").Split('\n').Where(line => !line.StartsWith("description:", StringComparison.Ordinal))).TrimEnd() + $"\ndescription: Round {round}.\n")));
        yield return ("a style sheet", Do(() => site.Write("theme/assets/site.css", site.Read("theme/assets/site.css") + $"\n:root {{ --round: {round} }}\n")));
        yield return ("a page that comes, is renamed and goes", Do(() =>
        {
            if (round == 0) site.Write("input/pages/first.md", "---\ntitle: First\nmenu: First\n---\nIt is the first.\n");
            if (round == 1) File.Move(site["input/pages/first.md"], site["input/pages/second.md"]);
            if (round == 2) File.Delete(site["input/pages/second.md"]);
        }));
        yield return ("a folder that goes and comes in no time", Do(() =>
        {
            Directory.Move(site["input/topics"], site["aside"]);
            Directory.Move(site["aside"], site["input/topics"]);
            Say("moved");
        }));
        yield return ("a file deep down", Do(() => site.Write($"input/files/{round}/deep/down.txt", $"round {round}")));
        yield return ("a topic that is gone", Do(() => File.Move(site[Trade], site["trade.aside"])));
        yield return ("and back", Do(() => File.Move(site["trade.aside"], site[Trade])));

        static Func<Task> Do(Action action) => () =>
        {
            action();
            return Task.CompletedTask;
        };
        async Task Half()
        {
            var text = Said("half");
            await File.WriteAllTextAsync(site[Trade], text[..(text.Length / 2)], Stop);
            await Task.Delay(150, Stop);
            await File.WriteAllTextAsync(site[Trade], text, Stop);
        }
        async Task Burst()
        {
            for (var i = 0; i < 10; i++)
            {
                Say($"burst {i}");
                await Task.Delay(15, Stop);
            }
        }
        void Say(string words) => site.Write(Trade, Said(words));
        string Said(string words) => $"{site.Read(Trade).Split("\n\nSoaked").First()}\n\nSoaked: {words}, {round}.\n";
        string Mended(string words) => File.ReadAllText(Path.Combine(Repository.Root, "tests/BriefingSite.Tests/Second/site", Trade)) + $"\n\nSoaked: {words}, {round}.\n";
    }

    /// <summary>What a process that knows of no earlier build makes; <c>null</c> where there are problems.</summary>
    private static Dictionary<string, byte[]>? Cold(PreviewedSite site)
    {
        var inputs = new ReadFolder(site.Root, Site.EmbeddedAssets, new(site["seeds/originals"], false)).Read();
        var build = new Build(inputs.Files);
        var files = new Site(new()).Files.Run(build);
        return build.HasErrors || inputs.Diagnostics.Any(problem => problem.Rule.Severity == Core.Model.Severity.Error) ? null : files.ToDictionary(file => file.Path, file => file.Content.Bytes.ToArray());
    }

    /// <summary>Whether these files, or all, are served as they would be published.</summary>
    private static async Task<bool> Serves(HttpClient client, Dictionary<string, byte[]> files, params string[] only)
    {
        foreach (var (path, bytes) in files)
        {
            if (path is "_headers" or "_redirects" || (only.Length > 0 && !only.Contains(path))) continue;
            using var answer = await client.GetAsync(path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path, Stop);
            var served = await answer.Content.ReadAsByteArrayAsync(Stop);
            if (path.EndsWith(".html", StringComparison.Ordinal)) served = Encoding.UTF8.GetBytes(PreviewedSite.Published(Encoding.UTF8.GetString(served)));
            if (!served.AsSpan().SequenceEqual(bytes)) return false;
        }
        return true;
    }

    private static async Task<(string Page, bool IsBroken)> State(HttpClient client)
    {
        using var state = JsonDocument.Parse(await client.GetStringAsync(new Uri("/__preview/state?page=/bridge/trade/", UriKind.Relative), Stop));
        return (state.RootElement.GetProperty("page").GetString()!, state.RootElement.GetProperty("broken").GetBoolean());
    }

    private static async Task Until(string what, PreviewedSite site, Func<Task<bool>> isSo)
    {
        for (var left = 400; left > 0; left--)
        {
            try
            {
                if (await isSo()) return;
            }
            catch (Microsoft.Playwright.PlaywrightException)
            {
                // The page is being loaded again.
            }
            await Task.Delay(20, Stop);
        }
        Assert.Fail($"not after {what}. The preview said:\n{site.Said}");
    }
}
