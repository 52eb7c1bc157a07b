using System.Text.Json;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Formats;
using BriefingSite.Shell.Rules;
using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Formats;

/// <summary><c>check --format</c>: what other programs are told.</summary>
public sealed class CheckFormatTests : IDisposable
{
    private static readonly SchemaValidator s_sarif = new(File.ReadAllText(Path.Combine(Repository.Tests, "Shell", "Formats", "sarif.schema.json")));
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_site_without_problems_gives_an_empty_list_and_exit_code_0()
    {
        Assert.Equal("""{"version":2,"summary":{"errors":0,"warnings":0,"notes":0},"diagnostics":[]}""", Compact(await Check(0, "json")));
        Assert.Equal("", await Check(0, "github"));
        Assert.Empty(Results(await Check(0, "sarif")).EnumerateArray());
    }

    [Fact]
    public async Task Every_problem_is_in_every_format_and_nothing_else_is_printed()
    {
        _site.WriteProblem();
        _site.WriteWarning();
        var (json, sarif, github) = (await Check(1, "json"), await Check(1, "sarif"), await Check(1, "github"));
        using var document = JsonDocument.Parse(json);
        var codes = document.RootElement.GetProperty("diagnostics").EnumerateArray().Select(each => each.GetProperty("code").GetString()).ToList();
        Assert.Equal("""{"errors":1,"warnings":1,"notes":0}""", Compact(document.RootElement.GetProperty("summary").GetRawText()));
        Assert.Equal(2, codes.Count);
        Assert.Equal(codes, Results(sarif).EnumerateArray().Select(each => each.GetProperty("ruleId").GetString()));
        Assert.Equal(codes, github.TrimEnd().Split('\n').Select(line => line[(line.IndexOf("title=", StringComparison.Ordinal) + 6)..][..5]));
    }

    [Fact]
    public async Task A_file_gets_the_document_and_people_are_told_as_usual()
    {
        _site.WriteProblem();
        var result = await _site.Run("check", "--format", "sarif", "--to", "reports/check.sarif");
        Assert.Equal(1, result.Code);
        Assert.StartsWith("input/pages/problem.md:4:8: error BS001", result.Error);
        Assert.Single(Results(await File.ReadAllTextAsync(_site["reports/check.sarif"], TestContext.Current.CancellationToken)).EnumerateArray());
    }

    [Theory]
    [InlineData("--to needs a format", "check", "--to", "check.txt")]
    [InlineData("'text' 'json' 'sarif' 'github'", "check", "--format", "xml")]
    [InlineData("Unrecognized command or argument '--format'", "build", "--format", "json")]
    public async Task Wrong_usage_is_told(string sentence, params string[] args)
    {
        var result = await _site.Run(args);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains(sentence, result.Error);
    }

