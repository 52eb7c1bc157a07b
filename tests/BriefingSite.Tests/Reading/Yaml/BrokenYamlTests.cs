using System.Text.RegularExpressions;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Reading.Yaml;

/// <summary>One slip in YAML is one problem: what is around it is read, and what it defines is known.</summary>
public class BrokenYamlTests
{
    private static readonly InputFile[] s_files = [.. Repository.FilesOf(Path.Combine(Repository.Tests, "Second", "site"))];

    /// <summary>Each line of a whole briefing where the slip can be made has it once.</summary>
    [Theory]
    [InlineData("^([ -]*[a-z-]+: )(?=[^\"'>|{\\[])", "$1\"", 1)] // a quotation mark that is never closed
    [InlineData("^([ -]*[a-z-]+: \".*)\"$", "$1", 1)]
    [InlineData("^([ -]*(title|text|question|answer|because|alternative|says|closer|apart|descriptor|note): [^\"'>|{\\[]+ .*)$", "$1: so", 1)] // a colon in a text
    [InlineData("^([ -]*[a-z-]+: \\[.*)\\]$", "$1", 1)] // a bracket that is never closed
    [InlineData("^([ -]*[a-z-]+: \\{.*)\\}$", "$1", 1)]
    [InlineData("^( *[a-z-]+: [^>|{\\[].*)$", " $1", 2)] // a key that is indented too much; at the end of a list of brackets it is lost
    public void A_slip_in_a_line_is_one_problem(string place, string problem, int most)
    {
        var site = new Site(new());
        var problems = 0;
        foreach (var (file, lines, i) in Places(new(place)))
        {
            var line = Regex.Replace(lines[i], place, problem);
            var broken = file with { Content = Blob.Create(string.Join('\n', [.. lines[..i], line, .. lines[(i + 1)..]])) };
            var build = new Build(s_files.Select(other => other.Path == file.Path ? broken : other).Concat(Site.EmbeddedAssets()));
            site.Files.Run(build);
            if (build.Diagnostics.Count > most) Assert.Fail($"{file.Path}:{i + 1}: {line}\n{InFull(build.Diagnostics)}");
            problems += build.Diagnostics.Count;
        }
        Assert.NotEqual(0, problems);
    }

    [Theory]
    [InlineData("!<:> x")]
    [InlineData("!<> x")]
    [InlineData("!<http://[> x")]
    public void A_tag_that_is_no_address_is_told(string title) =>
        Assert.Contains("input/pages/more.md:2:", new TestSite($"-- input/pages/more.md --\n---\ntitle: {title}\n---\nWords.").Report(), StringComparison.Ordinal);

    [Fact]
    public void Two_slips_in_a_file_are_two_problems() => AssertReports(
        """
        -- input/terms/rain.md --
        ---
        title: "Rain
        kind: idea
        aliases: [drizzle, shower
        ---
        On [[nothing]].
        """,
        """
        input/terms/rain.md:2:8: error BS006: The YAML can't be read: a quotation mark is opened and never closed.
          hint: close it; a text that contains such a mark needs marks of the other kind round it
        input/terms/rain.md:4:10: error BS006: The YAML can't be read: a bracket is opened and never closed.
          hint: close it
        input/terms/rain.md:6:6: error BS202: Nothing is called 'nothing'.
        """);

    [Fact]
    public void A_broken_entry_of_a_list_takes_no_other_along() => AssertReports(
        """
        -- input/timeline.yml --
        - id: shower
          title: A shower
          text: It *rains.
          date: 2025
          cite: "@alpha, ¶2"
        - id: storm
          title: A storm
          text: "It pours.
          date: 2026
          cite: "@alpha, ¶3"
        - id: drought
          title: A drought
          text: It stops.
          date: soon
          cite: "@alpha, ¶4"
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: idea
        ---
        After [[shower]] came [[storm]], then [[drought]].
        """,
        """
        input/timeline.yml:8:9: error BS006: The YAML can't be read: a quotation mark is opened and never closed.
          hint: close it; a text that contains such a mark needs marks of the other kind round it
        input/timeline.yml:14:9: error BS011: 'soon' is not a date.
          hint: write 2025, 2025-06, 2025-06-13, 2025-21 (spring), 2025-37 (early), 2026~ (about), 2026? (uncertain), 200X, 2004-XX or 2022/2023
        """);

    [Theory]
    [InlineData("---\ntitle: Rain\norder: 1\nanswer: It falls.\nas-of: 2025\n", "The front matter is never closed.")]
    [InlineData("title: Rain\n\n", "The file does not begin with front matter.")]
    [InlineData("---\n# Settings were here\n---\n", "The front matter has no keys.")]
    public void Without_settings_the_claims_of_a_topic_are_known_all_the_same(string head, string problem)
    {
        var report = new TestSite(
            """
            -- input/terms/shower.md --
            ---
            title: Shower
            kind: idea
            ---
            See [[falls]].
            """).With("input/topics/rain.md", head + "## Falling {#falling}\n\n::: {.claim #falls kind=fact}\nIt falls. [@alpha, ¶2]\n:::\n").Report();
        Assert.StartsWith($"input/topics/rain.md:1:1: error BS005: {problem}", report, StringComparison.Ordinal);
        Assert.Single(report.Split('\n'));
    }

    private static IEnumerable<(InputFile File, string[] Lines, int Index)> Places(Regex place) =>
        from file in s_files
        where file.Path.EndsWith(".md", StringComparison.Ordinal) || file.Path.EndsWith(".yml", StringComparison.Ordinal)
        let lines = file.Content.Text().Split('\n')
        let end = file.Path.EndsWith(".md", StringComparison.Ordinal) ? Array.IndexOf(lines, "---", 1) : lines.Length
        from i in Enumerable.Range(0, end)
        where place.IsMatch(lines[i])
        select (file, lines, i);
}
