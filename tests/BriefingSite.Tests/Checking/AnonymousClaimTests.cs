using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Checking;

public class AnonymousClaimTests
{
    [Theory]
    [InlineData("One source says that it rains.", "One source")]
    [InlineData("According to the other source it rains.", "According to the other source")]
    [InlineData("The article says that it rains.", "The article")]
    public void Several_claims_that_begin_with_words_for_any_source_are_told_whom_to_name(string claim, string subject) => Assert.Contains(
        $"input/topics/rain.md:7:1: note BS309: 2 claims begin with “{subject}”, which may be any source; this one rests on “One”.\n  hint: name it: *One*, or [[one]], which shows the survey",
        Report(claim, claim), StringComparison.Ordinal);

    [Theory]
    [InlineData("One source says that it rains.", "It rains.")]
    [InlineData("One source says that it rains.", "Another source says that it rains.")]
    [InlineData("The survey says that it rains.", "The survey says that it snows.")]
    [InlineData("*One* says that it rains.", "*One* says that it snows.")]
    [InlineData("One report was burnt in the rain.", "One report was read in the rain.")]
    public void One_such_claim_a_named_source_and_a_thing_of_the_world_pass(string one, string other) =>
        Assert.DoesNotContain("BS309", Report(one, other), StringComparison.Ordinal);

    private static string Report(string one, string other) => new TestSite($$"""
        -- seeds/one.md --
        {{TestSite.Source("One", "handle: the survey")}}
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It may rain.
        as-of: 2031
        ---
        ::: {.claim #wet kind=fact}
        {{one}} [@one, ¶2]
        :::

        ::: {.claim #wetter kind=fact}
        {{other}} [@one, ¶2]
        :::
        """).ReportInFull();
}
