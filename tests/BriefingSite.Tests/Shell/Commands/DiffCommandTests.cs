using System.Text.Json;
using BriefingSite.Tests.Comparing;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Commands;

/// <summary>The command <c>diff</c>: what it says, in which form, and how it ends.</summary>
public sealed class DiffCommandTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    private const string Safety = "input/topics/safety.md";
    private static readonly (string, string?, string?) s_wording = (Safety, "a neighbour both", "a neighbor both");
    private static readonly (string, string?, string?) s_weaker = (Safety, "[@bridge-survey, ¶3; @miller-interview, ¶2]", "[@bridge-survey, ¶3]");

    private static (string, string?, string?) Note(string claims) => ("input/changes/2031-08-01-new.md", null, $"---\ntitle: News\n{claims}---\nIt changed.\n");

    [Fact]
    public async Task The_two_questions_are_answered_by_the_Markdown_alone()
    {
        var head = site.Commit([s_weaker]);
        var result = await site.Repo.Run("diff", site.Base, head, "--format", "markdown", "--site-url", "https://preview.example/7");
        Assert.Equal((4, ""), (result.Code, result.Error));
        Assert.Contains("**Which claims are weaker now?** 1:\n- [`saf-crack-known`](https://preview.example/7/claims/#saf-crack-known): only one origin supports a claim now (2 origins → 1 origin); a citation is gone", result.Out, StringComparison.Ordinal);
        Assert.Contains("**May I merge without reading the rest?** No: 1 entry needs a change note; 1 entry needs a second reviewer.", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("@miller", result.Out, StringComparison.Ordinal); // it would call a person of that name

        var harmless = await site.Repo.Run("diff", site.Base, site.Commit([s_wording]), "--format", "markdown");
        Assert.Equal(0, harmless.Code);
        Assert.Contains("**Which claims are weaker now?** None.", harmless.Out, StringComparison.Ordinal);
        Assert.Contains("**May I merge without reading the rest?** Yes: no change in meaning.", harmless.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_in_other_words_stands_on_top_with_its_words()
    {
        var weaker = await site.Repo.Run("diff", site.Base, site.Commit([(Safety, "The bridge bears people", "The bridge may bear people")]), "--format", "markdown");
        Assert.Contains("**Which claims are weaker now?** 1:\n- `saf-foot`: The bridge <del>bears</del> <ins>may bear</ins> people", weaker.Out, StringComparison.Ordinal);
        var reworded = await site.Repo.Run("diff", site.Base, site.Commit([(Safety, "The bridge bears people", "The bridge carries people")]), "--format", "markdown");
        Assert.Contains("**Which claims are weaker now?** None by evidence or confidence; 1 reworded:\n- `saf-foot`: The bridge <del>bears</del> <ins>carries</ins> people", reworded.Out, StringComparison.Ordinal);
        var text = await site.Repo.Run("diff", site.Base, site.Commit([(Safety, "The bridge bears people", "The bridge carries people")]));
        Assert.Contains("weaker now? none by evidence or confidence; 1 reworded:\n  saf-foot: The bridge [-bears-] {+carries+} people", text.Out, StringComparison.Ordinal);
        var both = await site.Repo.Run("diff", site.Base, site.Commit([s_weaker, (Safety, "The bridge bears people", "The bridge carries people")]), "--format", "markdown");
        Assert.Contains("\n1 more is reworded, not shown to be weaker:\n- `saf-foot`: The bridge", both.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rewordings_stand_directly_under_the_answer_that_asks_for_reading_them()
    {
        var edits = new[] { ("input/pages/notes.md", (string?)"A *final* word is due", (string?)"A *final* word belongs"), ("input/pages/notes.md", "Walkers gain", "Riders gain") };
        var result = await site.Repo.Run("diff", site.Base, site.Commit(edits), "--format", "markdown");
        Assert.Equal(0, result.Code);
        Assert.Contains("**May I merge without reading the rest?** Yes, once you have read the 2 entries below. All else is spelling, form or layout.\n\n2 entries: 2 reworded\n\n#### Page “Notes”\n\n1. **Other words", result.Out, StringComparison.Ordinal);
        Assert.Contains("<del>Walkers</del> <ins>Riders</ins> gain", result.Out, StringComparison.Ordinal);
        // The reworded sentence in which a tense changed comes first.
        Assert.True(result.Out.IndexOf("belongs", StringComparison.Ordinal) < result.Out.IndexOf("Riders", StringComparison.Ordinal));
        var before = site.Commit([("input/site.yml", "limits:", "review: { second-reviewer: [reworded], change-note: [] }\nlimits:")]);
        Assert.Equal(5, (await site.Repo.Run("diff", before, site.Commit(edits, before))).Code);
        Assert.Equal(0, (await site.Repo.Run("diff", before, site.Commit([s_wording], before))).Code);
    }

    [Theory]
    [InlineData("language: en-GB", "language: en-GB", "1 wording")]
    [InlineData("language: de", "language: de", "1 reworded")]
    [InlineData("language: en-GB", "language: de", "1 reworded")]
    public async Task Nothing_is_called_wording_where_the_language_has_no_lists(string languageBefore, string languageAfter, string counted)
    {
        var before = site.Commit([("input/site.yml", "language: en-GB", languageBefore)]);
        var after = site.Commit([("input/site.yml", languageBefore, languageAfter), ("input/pages/notes.md", "It was recieved late.", "It was received late.")], before);
        Assert.Contains(counted, (await site.Repo.Run("diff", before, after, "--format", "markdown", "--no-policy")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Markdown_keeps_its_limit_and_says_what_it_left_out()
    {
        var sentences = string.Concat(Enumerable.Range(1, 300).Select(i => $"Ship number {i} came in the year {1700 + i}.\n\n"));
        var head = site.Commit([("input/pages/notes.md", "## Steps\n", sentences + "## Steps\n")]);
        var whole = await site.Repo.Run("diff", site.Base, head, "--format", "markdown");
        Assert.Contains("Yes, once you have read the 12 entries below.", whole.Out, StringComparison.Ordinal);
        foreach (var limit in new[] { 2000, 5000, 10000 })
        {
            var cut = (await site.Repo.Run("diff", site.Base, head, "--format", "markdown", "--limit", $"{limit}")).Out;
            Assert.InRange(cut.EnumerateRunes().Count(), 300, limit);
            Assert.Matches("No: [0-9]+ changes to read are not shown in full here", cut);
            Assert.Matches("Left out here for length: [0-9]+ changes", cut);
            Assert.Matches("- [0-9]+ × a sentence is new \\(minor\\)", cut);
        }
        Assert.Equal(2, (await site.Repo.Run("diff", site.Base, "--limit", "100")).Code);
    }

    public static TheoryData<string> Formats => new(BriefingSite.Shell.Commands.DiffCommand.Formats);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_has_a_test(string format) =>
        Assert.Contains($"\"{format}\"", File.ReadAllText(Path.Combine(Repository.Tests, "Shell", "Commands", nameof(DiffCommandTests) + ".cs")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task What_is_printed_is_what_a_file_gets_whatever_ends_the_lines_of_the_console(string format)
    {
        var head = site.Commit([s_weaker, s_wording, (Safety, "title: ", "related: []\ntitle: "), ("input/pages/more.md", null, "---\ntitle: \"One\\rtwo\"\n---\nMore.\n")]);
        using StringWriter output = new() { NewLine = "\r\n" }, error = new();
        Func<string, string?> variable = _ => null;
        var end = new BriefingSite.Shell.HostEnvironment(site.Repo.Root, "", variable, BriefingSite.Shell.Terminal.Create(output, true, variable), BriefingSite.Shell.Terminal.Create(error, true, variable));
        await BriefingSite.Shell.Commands.CommandLine.Run(["diff", site.Base, head, "--format", format], end);
        await site.Repo.Run("diff", site.Base, head, "--format", format, "--to", "../diff.out");
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(site.Repo.Root, "..", "diff.out"), TestContext.Current.CancellationToken), output.ToString());
    }

    [Theory]
    [InlineData("markdown", 240, 79, 76)]
    [InlineData("text", 160, 49, 51)]
    public async Task A_long_text_between_two_changes_is_shortened_and_that_is_no_obstacle(string format, int longest, int head, int tail)
    {
        foreach (var length in new[] { longest, longest + 1 })
        {
            var kept = string.Join(' ', Enumerable.Repeat("ship", longest / 5)) + new string('s', length - longest + 1);
            string Sentence(int year, int ships) => $"In {year} {kept} {ships} came.\n\n## Steps\n";
            var before = site.Commit([("input/pages/notes.md", "## Steps\n", Sentence(2029, 400))]);
            var result = await site.Repo.Run("diff", before, site.Commit([("input/pages/notes.md", "In 2029 ", "In 2030 "), ("input/pages/notes.md", " 400 came", " 500 came")], before), "--format", format, "--no-policy");
            Assert.Contains("2030", result.Out);
            Assert.Contains(length == longest ? $" {kept} " : $" {kept[..head]} … {kept[^tail..]} ", result.Out);
            Assert.DoesNotContain("long texts are shortened", result.Out);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task The_JSON_holds_its_schema(int which)
    {
        var schema = new SchemaValidator((await site.Repo.Run("diff", "--schema")).Out);
        var head = site.Commit(which == 0 ? MeaningCases.All.Where(each => each.Edits.Length == 1).DistinctBy(each => each.Edits[0].Path).SelectMany(each => each.Edits) : []);
        var result = await site.Repo.Run("diff", site.Base, head, "--format", "json");
        Assert.Empty(schema.FindProblems(result.Out));
        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal(result.Code, json.RootElement.GetProperty("summary").GetProperty("exitCode").GetInt32());
        Assert.Equal(which == 0, json.RootElement.GetProperty("changes").GetArrayLength() > 10);
        Assert.NotEmpty(schema.FindProblems(result.Out.Replace("\"summary\"", "\"resume\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_SARIF_holds_the_standard_and_has_what_is_to_be_read_only()
    {
        var schema = new SchemaValidator(File.ReadAllText(Path.Combine(Repository.Tests, "Shell", "Formats", "sarif.schema.json")));
        var result = await site.Repo.Run("diff", site.Base, site.Commit([s_weaker, ("input/pages/notes.md", "A *final* word is due", "A *final* word belongs"), ("input/pages/notes.md", "It was recieved", "It was received")]), "--format", "sarif");
        Assert.Empty(schema.FindProblems(result.Out));
        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal(["BD113", "BD202", "BD906"], json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()));
    }

    [Fact]
    public async Task A_note_on_the_claim_or_on_the_whole_satisfies_the_policy()
    {
        Assert.Equal(4, (await site.Repo.Run("diff", site.Base, site.Commit([s_weaker]))).Code);
        Assert.Equal(5, (await site.Repo.Run("diff", site.Base, site.Commit([s_weaker, Note("claims: [saf-crack-known]\n")]))).Code);
        Assert.Equal(5, (await site.Repo.Run("diff", site.Base, site.Commit([s_weaker, Note("")]))).Code);
        Assert.Equal(4, (await site.Repo.Run("diff", site.Base, site.Commit([s_weaker, Note("claims: [saf-foot]\n")]))).Code);
        Assert.Equal(0, (await site.Repo.Run("diff", site.Base, site.Commit([s_weaker]), "--no-policy")).Code);
    }

    [Fact]
    public async Task A_note_without_a_change_has_nothing_to_stand_on()
    {
        var result = await site.Repo.Run("diff", site.Base, site.Commit([s_wording, Note("")]));
        Assert.Equal(4, result.Code);
        Assert.Contains("the change note 2031-08-01-new has nothing to stand on: nothing has changed in meaning", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_say_what_needs_a_reviewer_and_a_note_and_weakening_them_does_not_help()
    {
        var before = site.Commit([("input/site.yml", "limits:", "review: { second-reviewer: [claim-now-single-source, BD102], change-note: [term] }\nlimits:")]);
        Assert.Equal(5, (await site.Repo.Run("diff", before, site.Commit([s_weaker], before))).Code);
        Assert.Equal(4, (await site.Repo.Run("diff", before, site.Commit([("input/terms/middle-arch.md", "aliases: [second arch]\n", "")], before))).Code);
        Assert.Equal(0, (await site.Repo.Run("diff", before, site.Commit([("input/index.md", "probably yes", "probably no")], before))).Code);
        Assert.Equal(5, (await site.Repo.Run("diff", before, site.Commit([s_weaker, ("input/site.yml", "[claim-now-single-source, BD102]", "[]")], before))).Code);
        var wrong = site.Commit([("input/site.yml", "limits:", "review: { second-reviewer: [clam] }\nlimits:")]);
        Assert.Contains("BS012: 'clam' names no change.", (await site.Repo.Run("diff", site.Base, wrong)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_the_later_version_come_first()
    {
        var result = await site.Repo.Run("diff", site.Base, site.Commit([(Safety, "order: 1", "odrer: 1"), s_weaker]));
        Assert.Equal(1, result.Code);
        Assert.Matches(@"\A[0-9a-f]{10} has 2 errors:\n", result.Out.ReplaceLineEndings("\n"));
        Assert.Contains("claim saf-crack-known", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_what_can_not_be_read_nothing_is_told(bool isEarlier)
    {
        // A key of a newer program, with one edit that an older program would take for all there is.
        var newer = site.Commit([(Safety, "order: 1", "order: 1\nweight: heavy")]);
        var (before, after) = isEarlier ? (newer, site.Base) : (site.Base, newer);
        var text = (await site.Repo.Run("diff", before, after)).Out;
        Assert.Contains("May I merge without reading the rest? cannot tell: ", text, StringComparison.Ordinal);
        Assert.Contains("Which claims are weaker now? cannot tell", text, StringComparison.Ordinal);
        var comment = (await site.Repo.Run("diff", before, after, "--format", "markdown")).Out;
        Assert.Contains("**Which claims are weaker now?** Cannot tell.", comment, StringComparison.Ordinal);
        Assert.Contains("**May I merge without reading the rest?** Cannot tell: ", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("Yes", comment, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Markdown_names_the_commits_that_a_branch_stands_for()
    {
        var head = site.Commit([s_wording]);
        site.Repo.Git("branch", "--force", "topic", head);
        var result = await site.Repo.Run("diff", site.Base, "topic", "--format", "markdown");
        Assert.StartsWith($"### What changes from `{site.Base[..10]}` to `topic` (`{head[..10]}`)\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_later_version_it_is_the_working_folder_and_files_outside_are_named()
    {
        site.Commit([]);
        site.Repo.Write("theme.css", "of another part");
        site.Repo.Write("input/pages/more.md", "---\ntitle: More\n---\nMore.");
        var result = await site.Repo.Run("diff", site.Base);
        Assert.Contains("BD601 a page is new · page more", result.Out, StringComparison.Ordinal);
        Assert.Contains("Not compared here (1)\n  theme.css\n", result.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        File.Delete(site.Repo["theme.css"]);
        File.Delete(site.Repo["input/pages/more.md"]);
        Assert.Contains("yes: nothing has changed", (await site.Repo.Run("diff", ".")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_can_not_be_compared_is_wrong_usage()
    {
        Assert.Equal(2, (await site.Repo.Run("diff")).Code);
        Assert.Equal(2, (await site.Repo.Run("diff", "nowhere")).Code);
        Assert.Equal(2, (await site.Repo.Run("diff", "./nowhere")).Code);
    }
}
