using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Linking;

/// <summary>Lists of the briefing have an order of their own, whatever the names of the files.</summary>
public class OrderTests
{
    [Fact]
    public void Topics_have_the_order_that_they_name_and_those_of_one_order_that_of_their_ids() =>
        Assert.Equal(["c", "z", "a", "b"], Site(Topic("a", 10), Topic("b", 10), Topic("c", 2), Topic("z", 3)).Topics.Select(topic => topic.Header.Id));

    [Fact]
    public void Terms_are_sorted_by_title_without_regard_to_capitals_and_then_by_id() => Assert.Equal(
        ["d", "b", "c", "a"], Site(Term("a", "rain"), Term("b", "Cloud"), Term("c", "Cloud"), Term("d", "bow")).Terms.Select(term => term.Header.Id));

    [Fact]
    public void Questions_about_the_whole_come_first_then_those_of_each_topic_each_in_their_order() => Assert.Equal(
        ["lost", "whole-b", "whole-a", "one-b", "one-a", "two-a", "two-b"],
        Site(Topic("x-one", 1), Topic("a-two", 2), Question("whole-a", 2), Question("whole-b", 1), Question("two-a", 1, "a-two"), Question("two-b", 1, "a-two"),
            Question("one-a", 9, "x-one"), Question("one-b", 8, "x-one, a-two"), Question("lost", 0, "nothing")).Questions.Select(question => question.Header.Id));

    [Fact]
    public void Events_are_sorted_by_their_earliest_date_those_without_one_come_last_and_those_of_one_date_stay_as_written() => Assert.Equal(
        ["both", "late", "same-b", "same-a", "never"], Site("""
        -- input/timeline.yml --
        - { id: never, dates: [{ date: unknown, note: Nobody knows., cite: "@alpha, ¶2" }], title: A, text: It fell. }
        - { id: same-b, date: 2025, title: B, text: It fell. }
        - { id: both, dates: [{ date: 2026, cite: "@alpha, ¶2" }, { date: 2023, cite: "@beta, ¶2" }], title: C, text: It fell. }
        - { id: same-a, date: 2025, title: A, text: It fell. }
        - { id: late, date: 2024-12, title: D, text: It fell. }
        """).Events.Select(each => each.Id));

    [Fact]
    public void The_dates_that_sources_give_an_event_are_sorted_and_no_date_comes_last() => Assert.Equal(
        ["beta", "gamma", "alpha"], Assert.Single(Site("""
        -- input/timeline.yml --
        - { id: both, dates: [{ date: unknown, note: Never., cite: "@alpha, ¶2" }, { date: 2023, cite: "@beta, ¶2" }, { date: 2025, cite: "@gamma, ¶2" }], title: C, text: It fell. }
        """).Events).Dates.Select(dating => dating.Evidence[0].Source.Id));

    [Fact]
    public void Change_notes_are_sorted_from_the_newest_and_those_of_a_day_by_name() => Assert.Equal(
        ["2025-02-01-a", "2025-02-01-b", "2024-12-31-c"],
        Site(Note("2025-02-01-b"), Note("2024-12-31-c"), Note("2025-02-01-a")).Changes.Select(note => note.Header.Id));

    [Fact]
    public void Positions_and_silences_have_the_order_of_the_sources()
    {
        var question = Assert.Single(Site("""
            -- seeds/delta.md --
            """ + "\n" + Source("Delta"), """
            -- input/questions/rains.md --
            ---
            question: Does it rain?
            order: 1
            positions:
              - { source: gamma, stance: yes, says: It does., at: ¶2 }
              - { source: beta, stance: yes, says: It does., at: ¶2 }
            silent: [delta, alpha]
            ---
            """).Questions);
        Assert.Equal(["beta", "gamma"], question.Positions.Select(position => position.Source.Id));
        Assert.Equal(["alpha", "delta"], question.Silent.Select(source => source.Id));
    }

    [Fact]
    public void A_long_circle_of_origins_is_shown_in_part() => Assert.Contains(
        "seeds/s3.md:9:9: error BS105: The origins go round in a circle: s3 ← s4 ← s5 ← s6 ← s0 ← s1 ← … ← s3.",
        new TestSite(string.Join('\n', Enumerable.Range(0, 7).Select(i => $"-- seeds/s{i}.md --\n{Source($"S{i}", $"origin: s{(i + 1) % 7}")}"))
            + "\n-- input/pages/all.md --\n---\ntitle: All\n---\n[[s3]]\n").Report(), StringComparison.Ordinal);

    [Fact]
    public void A_circle_of_six_is_shown_whole() => Assert.Contains(
        "The origins go round in a circle: s5 ← s0 ← s1 ← s2 ← s3 ← s4 ← s5.",
        new TestSite(string.Join('\n', Enumerable.Range(0, 6).Select(i => $"-- seeds/s{i}.md --\n{Source($"S{i}", $"origin: s{(i + 1) % 6}")}"))
            + "\n-- input/pages/all.md --\n---\ntitle: All\n---\n[[s3]]\n").Report(), StringComparison.Ordinal);

    private static BriefingSite.Core.Model.Briefing Site(params string[] files) => new TestSite(string.Join('\n',
        [.. files, .. new[] { "alpha", "beta", "gamma" }.Select(id => $"-- seeds/{id}.md --\n{Source(id)}"), "-- input/pages/uses.md --\n---\ntitle: Uses\n---\n[[alpha]], [[beta]], [[gamma]]\n"])).Briefing();

    private static string Topic(string id, int order) => $"-- input/topics/{id}.md --\n---\ntitle: {id}\norder: {order}\nanswer: A.\nas-of: 2025\n---";

    private static string Term(string id, string title) => $"-- input/terms/{id}.md --\n---\ntitle: {title}\nkind: idea\n---";

    private static string Question(string id, int order, string topics = "") => $"-- input/questions/{id}.md --\n---\nquestion: {id}?\norder: {order}\ntopics: [{topics}]\n---";

    private static string Note(string name) => $"-- input/changes/{name}.md --\n---\ntitle: {name}\nclaims: []\n---\nIt changed.";
}
