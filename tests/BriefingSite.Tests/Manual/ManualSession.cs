using System.Text;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Manual;

/// <summary>A folder in which the commands of one page of the manual run, one block after the other, as somebody would type them.</summary>
/// <remarks>It begins as a git repository with the second briefing of the tests, or empty where the page writes a site of its own.</remarks>
internal sealed class ManualSession : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-manual-").FullName;
    private readonly string _site;

    public ManualSession(bool isEmpty)
    {
        _site = Path.Combine(_folder, "site");
        Directory.CreateDirectory(_site);
        WriteProgram();
        if (!isEmpty)
            foreach (var file in Repository.FilesOf(Path.Combine(Repository.Tests, "Second", "site"))) Write(file.Path, file.Content.Text());
        Do("git init --quiet --initial-branch=main && git add . && git commit --quiet --allow-empty --message 'Before'", 0);
    }

    /// <summary>What the last block printed.</summary>
    public string Printed { get; private set; } = "";

    /// <summary>Does what a block says: writes a file, runs commands, or compares what they have printed.</summary>
    public void Follow(ManualBlock block)
    {
        if (block.Value("file") is { } path) Write(path, block.Text);
        if (block.Language == "shell" && block.Words.All(word => word.StartsWith("exit=", StringComparison.Ordinal)))
        {
            Printed = "";
            var (code, expected) = (Run(block.Text), int.Parse(block.Value("exit") ?? "0", System.Globalization.CultureInfo.InvariantCulture));
            Assert.True(code == expected, $"{block} ended with exit code {code}, not {expected}:\n{Printed}");
        }
        if (block.Language == "text" && block.Is("output"))
            foreach (var part in block.Text.Split(['\n', '…'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                Assert.True(Printed.Contains(part, StringComparison.Ordinal), $"{block} shows '{part}', but this was printed:\n{Printed}");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Do(string commands, int expected) => Assert.Equal(expected, Run(commands));

    private void Write(string path, string text)
    {
        var whole = Path.Combine(_site, path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        File.WriteAllText(whole, text);
    }

    // The program by the name that people type.
    private void WriteProgram()
    {
        var start = BriefingProcess.In(_folder);
        var words = start.ArgumentList.Prepend(start.FileName).Select(word => $"'{word}'");
        Directory.CreateDirectory(Path.Combine(_folder, "bin"));
        var script = Path.Combine(_folder, "bin", "briefing");
        File.WriteAllText(script, $"#!/bin/sh\nexec {string.Join(' ', words)} \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private int Run(string commands)
    {
        var start = BriefingProcess.In(_site);
        start.FileName = "bash";
        start.ArgumentList.Clear();
        foreach (var word in (string[])["-e", "-u", "-o", "pipefail", "-c", "exec </dev/null\n" + commands]) start.ArgumentList.Add(word);
        start.Environment["PATH"] = $"{Path.Combine(_folder, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["HOME"] = _folder;
        start.Environment["DOTNET_CLI_HOME"] = _folder;
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var name in (string[])["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"]) start.Environment[name] = "/dev/null";
        foreach (var role in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{role}_NAME"] = "Ada Thorne";
            start.Environment[$"GIT_{role}_EMAIL"] = "ada@example.org";
        }
        using var process = TestProcess.Start(start, s_patience);
        var printed = new StringBuilder();
        process.Hear(Add);
        var (code, _, _) = Task.Run(process.End).GetAwaiter().GetResult();
        Printed = printed.ToString();
        return code;

        void Add(string line)
        {
            lock (printed) printed.Append(line).Append('\n');
        }
    }
}
