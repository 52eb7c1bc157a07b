using Xunit;

namespace BriefingSite.BrowserTests.Support.Engines;

/// <summary>The engines besides Chromium, each started when a test first needs it.</summary>
public sealed class EngineFixture : IAsyncLifetime
{
    private readonly Dictionary<string, Engine> _started = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var engine in _started.Values) await engine.DisposeAsync();
    }

    /// <summary>An engine, or the end of a test that needs it.</summary>
    internal async Task<Engine> Get(string name)
    {
        if (_started.TryGetValue(name, out var started)) return started;
        if (name == "Firefox") Require.That(FirefoxEngine.Program is not null, "Firefox is not installed: install firefox-esr.");
        else Require.That(WebKitEngine.IsInstalled, "WebKit is not installed: install webkit2gtk-driver and xvfb.");
        return _started[name] = name == "Firefox" ? await FirefoxEngine.Start() : await WebKitEngine.Start();
    }
}
