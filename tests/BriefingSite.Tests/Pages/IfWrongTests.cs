using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Pages;

/// <summary>What follows if a source is wrong, besides claims that fall: marks, answers, events and what to watch.</summary>
public class IfWrongTests
{
    // The weekly repeats the daily, and opposes a claim that the daily supports.
    private const string Files = """
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It rains.
        as-of: 2031
        ---
        ::: {.claim #it-rains kind=fact question=does-it-rain}
        It rains. [@daily, ¶2; @gauge, ¶2; but see @weekly, ¶3]
        :::

        ::: {.claim #it-pours kind=fact}
        It pours. [@daily, ¶2; but see @daily, ¶3; but see @gauge, ¶3]
        :::

        ::: {.claim #it-stops kind=assumption}
        It stops. [@gauge, ¶4]
        :::
        -- input/questions/does-it-rain.md --
        ---
        question: Does it rain?
        order: 1
        topics: [rain]
        positions:
          - { source: daily, stance: yes, says: "Yes.", at: "¶2" }
          - { source: gauge, stance: no, says: "No.", at: "¶3" }
        silent: [weekly]
        ---
        Our reading: it does.
        -- input/questions/does-it-stop.md --
        ---
        question: Does it stop?
        order: 2
        topics: [rain]
        positions:
          - { source: daily, stance: yes, says: "Yes.", at: "¶2" }
          - { source: weekly, stance: yes, says: "Yes.", at: "¶3" }
          - { source: gauge, stance: yes, says: "Yes.", at: "¶3" }
        ---
        Our reading: it does.
        -- input/timeline.yml --
        - { id: first, title: The first drop, date: 2030, text: It falls., topics: [rain], cite: ["@gauge, ¶2"] }
        - id: flood
          title: The flood
          dates:
            - { date: 2030-02, cite: "@gauge, ¶2" }
            - { date: 2030-03, cite: "@daily, ¶2" }
          text: It comes.
          topics: [rain]
          cite: ["@daily, ¶2", "@gauge, ¶2"]
        -- input/watch.yml --
        - { id: level, title: The level, closer: It rises., apart: It falls., topics: [rain], cite: ["@gauge, ¶4"], state: open, as-of: 2031 }
        """;

    private static readonly string[] s_ofGauge =
    [
        "1 claim rests on one origin then: It rains.",
        "1 assumption is supported by no source then: It stops.",
        "1 claim is qualified by its own source alone then: It pours.",
        "1 claim is no longer on a disputed question: It rains.",
    ];

    [Fact]
    public void Every_mark_that_would_change_is_counted_and_named()
    {
        var folds = Folds("gauge");
        Assert.Equal(s_ofGauge, folds.Where(fold => !fold.Contains("contested", StringComparison.Ordinal)).Take(4));
        Assert.Contains("1 claim is no longer contested: It pours.", folds);
    }

    [Fact]
    public void A_claim_comes_to_be_contested_when_of_one_origin_only_what_opposes_it_is_left() =>
        Assert.Contains("1 claim is contested then: of one origin, only what opposes it is left: It rains.", Folds("daily"));

    [Fact]
    public void Answers_go_and_questions_are_marked_otherwise()
    {
        Assert.Contains("2 answers in the comparison go: the sources relate otherwise on 1 question then: Does it rain? difference; then: only one source speaks", Folds("gauge"));
        Assert.Contains("1 answer in the comparison goes, and how the sources relate on no question changes.", Section("weekly"), StringComparison.Ordinal);
    }

    [Fact]
    public void Events_dates_and_what_to_watch_are_counted_where_nobody_else_is_cited_for_them()
    {
        Assert.Equal(
            ["1 event of the timeline that nobody else reports: The first drop", "1 event loses a date that nobody else gives: The flood", "1 thing to watch that nobody else names: The level"],
            Folds("gauge").TakeLast(3));
        Assert.DoesNotContain("of the timeline", Section("daily"), StringComparison.Ordinal);
        Assert.Contains("1 event loses a date that nobody else gives", Section("daily"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_counts_as_one_origin_is_also_taken_together()
    {
        var section = Section("weekly");
        var both = section[section.IndexOf("And if all that counts as one origin", StringComparison.Ordinal)..];
        Assert.Contains("3 answers in the comparison go: the sources relate otherwise on 2 questions then", both, StringComparison.Ordinal);
        Assert.DoesNotContain("is contested then", both, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_very_many_only_the_first_are_named()
    {
        var claims = string.Join("\n\n", Enumerable.Range(0, 70).Select(i => $"::: {{.claim #more-{i} kind=fact}}\nIt is wet in place {i}. [@gauge, ¶2]\n:::"));
        var site = Build().With("input/topics/more.md", $"---\ntitle: More\norder: 2\nanswer: Wet.\nas-of: 2031\n---\n{claims}\n");
        var fold = NotedSite.Parse(site.Page("/sources/gauge/")).QuerySelector(".if-wrong details")!;
        Assert.Equal("70 claims fall: nothing else carries them", Text(fold.QuerySelector("summary")!));
        Assert.Equal(60, fold.QuerySelectorAll("li").Length);
        Assert.Equal("and 10 more.", Text(fold.QuerySelector(".note")!));
    }

    private static TestSite Build() => new($"""
        {Files}
        -- seeds/daily.md --
        {TestSite.Source("Daily")}
        -- seeds/gauge.md --
        {TestSite.Source("Gauge")}
        -- seeds/weekly.md --
        {TestSite.Source("Weekly", "origin: daily")}
        """);

    private static string Section(string source) => Text(NotedSite.Parse(Build().Page($"/sources/{source}/")).QuerySelector(".if-wrong")!);

    private static List<string> Folds(string source) => NotedSite.Parse(Build().Page($"/sources/{source}/")).QuerySelectorAll(".if-wrong details")
        .Select(fold => $"{Text(fold.QuerySelector("summary")!)}: {string.Join("; ", fold.QuerySelectorAll("li").Select(Text))}").ToList();

    private static string Text(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
