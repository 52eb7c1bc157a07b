using BriefingSite.Core.Checking;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Linking;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Support;

/// <summary>A whole site in one raw string: each file begins with a line <c>-- path --</c>. What every site needs and the string does
/// not have – settings, a front page, two sources – is added.</summary>
public sealed class TestSite
{
    private const string Settings = """
        title: Test
        base-url: https://test.example/
        language: en
        """;

    private const string Front = """
        ---
        title: Front
        question: Is it so?
        answer: It is.
        judgements:
          - { id: j-one, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
          - { id: j-two, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
          - { id: j-three, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
        ---
        Welcome.
        """;

    // Read once, so that their hashes are computed once.
    private static readonly List<InputFile> s_assets = [.. Site.EmbeddedAssets()];

    private readonly Dictionary<string, string> _files;
    private readonly SiteSettings _settings;
    private readonly bool _hasOwnFront, _hasOwnSources;

    public TestSite(string files, SiteSettings? settings = null)
    {
        _settings = settings ?? new();
        _files = Split(files);
        _files.TryAdd("input/site.yml", Settings);
        _hasOwnFront = !_files.TryAdd("input/index.md", Front);
        _hasOwnSources = _files.Keys.Any(path => path.StartsWith("seeds/", StringComparison.Ordinal));
        if (!_hasOwnSources)
        {
            _files.Add("seeds/alpha.md", Source("Alpha"));
            _files.Add("seeds/beta.md", Source("Beta"));
        }
    }

    /// <summary>This site with one file more, or with another text for one.</summary>
    public TestSite With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    /// <summary>A source's record with five passages, the last of them an aside.</summary>
    public static string Source(string title, string more = "") => $$"""
        ---
        title: {{title}} speaks
        short: {{title}}
        kind: article
        rights: excerpt
        reliability: C
        credibility: 3
        descriptor: Nobody knows who wrote it.
        {{more}}
        ---
        ## ¶1 Opening {#opening}

        ¶2 Says that it rains.

        ¶3 Says that it pours.

        ¶4 Says that it stops.

        ¶5 {.aside} An advertisement.
        """.Replace("\n\n---", "\n---", StringComparison.Ordinal);

    public IReadOnlyDictionary<string, string> Texts => _files;

    public IEnumerable<InputFile> Inputs => _files.Select(file => new InputFile(file.Key, Blob.Create(file.Value)));

    /// <summary>The problems, one a line: <c>file:line:column: error BS101: sentence</c>.</summary>
    public string Report() => string.Join('\n', Diagnostics().Select(diagnostic => diagnostic.ToString()));

    /// <summary>The errors and warnings, without notes for reviewers.</summary>
    public string ReportWithoutNotes() => string.Join('\n', Diagnostics().Where(diagnostic => diagnostic.Rule.Severity != Severity.Note).Select(diagnostic => diagnostic.ToString()));

    /// <summary>The problems as <see cref="Report"/> has them, with the hint and the other place on lines of their own below each.</summary>
    public string ReportInFull() => InFull(Diagnostics());

    /// <summary>Problems as <see cref="ReportInFull"/> prints them.</summary>
    public static string InFull(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.SelectMany(Lines));

    /// <summary>Asserts that a site provokes these problems and no others, in full.</summary>
    public static void AssertReports(string files, string report)
    {
        var actual = new TestSite(files).ReportInFull();
        if (actual != report) Assert.Fail($"- expected, + reported:\n{Snapshot.Difference(report, actual)}");
    }

    /// <summary>The problems. That the judgements of the front page we add rest on nothing is left out: they would need claims and a
    /// watch list; nor that nothing uses a source we add. That <c>check</c> and <c>build</c> agree on them is asserted.</summary>
    public ValueList<Diagnostic> Diagnostics()
    {
        var (site, build) = (new Site(_settings), new Build(Inputs.Concat(s_assets)));
        site.Files.Run(build);
        return (_settings.ReviewedAgainst is null ? SameProblems.Of(site, build) : build.Diagnostics).Where(diagnostic => (_hasOwnFront || diagnostic.Rule != CheckingRules.JudgementWithoutIndicator) && (_hasOwnSources || diagnostic.Rule != LinkingRules.UnusedSource)).ToValueList();
    }

    public Briefing Briefing() => Assert.Single(Run(site => site.Briefing).Documents);

    public IReadOnlyList<OutputFile> Files() => Run(site => site.Files).Documents;

    /// <summary>The text of a written file, by its path from the output folder.</summary>
    public string File(string path) => Assert.Single(Files(), file => file.Path == path).Content.Text();

    /// <summary>The HTML of a page, by its path on the site.</summary>
    public string Page(string path) => File(path.EndsWith('/') ? path[1..] + "index.html" : path[1..]);

    private (Build Build, IReadOnlyList<T> Documents) Run<T>(Func<Site, IPipeline<T>> pipeline) where T : class
    {
        var build = new Build(Inputs.Concat(s_assets));
        return (build, pipeline(new Site(_settings)).Run(build));
    }

    private static IEnumerable<string> Lines(Diagnostic diagnostic)
    {
        yield return diagnostic.ToString();
        if (diagnostic.Hint is { } hint) yield return $"  hint: {hint}";
        if (diagnostic.RelatedLocation is { } also) yield return $"  also: {also}";
    }

    private static Dictionary<string, string> Split(string text)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        string? path = null;
        var lines = new List<string>();
        foreach (var line in text.Split('\n').Append("-- end --"))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                if (path is not null) files.Add(path, string.Join('\n', lines));
                path = line[3..^3];
                lines.Clear();
            }
            else
            {
                lines.Add(line);
            }
        }
        return files;
    }
}
