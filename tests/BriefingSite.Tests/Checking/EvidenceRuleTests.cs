using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Evidence.EvidenceSite;
using Severity = BriefingSite.Core.Model.Severity;

namespace BriefingSite.Tests.Checking;

public class EvidenceRuleTests
{
    [Theory]
    [InlineData("“It rains on most days” [@alpha, ¶2]")]
    [InlineData("“rains on most days, and it pours” [@alpha, ¶2]")]
    [InlineData("“[i]t rains on most” [@alpha, ¶2]")]
    [InlineData("They say: “The rain \"never really\" stops” [@alpha, ¶2]")]
    [InlineData("They say: “The rain ‘never really’ stops.” [@alpha, ¶2]")]
    [InlineData("“rains on most days … it pours on some” [@alpha, ¶2]")]
    [InlineData("“It dries [so we hear] the fields” [@alpha, ¶3]")]
    [InlineData("“the fields and it [the sun]” [@alpha, ¶3]")]
    [InlineData("“it pours” and “most days” [@alpha, ¶2]")]
    [InlineData("“is not, in truth, a friend” [@alpha, ¶1, ¶3]")]
    public void Words_that_stand_in_the_passage_pass(string words) => AssertReports(words, "");

    [Fact]
    public void A_miss_shows_a_word_difference_with_the_original_and_names_strangers_with_the_lock_alone()
    {
        const string words = "“It rains on many days” [@alpha, ¶2]";
        Assert.Equal("""
            input/topics/rain.md:8:12: error BS110: The quotation is not in ¶2 of 'alpha'.
              hint: nearest, ¶2: It rains on [-many-]{+most+} days
            """, Report(words, withOriginal: true));
        Assert.Equal("""
            input/topics/rain.md:8:12: error BS110: The quotation is not in ¶2 of 'alpha'.
              hint: not there: “many”; there: “It”, “rains”, “on”, “days”
            """, Report(words, withOriginal: false));
    }

    [Fact]
    public void A_quotation_that_stands_in_another_passage_is_told_which() => AssertReports("“It rains on most days” [@alpha, ¶3]", """
        input/topics/rain.md:8:12: error BS110: The quotation is not in ¶3 of 'alpha' but in ¶2.
          hint: cite ¶2
        """);

    [Theory]
    [InlineData("“hardly wet” [@alpha, ¶2]")]
    [InlineData("“most nights” and “it pours” [@alpha, ¶2]")]
    [InlineData("“since 1850” [@alpha, ¶4]")]
    public void One_or_two_words_before_a_citation_must_stand_there_too(string words) =>
        Assert.Contains("error BS110", Report(words, withOriginal: false), StringComparison.Ordinal);

    [Fact]
    public void Punctuation_that_is_not_the_source_s_is_a_miss_at_the_ends_too() => AssertReports("“It rains on most days!” [@alpha, ¶2]", """
        input/topics/rain.md:8:12: error BS110: The quotation is not in ¶2 of 'alpha'.
          hint: the words are there, but not the punctuation before or after them: write “It rains on most days”
        """);

    [Fact]
    public void A_long_quotation_is_reported_with_the_figures_and_counts_words_as_people_do() => AssertReports(
        "“It rains on most days, and it pours on some. The rain \"never really\" stops, they say” [@alpha, ¶2]", """
        input/topics/rain.md:8:12: error BS111: The quotation has 17 words; 15 are allowed.
          hint: quote less, and say the rest in your own words
        """);

    [Fact]
    public void A_source_quoted_beyond_its_share_is_reported_with_the_figures_and_the_same_words_count_once()
    {
        const string words = "“It rains on most days” [@alpha, ¶2] and “on most days, and it” [@alpha, ¶2]";
        Assert.Equal("""
            seeds/alpha.md:3:8: error BS112: 7 of the 59 words of 'alpha' are quoted; 5 % are 2.
              hint: say more in your own words
            """, EvidenceSite.Report(Files(Topic(words), true, share: 5)));
        Assert.Equal("", EvidenceSite.Report(Files(Topic(words), false, share: 12)));
    }

    [Fact]
    public void An_ellipsis_that_leaves_out_a_negation_is_an_error_with_what_it_leaves_out()
    {
        const string words = "“sun is not … a friend of” [@alpha, ¶3]", wrong = "“It dries the” [@alpha, ¶3] and “It snows on high … in every single” [@alpha, ¶4]";
        Assert.Equal("", Report(words, withOriginal: true));
        Assert.StartsWith("input/topics/rain.md:8:44: error BS113: The ellipsis leaves out “ground, without any doubt”, which may reverse the statement.", Report(wrong, withOriginal: true));
        Assert.StartsWith("input/topics/rain.md:8:44: error BS113: The ellipsis leaves out 4 words with a negation, which may reverse the statement.", Report(wrong, withOriginal: false));
    }

    [Fact]
    public async Task What_an_ellipsis_leaves_out_is_listed_for_the_reviewer_and_counted_on_the_page()
    {
        using var site = new LittleSite();
        site.QuoteFreely();
        site.Write("seeds/originals/weather.txt", Text);
        await site.ImportAndFillIn("weather.txt", "weather");
        site.Write("input/pages/about.md", "---\ntitle: About\n---\n“It rains on most days … pours on some” [@weather, ¶2]");
        const string line = "input/pages/about.md:4:1: note BS143: The ellipsis leaves out";
        Assert.Contains($"{line} “and it”, 2 words.\n", (await site.Run("check")).Error.ReplaceLineEndings("\n"));
        File.Delete(site["seeds/originals/weather.txt"]);
        Assert.Contains($"{line} 2 words.\n", (await site.Run("check")).Error.ReplaceLineEndings("\n"));
        await site.Run();
        Assert.Contains("words 1–5 and 8–10 of 17; 2 words between them left out", File.ReadAllText(site["output/sources/weather/index.html"]));
    }

