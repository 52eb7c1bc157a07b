using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace BriefingSite.Tests.Support;

/// <summary>A process that a test starts. It never outlives its time: what takes longer is killed with all that it started, and the test
/// fails with what was said until then.</summary>
internal sealed class TestProcess : IDisposable
{
    /// <summary>How long a process may take where nothing else is said: far longer than any does, on a busy machine too.</summary>
    public static TimeSpan UsualTimeout { get; } = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan s_lastWords = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly TimeSpan _timeout;
    private readonly long _started = Stopwatch.GetTimestamp();
    private bool _isHeard;

    private TestProcess(Process process, TimeSpan timeout) => (_process, _timeout) = (process, timeout);

    /// <summary>Its number.</summary>
    public int Id => _process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Starts a process with its output caught.</summary>
    public static TestProcess Start(ProcessStartInfo start, TimeSpan? timeout = null)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        return new(Process.Start(start)!, timeout ?? UsualTimeout);
    }

    /// <summary>Runs a process to its end.</summary>
    public static async Task<(int Code, string Out, string Error)> Run(ProcessStartInfo start, TimeSpan? timeout = null)
    {
        using var process = Start(start, timeout);
        return await process.End();
    }

    /// <summary>The same, for those who can do nothing until it has ended.</summary>
    public static (int Code, string Out, string Error) RunAndWait(ProcessStartInfo start) => Task.Run(() => Run(start)).GetAwaiter().GetResult();

    /// <summary>Lets a process that is yet to be started end at an interrupt also where the tests themselves are deaf to it: a shell starts
    /// its background jobs like that, and children inherit it.</summary>
    public static ProcessStartInfo Interruptible(ProcessStartInfo start)
    {
        if (!IgnoresInterrupts) return start;
        start.ArgumentList.Insert(0, start.FileName);
        start.ArgumentList.Insert(0, "--default-signal=INT");
        start.FileName = "env";
        return start;
    }

    /// <summary>Hands over each line that it says, of either kind, from now on.</summary>
    public void Hear(Action<string> line)
    {
        _isHeard = true;
        _process.OutputDataReceived += (_, result) => { if (result.Data is { } text) line(text); };
        _process.ErrorDataReceived += (_, result) => { if (result.Data is { } text) line(text); };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The next line of its output that holds some words.</summary>
    public async Task<string> OutputLine(string words)
    {
        while (await Within(_process.StandardOutput.ReadLineAsync()) is { } line)
            if (line.Contains(words, StringComparison.Ordinal)) return line;
        throw new InvalidOperationException($"{Name} ended without saying '{words}': {(await End()).Error}");
    }

    /// <summary>The next line that it complains of.</summary>
    public Task<string?> ErrorLine() => Within(_process.StandardError.ReadLineAsync());

    /// <summary>Interrupts it as Ctrl-C does.</summary>
    public async Task Interrupt() => Assert.Equal(0, (await Run(new("kill", ["-INT", $"{Id}"]))).Code);

    /// <summary>Kills it.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Waits for its end.</summary>
    /// <returns>Its exit code, and what it has said that nobody has read yet.</returns>
    public async Task<(int Code, string Out, string Error)> End()
    {
        var output = _isHeard ? Task.FromResult("") : _process.StandardOutput.ReadToEndAsync();
        var error = _isHeard ? Task.FromResult("") : _process.StandardError.ReadToEndAsync();
        await Within(Ended(), () => Task.WhenAll(output, error));
        return (_process.ExitCode, await output, await error);

        async Task<bool> Ended()
        {
            await Task.WhenAll(_process.WaitForExitAsync(), output, error);
            return true;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited) KillAll();
        _process.Dispose();
    }

    private string Name => $"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)}";

    private async Task<T> Within<T>(Task<T> work, Func<Task<string[]>>? result = null)
    {
        var left = _timeout - Stopwatch.GetElapsedTime(_started);
        try
        {
            return await work.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            KillAll();
            Assert.Fail($"{Name} did not end within {_timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds. {await LastWords(result)}");
            throw;
        }
    }

    private static async Task<string> LastWords(Func<Task<string[]>>? result)
    {
        if (result is null) return "";
        try
        {
            return $"It had said: {string.Concat(await result().WaitAsync(s_lastWords))}";
        }
        catch (TimeoutException)
        {
            return "Something that it started still holds its output.";
        }
    }

    private void KillAll()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended meanwhile.
        }
    }

    // The second bit stands for the second signal, which is the interrupt.
    private static bool IgnoresInterrupts => OperatingSystem.IsLinux()
        && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } line
        && (ulong.Parse(line["SigIgn:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 0b10) != 0;
}
