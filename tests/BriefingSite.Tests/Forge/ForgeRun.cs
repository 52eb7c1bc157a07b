using System.Diagnostics;
using System.Text.Json.Nodes;
using BriefingSite.Shell.Processes;
using BriefingSite.Tests.Packing;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Forge;

/// <summary>A repository with pull requests, and a checkout of its default branch as the runner of a forge has it: shallow, with our scripts.</summary>
internal sealed class ForgeRun : IDisposable
{
    private readonly GitSite _origin = new();
    private readonly GitSite _checkout;

    public ForgeRun(params string[] depth)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for bash.");
        foreach (var tool in (string[])["jq", "curl"]) Assert.SkipWhen(ExecutableFinder.Find(tool, Environment.GetEnvironmentVariable("PATH")) is null, $"There is no {tool}.");
        foreach (var script in (string[])["review", "compare", "comment"]) _origin.Write($".ci/{script}", File.ReadAllText(Path.Combine(Repository.Root, ".ci", script)));
        _origin.Write(".ci/gitlab", Template.Text(".ci/gitlab"));
        var program = BriefingProcess.In(_origin.Root);
        _origin.Write(".ci/briefing", $"[ -z \"${{TOKEN:-}}\" ] || exit 9\nexec {string.Join(' ', program.ArgumentList.Prepend(program.FileName).Select(word => $"'{word}'"))} \"$@\"\n");
        _origin.Write("input/site.yml", "title: Little site\nbase-url: https://example.org/\nreview: { second-reviewer: [BD603], change-note: [BD601] }\n");
        _origin.Commit("one");
        _checkout = _origin.Clone(depth);
    }

    /// <summary>The repository on the forge.</summary>
    public GitSite Origin => _origin;

    /// <summary>The checkout of the runner.</summary>
    public GitSite Checkout => _checkout;

    /// <summary>A pull request into the main branch, or an update of it, with one file changed.</summary>
    /// <returns>Its commit.</returns>
    public string Pull(int number, string path, string text)
    {
        _origin.Git("switch", "--quiet", "--force-create", $"pull{number}", "main");
        _origin.Write(path, text);
        var commit = _origin.Commit($"pull {number}");
        _origin.Git("update-ref", $"refs/pull/{number}/head", commit);
        _origin.Git("update-ref", $"refs/merge-requests/{number}/head", commit);
        _origin.Git("switch", "--quiet", "main");
        return commit;
    }

    /// <summary>A change that asks for nothing, for a second reviewer, or for a change note.</summary>
    public string Pull(int number, string kind) => kind switch
    {
        "wording" => Pull(number, "input/pages/about.md", "---\ntitle: About\n---\nA  page.\n"),
        "reviewer" => Pull(number, "input/pages/about.md", "---\ntitle: About us\n---\nA page.\n"),
        "note" => Pull(number, "input/pages/more.md", "---\ntitle: More\n---\nA page.\n"),
        "unreadable" => Pull(number, "input/pages/about.md", "---\ntitle: About\nweight: heavy\n---\nA page.\n"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>How a forge describes a pull request.</summary>
    public static JsonObject Describe(int number, string head, string @base = "main", string owner = "town", string branch = "topic", string author = "ada") => new()
    {
        ["id"] = 1000 + number,
        ["number"] = number,
        ["user"] = new JsonObject { ["login"] = author },
        ["head"] = new JsonObject { ["sha"] = head, ["ref"] = branch, ["user"] = new JsonObject { ["login"] = owner } },
        ["base"] = new JsonObject { ["ref"] = @base },
    };

    /// <summary>A review as a forge describes it.</summary>
    public static JsonObject Review(int id, string user, string commit, string state = "APPROVED") =>
        new() { ["id"] = id, ["user"] = new JsonObject { ["login"] = user }, ["commit_id"] = commit, ["state"] = state };

    /// <summary>Compares pull requests, each with its base.</summary>
    public Task<Said> Compare(string lines, params (string Name, string Value)[] variables) => Run($"printf '{lines}' | bash .ci/compare compared", [("PAUSE", "0"), .. variables]);

    /// <summary>What the comparison left in a file.</summary>
    public string Left(int number, string file) => File.ReadAllText(_checkout[$"compared/{number}/{file}"]);

    /// <summary>Runs <c>.ci/comment</c> against a forge.</summary>
    public Task<Said> Comment(FakeForge forge, string command, params (string Name, string Value)[] variables) => Run(
        $"bash .ci/comment {command}",
        [("TOKEN", "secret"), ("RETRIES", "0"), ("GITHUB_API_URL", forge.Address), ("GITHUB_REPOSITORY", "town/briefing"), ("OWNER", "town"), ("BRANCH", "topic"), ("RUN", "https://forge.example/run/1"), .. variables]);

    /// <summary>All of a run: marks, compares and writes.</summary>
    public async Task Whole(FakeForge forge, string lines, params (string Name, string Value)[] variables)
    {
        Assert.Equal((0, ""), await Short(Comment(forge, "mark", variables)));
        Assert.Equal((0, ""), await Short(Compare(lines)));
        Assert.Equal((0, ""), await Short(Comment(forge, "write compared", variables)));

        static async Task<(int, string)> Short(Task<Said> run) => (await run) is var said ? (said.Code, said.Error) : default;
    }

    /// <summary>Runs a line of the shell in the checkout.</summary>
    public async Task<Said> Run(string line, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-o", "pipefail", "-c", line]) { WorkingDirectory = _checkout.Root };
        foreach (var name in (string[])["GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITLAB_CI", "AUTHOR", "TOKEN", "CONTEXT", "NO_COLOR", "http_proxy", "https_proxy"]) start.Environment.Remove(name);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        var (code, output, error) = await TestProcess.Run(start);
        return new(code, output, error);
    }

    public void Dispose()
    {
        _origin.Dispose();
        _checkout.Dispose();
    }
}
