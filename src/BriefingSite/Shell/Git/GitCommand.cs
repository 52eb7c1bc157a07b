using System.Diagnostics;
using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Processes;

namespace BriefingSite.Shell.Git;

/// <summary>The result of a <c>git</c> command.</summary>
/// <param name="Code">Its exit code; 0 for success.</param>
/// <param name="Bytes">What it printed.</param>
/// <param name="Error">Its error output, trimmed.</param>
internal sealed record GitAnswer(int Code, byte[] Bytes, string Error)
{
    /// <summary>Whether it succeeded.</summary>
    public bool IsSuccess => Code == 0;

    /// <summary>What it printed, as text without line ends at the end.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes).TrimEnd('\r', '\n');

    /// <summary>What it printed with <c>-z</c>: texts that end in NUL.</summary>
    public IEnumerable<string> Entries => Encoding.UTF8.GetString(Bytes).Split('\0', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the <c>git</c> command in a folder. Nothing is ever written (no checkout, index or object), nothing is fetched, and no program named
/// by the repository or its settings is run. Commands that would run filters, external diffs or text conversions, or read the contents of working
/// files, are not used at all.</summary>
/// <param name="folder">The folder, absolute.</param>
internal sealed class GitCommand(string folder)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // The folder for hooks does not exist. A folder that is itself a bare repository is not accepted: its settings could have come with the files.
    private static readonly string[] s_settings =
        ["--no-optional-locks", "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "submodule.recurse=false", "-c", "safe.bareRepository=explicit"];

    // Older versions of git ignore GIT_NO_LAZY_FETCH; for them all protocols are forbidden.
    private static readonly (string Name, string Value)[] s_variables =
        [("LC_ALL", "C"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_ALLOW_PROTOCOL", "none"), ("GIT_OPTIONAL_LOCKS", "0")];

    /// <summary>The environment variables that would point git to another repository than that of the folder, as listed by <c>git rev-parse
    /// --local-env-vars</c>, and those that change the meaning of paths.</summary>
    public static IReadOnlyList<string> ForeignVariables { get; } =
    [
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_CONFIG", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT", "GIT_OBJECT_DIRECTORY", "GIT_DIR", "GIT_WORK_TREE",
        "GIT_IMPLICIT_WORK_TREE", "GIT_GRAFT_FILE", "GIT_INDEX_FILE", "GIT_NO_REPLACE_OBJECTS", "GIT_REPLACE_REF_BASE", "GIT_PREFIX",
        "GIT_INTERNAL_SUPER_PREFIX", "GIT_SHALLOW_FILE", "GIT_COMMON_DIR",
        "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
    ];

    private readonly string? _program = ExecutableFinder.Find("git", Environment.GetEnvironmentVariable("PATH"));

    /// <summary>Runs it and waits for its end.</summary>
    /// <returns><c>null</c> where there is no <c>git</c> command.</returns>
    public GitAnswer? Run(params IReadOnlyList<string> args) => Run([], args);

    /// <summary>The same, with lines for its standard input.</summary>
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

    /// <summary>Runs it and waits for its end, where it is known to exist.</summary>
    public GitAnswer Ask(params IReadOnlyList<string> args) => Ask([], args);

    /// <summary>The same, with lines for its standard input.</summary>
    public GitAnswer Ask(IEnumerable<string> lines, params IReadOnlyList<string> args) => Run(lines, args) ?? throw new IOException("The git command no longer exists.");

    /// <summary>The contents of some blobs.</summary>
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
            // It ended before reading all input; its exit code shows why.
        }
    }
}

/// <summary>An object that a commit names is not in the repository, as in a partial clone.</summary>
internal sealed class MissingObjectException(string hash, string message) : IOException($"{hash} is not in the repository. {message}".TrimEnd());

/// <summary>A commit has two entries of one name. Git writes no such commit, and checks out either of them.</summary>
internal sealed class AmbiguousTreeException(string commit, string path) : IOException($"The commit {commit[..10]} has two entries named {VisibleText.Line(path)}, and nobody can tell which of them is meant. It was not made by git. Make the commit anew.");
