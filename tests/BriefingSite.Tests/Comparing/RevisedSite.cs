using BriefingSite.Comparing;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Git;
using BriefingSite.Tests.Support;

namespace BriefingSite.Tests.Comparing;

/// <summary>A briefing in a git repository, of which each test commits another revision. It is the second briefing with a page of prose more.</summary>
public sealed class RevisedSite : IDisposable
{
    private const string Notes = """
        ---
        title: Notes
        ---
        ## Voices {#rivals}

        The council did not vote in March. Ines Holt found 12 cracks, and most of them were small. Some traders support the closure,
        which would last at least a year. The mayor may visit Millbrook; see [the answer](/safety/#safety-wrong) and [the survey](https://council.millbrook.example/survey).

        “Nobody asked us,” said a trader. The town received a letter.[^letter] It was recieved late.

        ## Steps

        1. Close the bridge to lorries.
        2. Mend the middle arch.
        3. Open it again.

        - Walkers gain a quiet bridge.
        - Shops lose their through traffic.
            - Some of them have a second entrance.

        | Year | Crossings | Source |
        |------|----------:|--------|
        | 2029 |     7,900 | town   |
        | 2030 |     8,100 | traders |

        Weight
        :   What a vehicle presses on the arch.

        Closure
        :   A ban on motor traffic.

        > The bridge has stood for two centuries.

        The count is that of the traders [@traders-count, ¶2]. The survey came first [@bridge-survey, ¶3]. ![The arch in May](/files/arch.png)

        ## Afterthoughts

        A *final* word is due to the [[middle-arch]].

        [^letter]: It came on 3 April 2031.
        """;

    private readonly GitSite _git = new("");
    private readonly string _base;

    public RevisedSite()
    {
        Directory.Delete(_git["input"], recursive: true);
        Directory.Delete(_git["seeds"], recursive: true);
        foreach (var file in Repository.FilesOf(Path.Combine(Repository.Tests, "Second", "site"))) _git.Write(file.Path, file.Content.Text());
        _git.Write("input/pages/notes.md", Notes + "\n");
        _git.Write("input/files/arch.png", "a picture");
        _git.Write("input/overrides.yml", "");
        _git.Write("input/reviews.yml", "");
        _base = _git.Commit("base");
    }

    /// <summary>A commit with some edits of the base.</summary>
    /// <param name="edits">A path, what stands there – <c>null</c> for all of it –, and what is to stand there – <c>null</c>: the file goes.</param>
    /// <param name="on">The commit to edit; the base when none is given.</param>
    public string Commit(IEnumerable<(string Path, string? Old, string? New)> edits, string? on = null)
    {
        _git.Git("checkout", "--quiet", "--detach", on ?? _base);
        foreach (var (path, before, after) in edits)
        {
            if (after is null)
            {
                File.Delete(_git[path]);
                continue;
            }
            var text = File.Exists(_git[path]) ? File.ReadAllText(_git[path]) : "";
            if (before is not null && text.Split(before).Length != 2) throw new ArgumentException($"'{before}' stands {text.Split(before).Length - 1} times in {path}.");
            _git.Write(path, before is null ? after : text.Replace(before, after, StringComparison.Ordinal));
        }
        return _git.Commit("change");
    }

    /// <summary>What changes from the base to a commit with some edits.</summary>
    public Comparison Compare(params (string Path, string? Old, string? New)[] edits) => Between(_base, Commit(edits));

    /// <summary>What changes between two commits; the base and its changed form, or the other way round.</summary>
    public Comparison Between(string before, string after)
    {
        var (comparison, problem) = new ReadRevisions(_git.Root, _git.Root).Compare(before, after, usesMergeBase: false);
        return comparison ?? throw new InvalidOperationException(problem);
    }

    /// <summary>The commit from which all others depart.</summary>
    public string Base => _base;

    /// <summary>The repository, for what the program itself says of it.</summary>
    internal GitSite Repo => _git;

    /// <summary>Changes in short, one a line: <c>major claim-reworded saf-foot</c>.</summary>
    public static string Told(IEnumerable<Change> changes) =>
        string.Join('\n', changes.Select(change => $"{change.Weight} {change.Kind.Slug} {change.Subject.Id}".ToLowerInvariant()).Order(StringComparer.Ordinal));

    public void Dispose() => _git.Dispose();
}
