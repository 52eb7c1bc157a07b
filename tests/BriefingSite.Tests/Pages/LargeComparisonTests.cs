using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Core.Pages;
using BriefingSite.Tests.Reading.Permanence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Pages;

/// <summary>A comparison that is too large for one page.</summary>
public class LargeComparisonTests
{
    private static readonly TestSite s_site = LargeSite.Build(sources: 24, questions: 24);

    [Fact]
    public void Up_to_twelve_sources_and_forty_questions_it_is_one_page()
    {
        Assert.IsType<ComparisonPage>(Assert.Single(new ComparisonPages().Execute(LargeSite.Build(12, 40).Briefing(), _ => { })));
        Assert.True(new ComparisonPages().Execute(LargeSite.Build(12, 41).Briefing(), _ => { }).Skip(1).Any());
        Assert.True(new ComparisonPages().Execute(LargeSite.Build(21, 1).Briefing(), _ => { }).Skip(1).Any());
    }

    [Fact]
    public void Beyond_that_it_leads_to_every_question_and_has_a_page_for_each_topic_without_a_problem()
    {
        Assert.DoesNotContain("error", s_site.ReportWithoutNotes(), StringComparison.Ordinal);
        var page = new HtmlParser().ParseDocument(s_site.Page("/compare/"));
        for (var j = 0; j < 24; j++)
            Assert.Equal($"/compare/q{j:000}/", page.GetElementById($"q{j:000}")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["/compare/on/the-whole/", "/compare/on/rain/", "/compare/on/wind/"], page.QuerySelectorAll(".by-topic h3 a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/compare/on/rain/", 8)]
    [InlineData("/compare/on/wind/", 8)]
    [InlineData("/compare/on/the-whole/", 8)]
    public void The_page_of_a_topic_counts_the_stances_on_each_of_its_questions_for_all_and_for_each_group(string path, int questions)
    {
        var page = new HtmlParser().ParseDocument(s_site.Page(path));
        Assert.Equal(questions, page.QuerySelectorAll(".summaries > li").Length);
        Assert.Equal(["Question", "Press 0", "Press 1", "Press 2", "Press 3"], page.QuerySelectorAll(".by-group thead th").Select(head => head.FirstChild!.TextContent.Trim()));
        Assert.Equal(questions, page.QuerySelectorAll(".by-group tbody tr").Length);
    }

    [Fact]
    public void The_page_of_a_question_has_every_position_and_every_silent_source()
    {
        var page = new HtmlParser().ParseDocument(s_site.Page("/compare/q001/"));
        var speaking = Enumerable.Range(0, 24).Where(i => LargeSite.Stance(i, 1) is not null).ToList();
        Assert.Equal(speaking.Count, page.QuerySelectorAll(".position").Length);
        Assert.Equal(24 - speaking.Count, page.QuerySelectorAll(".sources-named li").Length);
        Assert.Equal(
            ((string[])["yes", "qualified", "no"]).Select(stance => $"{stance} {speaking.Count(i => LargeSite.Stance(i, 1) == stance)}").Append("silent 6"),
            string.Join(' ', page.QuerySelector(".figures p")!.TextContent.Split(',', ';', '.')).Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void Sources_that_answer_alike_are_a_bloc()
    {
        // On every question sources whose numbers leave the same rest by three answer alike, where both speak.
        var page = (ComparisonIndexPage)new ComparisonPages().Execute(s_site.Briefing(), _ => { }).First();
        Assert.NotEmpty(page.Blocs);
        Assert.All(page.Blocs, bloc => Assert.True(bloc.Least >= 80 && bloc.Fewest >= 5 && bloc.Sources.Count >= 3));
        var byRest = page.Blocs.Take(3).Select(bloc => bloc.Sources.Select(source => int.Parse(source.Id[1..], null) % 3).Distinct().Count());
        Assert.All(byRest, kinds => Assert.Equal(1, kinds));
    }

    [Fact]
    public void What_is_computed_for_groups_is_what_counting_pair_by_pair_gives()
    {
        var briefing = s_site.Briefing();
        var page = (ComparisonIndexPage)new ComparisonPages().Execute(briefing, _ => { }).First();
        Assert.Equal("publisher", page.Grouping.By);
        var of = page.Grouping.Groups.SelectMany((each, i) => each.Sources.Select(source => (source.Id, i))).ToDictionary(pair => pair.Id, pair => pair.i);
        foreach (var agreement in page.Grouping.Agreements)
        {
            var pairs = briefing.Questions.SelectMany(question =>
                from one in question.Positions
                from other in question.Positions
                where string.CompareOrdinal(one.Source.Id, other.Source.Id) < 0
                where (of[one.Source.Id], of[other.Source.Id]) == (agreement.One, agreement.Other) || (of[one.Source.Id], of[other.Source.Id]) == (agreement.Other, agreement.One)
                select one.Stance == other.Stance).ToList();
            Assert.Equal((pairs.Count, pairs.Count(same => same)), ((int)agreement.Both, (int)agreement.Agreed));
        }
    }

    [Theory]
    [InlineData("yyyy", null)]
    [InlineData("yn", 1.0)]
    [InlineData("yq", 0.5)]
    [InlineData("yyn", 2 / 3.0)]
    [InlineData("yqn", 2 / 3.0)]
    [InlineData("yynn", 2 / 3.0)]
    public void Disagreement_is_how_far_apart_two_of_them_are_on_average(string stances, double? expected)
    {
        var positions = string.Concat(stances.Select((stance, i) => $"  - {{ source: s{i:000}, stance: {(stance == 'y' ? "yes" : stance == 'q' ? "qualified" : "no")}, says: So., at: ¶2 }}\n"));
        var site = LargeSite.Build(stances.Length, 0).With("input/questions/q.md", $"---\nquestion: Q?\norder: 1\npositions:\n{positions}---\n");
        Assert.Equal(expected ?? 0, Assert.Single(site.Briefing().Questions).Disagreement!.Value, 10);
    }

    [Fact]
    public void Addresses_that_a_version_gave_answer_when_the_comparison_is_small_again()
    {
        var large = LargeSite.Build(sources: 21, questions: 3).With("input/changes/2031-05-02-published.md", "---\ntitle: Published\n---\nAll of it.");
        var small = LargeSite.Build(sources: 4, questions: 3).With("input/changes/2031-05-02-published.md", large.Texts["input/changes/2031-05-02-published.md"]);
        var retired = string.Concat(Enumerable.Range(4, 17).Select(i => $"- {{ id: s{i:000}, date: 2031-07-01, reason: It was withdrawn. }}\n"));
        var site = small.FreezeAs("2031-05-02", large).With("input/retired.yml", retired).With("input/changes/2031-07-01-fewer.md", "---\ntitle: Fewer\n---\nFewer sources.");
        Assert.DoesNotContain("error", site.ReportWithoutNotes(), StringComparison.Ordinal);
        Assert.Contains("0; url=/compare/\"", site.Page("/compare/on/rain/"), StringComparison.Ordinal);
        Assert.NotNull(new HtmlParser().ParseDocument(site.Page("/compare/")).GetElementById("q001"));
    }

    [Fact]
    public void A_question_keeps_the_address_on_the_page_of_all_that_earlier_versions_gave()
    {
        var site = LargeSite.Build(sources: 2, questions: 2).Freeze("2031-05-02", "ids: [ q000 question /compare/#q000 ]");
        Assert.DoesNotContain("No longer here", site.Page("/compare/"), StringComparison.Ordinal);
        Assert.NotNull(new HtmlParser().ParseDocument(site.Page("/compare/")).GetElementById("q000"));
        Assert.DoesNotContain("BS2", site.ReportWithoutNotes(), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_claims_have_a_line_each_under_their_address_and_their_evidence_on_pages_of_their_own()
    {
        var site = LargeSite.Build(2, 0, claims: 320);
        Assert.DoesNotContain("error", site.ReportWithoutNotes(), StringComparison.Ordinal);
        var index = new HtmlParser().ParseDocument(site.Page("/claims/"));
        Assert.Equal("/claims/on/rain/#rain-000", index.GetElementById("rain-000")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/claims/on/rain/3/#rain-319", index.GetElementById("rain-319")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(new HtmlParser().ParseDocument(site.Page("/claims/on/rain/3/")).GetElementById("rain-319")!.QuerySelector(".evidence"));
    }

    [Fact]
    public void The_front_page_and_the_sources_stay_short()
    {
        var site = LargeSite.Build(sources: 60, questions: 60);
        var small = LargeSite.Build(sources: 30, questions: 60);
        foreach (var path in new[] { "/", "/sources/" })
            Assert.True(site.Page(path).Length < small.Page(path).Length * 2.2, path);
        Assert.DoesNotContain("error", site.ReportWithoutNotes(), StringComparison.Ordinal);
    }
}
