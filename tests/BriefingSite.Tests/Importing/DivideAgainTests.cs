using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

public sealed class DivideAgainTests : IDisposable
{
    private const string Text = """
        The quay of Saltmouth

        The quay was built of stone that came from the other side of the bay, and
        it took nine years to build it, as everybody in the town likes to say.
        Nobody measured it.

        ------

        It carries more ships than any other quay of the coast, although the con-
        struction is old, and it will carry more of them when the new road is done.
        """;

    private readonly LittleSite _site = new();

    public DivideAgainTests() => _site.QuoteFreely();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Without_accept_it_says_what_would_change_and_writes_nothing()
    {
        await Begin();
        var before = LittleSite.Contents(_site.Root);
        var result = await _site.Run("import", "quay.txt", "--again");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("""
            quay: 7 lines become 3 paragraphs.
              ¶3-4 → ¶2
              ¶5 → none, as it is no text
              ¶6-7 → ¶3
            input/topics/building.md:8:42: ¶3 → ¶2
            input/topics/building.md:9:19: ¶2-4, ¶7 → ¶2-3
            input/watch.yml:7:17: ¶6-7 → ¶3
            Nothing was written. With --accept the record, the lock and these citations are rewritten.

            """, result.Out.ReplaceLineEndings("\n"));
        Assert.Equal(before, LittleSite.Contents(_site.Root));
    }

    [Fact]
    public async Task With_accept_record_lock_and_citations_are_of_paragraphs()
    {
        await Begin();
        var result = await _site.Run("import", "quay.txt", "--again", "--accept");
        Assert.Equal((0, ""), (result.Code, result.Error));
        var record = _site.Text("seeds/quay.md");
        Assert.Contains("passages: paragraphs\n# ¶5 is gone from the original; its entry was:\n# ¶5 A line.\n---\n", record);
        Assert.EndsWith("""
            ---
            ## ¶1 The quay {#title}

            ¶2 Says that it is of stone.
            And that it took nine years.
            Says that it was not measured.

            ## Today

            ¶3 Says that it carries more than others.
            Expects more.
            """, record.TrimEnd());
        Assert.Contains("“nine years to build it” [@quay, ¶2]", _site.Text("input/topics/building.md"));
        Assert.Contains("[@quay, ¶2-3; @only-source, ¶1]", _site.Text("input/topics/building.md"));
        Assert.Contains("cite: \"@quay, ¶3\"", _site.Text("input/watch.yml"));
        var check = await _site.Run("check", "--strict", "--fix");
        Assert.Equal((0, ""), (check.Code, check.Error));
        Assert.StartsWith("input/: ", check.Out);

        File.Delete(_site["seeds/originals/quay.txt"]);
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nIt tells of “the construction” and “the con-struction” there [@quay, ¶3]. It speaks of “the bay, and it took nine years” [@quay, ¶2].");
        Assert.Equal("", (await _site.Run("check", "--strict")).Error);
    }

    [Fact]
    public async Task A_source_of_paragraphs_an_unknown_one_and_another_text_are_refused()
    {
        await Begin();
        _site.Write("other.txt", "Another text, which nobody imported.");
        Assert.Contains("has no record yet", (await _site.Run("import", "other.txt", "--again")).Error);
        Assert.Equal(0, (await _site.Run("import", "quay.txt", "--again", "--accept")).Code);
        Assert.Contains("'quay' is divided by paragraphs", (await _site.Run("import", "quay.txt", "--again")).Error);
        await Begin();
        _site.Write("quay.txt", Text.Replace("Nobody", "Everybody", StringComparison.Ordinal));
        Assert.Contains("is not the text that 'quay' was imported from", (await _site.Run("import", "quay.txt", "--again", "--accept")).Error);
    }

    // As records were before there were paragraphs.
    private async Task Begin()
    {
        _site.Write("quay.txt", Text);
        _site.Write("seeds/quay.md", """
            ---
            title: The quay of Saltmouth
            short: Quay
            kind: article
            rights: excerpt
            reliability: B
            credibility: 2
            descriptor: Made up for a test.
            ---
            ## ¶1 The quay {#title}

            ¶2 Says that it is of stone.

            ¶3 And that it took nine years.

            ¶4 Says that it was not measured.

            ¶5 A line.

            ## Today

            ¶6 Says that it carries more than others.

            ¶7 Expects more.
            """);
        File.Delete(_site["seeds/seeds.lock.json"]);
        Assert.Equal(0, (await _site.Run("import", "quay.txt", "--id", "quay")).Code);
        _site.Write("input/topics/building.md", """
            ---
            title: Building
            order: 1
            answer: It builds.
            as-of: 2026
            ---
            ::: {.claim #it-builds kind=fact}
            It took “nine years to build it” [@quay, ¶3].
            It is old [@quay, ¶2-4, ¶7; @only-source, ¶1].
            :::
            """);
        _site.Write("input/watch.yml", _site.Text("input/watch.yml").Replace("@only-source, ¶1", "@quay, ¶6-7", StringComparison.Ordinal));
        Assert.Equal("", (await _site.Run("check")).Error);
    }
}