    [Fact]
    public void An_override_with_a_reason_lets_a_negation_be_left_out_and_is_reported_when_nothing_needs_it()
    {
        const string overrides = """
            -- input/overrides.yml --
            - { rule: BS113, subject: wet, reason: The sense is kept. }
            """;
        AssertReports("“It snows on high … in every single” [@alpha, ¶4]", "", overrides);
        AssertReports("“It snows on high” [@alpha, ¶4]", """
            input/overrides.yml:1:11: warning BS330: Nothing needs the override of BS113 for 'wet'.
              hint: delete it, or correct its rule or subject
            """, overrides);
    }

    [Fact]
    public void Words_that_are_not_in_the_source_cannot_be_overridden() => Assert.Contains("error BS110", Report("“It rains on many days” [@alpha, ¶2]", true, """
        -- input/overrides.yml --
        - { rule: BS110, subject: wet, reason: It is nearly so. }
        """), StringComparison.Ordinal);

    [Theory]
    [InlineData("It is “snows on high … in every single”.", "BS113")]
    [InlineData("It is “dries the fields and it [also] burns”.", "")]
    [InlineData("It is “snows on high ground”.", "")]
    public void A_quotation_without_a_citation_of_its_own_must_keep_the_sense_too(string answer, string code)
    {
        var codes = new TestSite(Files(Topic("“It rains on most days” [@alpha, ¶2; @alpha, ¶3; @alpha, ¶4]").Replace("answer: It falls.", $"answer: {answer}", StringComparison.Ordinal), false))
            .Diagnostics().Where(found => found.Location is { File: "input/topics/rain.md", Line: 4 } && found.Rule.Severity != Severity.Note).Select(found => found.Rule.Code);
        Assert.Equal(code, string.Join(' ', codes));
    }

    [Fact]
    public void A_quotation_of_scraps_is_a_warning() => AssertReports("“on most … it pours” [@alpha, ¶2]", """
        input/topics/rain.md:8:12: warning BS114: No part of the quotation has three words in a row.
          hint: quote at least three words in a row, or say in input/overrides.yml why the sense is kept
        """);

    [Fact]
    public void A_first_letter_in_another_case_is_an_error_with_the_brackets_to_write() => AssertReports("“it rains on most days … And it pours” [@alpha, ¶2]", """
        input/topics/rain.md:8:12: error BS110: The quotation is in ¶2 of 'alpha', but with another first letter.
          hint: write “[i]t rains on most days … [A]nd it pours”
        """);

    [Fact]
    public void A_quotation_that_names_no_passage_is_reported() => Assert.Contains(
        "input/topics/rain.md:8:12: error BS118: The quotation names no passage.\n  hint: write [@alpha, ¶…]", Report("“It rains on most” [@alpha]", true), StringComparison.Ordinal);

    [Fact]
    public void Without_lock_and_original_a_quotation_is_an_error() => Assert.Equal("""
        input/topics/rain.md:8:12: error BS115: The quotation can't be checked: 'alpha' has neither a lock nor its original here.
          hint: run: briefing import FILE --id alpha
        """, EvidenceSite.Report(Files(Topic("“It rains on most” [@alpha, ¶2]"), withOriginal: false, locked: null)));

    [Fact]
    public void A_quotation_is_taken_from_few_passages() => AssertReports("“It rains on most” [@alpha, ¶1-4, ¶2-3]", """
        input/topics/rain.md:8:32: error BS160: The citation of a quotation names 6 passages; 5 are allowed.
          hint: cite ¶2, where the quotation is
        """);

    [Fact]
    public void A_source_that_may_be_published_is_its_own_original() => Assert.Contains(
        "hint: nearest, ¶2: Says that it [-snows-]{+rains+}",
        EvidenceSite.Report(Files(Topic("“Says that it snows” [@alpha, ¶2]"), withOriginal: false, locked: null, rights: "full")), StringComparison.Ordinal);

    [Fact]
    public void An_edited_original_is_reported_at_the_record_and_marks_exactly_the_claims_that_rest_on_what_changed()
    {
        var files = Topic("[@alpha, ¶3]") + "\n\n::: {.claim #dry kind=fact}\nIt is dry. [@alpha, ¶2; @alpha, ¶4]\n:::";
        Assert.Equal("""
            input/topics/rain.md:7:1: warning BS119: The claim 'wet' rests on a passage that has changed: alpha ¶3.
              hint: read it again, correct the claim, then import with --accept
            seeds/alpha.md:1:1: error BS116: The original 'alpha.txt' is not the text that 'alpha' was imported from.
              hint: run: briefing import alpha.txt --id alpha
            """, EvidenceSite.Report(Files(files, true, "A line that is new\n" + Text.Replace("The sun is", "The moon is", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_lock_of_another_text_is_reported_with_and_without_the_original()
    {
        var files = Files(Topic("[@alpha, ¶2]"), false).Replace("-- seeds/seeds.lock.json --", "-- x --\n-- seeds/seeds.lock.json --", StringComparison.Ordinal);
        var other = files.Replace("\"sha256\": \"", "\"sha256\": \"0", StringComparison.Ordinal);
        Assert.Contains("seeds/alpha.md:1:1: error BS116: The record of 'alpha' and the lock are of two texts: 'sha256' differs.", EvidenceSite.Report(other), StringComparison.Ordinal);
    }
}
