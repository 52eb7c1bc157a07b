using System.Diagnostics;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.BrowserTests.Support;

/// <summary>A copy of the second, invented briefing, and <c>briefing preview</c> running on it.</summary>
internal sealed class PreviewedSite : IAsyncDisposable
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(15);

    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;
    private readonly List<string> _said = [];
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TestProcess? _process;

    private PreviewedSite()
    {
        var from = Path.Combine(Repository.Root, "tests", "BriefingSite.Tests", "Second", "site");
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories)) CopyTo(Path.GetRelativePath(from, file), file);
        foreach (var asset in Site.EmbeddedAssets().Where(asset => asset.Path.StartsWith("theme/assets/", StringComparison.Ordinal))) Write(asset.Path, asset.Content.Text());
    }

    public string Root => Path.Combine(_folder, "site");

    /// <summary>Where it is served, with the path of the site and a slash at the end.</summary>
    public Uri Address { get; private set; } = new("http://none.example/");

    /// <summary>What was said so far.</summary>
    public string Said
    {
        get
        {
            lock (_said) return string.Join('\n', _said);
        }
    }

    /// <summary>A path in the site.</summary>
    public string this[string path] => Path.Combine(Root, path);

    /// <summary>Starts on any free port, after changes to the files.</summary>
    public static async Task<PreviewedSite> Start(Action<PreviewedSite>? prepare = null, params string[] options)
    {
        var site = new PreviewedSite();
        prepare?.Invoke(site);
        var start = Programs.BriefingStart(["preview", "--port", "0", "--root", site.Root, .. options]);
        site._process = TestProcess.Start(TestProcess.Interruptible(start), s_timeout);
        site._process.Hear(site.Hear);
        site.Address = new(await site._address.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        return site;
    }

    /// <summary>A page without the preview's own script: what is published.</summary>
    public static string Published(string html)
    {
        var start = html.IndexOf("<script defer src=\"/__preview/preview.js\"", StringComparison.Ordinal);
        return html.Remove(start, html.IndexOf('\n', start) + 1 - start);
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>Saves as careful editors do: whoever reads finds the old text or the new one.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path] + "~", text);
        File.Move(this[path] + "~", this[path], overwrite: true);
    }

    /// <summary>Saves a file with other words.</summary>
    public void Replace(string path, string before, string after)
    {
        var text = Read(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        Write(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Waits until a page says something; fails after a while.</summary>
    public async Task<string> Until(string path, Func<string, bool> says)
    {
        using var client = new HttpClient { BaseAddress = Address };
        var stop = TestContext.Current.CancellationToken;
        for (var left = 600; left > 0; left--)
        {
            var text = await (await client.GetAsync(path, stop)).Content.ReadAsStringAsync(stop);
            if (says(text)) return text;
            await Task.Delay(50, stop);
        }
        Assert.Fail($"{path} never said it. The preview said:\n{Said}");
        throw new UnreachableException();
    }

    /// <summary>Ends it as Ctrl-C does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> Interrupt()
    {
        await _process!.Interrupt();
        return (await _process.End()).Code;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.End();
        }
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Hear(string line)
    {
        lock (_said) _said.Add(line);
        if (line.StartsWith("http://", StringComparison.Ordinal)) _address.TrySetResult(line.Split(' ')[0]);
    }

    private void CopyTo(string path, string from)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.Copy(from, this[path]);
    }
}
