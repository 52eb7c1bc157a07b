using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;
using Weight = BriefingSite.Core.Model.Support;

namespace BriefingSite.Tests.Second;

/// <summary>A second briefing, on another matter and with five sources, in the folder <c>site/</c> beside this file. What is computed was
/// computed by hand here. It is also an example of every format.</summary>
public class SecondBriefingTests
{
    private static readonly Lazy<(Build Build, Briefing Briefing, IReadOnlyList<OutputFile> Files)> Built = new(() =>
    {
        var build = new Build(Repository.FilesOf(Path.Combine(Repository.Tests, "Second", "site")).Concat(Site.EmbeddedAssets()));
        var site = new Site(new());
        var files = site.Files.Run(build);
        return (build, Assert.Single(site.Briefing.Run(build)), files);
    });

    private static Briefing Briefing => Built.Value.Briefing;

    [Fact]
    public void It_builds_without_a_problem() => Assert.Equal("", TestSite.InFull(Built.Value.Build.Diagnostics));

    [Fact]
    public void Two_sources_repeat_a_third() => Assert.Equal(
        ["A Survey B2 bridge-survey", "B Courier D3 bridge-survey", "C Miller C4 miller-interview", "D Newsletter C3 bridge-survey", "E Traders B2 traders-count"],
        Briefing.Sources.Select(source => $"{source.Label.Letter} {source.Label.Short} {source.Label.Grade} {source.Label.Origin}"));

    [Fact]
    public void Relations_follow_from_the_stances_and_questions_stand_by_topic() => Assert.Equal(
        [
            ("close-bridge", Relation.Difference),
            ("arch-cracked", Relation.Agreement),
            ("arch-worsens", Relation.LoneDissent),
            ("safe-on-foot", Relation.OnlyOneSpeaks),
            ("repair-time", Relation.Difference),
            ("shops", Relation.Difference),
            ("who-pays", Relation.NoneSpeaks),
        ],
        Briefing.Questions.Select(question => (question.Header.Id, question.Relation)));

    [Fact]
    public void Questions_are_counted() =>
        Assert.Equal(new ComparisonCounts(All: 7, Agreement: 1, LoneDissent: 1, Difference: 3, OnlyOneSpeaks: 1, NoneSpeaks: 1), ComparisonCounts.Count(Briefing.Questions));

    [Fact]
    public void A_question_has_the_scale_of_the_settings_or_its_own()
    {
        Assert.Equal(["close", "limit", "keep"], Briefing.Questions.Single(question => question.Header.Id == "close-bridge").Header.Scale);
        Assert.Equal(["a year", "longer"], Briefing.Questions.Single(question => question.Header.Id == "repair-time").Header.Scale);
    }

    [Fact]
    public void Claims_are_weighed_by_origins_not_by_sources() => Assert.Equal(
        [
            ("saf-cracked", 1, false),
            ("saf-crack-known", 2, false),
            ("saf-growing", 1, true),
            ("saf-foot", 1, false),
            ("saf-lorries", 1, false),
            ("tra-crossings", 1, false),
            ("tra-lorries", 1, false),
            ("tra-ford", 1, false),
            ("tra-round", 0, false),
            ("trd-lose", 1, true),
            ("trd-gain", 1, true),
            ("trd-vote", 1, false),
            ("met-repeats", 1, false),
        ],
        Briefing.Claims.Select(claim => (claim.Id, claim.Origins, claim.Disputes.Count > 0)));

    [Fact]
    public void Claims_are_counted()
    {
        Assert.Equal(new ClaimCounts(All: 13, Corroborated: 1, SingleSource: 11, Uncited: 1, Contested: 2, SelfQualified: 0, OnDisputedQuestion: 3), ClaimCounts.Count(Briefing.Claims));
        Assert.Equal(Weight.Corroborated, Assert.Single(Briefing.Claims, claim => claim.Id == "saf-crack-known").Support);
    }

    [Fact]
    public void Events_stand_by_date_and_keep_each_date_with_its_source()
    {
        Assert.Equal(
            ["the-bridge-is-built", "shut-in-1987", "an-earlier-inspection", "the-survey", "the-traders-count", "the-vote"], Briefing.Events.Select(timelineEvent => timelineEvent.Id));
        Assert.Equal(
            ["September 2031 to November 2031 | in the autumn | town-newsletter", " | “before the leaves are down” | courier-leader"],
            Briefing.Events[^1].Dates.Select(dating => $"{dating.Date?.InWords()} | {dating.Note} | {dating.Evidence[0].Source.Id}"));
    }

    [Fact]
    public void A_map_keeps_its_places_and_routes()
    {
        var map = Assert.Single(Briefing.Topics, topic => topic.Header.Map is not null).Header.Map!;
        Assert.Equal(new MapPlace("Harrow Ford", 52.14, -1.25), map.Places[1]);
        Assert.Equal(new MapRoute("The road round", ["Old bridge", "New bridge", "Harrow Ford"]), Assert.Single(map.Routes));
    }

    [Fact]
    public void Every_page_is_written()
    {
        var paths = Built.Value.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "404.html", "brief/index.html", "changes/index.html", "claims/index.html", "compare/arch-cracked/index.html",
                "compare/arch-worsens/index.html", "compare/bridge-survey-courier-leader/index.html", "compare/bridge-survey-miller-interview/index.html",
                "compare/bridge-survey-town-newsletter/index.html", "compare/bridge-survey-traders-count/index.html", "compare/close-bridge/index.html",
                "compare/courier-leader-miller-interview/index.html", "compare/courier-leader-town-newsletter/index.html",
                "compare/courier-leader-traders-count/index.html", "compare/index.html", "compare/miller-interview-town-newsletter/index.html",
                "compare/miller-interview-traders-count/index.html", "compare/repair-time/index.html", "compare/safe-on-foot/index.html",
                "compare/shops/index.html", "compare/town-newsletter-traders-count/index.html", "compare/who-pays/index.html", "index.html",
                "method/index.html", "print/index.html", "safety/index.html", "search/index.html", "sources/bridge-survey/index.html",
                "sources/courier-leader/index.html", "sources/index.html", "sources/miller-interview/index.html", "sources/town-newsletter/index.html",
                "sources/traders-count/index.html", "terms/index.html", "timeline/index.html", "trade/index.html", "traffic/index.html",
                "watch/index.html", "what-if/index.html",
            ],
            paths);
    }
}
