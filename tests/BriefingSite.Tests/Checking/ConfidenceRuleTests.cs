using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Checking;

/// <summary>The stated confidence of a judgement is compared with what carries it.</summary>
public class ConfidenceRuleTests
{
    [Theory]
    [InlineData("confidence: low\n    because: It is dear.", "confidence: high\n    because: It is dear.", "")]
    [InlineData("confidence: low\n    because: Few say so.", "confidence: high\n    because: Few say so.", "The judgement 'j-fails' has high confidence, though its only claim falls with one origin alone and rests on an assumption.")]
    [InlineData("confidence: low\n    because: Few say so.", "confidence: moderate\n    because: Few say so.", "The judgement 'j-fails' has moderate confidence, though its only claim falls with one origin alone and rests on an assumption.")]
    [InlineData("confidence: moderate\n    because: All say so.\n    claims: [valley-warned, dam-leaks]", "confidence: moderate\n    because: All say so.\n    claims: [wall-cracked, dam-leaks]", "")]
    [InlineData("confidence: moderate\n    because: All say so.\n    claims: [valley-warned, dam-leaks]", "confidence: high\n    because: All say so.\n    claims: [wall-cracked, dam-leaks]", "The judgement 'j-warned' has high confidence, though each of its 2 claims falls with one origin alone.")]
    public void More_confidence_than_what_carries_a_judgement_is_a_warning(string text, string other, string message)
    {
        var report = ReasonedSite.With(text, other).ReportWithoutNotes();
        if (message.Length == 0) Assert.DoesNotContain("BS324", report, StringComparison.Ordinal);
        else Assert.Contains($"warning BS324: {message}", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("D", "falls with one origin alone and rests on sources of grade D or E")]
    [InlineData("F", "falls with one origin alone and rests on sources of grade F, whose reliability cannot be judged")]
    public void Grade_F_is_worded_apart_from_D_and_E(string grade, string words)
    {
        var site = ReasonedSite.With("confidence: moderate\n    because: All say so.\n    claims: [valley-warned, dam-leaks]", "confidence: moderate\n    because: All say so.\n    claims: [wall-cracked]");
        var record = site.Texts["seeds/inspector.md"];
        Assert.Contains(words, site.With("seeds/inspector.md", record.Replace("reliability: B", $"reliability: {grade}", StringComparison.Ordinal)).Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_reasons_of_one_claim_do_not_count_for_another_one()
    {
        // The cracked wall is told by the mayor, of grade D, and rests on what the gazette tells, of grade F; the warning of the valley has the inspector.
        var site = ReasonedSite.With("confidence: low\n    because: It is dear.", "confidence: high\n    because: It is dear.");
        var (topic, gazette) = (site.Texts["input/topics/dam.md"], site.Texts["seeds/gazette.md"]);
        var report = site
            .With("input/topics/dam.md", topic.Replace("kind=fact against=alt-holds}\nThe wall is cracked. [@inspector, ¶2]", "kind=fact rests-on=wall-old}\nThe wall is cracked. [@mayor, ¶2]", StringComparison.Ordinal) + "\n\n::: {.claim #wall-old kind=fact}\nThe wall is old. [@gazette, ¶3]\n:::\n")
            .With("seeds/gazette.md", gazette.Replace("reliability: D", "reliability: F", StringComparison.Ordinal)).ReportWithoutNotes();
        Assert.DoesNotContain("'j-repair'", report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_says_why_it_stands()
    {
        var site = ReasonedSite.With("confidence: low\n    because: Few say so.", "confidence: moderate\n    because: Few say so.");
        Assert.Equal("", site.With("input/overrides.yml", "- { rule: BS324, subject: j-fails, reason: The inspector has never been wrong. }\n").ReportWithoutNotes());
    }
}
