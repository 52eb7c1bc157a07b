using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Commands;

/// <summary><c>briefing freeze</c>.</summary>
public sealed class FreezeTests : IDisposable
{
    private const string Frozen = "input/versions/2031-05-02/claims.json";
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_version_is_kept_as_the_site_has_it_and_its_hash_holds()
    {
        Note("2031-05-02-published");
        var result = await _site.Run("freeze");
        Assert.Equal((0, ""), (result.Code, result.Error));
        await _site.Run();
        Assert.Equal(_site.Output()["claims.json"], await Text(Frozen));
        Assert.Equal(await Text(Frozen), _site.Output()["v/2031-05-02/claims.json"]);
        var again = await _site.Run("freeze");
        Assert.Equal(0, again.Code);
        Assert.Contains("frozen already", again.Out);
        Assert.DoesNotContain("Its addresses", again.Out);
        _site.Write("input/files/plan.txt", "A plan.");
        Assert.Contains("Its addresses are not those that the site has now", (await _site.Run("freeze")).Out);
    }

    [Fact]
    public async Task A_file_that_was_frozen_can_not_silently_go()
    {
        _site.Write("input/files/plan.txt", "A plan.");
        Note("2031-05-02-published");
        await _site.Run("freeze");
        File.Delete(_site["input/files/plan.txt"]);
        var result = await _site.Run();
        Assert.Equal(1, result.Code);
        Assert.Contains("error BS214: '/files/plan.txt' was published in version 2031-05-02 and leads nowhere.", result.Error);
        _site.Write("input/retired.yml", "- { address: /files/plan.txt, date: 2031-06-01, reason: It was withdrawn. }");
        Assert.Equal(0, (await _site.Run()).Code);
        Assert.Contains("It was withdrawn.", _site.Output()["files/plan.txt/index.html"]);
        _site.Write("input/files/plan.txt", "A plan.");
        Assert.Contains("error BS211: '/files/plan.txt' is retired and is an address of the site.", (await _site.Run()).Error);
    }

    [Fact]
    public async Task A_frozen_version_is_never_written_again()
    {
        Note("2031-05-02-published");
        await _site.Run("freeze");
        var before = await Text(Frozen);
        Reword();
        var result = await _site.Run("freeze");
        Assert.Equal(1, result.Code);
        Assert.Contains("write a change note first", result.Error);
        Assert.Equal(before, await Text(Frozen));

        Note("2031-06-01-stone");
        Assert.Equal(0, (await _site.Run("freeze")).Code);
        Assert.True(File.Exists(_site["input/versions/2031-06-01/claims.json.sha256"]));
    }

    [Fact]
    public async Task A_claim_that_was_frozen_can_not_silently_go()
    {
        Note("2031-05-02-published");
        await _site.Run("freeze");
        Rename();
        var result = await _site.Run();
        Assert.Equal(1, result.Code);
        Assert.Contains("error BS210: The claim 'it-builds' was published in version 2031-05-02 and is gone.", result.Error);
        _site.Write("input/retired.yml", "- { id: it-builds, date: 2031-06-01, reason: It is worded anew., instead: it-stands }");
        Note("2031-06-01-reworded");
        Assert.Equal(0, (await _site.Run("freeze")).Code);
        Assert.Equal((0, ""), await Build());
        Assert.Contains("It is worded anew.", _site.Output()["claims/index.html"]);

        async Task<(int, string)> Build()
        {
            var built = await _site.Run();
            return (built.Code, built.Error);
        }
    }

    [Theory]
    [InlineData("[1, null, {}]")]
    [InlineData("[{ \"id\": \"it-builds\", \"evidence\": 3, \"text\": [] }]")]
    [InlineData("{}")]
    public async Task A_frozen_version_that_was_altered_by_hand_is_told_and_nothing_worse(string claims)
    {
        Note("2031-05-02-published");
        await _site.Run("freeze");
        _site.Write(Frozen, $$"""{ "briefing": { "version": "2031-05-02", "url": "https://example.org/" }, "claims": {{claims}}, "questions": [4], "sources": {}, "ids": [] }""");
        var result = await _site.Run("check");
        Assert.Equal(1, result.Code);
        Assert.Contains("error BS062", result.Error);
    }

    [Theory]
    [InlineData("It builds. [@", "It builds not. [@", 1, "input/topics/building.md:9:1: error BS412: The claim 'it-builds' is not what version 2031-05-02 was frozen with, and no change note is newer.")]
    [InlineData("It builds. [@", "It  builds! [@", 0, "")]
    [InlineData("kind=fact", "kind=assumption", 1, "error BS412: The claim 'it-builds'")]
    public async Task What_changes_in_meaning_after_it_was_frozen_needs_a_note(string before, string after, int code, string reported)
    {
        Note("2031-05-02-published");
        await _site.Run("freeze");
        Replace("input/topics/building.md", before, after);
        var result = await _site.Run("check");
        Assert.Equal(code, result.Code);
        if (reported.Length > 0) Assert.Contains(reported, result.Error);
        else Assert.Equal("", result.Error);
        Note("2031-06-01-changed");
        Assert.Equal(0, (await _site.Run("freeze")).Code);
        Assert.DoesNotContain("BS412", (await _site.Run("check")).Error);
    }

