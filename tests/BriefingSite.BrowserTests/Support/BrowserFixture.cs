using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace BriefingSite.BrowserTests.Support;

/// <summary>The site and one browser for all tests; each test opens a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Missing = "Chromium is not installed: install it, or name it in CHROMIUM_PATH.";

    /// <summary>What the program is started with: nothing that asks the network, and no sandbox for root, who cannot have one.</summary>
    internal static string[] Arguments { get; } =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : Array.Empty<string>(),
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private ServedSite? _site;

    /// <summary>The program, or <c>null</c>.</summary>
    internal static string? Chromium { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named
        ? File.Exists(named) ? named : null
        : Programs.Find("chromium", "chromium-browser", "google-chrome", "msedge");

    /// <summary>The site's files.</summary>
    internal string Folder => Site.Folder;

    private ServedSite Site => _site ?? throw new InvalidOperationException("the fixture was not begun");

    public async ValueTask InitializeAsync()
    {
        _site = await ServedSite.Start();
        if (Chromium is null) return;
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", Repository.Driver);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null) await _site.DisposeAsync();
    }

    /// <summary>Ends a test that needs the browser where there is none.</summary>
    internal static void RequireChromium() => Require.That(Chromium is not null, Missing);

    /// <summary>The address of a page.</summary>
    internal string Address(string path) => Site.Address + path;

    /// <summary>Opens a page in a context of its own.</summary>
    /// <param name="path">Its path on the site.</param>
    /// <param name="options">How it is looked at; none: 1280 × 800, light, no motion.</param>
    internal async Task<Tab> Open(string path, BrowserNewContextOptions? options = null)
    {
        var tab = await Open(options);
        await tab.Page.GotoAsync(Address(path));
        return tab;
    }

    /// <summary>Opens an empty tab.</summary>
    internal async Task<Tab> Open(BrowserNewContextOptions? options = null)
    {
        RequireChromium();
        options ??= new();
        options.ViewportSize ??= new() { Width = 1280, Height = 800 };
        options.ReducedMotion ??= ReducedMotion.Reduce;
        var context = await _browser!.NewContextAsync(options);
        return new(context, await context.NewPageAsync());
    }
}

/// <summary>A page in a context of its own.</summary>
internal sealed record Tab(IBrowserContext Context, IPage Page) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
