using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using BriefingSite.Shell.Git;
using BriefingSite.Shell.Processes;
using BriefingSite.Shell.Serving;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>preview</c>: serves the site from memory and rebuilds it at each save.</summary>
internal sealed class PreviewCommand : InterruptibleCommand
{
    private const int DefaultPort = 5080, LastPort = 65535;

    private static readonly Option<int> s_port = Port(new("--port") { Description = "The port to listen on; 0 is any that is free", HelpName = "number", DefaultValueFactory = _ => DefaultPort });
    private static readonly Option<string> s_host = Host(new("--host") { Description = "The address to listen on; only this machine can reach the default", HelpName = "address", DefaultValueFactory = _ => "127.0.0.1" });
    private static readonly Option<bool> s_open = new("--open") { Description = "Open the site in the browser [default: off]" };

    /// <inheritdoc/>
    public override string Name => "preview";

    /// <inheritdoc/>
    public override string Description => "Serve the site from memory and show each edit as soon as it is saved";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_port, s_host, s_open, SharedOptions.Root, SharedOptions.BaseUrl, SharedOptions.Review, SharedOptions.Explain];

    /// <inheritdoc/>
    public override string Examples => """
        briefing preview
        briefing preview --port 8000 --open
        briefing preview --explain /economy/      at each save: what was done, and why this page was drawn
        briefing preview --host 0.0.0.0           for other machines in the network, too
        """;

    /// <inheritdoc/>
    protected override async Task<int> Run(ParseResult parsed, HostEnvironment environment, CancellationToken stop)
    {
        var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
        if (problem is not null) return Refuse(environment, problem);
        var (reviewed, reviewProblem) = ReviewBase.Find(parsed.GetValue(SharedOptions.Review), folders!.Root, environment);
        if (reviewProblem is not null) return Refuse(environment, reviewProblem);
        var settings = SharedOptions.Settings(parsed, environment);
        if (reviewed is not null) settings = settings with { IsProduction = false, ReviewedAgainst = reviewed };
        var site = new LiveSite(folders, originals!, () => environment.Site(settings));
        // The watch starts before the first read, so that no change is missed.
        using var watch = new FolderWatch(folders.Root, originals!, message => environment.Error.Line(message));
        CodeEdits.Applied += watch.NotifyAll;
        try
        {
            await Serve(site, watch, parsed, environment, stop);
            return ExitCode.Clean;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Clean;
        }
        catch (IOException failure) when (failure.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            var port = parsed.GetValue(s_port);
            var free = Enumerable.Range(port + 1, Math.Min(100, LastPort - port)).FirstOrDefault(candidate => IsFree(Address(parsed), candidate));
            return Refuse(environment, $"Port {port} is in use, perhaps by another preview.{(free > 0 ? $" {free} is free: briefing preview --port {free}" : "")}");
        }
        catch (SocketException failure)
        {
            return Refuse(environment, $"Cannot listen on {parsed.GetValue(s_host)}, port {parsed.GetValue(s_port)}: {failure.Message}");
        }
        finally
        {
            CodeEdits.Applied -= watch.NotifyAll;
        }
    }

    private static async Task Serve(LiveSite site, FolderWatch watch, ParseResult parsed, HostEnvironment environment, CancellationToken stop)
    {
        var console = new PreviewConsole(environment, SharedOptions.IsExplained(parsed), parsed.GetValue(SharedOptions.Explain));
        var first = site.Update(Changes.Everything).Last();
        var state = new PreviewStateHolder(first);
        await using var server = await PreviewServer.Start(state, Address(parsed), parsed.GetValue(s_port), stop);
        var address = new Uri(server.Address, first.Good?.BasePath ?? "/");
        console.Begin(address, first);
        if (parsed.GetValue(s_open)) Open(address, environment);
        await foreach (var changes in watch.Read(stop))
        {
            if (CodeEdits.Take()) site.Renew();
            try
            {
                PreviewState? last = null;
                foreach (var next in site.Update(changes)) state.Show(last = next);
                if (last is not null) console.Report(last);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // A bug in the program; the next save may still succeed.
                environment.Error.Line($"The preview failed and shows the previous site: {failure.GetBaseException().Message} This is a bug in briefing, not a problem in your files.");
                site.Renew();
            }
        }
    }

    private static IPAddress Address(ParseResult parsed) => parsed.GetValue(s_host) is "localhost" ? IPAddress.Loopback : IPAddress.Parse(parsed.GetValue(s_host)!);

    private static bool IsFree(IPAddress address, int port)
    {
        using var listener = new TcpListener(address, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static void Open(Uri address, HostEnvironment environment)
    {
        if (ChildProcess.OpenInBrowser(address, environment.Variable("PATH")) is { } problem) environment.Error.Line($"No browser could be opened: {problem}");
    }

    private static Option<int> Port(Option<int> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var port) && port is < 0 or > LastPort)
                result.AddError($"--port must be 0 to {LastPort}.");
        });
        return option;
    }

    private static Option<string> Host(Option<string> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value != "localhost" && !IPAddress.TryParse(token.Value, out _))
                result.AddError($"--host '{token.Value}' is not an address. Write localhost, an IP address of this machine, or 0.0.0.0 for all of them.");
        });
        return option;
    }
}
