using Xunit;

namespace BriefingSite.BrowserTests.Support;

/// <summary>A briefing of two dozen sources and questions: too many for one page, and as small as such a briefing can be. Source number i answers question
/// number j with yes, qualified or no by i × (j + j / 3) mod 3, unless (i + j) mod 4 is 0, or 5 divides i and 7 divides j: then it is silent.</summary>
public sealed class LargeSite : IAsyncLifetime
{
    private const int Sources = 24, Questions = 24, Claims = 160;

    private static readonly string[] s_scale = ["yes", "qualified", "no"];

    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;
    private ServedSite? _site;

    /// <summary>A page of each kind that only such a briefing has, or that looks otherwise in it.</summary>
    internal static string[] Paths { get; } =
    [
        "/", "/compare/", "/compare/on/rain/", "/compare/q001/", "/sources/", "/sources/s001/", "/compare/s000-s004/", "/compare/any-two/", "/compare/any-two/?a=s001&b=s022",
        "/claims/", "/claims/on/rain/",
    ];

    /// <summary>The same briefing as a copy for a folder.</summary>
    internal string Copy => Path.Combine(_folder, "copy");

    /// <summary>The address of a page.</summary>
    internal string Address(string path) => _site!.Address + path;

    public async ValueTask InitializeAsync()
    {
        var root = Path.Combine(_folder, "site");
        foreach (var (path, text) in Files())
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, text);
        }
        _site = await ServedSite.Start("--root", root);
        var result = await Programs.Briefing("build", "--relative", "--root", root, "--output", Copy, "--verbosity", "quiet");
        Assert.True(result.Code == 0, $"The briefing does not build: {result.Error}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string? Stance(int source, int question) => (source + question) % 4 == 0 || (source % 5 == 0 && question % 7 == 0) ? null : s_scale[source * (question + question / 3) % 3];

    private static IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("input/site.yml", "title: Weather\nbase-url: https://test.example/\nlanguage: en\n");
        yield return ("input/index.md", $"---\ntitle: The weather\nquestion: Will it rain?\nanswer: It may.\njudgements:\n{string.Concat(Enumerable.Range(1, 3).Select(i => $"  - {{ id: j-{i}, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not., claims: [rain-00{i}], indicators: [clouds] }}\n"))}---\nWelcome.\n");
        yield return ("input/watch.yml", "- { id: clouds, title: Clouds, closer: They gather., apart: They go., as-of: 2031, state: open }\n");
        foreach (var (topic, order) in new[] { ("rain", 1), ("wind", 2) })
            yield return ($"input/topics/{topic}.md", $"---\ntitle: About {topic}\norder: {order}\nanswer: It may be.\nas-of: 2031\n---\n\n{string.Concat(Enumerable.Range(0, Claims).Select(i => $"::: {{.claim #{topic}-{i:000} kind=fact}}\nIt is so, in part {i}. [@s{i % Sources:000}, ¶2]\n:::\n\n"))}");
        for (var i = 0; i < Sources; i++)
            yield return ($"seeds/s{i:000}.md", $"---\ntitle: Source {i} speaks\nshort: Station {i}\nkind: article\npublisher: Press {i % 4}\npublished: 2031-01-{i % 28 + 1:00}\nrights: excerpt\nreliability: {"CABDE"[i % 5]}\ncredibility: {i % 6 + 1}\ndescriptor: Nobody knows who wrote it.\n---\n## ¶1 Opening {{#opening}}\n\n¶2 Says that it rains.\n\n¶3 Says that it pours.\n");
        for (var j = 0; j < Questions; j++)
            yield return ($"input/questions/q{j:000}.md", Question(j));
    }

    private static string Question(int j)
    {
        var speaking = Enumerable.Range(0, Sources).Where(i => Stance(i, j) is not null).Select(i => $"  - {{ source: s{i:000}, stance: {Stance(i, j)}, says: It says so., at: ¶{2 + (i + j) % 2} }}\n");
        var silent = Enumerable.Range(0, Sources).Where(i => Stance(i, j) is null).Select(i => $"s{i:000}");
        var topics = j % 3 == 2 ? "" : $"topics: [{(j % 3 == 0 ? "rain" : "wind")}]\n";
        return $"---\nquestion: Is it number {j}?\norder: {j + 1}\n{topics}positions:\n{string.Concat(speaking)}silent: [{string.Join(", ", silent)}]\n---\nIt may be.\n";
    }
}

/// <summary>A page of each kind of a large briefing, as a test's data.</summary>
public sealed class EveryLargePage : TheoryData<string>
{
    public EveryLargePage() => AddRange(LargeSite.Paths);
}
