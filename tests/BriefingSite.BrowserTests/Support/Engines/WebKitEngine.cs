using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using BriefingSite.Tests.Support;

namespace BriefingSite.BrowserTests.Support.Engines;

/// <summary>WebKit, the engine of Safari, as GTK's smallest browser, driven through WebDriver. It needs a screen, which Xvfb pretends to be.</summary>
internal sealed class WebKitEngine : Engine
{
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(2) };
    private readonly TestProcess _screen;
    private TestProcess? _driver;
    private string _session = "";

    private WebKitEngine(TestProcess screen) => _screen = screen;

    /// <summary>Whether all that is needed is installed.</summary>
    public static bool IsInstalled => Programs.Find("WebKitWebDriver") is not null && Programs.Find("Xvfb") is not null && Browser is not null;

    private static string? Browser => Directory.Exists("/usr/lib")
        ? Directory.EnumerateDirectories("/usr/lib", "*-linux-gnu*").SelectMany(folder => Directory.EnumerateDirectories(folder, "webkit2gtk-4*"))
            .Select(folder => Path.Combine(folder, "MiniBrowser")).FirstOrDefault(File.Exists)
        : null;

    public static async Task<Engine> Start()
    {
        var display = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var screen = TestProcess.Start(new("Xvfb", ["-displayfd", "1", "-screen", "0", "2000x1400x24", "-nolisten", "tcp"]), TimeSpan.FromMinutes(10));
        screen.Hear(line =>
        {
            if (line.Trim() is { Length: > 0 } number && number.All(char.IsAsciiDigit)) display.TrySetResult(number);
        });
        var engine = new WebKitEngine(screen);
        var port = FreePort();
        var start = new ProcessStartInfo("WebKitWebDriver", [$"--port={port}", "--host=127.0.0.1"]);
        start.Environment["DISPLAY"] = $":{await display.Task.WaitAsync(TimeSpan.FromMinutes(1))}";
        start.Environment["GDK_BACKEND"] = "x11";
        start.Environment["LIBGL_ALWAYS_SOFTWARE"] = "1";
        start.Environment["WEBKIT_DISABLE_COMPOSITING_MODE"] = "1";
        // Root has no sandbox. It opens pages of this test alone.
        if (Environment.IsPrivilegedProcess) start.Environment["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1";
        engine._driver = TestProcess.Start(start, TimeSpan.FromMinutes(10));
        engine._driver.Hear(_ => { });
        engine._client.BaseAddress = new($"http://127.0.0.1:{port}/");
        await engine.Begin();
        return engine;
    }

    public override async Task Resize(int width, int height)
    {
        // The window has a frame and bars, whose size shows once it has one.
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var window = await Ask("window/rect");
            var inner = await Value<int[]>("[innerWidth, innerHeight]");
            await Ask("window/rect", new()
            {
                ["x"] = 0,
                ["y"] = 0,
                ["width"] = width + (int)window!["width"]!.GetValue<double>() - inner[0],
                ["height"] = height + (int)window["height"]!.GetValue<double>() - inner[1],
            });
            await Task.Delay(200);
        }
    }

    public override async Task Open(string address)
    {
        await Ask("url", new() { ["url"] = address });
        // The driver answers before deferred scripts have run.
        for (var deadline = DateTime.UtcNow.AddMinutes(1); !await Value<bool>("document.readyState === 'complete'");)
        {
            if (DateTime.UtcNow > deadline) throw new TimeoutException($"{address} has not loaded.");
            await Task.Delay(20);
        }
    }

    protected override Task Perform(JsonArray actions) => Ask("actions", new() { ["actions"] = actions });

    protected override async Task<string> Json(string expression) =>
        (await Ask("execute/sync", new() { ["script"] = $"return JSON.stringify({expression})", ["args"] = new JsonArray() }))!.GetValue<string>();

    public override async ValueTask DisposeAsync()
    {
        try
        {
            if (_session.Length > 0) await _client.DeleteAsync(_session);
        }
        catch (HttpRequestException)
        {
            // It has ended by itself.
        }
        _client.Dispose();
        _driver?.Dispose();
        _screen.Dispose();
    }

    private async Task Begin()
    {
        var options = new JsonObject { ["binary"] = Browser, ["args"] = new JsonArray("--automation") };
        var asked = new JsonObject { ["capabilities"] = new JsonObject { ["alwaysMatch"] = new JsonObject { ["webkitgtk:browserOptions"] = options } } };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                _session = "session";
                var answer = await Ask("", asked);
                _session = $"session/{answer!["sessionId"]!.GetValue<string>()}";
                return;
            }
            catch (HttpRequestException) when (attempt < 100)
            {
                await Task.Delay(200);
            }
        }
    }

    private async Task<JsonNode?> Ask(string command, JsonObject? parameters = null)
    {
        var address = command.Length > 0 ? $"{_session}/{command}" : _session;
        using var response = parameters is null ? await _client.GetAsync(address) : await _client.PostAsync(address, JsonContent.Create(parameters));
        var answer = await response.Content.ReadFromJsonAsync<JsonNode>();
        return response.IsSuccessStatusCode ? answer!["value"] : throw new InvalidOperationException($"{command}: {answer?.ToJsonString()}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
