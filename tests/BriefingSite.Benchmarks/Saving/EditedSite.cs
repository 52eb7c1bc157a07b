using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using BriefingSite.Benchmarks.Corpus;

namespace BriefingSite.Benchmarks.Saving;

/// <summary>A site that a generator shows while it is written. Disposing ends the generator.</summary>
internal sealed class EditedSite : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Rival _rival;
    private readonly Server _server;
    private readonly string _site;
    private readonly Process _process;
    // One connection, which stays open.
    private readonly HttpClient _client;

    /// <summary>Starts the generator and waits until it shows the first page.</summary>
    /// <param name="rival">The generator, which has a server.</param>
    /// <param name="site">The folder of its corpus.</param>
    /// <param name="first">Words of the front page where the site is not a corpus of pages.</param>
    public EditedSite(Rival rival, string site, string? first = null)
    {
        (_rival, _server, _site) = (rival, rival.Server!, site);
        var port = FreePort();
        var line = _server.Command(site, port);
        _client = new() { BaseAddress = new($"http://127.0.0.1:{port}/") };
        _process = Process.Start(new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = site, RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        if (first is null) Await(_rival.Address(Manuscript.Id(0)), Manuscript.Title(0));
        else Await("", first);
    }

    /// <summary>MiB that the generator's process holds now.</summary>
    public double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024;
        }
    }

    /// <summary>Writes a word into a page that a reader has open, and waits until it is shown.</summary>
    /// <returns>The time from just before the file is written until the answer with the word has come.</returns>
    public TimeSpan Edit(int page, string word)
    {
        var address = _rival.Address(Manuscript.Id(page));
        Await(address, Manuscript.Title(page));
        return Edit(_server.Source(Manuscript.Id(page)), text => text.Replace(" See also ", $" {word} See also ", StringComparison.Ordinal), address, word);
    }

    /// <summary>Changes a file, and waits until words of the change are shown at an address.</summary>
    /// <returns>The time from just before the file is written until the answer with the words has come.</returns>
    public TimeSpan Edit(string path, Func<string, string> change, string address, string words)
    {
        var file = Path.Combine(_site, path);
        var text = change(File.ReadAllText(file));
        var clock = Stopwatch.StartNew();
        File.WriteAllText(file, text);
        Await(address, words);
        return clock.Elapsed;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _client.Dispose();
    }

    /// <summary>Asks for a page until it shows some words: a millisecond's rest between two questions leaves the processors to the server.</summary>
    private void Await(string address, string words)
    {
        var wanted = Encoding.UTF8.GetBytes(words);
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < s_patience; Thread.Sleep(1))
        {
            if (_process.HasExited) throw new InvalidOperationException($"{_rival.Name} ended with {_process.ExitCode}.");
            if (Ask(address) is { } answer && answer.AsSpan().IndexOf(wanted) >= 0) return;
        }
        throw new InvalidOperationException($"{_rival.Name} did not show an edit within {s_patience.TotalMinutes:0} minutes.");
    }

    private byte[]? Ask(string address)
    {
        try
        {
            using var answer = _client.Send(new(HttpMethod.Get, address));
            using var body = new MemoryStream();
            answer.Content.ReadAsStream().CopyTo(body);
            return body.ToArray();
        }
        catch (HttpRequestException)
        {
            return null; // not listening yet
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
