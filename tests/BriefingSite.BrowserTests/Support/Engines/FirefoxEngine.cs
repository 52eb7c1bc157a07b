using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingSite.Tests.Support;

namespace BriefingSite.BrowserTests.Support.Engines;

/// <summary>Firefox, driven through WebDriver BiDi, which it speaks itself.</summary>
internal sealed class FirefoxEngine : Engine
{
    private readonly TestProcess _process;
    private readonly string _profile;
    private readonly ClientWebSocket _socket = new();
    private string _context = "";
    private int _turn;

    private FirefoxEngine(TestProcess process, string profile) => (_process, _profile) = (process, profile);

    /// <summary>The program, or <c>null</c>.</summary>
    public static string? Program => Programs.Find("firefox-esr", "firefox");

    public static async Task<Engine> Start()
    {
        var profile = Directory.CreateTempSubdirectory("briefing-firefox-").FullName;
        await File.WriteAllTextAsync(Path.Combine(profile, "user.js"), """
            user_pref("ui.prefersReducedMotion", 1);
            user_pref("focusmanager.testmode", true);
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("app.update.enabled", false);
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("browser.startup.page", 0);

            """);
        var start = new ProcessStartInfo(Program!, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"]);
        start.Environment["HOME"] = profile;
        start.Environment["MOZ_CRASHREPORTER_DISABLE"] = "1";
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = TestProcess.Start(start, TimeSpan.FromMinutes(10));
        process.Hear(line =>
        {
            if (line.IndexOf("ws://", StringComparison.Ordinal) is var at and >= 0) listening.TrySetResult(line[at..].Trim());
        });
        var engine = new FirefoxEngine(process, profile);
        await engine._socket.ConnectAsync(new($"{await listening.Task.WaitAsync(TimeSpan.FromMinutes(2))}/session"), default);
        await engine.Ask("session.new", new() { ["capabilities"] = new JsonObject() });
        // The tab that it starts with never has the focus.
        engine._context = (await engine.Ask("browsingContext.create", new() { ["type"] = "tab" }))["context"]!.GetValue<string>();
        await engine.Ask("browsingContext.activate", engine.InContext([]));
        return engine;
    }

    public override Task Resize(int width, int height) =>
        Ask("browsingContext.setViewport", InContext(new() { ["viewport"] = new JsonObject { ["width"] = width, ["height"] = height } }));

    public override Task Open(string address) => Ask("browsingContext.navigate", InContext(new() { ["url"] = address, ["wait"] = "complete" }));

    protected override Task Perform(JsonArray actions) => Ask("input.performActions", InContext(new() { ["actions"] = actions }));

    protected override async Task<string> Json(string expression)
    {
        var answer = await Ask("script.evaluate", new()
        {
            ["expression"] = $"JSON.stringify({expression})",
            ["target"] = new JsonObject { ["context"] = _context },
            ["awaitPromise"] = true,
        });
        return answer["result"]?["value"]?.GetValue<string>() ?? throw new InvalidOperationException($"{expression}: {answer.ToJsonString()}");
    }

    public override async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Dispose();
        for (var attempt = 0; Directory.Exists(_profile) && attempt < 20; attempt++)
        {
            // Its other processes end a moment later.
            try
            {
                Directory.Delete(_profile, recursive: true);
            }
            catch (IOException)
            {
                await Task.Delay(100);
            }
        }
    }

    private JsonObject InContext(JsonObject parameters)
    {
        parameters["context"] = _context;
        return parameters;
    }

    /// <summary>Sends a command and reads on until its answer comes; events in between are of no interest.</summary>
    private async Task<JsonNode> Ask(string method, JsonObject parameters)
    {
        var id = ++_turn;
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(command), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        while (true)
        {
            using var message = new MemoryStream();
            var part = new byte[16384];
            WebSocketReceiveResult read;
            do
            {
                read = await _socket.ReceiveAsync(part, patience.Token);
                message.Write(part, 0, read.Count);
            } while (!read.EndOfMessage);
            var answer = JsonNode.Parse(message.ToArray())!;
            if (answer["id"]?.GetValue<int>() != id) continue;
            return answer["result"] ?? throw new InvalidOperationException($"{method}: {answer.ToJsonString()}");
        }
    }
}
