using System.Net;
using System.Text;
using BriefingSite.Core.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace BriefingSite.Shell.Serving;

/// <summary>Serves the site from memory with its own headers, adds the preview's script to each page, and notifies open pages of changes.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>The address of the style sheet for the page of problems.</summary>
    public const string Sheet = Own + "preview.css";

    private const string Own = "/__preview/";

    private readonly PreviewStateHolder _state;
    private readonly IPAddress _address;
    private readonly WebApplication _server;
    private readonly CancellationTokenSource _stopping = new();

    private PreviewServer(PreviewStateHolder state, IPAddress address, int port)
    {
        (_state, _address) = (state, address);
        // No settings from files or variables, and no log.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(address, port);
        });
        _server = builder.Build();
        _server.Run(Answer);
    }

    /// <summary>Where it serves, with a slash at the end.</summary>
    public Uri Address => new(_server.Urls.First());

    /// <summary>Starts the server.</summary>
    /// <exception cref="IOException">The port is in use, or not permitted.</exception>
    public static async Task<PreviewServer> Start(PreviewStateHolder state, IPAddress address, int port, CancellationToken stop)
    {
        var server = new PreviewServer(state, address, port);
        try
        {
            await server._server.StartAsync(stop);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops immediately, even with open pages.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        try
        {
            await _server.StopAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
        }
        await _server.DisposeAsync();
        _stopping.Dispose();
    }

    private Task Answer(HttpContext context)
    {
        var (request, path) = (context.Request, context.Request.Path.Value ?? "/");
        context.Response.Headers.CacheControl = "no-store";
        if (!IsOwnAddress(request.Host.Host)) return SendText(context, 403, "This preview answers to its own address alone.");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return SendText(context, 405, "Only GET and HEAD.");
        }
        return path switch
        {
            Own + "events" => SendEvents(context),
            Own + "state" => Send(context, 200, "state.json", PageState.Write(_state.Now.Showing, context.Request.Query["page"].ToString())),
            Own + "explain" => Explain(context),
            Own + "preview.js" or Sheet => Send(context, 200, path, Client(path[Own.Length..])),
            _ => Show(context, path),
        };
    }

    /// <summary>Refuses other host names: a page of another site could reach this server under its own name (DNS rebinding), and read what is not
    /// published yet.</summary>
    private bool IsOwnAddress(string host) => host is "localhost"
        || (IPAddress.TryParse(host, out var asked) && (IPAddress.IsLoopback(asked) || asked.Equals(_address) || _address.Equals(IPAddress.Any) || _address.Equals(IPAddress.IPv6Any)));

    private Task Show(HttpContext context, string path)
    {
        var (state, _) = _state.Now;
        var found = state.Find(path);
        if (found.File is not { } file)
        {
            context.Response.Headers.Location = new PathString(found.RedirectTo).ToUriComponent() + context.Request.QueryString;
            return SendText(context, found.Status, "");
        }
        if (state.Good is { } good)
        {
            // The preview has no certificate, and its responses are never cached.
            foreach (var (name, value) in HeaderRule.Find(good.Headers, path))
                if (name != "Cache-Control") context.Response.Headers[name] = value.Replace("; upgrade-insecure-requests", "", StringComparison.Ordinal);
        }
        var bytes = file.Path.EndsWith(".html", StringComparison.Ordinal) ? WithClient(file, state, found) : file.Content.Bytes;
        return Send(context, found.Status, file.Path, bytes);
    }

    /// <summary>The page with the preview's script, which gets the hash of the page.</summary>
    private static ReadOnlyMemory<byte> WithClient(OutputFile page, PreviewState state, ServedFile found)
    {
        var bytes = page.Content.Bytes.Span;
        var end = bytes.LastIndexOf("</body>"u8);
        if (end < 0) end = bytes.Length;
        var script = Encoding.UTF8.GetBytes($"<script defer src=\"{Own}preview.js\" data-page=\"{PageState.Facts(state, found).Hash}\"></script>\n");
        return (byte[])[.. bytes[..end], .. script, .. bytes[end..]];
    }

    /// <summary>Sends an event at once, and one each time the site changes.</summary>
    private async Task SendEvents(HttpContext context)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        try
        {
            while (true)
            {
                var (_, next) = _state.Now;
                await context.Response.Body.WriteAsync("data: look\n\n"u8.ToArray(), gone.Token);
                await context.Response.Body.FlushAsync(gone.Token);
                await next.WaitAsync(gone.Token);
            }
        }
        catch (Exception left) when (left is OperationCanceledException or IOException)
        {
        }
    }

    private Task Explain(HttpContext context)
    {
        var rebuilt = _state.Now.Showing.Report;
        var page = context.Request.Query["page"].ToString();
        var paths = page.Length > 0 ? [page] : rebuilt.DrawnPages().Select(drawn => drawn.Path);
        var lines = (IEnumerable<string>)[$"Built for {rebuilt.Cause}.", "", .. rebuilt.Table(), "", .. paths.SelectMany(path => rebuilt.Why(path))];
        return SendText(context, 200, string.Join('\n', lines));
    }

    private static Task SendText(HttpContext context, int status, string text) => Send(context, status, "answer.txt", Encoding.UTF8.GetBytes(text.Length > 0 ? $"{text}\n" : ""));

    private static async Task Send(HttpContext context, int status, string name, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = status;
        if (context.Response.ContentType is null) context.Response.ContentType = ContentType.Find(name);
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static byte[] Client(string name)
    {
        using var stream = typeof(PreviewServer).Assembly.GetManifestResourceStream($"preview/{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
