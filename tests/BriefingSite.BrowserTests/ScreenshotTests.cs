using System.Buffers.Binary;
using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>The command <c>screenshot</c>, run as the program it is.</summary>
public sealed class ScreenshotTests(BrowserFixture browser) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;

    private string Picture => Path.Combine(_folder, "page.png");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_picture_has_the_size_that_was_asked_for_and_nothing_else_is_left()
    {
        BrowserFixture.RequireChromium();
        var temporary = Directory.CreateDirectory(Path.Combine(_folder, "temporary")).FullName;
        var home = Directory.CreateDirectory(Path.Combine(_folder, "home")).FullName;

        var result = await Programs.Briefing(
            [("TMPDIR", temporary), ("TMP", temporary), ("TEMP", temporary), ("HOME", home), ("XDG_CONFIG_HOME", home), ("DOTNET_EnableDiagnostics", "0")],
            "screenshot", "/about/", "--to", Picture, "--width", "640", "--height", "480");

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.Code);
        Assert.EndsWith("page.png: /about/, 640 × 480, light", result.Out.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal((640, 480), Size(Picture));
        Assert.Empty(Directory.GetFileSystemEntries(temporary));
        Assert.Empty(Directory.GetFileSystemEntries(home));
    }

    /// <summary>The ground of the picture is the theme's own, which only its style sheet knows.</summary>
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark, "--dark")]
    public async Task The_picture_is_drawn_with_the_style_sheet_in_light_or_dark(ColorScheme scheme, params string[] dark)
    {
        await using var tab = await browser.Open("/about/", new() { ColorScheme = scheme });
        var paper = await tab.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

        var result = await Programs.Briefing(["screenshot", "/about/", "--to", Picture, "--width", "390", .. dark]);

        Assert.Equal(0, result.Code);
        await tab.Page.GotoAsync("about:blank");
        var ground = await tab.Page.EvaluateAsync<string>("""
            async picture => {
              const image = new Image(), canvas = document.createElement('canvas');
              image.src = `data:image/png;base64,${picture}`;
              await image.decode();
              [canvas.width, canvas.height] = [image.width, image.height];
              const paint = canvas.getContext('2d');
              paint.drawImage(image, 0, 0);
              return `rgb(${[...paint.getImageData(3, image.height / 2, 1, 1).data].slice(0, 3).join(', ')})`;
            }
            """, Convert.ToBase64String(await File.ReadAllBytesAsync(Picture, TestContext.Current.CancellationToken)));
        Assert.Equal(paper, ground);
    }

    [Fact]
    public async Task Without_Chromium_it_says_what_to_install()
    {
        var result = await Programs.Briefing([("CHROMIUM_PATH", Path.Combine(_folder, "none"))], "screenshot", "--to", Picture);
        Assert.Equal(2, result.Code);
        Assert.StartsWith($"CHROMIUM_PATH names {Path.Combine(_folder, "none")}, and there is no such file. Install Chromium", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Picture));
    }

    [Fact]
    public async Task Content_with_errors_is_not_pictured()
    {
        BrowserFixture.RequireChromium();
        Directory.CreateDirectory(Path.Combine(_folder, "input"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "input", "site.yml"), "title: [", TestContext.Current.CancellationToken);
        var result = await Programs.Briefing("screenshot", "--to", Picture, "--root", _folder);
        Assert.Equal(1, result.Code);
        Assert.Contains("input/site.yml:", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("; no picture was taken", result.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.False(File.Exists(Picture));
    }

    [Theory]
    [InlineData("There is no page /aboot/. Did you mean /about/?", "/aboot/", "--to", "page.png")]
    [InlineData("A picture begins at the top of a page. Leave out #notes.", "/economy/#notes", "--to", "page.png")]
    [InlineData("--to 'page.jpg' is not the name of a PNG file. It must end in .png.", "/", "--to", "page.jpg")]
    [InlineData("--width must be 200 to 8000.", "/", "--to", "page.png", "--width", "20")]
    [InlineData("Option '--to' is required.", "/")]
    public async Task Wrong_usage_is_told_in_a_sentence(string sentence, params string[] args)
    {
        BrowserFixture.RequireChromium();
        var result = await Programs.Briefing(["screenshot", .. args]);
        Assert.Equal(2, result.Code);
        Assert.StartsWith(sentence, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Repository.Root, "page.png")));
    }

    private static (int Width, int Height) Size(string png)
    {
        var head = File.ReadAllBytes(png).AsSpan(16, 8);
        return (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head[4..]));
    }
}
