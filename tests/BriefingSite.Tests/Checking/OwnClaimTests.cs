using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Checking;

/// <summary>What contradicts itself in what carries a judgement: an assumption that cites, a judgement that rests on what speaks against it.</summary>
public class OwnClaimTests
{
    [Theory]
    [InlineData("It will rain. [@mayor, ¶2]", "input/topics/dam.md:16:16: warning BS326: 'rain-comes' is an assumption, which rests on nobody, and cites 'mayor'.")]
    [InlineData("It will rain. [but see @mayor, ¶2]", null)]
    [InlineData("It will rain. [cf. @mayor, ¶2]", null)]
    public void An_assumption_that_a_source_supports_is_a_warning(string text, string? message)
    {
        var report = ReasonedSite.With("It will rain.", text).Report();
        if (message is null) Assert.DoesNotContain("BS326", report, StringComparison.Ordinal);
        else Assert.Contains(message, report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("for=alt-fails", "for=alt-fails against=j-fails", "input/index.md:7:11: warning BS327: The judgement 'j-fails' names 'dam-fails' among its claims, which speaks against it.")]
    [InlineData("kind=fact against=alt-holds", "kind=fact against=\"alt-holds j-fails\"", "warning BS327: The judgement 'j-fails' rests on 'wall-cracked' through its claims, and that speaks against it.")]
    [InlineData("kind=fact against=alt-holds", "kind=fact against=\"alt-holds j-repair\"", "warning BS327: The judgement 'j-repair' names 'wall-cracked' among its claims, which speaks against it.")]
    [InlineData("for=\"alt-holds alt-fails\"", "against=j-fails", null)]
    public void A_judgement_that_rests_on_a_claim_against_it_is_a_warning(string text, string other, string? message)
    {
        var report = ReasonedSite.With(text, other).Report();
        if (message is null) Assert.DoesNotContain("BS327", report, StringComparison.Ordinal);
        else Assert.Contains(message, report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_says_why_it_stands()
    {
        var site = ReasonedSite.With("for=alt-fails", "for=alt-fails against=j-fails");
        Assert.Equal("", site.With("input/overrides.yml", "- { rule: BS327, subject: j-fails, words: dam-fails, reason: It bears on both. }\n").ReportWithoutNotes());
        Assert.Equal("", ReasonedSite.With("It will rain.", "It will rain. [@mayor, ¶2]").With("input/overrides.yml", "- { rule: BS326, subject: rain-comes, reason: The mayor assumes it as well. }\n").ReportWithoutNotes());
    }
}
