using BriefingSite.Comparing;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Comparing.Redline;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Comparing;

/// <summary>What carries less after an edit: through other claims, however many steps below a judgement.</summary>
public class SupportTests
{
    private const string Cracked = "The wall is cracked. [@inspector, ¶2]";
    private const string CrackedTwice = "The wall is cracked. [@inspector, ¶2; @mayor, ¶4]";

    [Fact]
    public void A_source_that_goes_three_steps_below_a_judgement_is_told_of_each_claim_on_the_way_and_of_the_judgement() => Assert.Equal(
        [
            "major citation-removed wall-cracked", "major claim-now-single-source dam-fails", "major claim-now-single-source dam-leaks", "major claim-now-single-source wall-cracked",
            "major judgement-loses-more j-repair without inspector 0 of 2 claims fall → without inspector 1 of 2 claims fall",
            "major judgement-loses-more j-warned without inspector 0 of 2 claims fall → without inspector 1 of 2 claims fall",
            "major judgement-origins-fewer j-fails 2 origins: inspector with mayor → 1 origin: inspector",
        ],
        Told(ReasonedSite.With(Cracked, CrackedTwice), ReasonedSite.Build()));

    [Fact]
    public void A_second_source_below_makes_all_that_rests_on_it_stronger() => Assert.Contains(
        "minor judgement-origins-more j-fails 1 origin: inspector → 2 origins: inspector with mayor",
        Told(ReasonedSite.Build(), ReasonedSite.With(Cracked, CrackedTwice)));

    [Theory]
    [InlineData("rests-on=\"dam-leaks rain-comes\"", "rests-on=dam-leaks", "minor claim-premise-removed dam-fails", "minor judgement-assumption-removed j-fails It will rain. → ")]
    [InlineData("rests-on=wall-cracked against", "rests-on=\"wall-cracked rain-comes\" against", "minor claim-premise-added dam-leaks", "major judgement-assumption-added j-warned  → It will rain.")]
    [InlineData("for=alt-fails", "against=alt-fails", "minor claim-speaks-otherwise dam-fails")]
    [InlineData("text: It holds. }", "text: It holds for years. }", "minor alternative-changed j-fails")]
    [InlineData("      - { id: alt-fails, text: It fails at once. }\n", "", "major alternative-removed j-fails")]
    public void What_a_claim_rests_on_and_speaks_to_is_compared(string text, string other, params string[] changes)
    {
        var told = Told(ReasonedSite.Build(), ReasonedSite.With(text, other));
        Assert.All(changes, change => Assert.Contains(told, line => line.StartsWith(change, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_source_that_is_withdrawn_and_reinstated_is_told()
    {
        var site = ReasonedSite.Build();
        var withdrawn = site.Texts["seeds/mayor.md"].Replace("---\n¶1", "withdrawn: { date: 2031-05-01, reason: He made it up. }\n---\n¶1", StringComparison.Ordinal);
        Assert.Equal(["major claim-source-withdrawn dam-leaks", "major claim-source-withdrawn valley-warned", "major source-withdrawn mayor"], Told(ReasonedSite.Build(), ReasonedSite.Build().With("seeds/mayor.md", withdrawn)));
        Assert.Equal(["major source-reinstated mayor", "minor claim-source-reinstated dam-leaks", "minor claim-source-reinstated valley-warned"], Told(ReasonedSite.Build().With("seeds/mayor.md", withdrawn), ReasonedSite.Build()));
    }

    private static List<string> Told(TestSite before, TestSite after) =>
        [.. CompareBriefings.Compare(ReviewedSite.Version(before), ReviewedSite.Version(after)).Where(change => change.Weight > Weight.Wording)
            .Select(change => $"{change.Weight.ToString().ToLowerInvariant()} {change.Kind.Slug} {change.Subject.Id}{(change.Kind.Slug.StartsWith("judgement-", StringComparison.Ordinal) ? $" {change.Before} → {change.After}" : "")}")
            .Order(StringComparer.Ordinal)];
}
