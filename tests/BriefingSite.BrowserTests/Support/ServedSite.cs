using BriefingSite.Core.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Xunit;

namespace BriefingSite.BrowserTests.Support;

/// <summary>A briefing, built by the program itself into a temporary folder and served below a folder of a host with the
/// headers that it asks for itself, compressed as hosts do.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private const string Below = "/briefings/iran-russia";

    private readonly string _folder;
    private readonly WebApplication _server;

    private ServedSite(string folder, WebApplication server) => (_folder, _server) = (folder, server);

    /// <summary>Where the files lie.</summary>
    public string Folder => Path.Combine(_folder, "output");

    /// <summary>Where they are served, without a slash at the end.</summary>
    public string Address => _server.Urls.First() + Below;

    /// <summary>The shipped briefing.</summary>
    public static Task<ServedSite> Start() => Start("--root", Repository.Root);

    /// <summary>A briefing, built with these options.</summary>
    public static async Task<ServedSite> Start(params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("briefing-").FullName;
        var output = Path.Combine(folder, "output");
        var result = await Programs.Briefing(
            ["build", .. options, "--output", output, "--base-url", $"https://briefing.example{Below}/", "--verbosity", "quiet"]);
        Assert.True(result.Code == 0, $"The briefing does not build: {result.Error}");

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddResponseCompression();
        var server = builder.Build();
        server.UseResponseCompression();
        var rules = HeadersFile.Read(await File.ReadAllTextAsync(Path.Combine(output, "_headers")));
        server.Use((context, next) =>
        {
            var path = context.Request.Path.Value!;
            context.Response.OnStarting(() =>
            {
                // Safari's engine takes a local address for one that could be asked for securely.
                foreach (var (name, value) in HeaderRule.Find(rules, path)) context.Response.Headers[name] = value.Replace("; upgrade-insecure-requests", "", StringComparison.Ordinal);
                return Task.CompletedTask;
            });
            return next(context);
        });
        server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(output), RequestPath = Below });
        await server.StartAsync();
        return new(folder, server);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
