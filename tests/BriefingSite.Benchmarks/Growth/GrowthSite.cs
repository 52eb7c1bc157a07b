using BriefingSite.Comparing;
using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell;
using BriefingSite.Shell.Formats;

namespace BriefingSite.Benchmarks.Growth;

/// <summary>A little site round one file, built and reported in every format.</summary>
internal static class GrowthSite
{
    private const string Settings = "title: Test\nbase-url: https://test.example/\nlanguage: en\n";

    private const string Front = """
        ---
        title: Front
        question: Is it so?
        answer: It is.
        judgements:
          - { id: j-one, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
        ---
        Welcome.
        """;

    /// <summary>A record with four passages.</summary>
    public const string Record = """
        ---
        title: Alpha speaks
        short: Alpha
        kind: article
        rights: full
        reliability: C
        credibility: 3
        descriptor: Nobody knows who wrote it.
        ---
        ## ¶1 Opening {#opening}

        ¶2 It rains on most days of the year in these parts.

        ¶3 It pours.

        ¶4 It stops.
        """;

    /// <summary>The head of a topic.</summary>
    public const string TopicHead = "---\ntitle: Rain\norder: 1\nanswer: It falls.\nas-of: 2025\n---\n";

    /// <summary>What is done with a topic of this text.</summary>
    public static Action Topic(string body) => With(("input/topics/rain.md", TopicHead + body));

    /// <summary>What is done with these files and those that every site has.</summary>
    public static Action With(params IEnumerable<(string Path, string Text)> files)
    {
        var own = files.Select(file => new InputFile(file.Path, Blob.Create(file.Text))).ToList();
        var inputs = Usual().Where(file => !own.Exists(mine => mine.Path == file.Path)).Concat(own).ToList();
        return () => Run(inputs);
    }

    /// <summary>Compares two versions of a topic, and draws the redline.</summary>
    public static Action Compared(string before, string after)
    {
        List<InputFile> Inputs(string text) => [.. Usual(), new("input/topics/rain.md", Blob.Create(TopicHead + text))];
        return () =>
        {
            var (old, fresh) = (Version(Inputs(before)), Version(Inputs(after)));
            CompareBriefings.Compare(old, fresh);
            new Site(new() { IsProduction = false, ReviewedAgainst = old }).Files.Run(new Build(Inputs(after)));
        };
    }

    private static IEnumerable<InputFile> Usual() =>
        new[] { ("input/site.yml", Settings), ("input/index.md", Front), ("seeds/alpha.md", Record) }.Select(file => new InputFile(file.Item1, Blob.Create(file.Item2)));

    private static BriefingVersion Version(List<InputFile> inputs)
    {
        var (build, site) = (new Build(inputs), new Site(new()));
        return new("it", null, build.Inputs, site.Drafts.Run(build).ToValueList(), site.Briefing.Run(build)[0], build.Diagnostics);
    }

    private static void Run(List<InputFile> inputs)
    {
        var (build, site) = (new Build(inputs), new Site(new()));
        site.Files.Run(build);
        new Report(Terminal.Create(TextWriter.Null, redirected: true, _ => null), build.Inputs).Write(build.Diagnostics, "");
        var findings = new DescribeDiagnostics(build.Inputs, site.Briefing.Run(build)[0], "").Describe(build.Diagnostics);
        foreach (var format in new[] { "json", "sarif", "github" }) CheckFormat.Write(format, findings);
    }
}
