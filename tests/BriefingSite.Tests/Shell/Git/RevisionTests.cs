using BriefingSite.Shell.Git;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Git;

/// <summary>Reading revisions of a real repository.</summary>
public sealed class RevisionTests : IDisposable
{
    private readonly GitSite _git = new();

    public void Dispose() => _git.Dispose();

    [Fact]
    public void A_revision_is_read_as_it_was_and_nothing_is_left_behind()
    {
        var first = _git.Commit("one");
        _git.Write("input/pages/about.md", "---\ntitle: Changed\n---\nNew.");
        var status = _git.Git("status", "--porcelain");
        var (repository, _) = GitRepository.Find(_git.Root);
        var read = repository!.Read(repository.Resolve("HEAD").Commit!);
        Assert.Equal(first, repository.Resolve("HEAD").Commit);
        Assert.Contains(read.Files, file => file.Path == "input/pages/about.md" && file.Content.Text().Contains("A page.", StringComparison.Ordinal));
        Assert.All(read.Files, file => Assert.Matches("^(input/|seeds/[^/]+$)", file.Path));
        Assert.Equal(status, _git.Git("status", "--porcelain"));
        Assert.Equal(["input/pages/about.md"], repository.Touched(first, null));
    }

    [Fact]
    public void A_briefing_in_a_folder_of_the_repository_is_read_from_there()
    {
        using var git = new GitSite("docs/brief");
        git.Write("../../other.txt", "Not of the briefing.");
        var first = git.Commit("one");
        git.Write("../../other.txt", "Changed.");
        git.Write("input/new.bin", "New.");
        var second = git.Commit("two");
        var (repository, problem) = GitRepository.Find(git.Root);
        Assert.Null(problem);
        Assert.Contains(repository!.Read(first).Files, file => file.Path == "input/site.yml");
        Assert.Equal(["/other.txt", "input/new.bin"], repository.Touched(first, second));
    }

    [Fact]
    public void Symbolic_links_are_followed_inside_and_refused_outside()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "symbolic links need rights there");
        Directory.CreateDirectory(_git["input/files"]);
        File.CreateSymbolicLink(_git["input/files/copy.md"], "../pages/about.md");
        File.CreateSymbolicLink(_git["input/files/out.md"], "../../../elsewhere.md");
        var repository = GitRepository.Find(_git.Root).Found!;
        var read = repository.Read(_git.Commit("one"));
        Assert.Contains(read.Files, file => file.Path == "input/files/copy.md" && file.Content.Text().Contains("A page.", StringComparison.Ordinal));
        Assert.Equal("input/files/out.md", Assert.Single(read.Diagnostics).Location.File);
    }

    [Fact]
    public void What_is_wrong_with_a_revision_is_said_in_a_sentence()
    {
        _git.Commit("one");
        _git.Commit("two");
        var (found, _) = GitRepository.Find(_git.Root);
        Assert.Contains("'nowhere' is neither a folder that holds input/ nor a revision", found!.Resolve("nowhere").Problem);
        Assert.Contains("git fetch origin topic", found.Resolve("origin/topic").Problem);
        Assert.NotNull(found.Resolve("--help").Problem);
        Assert.Equal("'main...topic' is a range, and one revision is asked for. Two are compared by: briefing diff main topic --merge-base", found.Resolve("main...topic").Problem);
        Assert.Equal("'HEAD~1..' is a range, and one revision is asked for. Two are compared by: briefing diff HEAD~1 HEAD", found.Resolve("HEAD~1..").Problem);

        using var shallow = _git.Clone("--depth", "1");
        Assert.Contains("This clone is shallow, and 'HEAD~1' is not in it. Fetch it first: git fetch --unshallow.", GitRepository.Find(shallow.Root).Found!.Resolve("HEAD~1").Problem);
        Assert.EndsWith("git fetch --unshallow, or git fetch origin topic.", GitRepository.Find(shallow.Root).Found!.Resolve("origin/topic").Problem);
        Assert.EndsWith("git fetch --unshallow.", GitRepository.Find(shallow.Root).Found!.Resolve("0123abc").Problem);

        var outside = Directory.CreateTempSubdirectory("briefing-").FullName;
        Assert.Contains("is in no git repository", GitRepository.Find(outside).Problem);
        Directory.Delete(outside);
    }
}
