using BriefingSite.Comparing;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Comparing.Redline;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Comparing;

/// <summary>A link without words of its own shows the title of what it leads to. Another title is a change there, and none of the texts that
/// link to it.</summary>
public class TitleTests
{
    // Everything that a link by id can lead to: where its title is written, and what the title becomes.
    private static readonly Dictionary<TargetKind, (string Id, string Path, string Old, string New)> s_titles = new()
    {
        [TargetKind.Topic] = ("rain", "input/topics/rain.md", "title: Rain", "title: Weather"),
        [TargetKind.Page] = ("about", "input/pages/about.md", "title: About", "title: Who writes this"),
        [TargetKind.Question] = ("does-it-rain", "input/questions/does-it-rain.md", "question: Does it rain?", "question: Is it wet?"),
        [TargetKind.Claim] = ("it-rains", "input/topics/rain.md", "It rains on the plain.", "It never rains on 12 plains."),
        [TargetKind.Term] = ("drizzle", "input/terms/drizzle.md", "title: Drizzle", "title: Mizzle"),
        [TargetKind.Source] = ("alpha", "seeds/alpha.md", "title: Alpha speaks", "title: Alpha is silent"),
        [TargetKind.Event] = ("a-storm", "input/timeline.yml", "title: A storm", "title: A flood"),
        [TargetKind.Indicator] = ("more-rain", "input/watch.yml", "title: More rain", "title: No rain"),
        [TargetKind.Judgement] = ("j-one", "input/index.md", "text: Rain is likely.", "text: Snow is likely in 30 towns."),
        [TargetKind.Change] = ("2025-01-01-first", "input/changes/2025-01-01-first.md", "title: First words", "title: Second thoughts"),
    };

    public static TheoryData<TargetKind> Kinds => new(s_titles.Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Another_title_changes_no_text_that_links_to_it(TargetKind kind)
    {
        var (id, path, itemBefore, itemAfter) = s_titles[kind];
        var (before, after) = (Site(), Site());
        Assert.Contains(itemBefore, before.Texts[path], StringComparison.Ordinal);
        after.With(path, before.Texts[path].Replace(itemBefore, itemAfter, StringComparison.Ordinal));
        var (one, other) = (ReviewedSite.Version(before), ReviewedSite.Version(after));
        var names = one.Briefing.Pages.Single(page => page.Header.Id == "links").Body.Links.Select(link => link.Title);
        Assert.NotEqual(names, other.Briefing.Pages.Single(page => page.Header.Id == "links").Body.Links.Select(link => link.Title));
        Assert.DoesNotContain(CompareBriefings.Compare(one, other), change => change.Subject.Id == "links");
        Assert.DoesNotContain(ReviewedSite.Preview(before, after), file => file.Path == "review/links/index.html");
        Assert.Contains(one.Briefing.Ids, named => named.Id == id && named.Target.Kind == kind);
    }

    [Fact]
    public void Nothing_that_a_link_by_id_can_lead_to_is_left_out_above() =>
        Assert.Equal(Enum.GetValues<TargetKind>().Except([TargetKind.Outside, TargetKind.File, TargetKind.Passage]).Order(), s_titles.Keys.Order());

    [Fact]
    public void A_link_that_leads_to_something_else_is_a_change_all_the_same()
    {
        var after = Site();
        after.With("input/pages/links.md", after.Texts["input/pages/links.md"].Replace("[[j-one]]", "[[j-two]]", StringComparison.Ordinal));
        Assert.Contains(CompareBriefings.Compare(ReviewedSite.Version(Site()), ReviewedSite.Version(after)), change => change.Subject.Id == "links");
    }

    private static TestSite Site() => ReviewedSite.Before()
        .With("input/pages/links.md", $"---\ntitle: Links\n---\nSee {string.Join(", ", s_titles.Values.Select(each => $"[[{each.Id}]]"))}.")
        .With("input/pages/about.md", "---\ntitle: About\n---\nWe write.")
        .With("input/timeline.yml", """
            - { id: a-storm, date: 2024, title: A storm, text: It blew., topics: [rain], cite: "@alpha, ¶2" }
            """)
        .With("input/watch.yml", """
            - { id: more-rain, title: More rain, closer: It pours., apart: It stops., topics: [rain], cite: "@alpha, ¶3", state: open, as-of: 2025 }
            """)
        .With("input/changes/2025-01-01-first.md", "---\ntitle: First words\n---\nIt is here.")
        .With("input/index.md", """
            ---
            title: Front
            question: Is it so?
            answer: It is.
            judgements:
              - { id: j-one, text: Rain is likely., likelihood: likely, confidence: low, because: Few say so., alternative: It is not., claims: [it-rains], indicators: [more-rain] }
              - { id: j-two, text: Wind is likely., likelihood: likely, confidence: low, because: Few say so., alternative: It is not., claims: [it-rains], indicators: [more-rain] }
              - { id: j-three, text: Sun is likely., likelihood: likely, confidence: low, because: Few say so., alternative: It is not., claims: [it-rains], indicators: [more-rain] }
            ---
            Welcome.
            """);
}