    [Fact]
    public async Task Both_documents_hold_their_schemas_with_every_part_in_use()
    {
        await WriteManyProblems();
        var (json, sarif) = (await Check(1, "json"), await Check(1, "sarif"));
        Assert.Empty(s_sarif.FindProblems(sarif));
        var schema = new SchemaValidator(new TestSite("").File("schemas/check.schema.json"));
        Assert.Empty(schema.FindProblems(json));
        Assert.All(["\"fixes\"", "\"relatedLocations\"", "\"insertedContent\""], part => Assert.Contains(part, sarif));
        Assert.NotEmpty(schema.FindProblems(json.Replace("\"error\"", "\"grave\"", StringComparison.Ordinal)));
        Assert.NotEmpty(s_sarif.FindProblems(sarif.Replace("\"startLine\"", "\"line\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_rule_is_described_in_SARIF_and_each_result_points_at_its_own()
    {
        await WriteManyProblems();
        using var document = JsonDocument.Parse(await Check(1, "sarif"));
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Code), rules);
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
    }

    [Fact]
    public async Task Fingerprints_stay_when_lines_move_and_tell_equal_problems_apart()
    {
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nSee [[nowhere]] and [[nowhere]].\n\nAnd [[elsewhere]].");
        var before = Fingerprints(await Check(1, "sarif"));
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nA paragraph more.\n\n## And a heading\n\nSee [[nowhere]]\nand [[nowhere]].\n\nAnd, then, [[elsewhere]].");
        Assert.Equal(before, Fingerprints(await Check(1, "sarif")));
        Assert.Equal(3, before.Distinct().Count());
        Assert.Equal(before[0].Replace(":1", ":2", StringComparison.Ordinal), before[1]);
    }

    [Fact]
    public async Task The_one_id_that_comes_near_is_offered_as_a_fix_and_two_are_not()
    {
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nA [[bulding|house]], [[it-bilds]], [@only-sorce, ¶1] and [[j-ons]].");
        var text = await File.ReadAllTextAsync(_site["input/pages/about.md"], TestContext.Current.CancellationToken);
        Assert.Equal("---\ntitle: About\n---\nA [[building|house]], [[it-builds]], [@only-source, ¶1] and [[j-one]].\n", Mended(text, await Check(1, "json")));

        _site.Write("input/terms/rain.md", "---\ntitle: Rain\nkind: idea\n---\nIt falls.");
        _site.Write("input/terms/rail.md", "---\ntitle: Rail\nkind: idea\n---\nIt lies.");
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nThe [[raim]].");
        var result = await Check(1, "json");
        Assert.Contains("did you mean 'rail' or 'rain'?", result);
        Assert.Contains("\"fix\": []", result);
    }

    [Fact]
    public async Task What_fix_would_do_is_offered_and_does_it()
    {
        await ImportWeather();
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nIt “rains on most days.” [@weather, ¶3].\n\nIt “rains on most\ndays;” [@weather, ¶2] too.");
        var text = await File.ReadAllTextAsync(_site["input/pages/about.md"], TestContext.Current.CancellationToken);
        var offered = Mended(text, await Check(1, "json"));
        await _site.Run("check", "--fix");
        Assert.Equal(await File.ReadAllTextAsync(_site["input/pages/about.md"], TestContext.Current.CancellationToken), offered);
        Assert.NotEqual(text, offered);
    }

    [Fact]
    public async Task A_quotation_that_misses_points_at_the_passage_in_the_record()
    {
        await ImportWeather();
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nIt “rains on every single day” [@weather, ¶2].");
        var related = Results(await Check(1, "sarif"))[0].GetProperty("relatedLocations")[0];
        var place = related.GetProperty("physicalLocation");
        var line = place.GetProperty("region").GetProperty("startLine").GetInt32();
        Assert.Equal("seeds/weather.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.StartsWith("¶2", (await File.ReadAllLinesAsync(_site["seeds/weather.md"], TestContext.Current.CancellationToken))[line - 1]);
    }

    [Fact]
    public async Task Every_format_marks_the_same_letters_and_none_beside_them()
    {
        const string line = "See [[bulding]] now, and [[bulding|again]].";
        _site.Write("input/pages/about.md", $"---\ntitle: About\n---\n{line}");
        string Cut(JsonElement region, string prefix) =>
            line[(region.GetProperty(prefix == "" ? "column" : "startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)];
        using var json = JsonDocument.Parse(await Check(1, "json"));
        var marked = json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(each => Cut(each, "")).ToList();
        Assert.Equal(["bulding", "bulding"], marked);
        Assert.All(json.RootElement.GetProperty("diagnostics").EnumerateArray(), each => Assert.Equal("bulding", Cut(each.GetProperty("fix")[0], "")));
        var results = Results(await Check(1, "sarif")).EnumerateArray().ToList();
        Assert.Equal(marked, results.Select(each => Cut(each.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region"), "start")));
        Assert.All(results, each => Assert.Equal("bulding", Cut(each.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("deletedRegion"), "start")));
        // Here the last column is one of the letters.
        Assert.Equal(marked, (await Check(1, "github")).TrimEnd().Split('\n').Select(each => line[(Number(each, ",col=") - 1)..Number(each, ",endColumn=")]));

        int Number(string text, string name) => int.Parse(text[(text.IndexOf(name, StringComparison.Ordinal) + name.Length)..].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task What_is_printed_is_what_a_file_gets(string format)
    {
        _site.WriteProblem();
        _site.Write("input/pages/about.md", "---\ntitle: \"One\\rtwo\"\n---\nSee [[nowhere]].");
        var printed = await Check(1, format);
        await _site.Run("check", "--format", format, "--to", "said.txt");
        Assert.Equal(await File.ReadAllTextAsync(_site["said.txt"], TestContext.Current.CancellationToken), printed);
    }

    [Fact]
    public async Task Paths_count_from_where_the_command_was_given()
    {
        _site.WriteProblem();
        var above = new BriefingSite.Shell.HostEnvironment(Path.GetDirectoryName(_site.Root)!, "", _ => null, Quiet(out var output), Quiet(out _));
        await BriefingSite.Shell.Commands.CommandLine.Run(["check", "--root", "site", "--format", "github"], above);
        Assert.StartsWith("::error file=site/input/pages/problem.md,line=4,endLine=4,col=8,", output.ToString());
    }

    [Fact]
    public void Workflow_commands_escape_what_would_end_them()
    {
        var rule = new Rule("BS990", Severity.Warning, "A, b: 100 %", "", "", "");
        var diagnostic = new ReportedDiagnostic(new(rule, new("a,b:c.md", 3, 5, 4), "First\nsecond: 10 %, done.", "a hint"), "", [], []);
        Assert.Equal(
            "::warning file=a%2Cb%3Ac.md,line=3,endLine=3,col=5,endColumn=8,title=BS990 A%2C b%3A 100 %25::First%0Asecond: 10 %25, done. Hint: a hint\n",
            WorkflowCommands.Write([diagnostic]).Text());
    }

    private static BriefingSite.Shell.Terminal Quiet(out StringWriter writer) =>
        BriefingSite.Shell.Terminal.Create(writer = new StringWriter(), true, _ => null);

    private async Task ImportWeather()
    {
        _site.Write("seeds/originals/weather.txt", EvidenceSite.Text);
        _site.QuoteFreely();
        await _site.Run("import", "weather.txt", "--id", "weather");
    }

    private async Task WriteManyProblems()
    {
        await ImportWeather();
        _site.WriteWarning();
        _site.Write("input/pages/über uns.md", "---\ntitle: About\ntitel: About\n---\nIt “rains on most days;” [@weather, ¶2] in [[bulding]].");
        _site.Write("input/terms/building.md", "---\ntitle: Building\nkind: idea\n---\nA second of this id.");
    }

    private async Task<string> Check(int code, string format)
    {
        var result = await _site.Run("check", "--format", format);
        Assert.Equal((code, ""), (result.Code, result.Error));
        return result.Out;
    }

    /// <summary>A text after all fixes of a JSON report.</summary>
    private static string Mended(string text, string json)
    {
        using var document = JsonDocument.Parse(json);
        var lines = text.Split('\n');
        int Offset(JsonElement fix, string line, string column) =>
            lines.Take(fix.GetProperty(line).GetInt32() - 1).Sum(each => each.Length + 1) + fix.GetProperty(column).GetInt32() - 1;
        var fixes = document.RootElement.GetProperty("diagnostics").EnumerateArray().SelectMany(each => each.GetProperty("fix").EnumerateArray())
            .OrderByDescending(fix => Offset(fix, "line", "column"));
        return fixes.Aggregate(text, (so, fix) => so[..Offset(fix, "line", "column")] + fix.GetProperty("after").GetString() + so[Offset(fix, "endLine", "endColumn")..]);
    }

    private static List<string> Fingerprints(string sarif) =>
        [.. Results(sarif).EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()!)];

    private static JsonElement Results(string sarif)
    {
        using var document = JsonDocument.Parse(sarif);
        return document.RootElement.GetProperty("runs")[0].GetProperty("results").Clone();
    }

    private static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement);
    }
}
