using System.Diagnostics;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Processes;

namespace BriefingSite.Shell.Chromium;

/// <summary>A temporary folder in which a site is laid out and a picture is taken of it, or a print. The browser's profile, caches and temporary
/// files stay in it too, so that no earlier profile is seen and nothing is left behind.</summary>
internal sealed class HeadlessBrowser : IDisposable
{
    private const int Attempts = 40;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    private readonly string _folder = MakeFolder();

    /// <summary>Where the site lies, as a browser addresses it; ends in a slash.</summary>
    public Uri Address => new(Path.Combine(_folder, "site") + Path.DirectorySeparatorChar);

    /// <summary>An address to build the site for. Pages address one another by paths on their host, and the paths are those of the folder.</summary>
    public string BaseUrl => $"http://localhost{Address.AbsolutePath}";

    /// <summary>Lays the site out.</summary>
    public void Write(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(_folder, "site", file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Bytes.ToArray());
        }
    }

    /// <summary>Takes a picture.</summary>
    /// <returns>The file in this folder that holds it as PNG, or what the browser said instead.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Task<(string? Picture, string Said)> Screenshot(string browser, string address, View view, CancellationToken stop) => Run(
        browser, address, "--screenshot=", "picture.png",
        [$"--window-size={view.Width},{view.Height}", $"--blink-settings=preferredColorScheme={(view.IsDark ? 0 : 1)}"], stop);

    /// <summary>Prints a page.</summary>
    /// <returns>The file in this folder that holds it as PDF, or what the browser said instead.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Task<(string? Print, string Said)> Print(string browser, string address, CancellationToken stop) => Run(
        browser, address, "--print-to-pdf=", "print.pdf", ["--no-pdf-header-footer", "--generate-pdf-document-outline"], stop);

    private static string MakeFolder()
    {
        try
        {
            return Directory.CreateTempSubdirectory("briefing-").FullName;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{Path.GetTempPath()}, the folder for temporary files, can't be used. Name another one in TMPDIR (on Windows TMP).", failure);
        }
    }

    private async Task<(string? Result, string Said)> Run(
        string browser, string address, string order, string name, IEnumerable<string> besides, CancellationToken stop)
    {
        var result = Path.Combine(_folder, name);
        File.Delete(result);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(s_patience);
        var (started, problem) = ChildProcess.Start(Ready(browser, address, [.. besides, order + result]));
        if (started is null) return (null, problem!);
        using var process = started;
        var message = process.StandardError.ReadToEndAsync(CancellationToken.None);
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (null, $"It did not end within {s_patience.TotalSeconds:0} seconds.");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
        return File.Exists(result) ? (result, "") : (null, (await message.WaitAsync(stop)).Trim());
    }

    /// <summary>Removes the folder. The browser's last processes may still be writing into it, hence the patience.</summary>
    public void Dispose()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.Delete(_folder, recursive: true);
                return;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException && attempt < Attempts)
            {
                Thread.Sleep(s_pause);
            }
        }
    }

    private ProcessStartInfo Ready(string browser, string address, IEnumerable<string> besides)
    {
        var temporary = Directory.CreateDirectory(Path.Combine(_folder, "temporary")).FullName;
        var start = ChildProcess.Prepare(browser);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.WorkingDirectory = _folder;
        foreach (var name in (ReadOnlySpan<string>)["TMPDIR", "TMP", "TEMP", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"]) start.Environment[name] = temporary;
        List<string> arguments =
        [
            "--headless", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
            "--disable-extensions", "--force-prefers-reduced-motion", "--disable-breakpad", "--disable-crash-reporter",
            $"--user-data-dir={Path.Combine(_folder, "profile")}",
            .. besides,
        ];
        // The browser refuses to work for root inside its sandbox.
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess) arguments.Add("--no-sandbox");
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.ArgumentList.Add(address);
        return start;
    }
}