    [Theory]
    [InlineData("quote: la esclusa está cerrada", "quote: la esclusa está", "What the sources say to 'gates'")]
    [InlineData("translation: The lock is shut.", "translation: The lock is open.", "What the sources say to 'gates'")]
    [InlineData("translation: The lock is shut.", "translation: The lock is  shut.", null)]
    [InlineData("{translation=\"the lock\"}", "{translation=\"the gate\"}", "The claim 'it-builds'")]
    [InlineData("{translation=\"the quay\"}", "", "The claim 'it-builds'")]
    [InlineData("“el muelle nuevo”", "“el muelle”", "The claim 'it-builds'")]
    public async Task Quotations_and_their_translations_are_compared_with_those_of_the_frozen_version(string before, string after, string? reported)
    {
        const string Claims = "input/topics/building.md", Questions = "input/questions/gates.md";
        _site.Write("input/site.yml", "title: Little site\nbase-url: https://example.org/\nlimits: { quotation-share: 100 }");
        _site.Write("only.txt", "Hoy la esclusa vieja y el muelle nuevo son grandes, y la esclusa está cerrada.");
        await _site.Run("import", "only.txt", "--id", "only-source");
        Replace(Claims, "It builds. [@", "It builds “la esclusa vieja”{translation=\"the lock\"} and “el muelle nuevo”{translation=\"the quay\"}. [@");
        _site.Write(Questions, """
            ---
            question: Are the gates shut?
            order: 1
            positions:
              - source: only-source
                stance: yes
                says: It says so.
                quote: la esclusa está cerrada
                translation: The lock is shut.
                at: ¶1
            ---
            """);
        Note("2031-05-02-published");
        await _site.Run("freeze");
        if (!File.Exists(_site[Frozen])) Assert.Fail((await _site.Run("check")).Error);
        Replace((await Text(Claims)).Contains(before, StringComparison.Ordinal) ? Claims : Questions, before, after);
        var result = await _site.Run("check");
        if (reported is null) Assert.DoesNotContain("BS412", result.Error, StringComparison.Ordinal);
        else Assert.Contains($"error BS412: {reported}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_policy_asks_no_note_for_is_a_warning()
    {
        Note("2031-05-02-published");
        await _site.Run("freeze");
        _site.Write("input/site.yml", await Text("input/site.yml") + "\nreview: { change-note: [judgement] }\n");
        Reword();
        var result = await _site.Run("check");
        Assert.Equal(0, result.Code);
        Assert.Contains("warning BS413: The claim 'it-builds' is not what version 2031-05-02 was frozen with", result.Error);
    }

    [Fact]
    public async Task The_note_that_no_version_knows_asks_to_be_frozen()
    {
        Note("2031-05-02-published");
        await _site.Run("freeze");
        Note("2031-05-02-a-second");
        Assert.Contains("input/changes/2031-05-02-a-second.md:1:1: warning BS411: Version 2031-05-02.2 is not frozen yet.", (await _site.Run("check")).Error);
    }

    [Fact]
    public async Task Nothing_is_frozen_without_a_note_or_with_an_error()
    {
        var without = await _site.Run("freeze");
        Assert.Equal(1, without.Code);
        Assert.Contains("Write a change note", without.Error);
        Note("2031-05-02-published");
        _site.WriteProblem();
        var wrong = await _site.Run("freeze");
        Assert.Equal(1, wrong.Code);
        Assert.Contains("1 error, 0 warnings; nothing was frozen", wrong.Error);
        Assert.False(Directory.Exists(_site["input/versions"]));
    }

    private void Note(string name) => _site.Write($"input/changes/{name}.md", "---\ntitle: A note\n---\nIt changed.");

    private void Reword() => Replace("input/topics/building.md", "It builds. [@", "It builds well. [@");

    private void Rename()
    {
        Replace("input/topics/building.md", "#it-builds", "#it-stands");
        Replace("input/index.md", "claims: [it-builds]", "claims: [it-stands]");
    }

    private void Replace(string path, string before, string after) => File.WriteAllText(_site[path], File.ReadAllText(_site[path]).Replace(before, after, StringComparison.Ordinal));

    private Task<string> Text(string path) => File.ReadAllTextAsync(_site[path], TestContext.Current.CancellationToken);
}
