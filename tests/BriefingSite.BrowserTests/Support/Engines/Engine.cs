using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace BriefingSite.BrowserTests.Support.Engines;

/// <summary>A browser other than Chromium, with one window.</summary>
internal abstract class Engine : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    /// <summary>Gives the window a size. A browser may keep it wider than asked.</summary>
    public abstract Task Resize(int width, int height);

    /// <summary>Opens a page and waits until it has loaded.</summary>
    public abstract Task Open(string address);

    /// <summary>Ends the browser.</summary>
    public abstract ValueTask DisposeAsync();

    /// <summary>The value of an expression of a page, in JSON.</summary>
    protected abstract Task<string> Json(string expression);

    /// <summary>Acts as WebDriver and WebDriver BiDi write it, in the same words.</summary>
    protected abstract Task Perform(JsonArray actions);

    /// <summary>The value of an expression of a page.</summary>
    public async Task<T> Value<T>(string expression) => JsonSerializer.Deserialize<T>(await Json(expression))!;

    /// <summary>Presses and releases keys, one after the other: <c>Tab</c>, <c>Enter</c>, <c>Escape</c>, <c>ArrowDown</c>, or signs.</summary>
    public Task Press(params string[] keys)
    {
        var pressed = new JsonArray();
        foreach (var key in keys)
        {
            var sign = key switch { "Tab" => "\uE004", "Enter" => "\uE007", "Escape" => "\uE00C", "ArrowDown" => "\uE015", _ => key };
            pressed.Add(new JsonObject { ["type"] = "keyDown", ["value"] = sign });
            pressed.Add(new JsonObject { ["type"] = "keyUp", ["value"] = sign });
        }
        return Perform([new JsonObject { ["type"] = "key", ["id"] = "keys", ["actions"] = pressed }]);
    }

    /// <summary>Waits until an expression of the page is true.</summary>
    public async Task Until(string expression)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < s_patience;)
        {
            if (await Value<bool>($"Boolean({expression})")) return;
            await Task.Delay(50);
        }
        Assert.Fail($"{await Value<string>("location.href")}: it never was so that {expression}. The focus is on {await Value<string>("`${document.activeElement.outerHTML.slice(0, 120)}, ${document.hasFocus() ? 'in' : 'but the window is not in'} front`")}");
    }
}
