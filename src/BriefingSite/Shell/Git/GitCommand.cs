using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace BriefingSite.Shell.Git;

/// <summary>What the <c>git</c> command answered.</summary>
/// <param name="Code">Its exit code; 0 for success.</param>
/// <param name="Bytes">What it printed.</param>
/// <param name="Error">What it complained of, without spaces at the ends.</param>
internal sealed record GitAnswer(int Code, byte[] Bytes, string Error)
{
    /// <summary>Whether it did what it was asked.</summary>
    public bool IsGood => Code == 0;

    /// <summary>What it printed, as text without line ends at the end.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes).TrimEnd('\r', '\n');

    /// <summary>What it printed with <c>-z</c>: texts that end in NUL.</summary>
    public IEnumerable<string> Entries => Encoding.UTF8.GetString(Bytes).Split('\0', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the <c>git</c> command in a folder. Nothing is ever written: no checkout, no index, no object.</summary>
internal sealed class GitCommand(string folder)
{
    /// <summary>Runs it to its end.</summary>
    /// <returns><c>null</c> where there is no <c>git</c> command.</returns>
    public GitAnswer? Run(params IReadOnlyList<string> args) => Run([], args);

    /// <summary>The same, with lines for it to read.</summary>
    public GitAnswer? Run(IEnumerable<string> lines, params IReadOnlyList<string> args)
    {
        // Without optional locks, asking what has changed does not refresh the index on the side.
        var start = new ProcessStartInfo("git", ["--no-optional-locks", "-C", folder, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var feeding = Task.Run(() => Feed(process, lines));
            using var bytes = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(bytes);
            feeding.Wait();
            process.WaitForExit();
            return new(process.ExitCode, bytes.ToArray(), error.Result.Trim());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static void Feed(Process process, IEnumerable<string> lines)
    {
        try
        {
            using var input = process.StandardInput;
            foreach (var line in lines) input.Write(line + "\n");
        }
        catch (IOException)
        {
            // It ended before it had read all; its exit code tells.
        }
    }
}
