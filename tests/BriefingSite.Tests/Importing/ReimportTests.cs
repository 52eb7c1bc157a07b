using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

public sealed class ReimportTests : IDisposable
{
    private const string Topic = """
        ---
        title: Building
        order: 1
        answer: It builds.
        as-of: 2026
        ---
        ::: {.claim #it-builds kind=fact}
        “rains on most days” [@weather, ¶2]
        :::

        ::: {.claim #dry kind=fact}
        It dries. [@weather, ¶3]
        :::
        """;

    private readonly LittleSite _site = new();
    private string _record = "";

    public ReimportTests() => _site.QuoteFreely();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_same_text_again_changes_nothing()
    {
        await Begin();
        var before = LittleSite.Contents(_site["seeds"]);
        var result = await _site.Run("import", "weather.txt");
        Assert.Equal("weather.txt: no passage of 'weather' has changed.\n", result.Out.ReplaceLineEndings("\n"));
        Assert.Equal(before, LittleSite.Contents(_site["seeds"]));
    }

    [Fact]
    public async Task A_changed_passage_marks_exactly_the_claims_on_it_until_it_is_accepted()
    {
        await Begin();
        _site.Write("weather.txt", EvidenceSite.Text.Replace("burns the barns", "warms the barns", StringComparison.Ordinal));
        var result = await _site.Run("import", "weather.txt");

        Assert.Equal(0, result.Code);
        Assert.Equal("""
            wrote seeds/weather.md
            wrote seeds/seeds.lock.json
            weather: ¶3 has changed.
            input/topics/building.md:11:1: the claim 'dry' rests on ¶3. Read it again, then import with --accept.

            """, result.Out.ReplaceLineEndings("\n"));
        Assert.Equal(WithoutHash(_record), WithoutHash(Read("seeds/weather.md")));
        var check = await _site.Run("check");
        Assert.Equal(0, check.Code);
        Assert.Contains("input/topics/building.md:11:1: warning BS119: The claim 'dry' rests on a passage that has changed: weather ¶3.", check.Error);
        Assert.Contains("0 errors, 1 warning", check.Error);

        _site.Write("weather.txt", EvidenceSite.Text.Replace("burns the barns", "saves the barns", StringComparison.Ordinal));
        await _site.Run("import", "weather.txt");
        Assert.Contains("0 errors, 1 warning", (await _site.Run("check")).Error);

        Assert.Contains("count as read again", (await _site.Run("import", "weather.txt", "--accept")).Out);
        Assert.Equal("", (await _site.Run("check")).Error);
    }

    [Fact]
    public async Task A_text_that_comes_back_needs_no_reading()
    {
        await Begin();
        var before = LittleSite.Contents(_site["seeds"]);
        _site.Write("weather.txt", EvidenceSite.Text.Replace("burns the barns", "warms the barns", StringComparison.Ordinal));
        await _site.Run("import", "weather.txt");
        _site.Write("weather.txt", EvidenceSite.Text);
        await _site.Run("import", "weather.txt");
        Assert.Equal(before, LittleSite.Contents(_site["seeds"]));
        Assert.Equal("", (await _site.Run("check", "--strict")).Error);
    }

    [Fact]
    public async Task A_new_line_moves_the_others_and_a_line_that_goes_keeps_what_was_written_of_it()
    {
        await Begin();
        _site.Write("weather.txt", "A line that is new, before all the others, and quite long\n" + EvidenceSite.Text.Replace("\nSubscribe to our newsletter", "", StringComparison.Ordinal));
        var result = await _site.Run("import", "weather.txt");
        Assert.Equal("""
            wrote seeds/weather.md
            wrote input/topics/building.md
            wrote seeds/seeds.lock.json
            weather: ¶1 is new: its entry is to be filled in.
            weather: ¶5 is gone: its entry is kept as a comment in the head of the record.
            input/topics/building.md:8:33: ¶2 → ¶3
            input/topics/building.md:12:22: ¶3 → ¶4

            """, result.Out.ReplaceLineEndings("\n"));
        Snapshot.Verify(WithoutHash(Read("seeds/weather.md")), "md");
        Assert.Equal(Topic.Replace("¶3", "¶4", StringComparison.Ordinal).Replace("¶2", "¶3", StringComparison.Ordinal) + "\n", Read("input/topics/building.md"));

        _site.FillIn("weather");
        var check = await _site.Run("check", "--fix");
        Assert.Equal(0, check.Code);
        Assert.StartsWith("input/: ", check.Out);
    }

    [Fact]
    public async Task A_new_passage_follows_the_one_before_it_at_once_and_a_heading_of_ours_stays_with_what_it_heads()
    {
        await Begin();
        _site.Write("seeds/weather.md", _record.Replace("¶3", "## The sun {#sun}\n\n¶3", StringComparison.Ordinal).TrimEnd('\n'));
        _site.Write("weather.txt", EvidenceSite.Text.Replace("The sun is not", "A line that is new and stands in the middle of all.\nThe sun is not", StringComparison.Ordinal));
        Assert.Equal(0, (await _site.Run("import", "weather.txt")).Code);
        Assert.Equal(["## Our own heading {#own}", "## ¶1", "¶2", "¶3", "## The sun {#sun}", "¶4", "¶5", "¶6"], Entries());
    }

    [Fact]
    public async Task New_passages_at_the_beginning_in_the_middle_and_at_the_end_have_their_entries_in_order()
    {
        await Begin();
        _site.Write("weather.txt", "The first line that is new, by far.\nThe second line that is new, by far.\n"
            + EvidenceSite.Text.Replace("The sun is not", "The third line that is new, by far.\nThe sun is not", StringComparison.Ordinal).TrimEnd('\n') + "\nThe fourth line that is new, by far.");
        var result = await _site.Run("import", "weather.txt");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(["## Our own heading {#own}", "## ¶1", "¶2", "## ¶3", "¶4", "¶5", "¶6", "¶7", "¶8", "¶9"], Entries());
        Assert.Equal(3, Read("seeds/weather.md").Split(["Write here"], StringSplitOptions.None).Length - 1);
    }

    private IEnumerable<string> Entries() => Read("seeds/weather.md").Split('\n')
        .Where(line => line.StartsWith('¶') || line.StartsWith("## ", StringComparison.Ordinal))
        .Select(line => line.StartsWith('¶') ? line.Split(' ')[0] : line.StartsWith("## ¶", StringComparison.Ordinal) ? line[..5] : line);

    private async Task Begin()
    {
        _site.Write("weather.txt", EvidenceSite.Text);
        Assert.Equal(0, (await _site.Run("import", "weather.txt", "--id", "weather")).Code);
        _site.FillIn("weather");
        _record = Read("seeds/weather.md").Replace("¶5 {.aside} Suspected advertisement (4 words).", "¶5 {.aside} A *line* of ours.\nIt has [a link](https://a.example).", StringComparison.Ordinal)
            .Replace("## ¶1 A heading", "## Our own heading {#own}\n\n## ¶1 Weather {#weather-itself}", StringComparison.Ordinal);
        _site.Write("seeds/weather.md", _record.TrimEnd('\n'));
        _site.Write("input/topics/building.md", Topic);
        Assert.Equal("", (await _site.Run("check", "--strict")).Error);
    }

    private string Read(string path) => File.ReadAllText(_site[path]);

    private static string WithoutHash(string record) => string.Join('\n', record.Split('\n').Select(line => line.StartsWith("original:", StringComparison.Ordinal) ? "original: …" : line));
}
