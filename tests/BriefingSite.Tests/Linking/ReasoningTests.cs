using BriefingSite.Tests.Support;
using Xunit;
using Weight = BriefingSite.Core.Model.Support;

namespace BriefingSite.Tests.Linking;

/// <summary>Claims that rest on claims, and claims that speak to alternatives.</summary>
public class ReasoningTests
{
    [Fact]
    public void The_little_site_has_no_problems() => Assert.Equal("", ReasonedSite.Build().ReportWithoutNotes());

    [Fact]
    public void A_claim_is_marked_by_the_weakest_of_what_it_rests_on()
    {
        var claims = ReasonedSite.Build().Briefing().Claims.ToDictionary(claim => claim.Id);
        Assert.Equal((1, Weight.SingleSource, "inspector"), (claims["dam-leaks"].Origins, claims["dam-leaks"].Support, claims["dam-leaks"].OnlyOrigin));
        Assert.Equal((1, Weight.SingleSource, "inspector"), (claims["dam-fails"].Origins, claims["dam-fails"].Support, claims["dam-fails"].OnlyOrigin));
        Assert.Equal((2, Weight.Corroborated), (claims["valley-warned"].Origins, claims["valley-warned"].Support));
        Assert.Equal(["/claims/#dam-leaks", "/claims/#rain-comes"], claims["dam-fails"].RestsOn.Select(target => target.Url));
    }

    [Fact]
    public void A_claim_without_a_citation_needs_a_source_somewhere_below_it() => Assert.Contains(
        "error BS301: The claim 'dam-fails' has no citation.",
        ReasonedSite.With("rests-on=\"dam-leaks rain-comes\"", "rests-on=rain-comes").Report(), StringComparison.Ordinal);

    [Theory]
    [InlineData("wall-cracked", "kind=fact against=alt-holds", "kind=fact rests-on=dam-fails", "input/topics/dam.md:11:84: error BS314: These claims rest on each other in a circle: wall-cracked → dam-fails → dam-leaks → wall-cracked.")]
    [InlineData("wall-cracked", "kind=fact against=alt-holds", "kind=fact rests-on=wall-cracked", "error BS314: These claims rest on each other in a circle: wall-cracked → wall-cracked.")]
    [InlineData("rain-comes", "kind=assumption", "kind=assumption rests-on=wall-cracked", "error BS315: 'rain-comes' is an assumption, and rests on 'wall-cracked'.")]
    [InlineData("dam-leaks", "rests-on=wall-cracked", "rests-on=wall-craked", "No claim is called 'wall-craked'.")]
    [InlineData("wall-cracked", "kind=fact against=alt-holds", "kind=fact against=alt-hold", "error BS317: No judgement or alternative is called 'alt-hold'.")]
    [InlineData("wall-cracked", "kind=fact against=alt-holds", "kind=fact against=alt-holds for=alt-holds", "error BS318: The claim 'wall-cracked' speaks both for and against 'alt-holds'.")]
    public void What_a_claim_can_not_rest_on_or_speak_to_is_an_error(string claim, string text, string other, string message) => Assert.Contains(
        message, ReasonedSite.With($"#{claim} {Before(claim)}{text}", $"#{claim} {Before(claim)}{other}").Report(), StringComparison.Ordinal);

    [Theory]
    [InlineData("id: alt-fails", "id: alt-holds", "error BS316: Another alternative or judgement is called 'alt-holds', too.")]
    [InlineData("id: alt-fails", "id: j-warned", "error BS316: Another alternative or judgement is called 'j-warned', too.")]
    [InlineData("    alternatives:\n", "    alternative: It stands.\n    alternatives:\n", "error BS077: This judgement has both 'alternative' and 'alternatives'.")]
    [InlineData("    alternative: Some stay.\n", "", "'alternative'")]
    [InlineData("    alternatives:\n      - { id: alt-holds, text: It holds. }\n      - { id: alt-fails, text: It fails at once. }\n", "    alternatives: []\n", "'alternative'")]
    public void Alternatives_have_ids_of_their_own_and_one_form(string text, string other, string message) =>
        Assert.Contains(message, ReasonedSite.With(text, other).Report(), StringComparison.Ordinal);

    private static string Before(string claim) => claim == "dam-leaks" ? "kind=judgement confidence=low because=\"few say so\" " : "";
}
