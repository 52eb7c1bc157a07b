using System.Text.RegularExpressions;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using BriefingSite.Reading.Seeds;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>A site with one source, <c>alpha</c>, of which the original is present, or the lock alone.</summary>
internal static partial class EvidenceSite
{
    public const string Text = """
        How the weather works
        It rains on most days, and it pours on some. The rain "never really" stops, they say.
        The sun is not, in truth, a friend of the farmers. It dries the fields and it burns the barns.
        It snows on high ground, without any doubt, in every single winter since 1950.
        Subscribe to our newsletter
        """;

    public const string Claim = """
        ::: {.claim #wet kind=fact}
        It is wet. WORDS
        :::
        """;

    /// <summary>The files, with the lock and, on request, the original.</summary>
    public static string Files(string files, bool withOriginal, string text = Text, string? locked = Text, string rights = "excerpt", int share = 100)
    {
        var (now, then) = (Blob.Create(text), Blob.Create(locked ?? text));
        var print = TextFingerprints.Create("alpha", "alpha.txt", then.Hash, OriginalReader.Read(new("alpha.txt", then), PassageDivision.Lines).Passages, "en");
        return $$"""
            -- input/site.yml --
            title: Test
            base-url: https://test.example/
            limits: { quotation-share: {{share}} }
            -- seeds/alpha.md --
            {{TestSite.Source("Alpha", $"original: {{ file: alpha.txt, sha256: {then.Hash} }}").Replace("excerpt", rights, StringComparison.Ordinal)}}
            {{(locked is null ? "" : $"-- seeds/seeds.lock.json --\n{LockText.Write(new([print]))}")}}
            {{(withOriginal ? $"-- seeds/originals/alpha.txt --\n{text}" : "")}}
            {{files}}
            """;
    }

    public static string Topic(string words) => $"""
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It falls.
        as-of: 2025
        ---
        {Claim.Replace("WORDS", words, StringComparison.Ordinal)}
        """;

    /// <summary>Lets all of a source be quoted, as texts in tests are short.</summary>
    public static void QuoteFreely(this LittleSite site) =>
        site.Write("input/site.yml", "title: Little site\nbase-url: https://example.org/\nlimits: { quotation-share: 100 }");

    /// <summary>Imports an original and writes what is to be written, as a person would.</summary>
    public static async Task ImportAndFillIn(this LittleSite site, string file, string id)
    {
        Assert.Equal(0, (await site.Run("import", file, "--id", id)).Code);
        site.FillIn(id);
    }

    /// <summary>Replaces the placeholders of a record and confirms what was guessed.</summary>
    public static void FillIn(this LittleSite site, string id)
    {
        var lines = site.Text($"seeds/{id}.md").TrimEnd('\n').Split('\n').Where(line => !line.StartsWith("guessed:", StringComparison.Ordinal))
            .Select(line => PassageText().Replace(line, "Says how it is."))
            .Select(line => HeadingText().Replace(line, "A heading"))
            .Select(line => line.StartsWith("  Write here", StringComparison.Ordinal) ? "  Made up for a test." : line);
        site.Write($"seeds/{id}.md", string.Join('\n', lines));
    }

    [GeneratedRegex(@"\([0-9]+ words?(, list item)?\) Write here what this passage says\.")]
    private static partial Regex PassageText();

    [GeneratedRegex("Heading of [0-9]+ words?$")]
    private static partial Regex HeadingText();

    /// <summary>What is reported of a claim with these words, besides notes and the front page, which do not matter here.</summary>
    public static string Report(string words, bool withOriginal, string more = "") => Report(Files(Topic(words) + "\n" + more, withOriginal));

    public static string Report(string files) =>
        TestSite.InFull(new TestSite(files).Diagnostics().Where(problem => problem.Location.File is not "input/index.md" && problem.Rule.Severity != Severity.Note));

    /// <summary>Asserts that the same is reported with the original and with the lock alone.</summary>
    public static void AssertReports(string words, string report, string more = "")
    {
        Assert.Equal(report, Report(words, withOriginal: true, more));
        Assert.Equal(report, Report(words, withOriginal: false, more));
    }
}
