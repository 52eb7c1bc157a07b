using BriefingSite.Shell;
using BriefingSite.Shell.Commands;
using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

public sealed class SignTests : IDisposable
{
    private readonly LittleSite _site = new();

    public SignTests() => _site.QuoteFreely();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_signature_is_written_and_holds_until_the_claim_or_its_evidence_changes()
    {
        var result = await _site.Run("sign", "it-builds", "--by", "O'Reader", "--date", "2026-01-02");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Matches(@"^- claim: it-builds\n  by: 'O''Reader'\n  date: 2026-01-02\n  hash: '[0-9a-f]{16}'\n$", Reviews());
        Assert.Equal("", (await _site.Run("check", "--strict")).Error);

        _site.Write("seeds/only-source.md", File.ReadAllText(_site["seeds/only-source.md"]).Replace("Says that it builds", "Says that it breaks", StringComparison.Ordinal));
        Assert.Contains("warning BS310: The signature of O'Reader under 'it-builds' has lapsed", (await _site.Run("check")).Error);
    }

    [Fact]
    public async Task A_second_signature_of_one_person_takes_the_place_of_the_first()
    {
        _site.Write("input/reviews.yml", "# Who read what.\n- { claim: it-builds, by: A. Reader, date: 2025, hash: '0' }\n- claim: it-builds\n  by: Another\n  date: 2025\n  hash: '0'");
        await _site.Run("sign", "it-builds", "--by", "A. Reader", "--date", "2026-01-02");
        Assert.Matches(@"^# Who read what.\n- claim: it-builds\n  by: Another\n  date: 2025\n  hash: '0'\n- claim: it-builds\n  by: 'A. Reader'\n  date: 2026-01-02\n  hash: '[0-9a-f]{16}'\n$", Reviews());
    }

    [Fact]
    public async Task Of_several_signatures_the_newest_that_holds_is_shown_and_a_later_one_that_has_lapsed_takes_nothing_from_it()
    {
        await _site.Run("sign", "it-builds", "--by", "First Reader", "--date", "2026-01-02");
        await _site.Run("sign", "it-builds", "--by", "Second Reader", "--date", "2026-02-03");
        var holding = Reviews();
        const string lapsed = "- { claim: it-builds, by: Third Reader, date: 2026-03-04, hash: '0' }\n";
        foreach (var reviews in new[] { holding + lapsed, lapsed + holding })
        {
            _site.Write("input/reviews.yml", reviews.TrimEnd());
            Assert.Equal((0, ""), await Checked());
            var page = await Page();
            Assert.Contains("Second Reader", page);
            Assert.DoesNotContain("First Reader", page);
            Assert.DoesNotContain("Third Reader", page);
        }
    }

    [Fact]
    public async Task Where_none_holds_the_newest_is_said_to_have_lapsed()
    {
        _site.Write("input/reviews.yml", "- { claim: it-builds, by: Third Reader, date: 2026-03-04, hash: '0' }\n- { claim: it-builds, by: First Reader, date: 2026-01-02, hash: '0' }");
        var (code, error) = await Checked();
        Assert.Equal(0, code);
        Assert.Contains("warning BS310: The signature of Third Reader under 'it-builds' has lapsed", error);
        Assert.DoesNotContain("First Reader", error);
        Assert.Contains("Third Reader", await Page());
    }

    [Fact]
    public async Task The_day_comes_from_the_clock_that_is_handed_in()
    {
        using StringWriter output = new(), error = new();
        Func<string, string?> variable = _ => null;
        var here = new HostEnvironment(_site.Root, "", variable, Terminal.Create(output, true, variable), Terminal.Create(error, true, variable)) { Today = () => new(2026, 3, 4) };
        Assert.Equal(0, await CommandLine.Run(["sign", "it-builds", "--by", "A. Reader"], here));
        Assert.Contains("\n  date: 2026-03-04\n", Reviews());
    }

    [Fact]
    public async Task A_signature_is_the_same_with_the_original_and_with_the_lock_alone()
    {
        _site.Write("weather.txt", EvidenceSite.Text);
        await _site.ImportAndFillIn("weather.txt", "weather");
        _site.Write("input/topics/building.md", "---\ntitle: Building\norder: 1\nanswer: It builds.\nas-of: 2026\n---\n::: {.claim #it-builds kind=fact}\n“rains on most” [@weather, ¶2]\n:::");
        await _site.Run("sign", "it-builds", "--by", "A. Reader", "--date", "2026-01-02");
        Assert.Equal("", (await _site.Run("check")).Error);
        Directory.Delete(_site["seeds/originals"], recursive: true);
        Assert.Equal("", (await _site.Run("check")).Error);
        var with = Reviews();
        await _site.Run("sign", "it-builds", "--by", "A. Reader", "--date", "2026-01-02");
        Assert.Equal(with, Reviews());
    }

    [Theory]
    [InlineData("on most days", "on all days", true)]
    [InlineData("friend of the farmers", "foe of the farmers", false)]
    public async Task A_signature_lapses_with_the_words_of_the_passages_that_the_claim_cites_and_of_no_others(string before, string after, bool hasLapsed)
    {
        _site.Write("weather.txt", EvidenceSite.Text);
        await _site.ImportAndFillIn("weather.txt", "weather");
        _site.Write("input/topics/building.md", "---\ntitle: Building\norder: 1\nanswer: It builds.\nas-of: 2026\n---\n::: {.claim #it-builds kind=fact}\nIt rains. [@weather, ¶2]\n:::");
        await _site.Run("sign", "it-builds", "--by", "A. Reader", "--date", "2026-01-02");
        _site.Write("seeds/originals/weather.txt", EvidenceSite.Text.Replace(before, after, StringComparison.Ordinal));
        Assert.Equal(hasLapsed, (await _site.Run("check")).Error.Contains("warning BS310: The signature of A. Reader under 'it-builds' has lapsed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_signs_what_is_not_there_or_wrong()
    {
        var unknown = await _site.Run("sign", "it-build", "--by", "A. Reader");
        Assert.Equal(2, unknown.Code);
        Assert.Contains("There is no claim 'it-build'. The nearest are it-builds.", unknown.Error);
        Assert.Equal(2, (await _site.Run("sign", "it-builds", "--by", "A. Reader", "--date", "soon")).Code);
        Assert.Equal(2, (await _site.Run("sign", "it-builds")).Code);

        _site.Write("input/topics/building.md", "---\ntitle: Building\norder: 1\nanswer: It builds.\nas-of: 2026\n---\n::: {.claim #it-builds kind=fact}\nIt builds. [@only-source, ¶9]\n:::");
        var wrong = await _site.Run("sign", "it-builds", "--by", "A. Reader");
        Assert.Equal(1, wrong.Code);
        Assert.Contains("'it-builds' can't be signed until that is fixed", wrong.Error);
        Assert.False(File.Exists(_site["input/reviews.yml"]));
    }

    private async Task<(int Code, string Error)> Checked()
    {
        var result = await _site.Run("check");
        return (result.Code, result.Error);
    }

    private async Task<string> Page()
    {
        Assert.Equal(0, (await _site.Run("build")).Code);
        return _site.Text("output/claims/index.html");
    }

    private string Reviews() => File.ReadAllText(_site["input/reviews.yml"]).ReplaceLineEndings("\n");
}
