using System.Diagnostics;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Processes;

namespace BriefingSite.Shell.Chromium;

/// <summary>Takes screenshots and prints PDFs of a site in a temporary folder. The browser's profile, caches and temporary files are in that folder
/// too, so that no earlier profile is used and nothing is left behind.</summary>
internal sealed class HeadlessBrowser : IDisposable
{
    private const int Attempts = 40;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(90);

    private readonly string _folder = MakeFolder();

    /// <summary>The address of the site's folder; ends in a slash.</summary>
    public Uri Address => new(Path.Combine(_folder, "site") + Path.DirectorySeparatorChar);

    /// <summary>The base URL to build the site for. Pages link to one another by paths, and these are paths in the folder.</summary>
    public string BaseUrl => $"http://localhost{Address.AbsolutePath}";

    /// <summary>Writes the files of the site.</summary>
    public void Write(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(_folder, "site", file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Bytes.ToArray());
        }
    }

    /// <summary>Takes a screenshot.</summary>
    /// <returns>The PNG file in this folder, or the browser's message.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Task<(string? Picture, string Message)> Screenshot(string browser, string address, View view, CancellationToken stop) => Run(
        browser, address, "--screenshot=", "picture.png",
        [$"--window-size={view.Width},{view.Height}", $"--blink-settings=preferredColorScheme={(view.IsDark ? 0 : 1)}"], stop);

    /// <summary>Prints a page.</summary>
    /// <returns>The PDF file in this folder, or the browser's message.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Task<(string? Print, string Message)> Print(string browser, string address, CancellationToken stop) => Run(
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

    private async Task<(string? Result, string Message)> Run(
        string browser, string address, string outputOption, string name, IEnumerable<string> options, CancellationToken stop)
    {
        var result = Path.Combine(_folder, name);
        File.Delete(result);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(s_timeout);
        var (started, problem) = ChildProcess.Start(Prepare(browser, address, [.. options, outputOption + result]));
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
            return (null, $"It did not end within {s_timeout.TotalSeconds:0} seconds.");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
        return File.Exists(result) ? (result, "") : (null, (await message.WaitAsync(stop)).Trim());
    }

    /// <summary>Deletes the folder. The browser's last processes may still be writing into it, hence the retries.</summary>
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

    private ProcessStartInfo Prepare(string browser, string address, IEnumerable<string> options)
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
            .. options,
        ];
        // The browser refuses to run its sandbox as root.
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess) arguments.Add("--no-sandbox");
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.ArgumentList.Add(address);
        return start;
    }
}
