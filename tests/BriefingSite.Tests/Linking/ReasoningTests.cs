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

    [Theory]
    [InlineData("", "The claim 'dam-fails' has no citation.")]
    [InlineData("rests-on=rain-comes", "The claim 'dam-fails' has no citation, and rests on an assumption alone, 'rain-comes': no source carries it.")]
    [InlineData("rests-on=\"rain-comes snow-melts\"", "The claim 'dam-fails' has no citation, and rests on assumptions alone, 'rain-comes' and 'snow-melts': no source carries it.")]
    [InlineData("rests-on=\"rain-comes it-thaws\"", "The claim 'dam-fails' has no citation, and no claim on which it rests has one that supports it.")]
    public void A_claim_without_a_citation_needs_a_source_somewhere_below_it(string rests, string message)
    {
        const string more = "\n\n::: {.claim #snow-melts kind=assumption}\nThe snow will melt.\n:::\n\n::: {.claim #it-thaws kind=fact}\nIt thaws.\n:::";
        var topic = ReasonedSite.Topic.Replace("rests-on=\"dam-leaks rain-comes\"", rests, StringComparison.Ordinal) + more;
        Assert.Contains($"error BS301: {message}\n", ReasonedSite.Build(topic).Report() + "\n", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rests-on=\"dam-leaks rain-comes\"", "rests-on=\"dam-leaks rain-comes dam-leaks\"", "input/topics/dam.md:19:106: warning BS078: 'rests-on' names 'dam-leaks' a second time.")]
    [InlineData("for=alt-fails", "for=\"alt-fails alt-fails\"", "warning BS078: 'for' names 'alt-fails' a second time.")]
    [InlineData("kind=fact against=alt-holds", "kind=fact against=\"alt-holds alt-holds\"", "warning BS078: 'against' names 'alt-holds' a second time.")]
    [InlineData("claims: [dam-fails]", "claims: [dam-fails, dam-fails]", "input/index.md:11:25: warning BS078: 'claims' names 'dam-fails' a second time.")]
    [InlineData("rests-on=\"dam-leaks rain-comes\"", "rests-on=\" \"", "error BS023: The attribute 'rests-on' names nothing.")]
    [InlineData("for=alt-fails", "for=\"\"", "error BS023: The attribute 'for' names nothing.")]
    public void A_list_names_something_and_each_once(string text, string other, string message) =>
        Assert.Contains(message, ReasonedSite.With(text, other).Report(), StringComparison.Ordinal);

    [Fact]
    public void What_is_named_twice_counts_once()
    {
        var (site, twice) = (ReasonedSite.Build(), ReasonedSite.With("claims: [dam-fails]", "claims: [dam-fails, dam-fails]"));
        Assert.Equal(site.File("claims.json"), twice.File("claims.json"));
    }

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
    [InlineData("    alternative: Some stay.\n", "    alternative: Some stay.\n    alternatives:\n", "input/index.md:23:5: error BS009: The key 'alternatives' has no value.")]
    [InlineData("    alternative: Some stay.\n", "    alternative: Some stay.\n    alternatives: []\n", "error BS009: The key 'alternatives' has no value.")]
    [InlineData("{ id: alt-holds, text: It holds. }", "{ id: alt-holds, text: }", "error BS009: The key 'text' has no value.")]
    [InlineData("    alternatives:\n      - { id: alt-holds, text: It holds. }\n      - { id: alt-fails, text: It fails at once. }\n", "    alternatives: []\n", "error BS009: The key 'alternatives' has no value.")]
    public void Alternatives_have_ids_of_their_own_and_one_form(string text, string other, string message) =>
        Assert.Contains(message, ReasonedSite.With(text, other).Report(), StringComparison.Ordinal);

    private static string Before(string claim) => claim == "dam-leaks" ? "kind=judgement confidence=low because=\"few say so\" " : "";
}
