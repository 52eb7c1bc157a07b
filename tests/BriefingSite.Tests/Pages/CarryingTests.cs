using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Pages;

/// <summary>What carries a judgement, what would topple it, and what follows if a source is wrong, as readers see it.</summary>
public class CarryingTests
{
    [Fact]
    public void A_judgement_shows_each_claim_under_it_with_what_each_origin_and_assumption_does_for_it()
    {
        var table = Judgement("j-fails").QuerySelector(".what-carries table")!;
        Assert.Equal(["Claim", "B Inspector", "the assumption “It will rain”", "C Mayor"], table.QuerySelectorAll("thead th").Select(Text));
        Assert.Equal(
            ["The dam will fail.", "rests on The dam leaks.", "2 steps down: rests on The wall is cracked.", "rests on It will rain.", "Claims of the judgement that fall without it"],
            table.QuerySelectorAll("tbody th").Select(head => Text(head).Split(" single-source")[0].Split(" assumed")[0]));
        Assert.Equal(
            ["the claim falls without it, through one that it rests on", "rests on it, and falls without it", "does not speak to it",
                "supports it; the claim falls without it", "does not rest on it", "supports it",
                "supports it; the claim falls without it", "does not rest on it", "does not speak to it",
                "does not speak to it", "the assumption itself", "does not speak to it", "1", "1", "0"],
            table.QuerySelectorAll("tbody td").Select(Text));
    }

    [Fact]
    public void The_picture_of_what_carries_it_says_in_its_name_without_what_it_falls()
    {
        var site = ReasonedSite.With("claims: [valley-warned, dam-leaks]", "claims: [valley-warned]");
        Assert.Equal(
            ["Without “Inspector”, or without the assumption “It will rain”, its only claim falls.", "No single source or assumption topples its claim.", "Without “Inspector”, 1 of 2 claims falls."],
            NotedSite.Parse(site.Page("/")).QuerySelectorAll(".carrying > figcaption").Select(caption => Text(caption).Split(". ")[0] + "."));
    }

    [Fact]
    public void A_claim_that_two_ways_lead_to_has_one_row_and_is_named_where_the_other_way_begins()
    {
        var site = ReasonedSite.With("rests-on=\"dam-leaks rain-comes\"", "rests-on=\"dam-leaks rain-comes wall-cracked\"");
        var rows = NotedSite.Parse(site.Page("/")).GetElementById("j-fails")!.QuerySelectorAll(".carrying tbody th").Select(Text).ToList();
        Assert.EndsWith("rests also on “The wall is cracked.”, in a row of its own", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("2 steps down: rests on The wall is cracked.", rows[2], StringComparison.Ordinal);
        Assert.Equal(5, rows.Count);
    }

    [Fact]
    public void What_would_topple_it_names_sources_and_assumptions()
    {
        var topples = Text(Judgement("j-fails").QuerySelector(".topples")!);
        Assert.Contains("All of its claims fall if B Inspector is wrong; or if the assumption “It will rain” is wrong.", topples, StringComparison.Ordinal);
        Assert.Contains("All of its claims fall if B Inspector and C Mayor (with A Gazette, which repeats it) are both wrong.", Text(Judgement("j-warned").QuerySelector(".topples")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_to_be_less_sure_are_named_and_counted() => Assert.Equal(
        ["Its only claim falls with one origin alone", "Its only claim rests on an assumption", "Its only claim quotes no words of a source", "Its only claim is not signed by a person"],
        Judgement("j-fails").QuerySelectorAll(".doubts li").Select(Text));

    [Fact]
    public void The_alternatives_stand_by_how_many_claims_contradict_them()
    {
        var table = Judgement("j-fails").QuerySelector("[id='j-fails.alternatives']")!.ParentElement!;
        Assert.Equal(["Claim", "The judgement", "Alternative 2", "Alternative 1"], table.QuerySelectorAll("thead th").Select(head => Text(head).Replace("\u00ad", "", StringComparison.Ordinal)));
        Assert.Equal(["0", "0", "2"], table.QuerySelectorAll(".falls td").Select(Text));
        Assert.Contains("Fewest claims speak against the first 2: none.", Text(table), StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_change_a_judgement_names_what_speaks_to_one_of_the_two_leading_hypotheses_and_what_to_watch()
    {
        var change = Text(Judgement("j-fails").QuerySelector(".indicators")!);
        Assert.Contains("No claim speaks for the judgement and against alternative 2, or the other way round. What speaks to one of the two alone: The valley has been warned. for alternative 2", change, StringComparison.Ordinal);
        Assert.EndsWith("What to watch The gauge open Would confirm It rises. Would contradict It falls.", change, StringComparison.Ordinal);
    }

    [Fact]
    public void What_tells_the_judgement_and_the_leading_alternative_apart_is_named_first()
    {
        var change = Text(NotedSite.Parse(ReasonedSite.With("for=\"alt-holds alt-fails\"", "for=\"j-fails\" against=\"alt-fails\"").Page("/")).GetElementById("j-fails")!.QuerySelector(".indicators")!);
        Assert.Contains("What tells the judgement and alternative 2 apart, and so would move it most The valley has been warned. for the judgement, against alternative 2", change, StringComparison.Ordinal);
    }

    [Fact]
    public void A_briefing_that_names_no_claim_that_tells_them_apart_says_so() => Assert.Contains(
        "No claim is said to speak for or against an alternative, so the briefing names none that would tell it apart from the judgement.", Text(Judgement("j-repair").QuerySelector(".indicators")!), StringComparison.Ordinal);

    [Fact]
    public void A_claim_shows_what_it_rests_on_in_its_topic_and_in_the_ledger()
    {
        var site = ReasonedSite.Build();
        foreach (var page in (string[])["/dam/", "/claims/"])
            Assert.Equal("Rests on The wall is cracked. (and is marked by the weakest of these)", Text(NotedSite.Parse(site.Page(page)).GetElementById("dam-leaks")!.QuerySelector(".rests-on")!));
    }

    [Fact]
    public void A_source_says_what_follows_if_it_is_wrong()
    {
        var wrong = NotedSite.Parse(ReasonedSite.Build().Page("/sources/inspector/")).QuerySelector(".if-wrong")!;
        Assert.Equal(["3 claims fall: nothing else carries them", "1 claim rests on one origin then"], wrong.QuerySelectorAll("summary").Select(Text));
        Assert.Equal(
            ["The dam is likely to fail. loses its only claim", "The valley is likely to be empty. loses some of its claims: 1 of 2", "A repair is unlikely. loses some of its claims: 1 of 2"],
            wrong.QuerySelectorAll(".links .kind").Select(kind => Text(kind.ParentElement!)));
    }

    [Fact]
    public void A_source_that_another_one_repeats_also_says_what_follows_if_both_are_wrong()
    {
        var wrong = NotedSite.Parse(ReasonedSite.Build().Page("/sources/mayor/")).QuerySelector(".if-wrong")!;
        Assert.Contains("Nothing that this briefing claims falls, rests on one origin then, or is no longer contested.", Text(wrong), StringComparison.Ordinal);
        Assert.Contains("And if all that counts as one origin with it is wrong", Text(wrong), StringComparison.Ordinal);
        Assert.Contains("1 claim rests on one origin then", Text(wrong), StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IElement Judgement(string id) => NotedSite.Parse(ReasonedSite.Build().Page("/")).GetElementById(id)!;

    private static string Text(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
