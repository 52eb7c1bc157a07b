using System.Text.Json;
using BriefingSite.Core.Linking;
using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Reading.Permanence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

/// <summary>What <c>import</c> leaves to be written never reaches a reader.</summary>
public sealed class PlaceholderTests : IDisposable
{
    private readonly LittleSite _site = new();

    public PlaceholderTests()
    {
        _site.QuoteFreely();
        _site.Write("weather.txt", EvidenceSite.Text + "\n- A list item of six words");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_fresh_record_is_told_in_one_note_and_is_in_no_file_that_is_published()
    {
        await _site.Run("build");
        var before = _site.Output();
        await _site.Run("import", "weather.txt", "--id", "weather");
        var result = await _site.Run("build", "--strict");
        Assert.Equal(0, result.Code);
        Assert.Contains("seeds/weather.md:1:1: note BS122: Nothing uses 'weather', so it is not published.", result.Error);
        Assert.EndsWith("0 errors, 0 warnings, 1 note\n", result.Error.ReplaceLineEndings("\n"));
        // The copy for paper bears a print of all inputs, and the manifest of all files; nothing else may tell of the record.
        var after = _site.Output();
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal([".briefing-manifest", "print/index.html"], after.Where(file => file.Value != before[file.Key]).Select(file => file.Key));
        Assert.DoesNotContain("weather", after["print/index.html"], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("freeze")]
    public async Task Each_one_is_an_error_as_soon_as_the_source_is_used(string command)
    {
        await _site.Run("import", "weather.txt", "--id", "weather");
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nIt is wet. [@weather, ¶2]");
        _site.Write("input/changes/2026-11-22-published.md", "---\ntitle: Published\n---\nIt is there.");
        var result = await _site.Run(command);
        Assert.Equal(1, result.Code);
        Assert.Equal(
            ["2:8: error BS124", "8:13: error BS123"],
            result.Error.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("seeds/weather.md:", StringComparison.Ordinal)).Select(line => string.Join(':', line.Split(':')[1..4]).TrimStart(':')));
        Assert.False(Directory.Exists(_site["output"]));

        _site.FillIn("weather");
        Assert.Equal((0, ""), ((await _site.Run("build", "--strict")).Code, (await _site.Run("check", "--strict")).Error));
    }

    [Theory]
    [InlineData("¶2 (17 words) Write here what\nthis   passage\n  says.  ")]
    [InlineData("¶2 Write here what this passage says")]
    [InlineData("¶2 WRITE HERE what *this* passage **says**: that it rains.")]
    [InlineData("¶2 Says that it rains. (17 words) Write here what this passage says.")]
    [InlineData("¶2 (17 words) Says that it rains.")]
    [InlineData("¶2 (3 words, list item) Says that it rains.")]
    [InlineData("¶2 (1 word) Rain.")]
    [InlineData("## ¶2 Heading of 5 words")]
    [InlineData("## ¶2 Heading of 1 word {#own}")]
    public void However_it_is_wrapped_and_whatever_stands_beside_it_it_is_found(string entry) =>
        Assert.Contains("error BS123: ¶2 of 'alpha'", Used(entry), StringComparison.Ordinal);

    [Theory]
    [InlineData("¶2 (Seventeen words.) Says that it rains.")]
    [InlineData("¶2 Writes here what this passage says of rain.")]
    [InlineData("¶2 (2 wordsmiths) Says that it rains.")]
    [InlineData("## ¶2 Heading of 5 words or more")]
    [InlineData("## ¶2 The heading of 5 words")]
    [InlineData("¶2 {.aside} Suspected advertisement (4 words).")]
    public void What_only_resembles_one_passes(string entry) => Assert.Equal("", Used(entry));

    [Theory]
    [InlineData("descriptor: >-\n  Write here: who is\n  behind it. A harbour.", "error BS123: 'descriptor' of 'alpha'")]
    [InlineData("descriptor: D\nguessed: [kind]", "error BS124: 'kind' of 'alpha' is a guess")]
    [InlineData("descriptor: D\nguessed: []", "")]
    [InlineData("descriptor: D\nguessed: [rights]", "error BS012: 'guessed' can't name 'rights'.")]
    [InlineData("descriptor: D\nguessed: kind", "error BS010: 'guessed' must be a list")]
    public void What_was_guessed_is_told_until_somebody_has_confirmed_it(string keys, string report) =>
        Assert.Contains(report, Used("¶2 Says that it rains.", keys), StringComparison.Ordinal);

    [Theory]
    [InlineData("[@alpha, ¶1]", "")]
    [InlineData("[[alpha]]", "")]
    [InlineData("[that](/sources/alpha/#p1)", "")]
    [InlineData("It is so.[^1]\n\n[^1]: See [@alpha, ¶1].", "")]
    [InlineData("It rains.", "\n-- input/questions/q.md --\n---\nquestion: Q?\norder: 1\npositions: []\nsilent: [alpha]\n---\n")]
    [InlineData("It rains.", "\n-- input/questions/q.md --\n---\nquestion: Q?\norder: 1\npositions:\n  - { source: alpha, stance: yes, says: It does., at: ¶1 }\n---\n")]
    [InlineData("It rains.", "\n-- input/terms/rain.md --\n---\ntitle: Rain\nkind: idea\n---\nFalls. [@alpha, ¶1]\n")]
    [InlineData("It rains.", "\n-- input/timeline.yml --\n- { date: 2025, title: Rain, text: It fell., topics: [], cite: \"@alpha, ¶1\" }\n")]
    [InlineData("It rains.", "\n-- input/timeline.yml --\n- { dates: [{ date: 2025, cite: \"@alpha, ¶1\" }, { date: 2024, cite: \"@alpha, ¶1\" }], title: Rain, text: It fell., topics: [] }\n")]
    [InlineData("It rains.", "\n-- input/watch.yml --\n- { id: gauge, title: Gauge, closer: Up., apart: Down., state: open, as-of: 2025, cite: \"@alpha, ¶1\" }\n")]
    [InlineData("It rains.", "\n-- input/changes/2026-11-22-new.md --\n---\ntitle: New\n---\nSee [[alpha]].\n")]
    [InlineData("It rains.", "\n-- input/topics/t.md --\n---\ntitle: T\norder: 1\nanswer: A.\nas-of: 2025\nrelated: [alpha]\n---\nWords.\n")]
    [InlineData("[[beta]]", "\n-- seeds/beta.md --\nBETA")]
    public void Every_way_to_name_a_source_is_a_use_of_it(string text, string more)
    {
        var report = Site("¶1 (3 words) Rain.", text, more: more.Replace("BETA", TestSite.Source("Beta", "origin: alpha"), StringComparison.Ordinal)).Report();
        Assert.Contains("error BS123: ¶1 of 'alpha'", report, StringComparison.Ordinal);
        Assert.DoesNotContain("BS122", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_that_only_name_each_other_are_not_used()
    {
        var site = new TestSite($"-- seeds/alpha.md --\n{TestSite.Source("Alpha", "origin: beta")}\n-- seeds/beta.md --\n{TestSite.Source("Beta").Replace("Says that it rains.", "As [[alpha]] does. [@beta, ¶3]", StringComparison.Ordinal)}");
        Assert.Equal(["alpha", "beta"], site.Diagnostics().Where(reported => reported.Rule == LinkingRules.UnusedSource).Select(reported => Path.GetFileNameWithoutExtension(reported.Location.File)));
        Assert.Empty(site.Briefing().Sources);
    }

    [Fact]
    public void A_source_that_nothing_uses_has_no_letter_no_column_and_no_question_that_asks_for_it()
    {
        var site = new TestSite("""
            -- input/questions/rains.md --
            ---
            question: Does it rain?
            order: 1
            positions:
              - { source: beta, stance: yes, says: It does., at: ¶2 }
            ---
            """);
        Assert.Equal("", site.Report());
        Assert.Equal([("beta", "A")], site.Briefing().Sources.Select(source => (source.Id, source.Label.Letter)));
        Assert.DoesNotContain(site.Files(), file => file.Path.Contains("alpha", StringComparison.Ordinal) || file.Content.Text().Contains("Alpha", StringComparison.Ordinal));
    }

    [Fact]
    public void One_that_was_published_once_goes_on_answering_until_it_is_retired()
    {
        const string used = "-- input/pages/one.md --\n---\ntitle: One\n---\n[[alpha]]\n-- input/changes/2026-01-02-published.md --\n---\ntitle: Published\n---\nIt is there.";
        var frozen = new TestSite("-- input/changes/2026-01-02-published.md --\n---\ntitle: Published\n---\nIt is there.\n-- input/pages/one.md --\n---\ntitle: One\n---\nNothing.")
            .FreezeAs("2026-01-02", new(used));
        Assert.Contains(frozen.Files(), file => file.Path == "sources/alpha/index.html");
        frozen.With("input/retired.yml", "- { id: alpha, date: 2026-02-01, reason: Nobody believes it any more. }");
        Assert.True(frozen.Report().Length == 0, frozen.Report());
        Assert.Contains("Nobody believes it any more", frozen.Page("/sources/alpha/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_id_is_still_told_which_source_was_meant() => Assert.Contains(
        "hint: did you mean 'alpha'?", new TestSite("-- input/pages/one.md --\n---\ntitle: One\n---\n[@alpa, ¶2]").ReportInFull(), StringComparison.Ordinal);

    [Fact]
    public async Task Words_are_found_in_a_source_before_anything_uses_it()
    {
        await _site.Run("import", "weather.txt", "--id", "weather");
        Assert.Contains("“rains on most days” [@weather, ¶2]", (await _site.Run("cite", "rains on most days")).Out);
    }

    [Fact]
    public async Task Other_programs_are_told_a_note_as_one()
    {
        await _site.Run("import", "weather.txt", "--id", "weather");
        using var json = JsonDocument.Parse((await _site.Run("check", "--format", "json", "--strict")).Out);
        Assert.Equal((0, 0, 1), (Count(json, "errors"), Count(json, "warnings"), Count(json, "notes")));
        Assert.Equal("note", json.RootElement.GetProperty("diagnostics")[0].GetProperty("severity").GetString());
        using var sarif = JsonDocument.Parse((await _site.Run("check", "--format", "sarif")).Out);
        Assert.Equal("note", sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("level").GetString());
        Assert.StartsWith("::notice file=seeds/weather.md,line=1,", (await _site.Run("check", "--format", "github")).Out);
        Assert.Contains("BS122  note ", (await _site.Run("explain")).Out);

        static int Count(JsonDocument json, string what) => json.RootElement.GetProperty("summary").GetProperty(what).GetInt32();
    }

    [Fact]
    public void A_page_of_the_preview_shows_what_is_one()
    {
        var page = Site("¶1 (3 words) Write here what this passage says.", "[@alpha, ¶1]", "descriptor: >-\n  Write here: who is behind it.\nguessed: [kind, title]").Page("/sources/alpha/");
        Assert.Contains("<strong>Placeholder: (3 words) Write here what this passage says.</strong>", page, StringComparison.Ordinal);
        Assert.Contains("Placeholder: kind, title: guessed. Write here: who is behind it.", page, StringComparison.Ordinal);
    }

    private static string Used(string entry, string keys = "descriptor: Who knows.") => Site($"¶1 Opening.\n\n{entry}", "[[alpha]]", keys).Report();

    private static TestSite Site(string entries, string text, string keys = "descriptor: Who knows.", string more = "") => new($"""
        -- seeds/alpha.md --
        ---
        title: Alpha speaks
        short: Alpha
        kind: article
        rights: excerpt
        reliability: C
        credibility: 3
        {keys}
        ---
        {entries}
        -- input/pages/one.md --
        ---
        title: One
        ---
        {text}
        {more}
        """);
}
