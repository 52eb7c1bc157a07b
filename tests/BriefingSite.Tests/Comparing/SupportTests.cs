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

    [Theory]
    [InlineData("for=alt-fails", "against=alt-fails", "major leading-alternative-changed j-fails j-fails and alt-fails (0 against) → j-fails (0 against)", "major claim-turned j-fails dam-fails speaks for alt-fails → dam-fails speaks against alt-fails")]
    [InlineData("for=alt-fails", "for=alt-fails against=j-fails", "major leading-alternative-changed j-fails j-fails and alt-fails (0 against) → alt-fails (0 against)", "major claim-turned j-fails dam-fails speaks for j-fails → dam-fails speaks against j-fails")]
    [InlineData("kind=fact against=alt-holds}\n", "kind=fact}\n")]
    [InlineData("for=\"alt-holds alt-fails\"", "against=alt-fails", "major leading-alternative-changed j-fails j-fails and alt-fails (0 against) → j-fails (0 against)", "major claim-turned j-fails valley-warned speaks for alt-fails → valley-warned speaks against alt-fails")]
    [InlineData("for=\"alt-holds alt-fails\"", "for=alt-fails")]
    public void What_the_fewest_claims_contradict_is_told_with_the_judgement_and_so_is_a_claim_that_turned(string text, string other, params string[] changes) => Assert.Equal(
        changes.Order(StringComparer.Ordinal), Told(ReasonedSite.Build(), ReasonedSite.With(text, other)).Where(line => line.Contains("alternative", StringComparison.Ordinal) || line.Contains("turned", StringComparison.Ordinal)));

    [Fact]
    public void A_change_of_order_behind_the_first_is_told_too() => Assert.Contains(
        "minor alternatives-reordered j-fails j-fails (0 against), alt-fails (1 against), alt-holds (2 against) → j-fails (0 against), alt-holds (2 against), alt-fails (3 against)",
        Told(Edited(Topic, ("for=alt-fails", "against=alt-fails")), Edited(Topic, ("for=alt-fails", "against=alt-fails"), ("against=alt-holds", "against=\"alt-holds alt-fails\""))));

    [Theory]
    [InlineData("rests-on=\"dam-leaks rain-comes\"")]
    [InlineData("rests-on=\"dam-leaks wall-cracked rain-comes\"")]
    public void A_second_source_that_goes_below_is_told_once_of_the_judgement_by_whichever_ways_it_carries_it(string ways)
    {
        var way = ("rests-on=\"dam-leaks rain-comes\"", ways);
        Assert.Single(Told(Edited(Topic, way, (Cracked, CrackedTwice)), Edited(Topic, way)), line => line == Fewer);
    }

    [Fact]
    public void A_source_that_becomes_a_copy_of_the_other_is_told_of_the_judgement()
    {
        var after = Edited(Topic, (Cracked, CrackedTwice));
        Assert.Contains(Told(Edited(Topic, (Cracked, CrackedTwice)), Also(after, "seeds/mayor.md", "descriptor:", "origin: inspector\ndescriptor:")), line => line == Fewer);
    }

    [Fact]
    public void A_second_source_that_is_withdrawn_is_told_of_the_judgement()
    {
        var (before, after) = (Edited(Topic, (Cracked, CrackedTwice)), Also(Edited(Topic, (Cracked, CrackedTwice)), "seeds/mayor.md", "---\n¶1", Withdrawn));
        Assert.Contains(Fewer, Told(before, after));
        Assert.Contains("minor judgement-origins-more j-fails 1 origin: inspector → 2 origins: inspector with mayor", Told(after, before));
    }

    [Fact]
    public void The_last_source_that_was_not_withdrawn_is_told_of_the_judgement() => Assert.Contains(
        "major judgement-origins-fewer j-fails 1 origin: mayor → no origin",
        Told(
            Also(Edited(Topic, (Cracked, CrackedTwice), ("[@inspector, ¶3; @mayor, ¶2]", "[@mayor, ¶2]")), "seeds/inspector.md", "---\n¶1", Withdrawn),
            Also(Edited(Topic, ("[@inspector, ¶3; @mayor, ¶2]", "[@mayor, ¶2]")), "seeds/inspector.md", "---\n¶1", Withdrawn)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_is_told_although_the_claim_below_has_another_id_or_stands_on_another_page(bool moves)
    {
        var after = Also(Edited(Topic, ("wall-cracked", "wall-has-crack")), "input/index.md", "wall-cracked", "wall-has-crack");
        if (moves)
        {
            var claim = after.Texts[Topic][after.Texts[Topic].IndexOf("::: ", StringComparison.Ordinal)..after.Texts[Topic].IndexOf("::: {.claim #dam-leaks", StringComparison.Ordinal)];
            after = Also(after, Topic, claim, "").With("input/topics/wall.md", $"---\ntitle: The wall\norder: 2\nanswer: It is cracked.\nas-of: 2031\n---\n{claim}");
        }
        Assert.Contains(Fewer, Told(Edited(Topic, (Cracked, CrackedTwice)), after));
    }

    private const string Topic = "input/topics/dam.md";
    private const string Withdrawn = "withdrawn: { date: 2031-05-01, reason: It was made up. }\n---\n¶1";
    private const string Fewer = "major judgement-origins-fewer j-fails 2 origins: inspector with mayor → 1 origin: inspector";

    private static TestSite Edited(string path, params (string Text, string Other)[] edits) => edits.Aggregate(ReasonedSite.Build(), (site, edit) => Also(site, path, edit.Text, edit.Other));

    private static TestSite Also(TestSite site, string path, string text, string other)
    {
        Assert.Contains(text, site.Texts[path], StringComparison.Ordinal);
        return site.With(path, site.Texts[path].Replace(text, other, StringComparison.Ordinal));
    }

    private static List<string> Told(TestSite before, TestSite after) =>
        [.. CompareBriefings.Compare(ReviewedSite.Version(before), ReviewedSite.Version(after)).Where(change => change.Weight > Weight.Wording)
            .Select(change => $"{change.Weight.ToString().ToLowerInvariant()} {change.Kind.Slug} {change.Subject.Id}{(change.Subject.Type == EntityKind.Judgement.Subject ? $" {change.Before} → {change.After}" : "")}")
            .Order(StringComparer.Ordinal)];
}
