using System.Diagnostics;
using System.Text;
using BriefingSite.Shell.Processes;

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

/// <summary>Runs the <c>git</c> command in a folder. Nothing is ever written: no checkout, no index, no object; nothing is fetched; and no
/// program is run that the repository or its settings name. Commands that would run filters, external diffs or text conversions
/// are not asked for at all, and neither is what looks into the contents of working files.</summary>
/// <param name="folder">The folder, absolute.</param>
internal sealed class GitCommand(string folder)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Hooks are looked for in a folder that there is not. A folder that is itself a bare repository is not one of a briefing: its settings
    // could have come with the files.
    private static readonly string[] s_settings =
        ["--no-optional-locks", "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "submodule.recurse=false", "-c", "safe.bareRepository=explicit"];

    // Older versions of git know no GIT_NO_LAZY_FETCH; to them every way to another repository is forbidden.
    private static readonly (string Name, string Value)[] s_variables =
        [("LC_ALL", "C"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_ALLOW_PROTOCOL", "none"), ("GIT_OPTIONAL_LOCKS", "0")];

    /// <summary>The environment variables that would lead git to another repository than that of the folder, as <c>git rev-parse
    /// --local-env-vars</c> names them, and those that give paths another meaning.</summary>
    public static IReadOnlyList<string> ForeignVariables { get; } =
    [
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_CONFIG", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT", "GIT_OBJECT_DIRECTORY", "GIT_DIR", "GIT_WORK_TREE",
        "GIT_IMPLICIT_WORK_TREE", "GIT_GRAFT_FILE", "GIT_INDEX_FILE", "GIT_NO_REPLACE_OBJECTS", "GIT_REPLACE_REF_BASE", "GIT_PREFIX",
        "GIT_INTERNAL_SUPER_PREFIX", "GIT_SHALLOW_FILE", "GIT_COMMON_DIR",
        "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
    ];

    private readonly string? _program = ExecutableFinder.Find("git", Environment.GetEnvironmentVariable("PATH"));

    /// <summary>Runs it to its end.</summary>
    /// <returns><c>null</c> where there is no <c>git</c> command.</returns>
    public GitAnswer? Run(params IReadOnlyList<string> args) => Run([], args);

    /// <summary>The same, with lines for it to read.</summary>
    public GitAnswer? Run(IEnumerable<string> lines, params IReadOnlyList<string> args)
    {
        if (_program is null) return null;
        using var process = ChildProcess.Start(Prepare(_program, args)).Started;
        if (process is null) return null;
        var error = process.StandardError.ReadToEndAsync();
        var feeding = Task.Run(() => Feed(process, lines));
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        feeding.Wait();
        process.WaitForExit();
        return new(process.ExitCode, bytes.ToArray(), error.Result.Trim());
    }

    /// <summary>Runs it to its end, where it has been found before.</summary>
    public GitAnswer Ask(params IReadOnlyList<string> args) => Ask([], args);

    /// <summary>The same, with lines for it to read.</summary>
    public GitAnswer Ask(IEnumerable<string> lines, params IReadOnlyList<string> args) => Run(lines, args) ?? throw new IOException("The git command has gone.");

    /// <summary>The bytes of some blobs.</summary>
    /// <exception cref="MissingObjectException">One is not in the repository.</exception>
    public List<byte[]> ReadBlobs(IReadOnlyList<string> hashes)
    {
        // The answer is, for each hash: <hash> SP <type> SP <size> LF <bytes> LF.
        var blobs = new List<byte[]>(hashes.Count);
        if (hashes.Count == 0) return blobs;
        var answer = Ask(hashes, "cat-file", "--batch");
        var rest = answer.Bytes.AsSpan();
        foreach (var hash in hashes)
        {
            var end = rest.IndexOf((byte)'\n');
            var head = end < 0 ? "" : Encoding.ASCII.GetString(rest[..end]);
            if (head.Split(' ') is not [_, "blob", var size]) throw new MissingObjectException(hash, answer.Error);
            var length = int.Parse(size, System.Globalization.CultureInfo.InvariantCulture);
            blobs.Add(rest.Slice(end + 1, length).ToArray());
            rest = rest[(end + 1 + length + 1)..];
        }
        return blobs;
    }

    private ProcessStartInfo Prepare(string program, IEnumerable<string> args)
    {
        var start = ChildProcess.Prepare(program, [.. s_settings, "-C", folder, .. args]);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = start.StandardErrorEncoding = s_utf8;
        foreach (var name in ForeignVariables) start.Environment.Remove(name);
        foreach (var (name, value) in s_variables) start.Environment[name] = value;
        return start;
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

/// <summary>An object that a commit names is not in the repository, as in a partial clone.</summary>
internal sealed class MissingObjectException(string hash, string message) : IOException($"{hash} is not in the repository. {message}".TrimEnd());
