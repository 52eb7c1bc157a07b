using BriefingSite.BrowserTests.Support;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>The command <c>cards</c>, run as the program it is over a copy of the second briefing.</summary>
public sealed class CardTests(BrowserFixture browser) : IDisposable
{
    private const int MostBytes = 60_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Cards_are_made_once_anew_when_their_text_changes_and_never_over_somebodys_own()
    {
        await using var tab = await browser.Open();
        var second = Path.Combine(Repository.Root, "tests", "BriefingSite.Tests", "Second", "site");
        foreach (var file in Directory.GetFiles(second, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(second, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        // A picture of the right size that bears no mark of ours.
        var own = await tab.Page.ScreenshotAsync(new() { Clip = new() { Width = 1200, Height = 630 } });
        Directory.CreateDirectory(Path.GetDirectoryName(Card("trade"))!);
        await File.WriteAllBytesAsync(Card("trade"), own, TestContext.Current.CancellationToken);

        var made = await Make();
        Assert.Equal(4, made.Count(line => line.Contains(": made, ", StringComparison.Ordinal)));
        Assert.Contains("input/cards/trade.png: kept, because it was made by hand", made);
        Assert.Equal(own, await File.ReadAllBytesAsync(Card("trade"), TestContext.Current.CancellationToken));
        var seen = await Look(tab, await File.ReadAllBytesAsync(Card("traffic"), TestContext.Current.CancellationToken));
        Assert.Equal(["1200 × 630", "21, 32, 44", "21, 32, 44", "255, 255, 255"], seen);
        Assert.All(Directory.GetFiles(Path.Combine(_folder, "input", "cards")), file => Assert.InRange(new FileInfo(file).Length, 1, MostBytes));

        var topic = Path.Combine(_folder, "input", "topics", "traffic.md");
        await File.WriteAllTextAsync(topic, (await File.ReadAllTextAsync(topic, TestContext.Current.CancellationToken)).Replace("answer: ", "answer: Lately ", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var check = await Programs.Briefing("check", "--root", _folder);
        Assert.Contains("BS420", Assert.Single(check.Error.Split('\n'), line => line.Contains("input/cards/", StringComparison.Ordinal)), StringComparison.Ordinal);
        await File.WriteAllBytesAsync(Card("gone"), await File.ReadAllBytesAsync(Card("traffic"), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        var again = await Make();
        Assert.StartsWith("input/cards/traffic.png: made, ", Assert.Single(again, line => line.Contains(": made, ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(3, again.Count(line => line.EndsWith(": unchanged", StringComparison.Ordinal)));
        Assert.Contains("input/cards/gone.png: deleted, because its page no longer exists", again);
        Assert.DoesNotContain("input/cards/", (await Programs.Briefing("check", "--root", _folder)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_Chromium_it_says_what_to_install()
    {
        var result = await Programs.Briefing([("CHROMIUM_PATH", Path.Combine(_folder, "none"))], "cards");
        Assert.Equal(2, result.Code);
        Assert.StartsWith($"CHROMIUM_PATH names {Path.Combine(_folder, "none")}, and there is no such file. Install Chromium", result.Error, StringComparison.Ordinal);
    }

    private string Card(string name) => Path.Combine(_folder, "input", "cards", $"{name}.png");

    private async Task<string[]> Make()
    {
        var result = await Programs.Briefing("cards", "--root", _folder);
        Assert.True(result.Code == 0, result.Error);
        return result.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>The size of a picture, and its colours on the band, on the rule below it and on the paper.</summary>
    private static Task<string[]> Look(Tab tab, byte[] png) => tab.Page.EvaluateAsync<string[]>("""
        async picture => {
          const image = new Image(), canvas = document.createElement('canvas');
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          [canvas.width, canvas.height] = [image.width, image.height];
          const paint = canvas.getContext('2d');
          paint.drawImage(image, 0, 0);
          const colour = (x, y) => [...paint.getImageData(x, y, 1, 1).data].slice(0, 3).join(', ');
          return [`${image.width} × ${image.height}`, colour(600, 8), colour(80, 62), colour(1190, 620)];
        }
        """, Convert.ToBase64String(png));
}
