using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Checking;

public class DifferenceRuleTests
{
    [Fact]
    public void A_kind_of_difference_belongs_to_a_question_on_which_the_sources_differ()
    {
        Assert.Contains(
            "input/questions/q.md:7:13: error BS308: The sources do not differ on this question: agreement.\n  hint: delete 'difference', or correct the stances",
            Report("yes", "difference: { kind: word, because: They choose other words. }"), StringComparison.Ordinal);
        Assert.DoesNotContain("BS308", Report("no", "difference: { kind: word, because: They choose other words. }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("difference: { kind: wrod, because: So. }", "'kind' can't be 'wrod'")]
    [InlineData("difference: { kind: word }", "'because'")]
    [InlineData("difference: word", "'difference'")]
    public void A_kind_of_difference_is_one_of_four_with_a_reason(string line, string sentence) => Assert.Contains(sentence, Report("no", line), StringComparison.Ordinal);

    [Theory]
    [InlineData("no", "The two do not clash.", "The relation computed from the stances is “difference”; the reading says: The two do not clash.")]
    [InlineData("yes", "The sources differ.", "The relation computed from the stances is “agreement”; the reading says: The sources differ.")]
    public void A_reading_that_speaks_against_the_relation_is_reported(string stance, string reading, string sentence) =>
        Assert.Contains($"input/questions/q.md:9:1: warning BS312: {sentence}", Report(stance, "silent: []", reading), StringComparison.Ordinal);

    [Theory]
    [InlineData("no", "The sources differ.", "silent: []")]
    [InlineData("yes", "The sources agree.", "silent: []")]
    [InlineData("no", "Both agree on prices.", "silent: []")]
    [InlineData("no", "The two do not clash.", "difference: { kind: word, because: They choose other words. }")]
    public void A_reading_that_fits_or_is_explained_passes(string stance, string reading, string line) =>
        Assert.DoesNotContain("BS312", Report(stance, line, reading), StringComparison.Ordinal);

    [Fact]
    public void An_override_accepts_it_for_one_question() => Assert.DoesNotContain("BS312", new TestSite(Site("no", "silent: []", "The two do not clash.") + """
        -- input/overrides.yml --
        - { rule: BS312, subject: q, reason: The sentence is about their tone. }
        """).Report(), StringComparison.Ordinal);

    private static string Report(string stance, string line, string reading = "Text.") => new TestSite(Site(stance, line, reading)).ReportInFull();

    private static string Site(string stance, string line, string reading) => $$"""
        -- input/questions/q.md --
        ---
        question: Is it so?
        order: 1
        positions:
          - { source: alpha, stance: yes, says: So., at: ¶2 }
          - { source: beta, stance: {{stance}}, says: So., at: ¶2 }
        {{line}}
        ---
        {{reading}}

        """;
}
