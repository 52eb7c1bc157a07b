using BriefingSite.Core.Checking;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Linking;

public class LinkingTests
{
    private const string Weather = """
        -- input/topics/weather.md --
        ---
        title: Weather
        order: 1
        answer: It changes.
        as-of: 2025
        ---
        ## Rain {#rain-part}

        ::: {.claim #falls kind=fact}
        Rain *falls*, as [[rain]] does. [@alpha, ¶2-3; @beta, ¶4, ¶2]
        :::
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: idea
        ---
        -- input/questions/rains.md --
        ---
        question: Does it rain?
        order: 1
        topics: [weather]
        silent: [alpha, beta]
        ---
        -- input/timeline.yml --
        - { id: flood, date: 2025, title: The flood, text: It rose., topics: [weather] }
        -- input/watch.yml --
        - { id: gauge, title: The gauge, state: open, as-of: 2025, closer: Up., apart: Down. }
        -- input/files/plan.txt --
        A plan.

        """;

    [Theory]
    [InlineData("weather", TargetKind.Topic, "Weather", "/weather/")]
    [InlineData("more", TargetKind.Page, "More", "/more/")]
    [InlineData("rain", TargetKind.Term, "Rain", "/terms/#rain")]
    [InlineData("rains", TargetKind.Question, "Does it rain?", "/compare/rains/")]
    [InlineData("alpha", TargetKind.Source, "Alpha speaks", "/sources/alpha/")]
    [InlineData("falls", TargetKind.Claim, "Rain falls, as rain does.", "/claims/#falls")]
    [InlineData("j-one", TargetKind.Judgement, "It is likely so.", "/#j-one")]
    [InlineData("gauge", TargetKind.Indicator, "The gauge", "/watch/#gauge")]
    [InlineData("flood", TargetKind.Event, "The flood", "/timeline/#flood")]
    public void A_link_by_id_leads_to_what_has_the_id(string id, TargetKind kind, string title, string url)
    {
        var target = Assert.Single(Page($"See [[{id}]].").Links);
        Assert.Equal(new Target(kind, title, url), target);
    }

    [Theory]
    [InlineData("[a](/weather/)", TargetKind.Page, "/weather/")]
    [InlineData("[a](/weather/#rain-part)", TargetKind.Page, "/weather/#rain-part")]
    [InlineData("[a](/weather/#falls)", TargetKind.Page, "/weather/#falls")]
    [InlineData("[a](/claims/#falls)", TargetKind.Page, "/claims/#falls")]
    [InlineData("[a](/files/plan.txt)", TargetKind.Page, "/files/plan.txt")]
    [InlineData("[a](https://x.example/?q=1#y)", TargetKind.Outside, "https://x.example/?q=1#y")]
    [InlineData("[a](mailto:a@x.example)", TargetKind.Outside, "mailto:a@x.example")]
    [InlineData("See https://x.example/a.", TargetKind.Outside, "https://x.example/a")]
    [InlineData("See www.x.example.", TargetKind.Outside, "http://www.x.example")]
    [InlineData("See mailto:a@x.example.", TargetKind.Outside, "mailto:a@x.example")]
    [InlineData("Call tel:+99532.", TargetKind.Outside, "tel:+99532")]
    [InlineData("[a](#part)\n\n## Part {#part}", TargetKind.Page, "/more/#part")]
    public void A_Markdown_link_keeps_its_address_and_an_anchor_alone_gets_that_of_its_page(string link, TargetKind kind, string url)
    {
        var target = Assert.Single(Page(link).Links);
        Assert.Equal((kind, url), (target.Kind, target.Url));
    }

    [Fact]
    public void An_anchor_alone_in_a_claim_leads_to_the_page_on_which_the_claim_is_written()
    {
        var claim = Assert.Single(new TestSite("-- input/pages/more.md --\n---\ntitle: More\n---\n## Part {#part}\n\n::: {.claim #falls kind=fact}\nIt [falls](#part). [@alpha, ¶2]\n:::").Briefing().Claims);
        Assert.Equal("/more/#part", Assert.Single(claim.Text.Links).Url);
    }

    [Fact]
    public void A_citation_of_ranges_finds_each_passage_in_its_order()
    {
        var claim = Assert.Single(new TestSite(Weather).Briefing().Claims);
        Assert.Equal(["alpha", "beta"], claim.Text.Citations.Select(citation => citation.Source.Id));
        Assert.Equal([2, 3], claim.Text.Citations[0].Passages.Select(passage => passage.Number));
        Assert.Equal([4, 2], claim.Text.Citations[1].Passages.Select(passage => passage.Number));
        Assert.Equal("Says that it pours.", claim.Text.Citations[0].Passages[1].Gist);
        Assert.Equal(["2–3"], claim.Text.Citations[0].Ranges.Select(range => range.ToString()));
    }

    [Fact]
    public void A_range_far_into_a_long_source_finds_each_passage_up_to_the_last()
    {
        var passages = string.Join("\n\n", Enumerable.Range(6, 5995).Select(number => $"¶{number} Says more."));
        var site = new TestSite($"-- seeds/alpha.md --\n{TestSite.Source("Alpha")}\n\n{passages}\n-- input/pages/more.md --\n---\ntitle: More\n---\nIt goes on [@alpha, ¶5997-6000].");
        Assert.Equal([5997, 5998, 5999, 6000], Assert.Single(Assert.Single(site.Briefing().Pages).Body.Citations).Passages.Select(passage => passage.Number));
    }

    [Fact]
    public void Everything_that_leads_to_a_thing_is_noted_once_and_itself_is_not()
    {
        var incoming = new TestSite(Weather + """
            -- input/pages/more.md --
            ---
            title: More
            ---
            [[rain]], [[rain]], [[falls]], [[rains]], [[weather]], [[more]], [[gauge]] [@alpha, ¶2; @alpha, ¶2]; [w](/weather/)
            """).Briefing().Incoming.SelectMany(text => text).ToList();
        string[] From(string url) =>
            [.. incoming.Where(each => each.To.Url == url).SelectMany(each => each.From).Select(target => target.Url).Distinct()];

        Assert.Equal(["/claims/#falls", "/more/"], From("/terms/#rain"));
        Assert.Equal(["/more/"], From("/claims/#falls"));
        Assert.Equal(["/more/"], From("/compare/rains/"));
        Assert.Equal(["/claims/#falls", "/more/"], From("/sources/alpha/#p2"));
        Assert.Equal(["/claims/#falls"], From("/sources/beta/#p4"));
        Assert.Equal(["/more/"], From("/watch/#gauge"));
        Assert.Equal(["/compare/rains/", "/more/", "/timeline/#flood"], From("/weather/").Order(StringComparer.Ordinal));
        Assert.Empty(From("/more/"));
        Assert.All(incoming, each => Assert.Equal(each.From.Distinct(), each.From));
    }

    [Fact]
    public void A_term_shows_the_topics_that_name_it_as_related() => Assert.Contains("href=\"/weather/\"", new TestSite(
        Weather.Replace("as-of: 2025\n---\n## Rain", "as-of: 2025\nrelated: [snow]\n---\n## Rain", StringComparison.Ordinal)
        + "-- input/terms/snow.md --\n---\ntitle: Snow\nkind: idea\n---\nIt melts.\n").Page("/terms/").Split("id=\"snow\"")[1], StringComparison.Ordinal);

    [Fact]
    public void The_title_that_a_link_shows_is_told_as_an_alteration_only_where_a_source_is_quoted()
    {
        const string words = "“on any day [[rain]] comes”";
        Assert.Contains("BS121", Codes($"They call it {words} [@alpha, ¶2]."));
        Assert.DoesNotContain("BS121", Codes($"They call it {words}."));

        static IEnumerable<string> Codes(string text) =>
            new TestSite(Weather + $"-- input/pages/more.md --\n---\ntitle: More\n---\n{text}\n").Diagnostics().Select(found => found.Rule.Code);
    }

    [Fact]
    public void Words_in_quotation_marks_in_the_title_of_a_further_page_need_a_source_unless_the_page_says_that_they_are_nobodys()
    {
        const string page = "-- input/pages/more.md --\n---\ntitle: The “wonder of the whole age” opens\n---\nIt is open.";
        Assert.StartsWith("input/pages/more.md:2:12: warning BS130: “wonder of the whole age”", new TestSite(page).Report(), StringComparison.Ordinal);
        Assert.Equal("", new TestSite(page.Replace("\n---\nIt", "\nscare: [wonder of the whole age]\n---\nIt", StringComparison.Ordinal)).ReportWithoutNotes());
    }

    [Fact]
    public void What_links_to_a_thing_is_shown_on_the_pages()
    {
        var site = new TestSite(Weather);
        Assert.Contains("href=\"/claims/#falls\"", site.Page("/sources/alpha/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/claims/#falls\"", site.Page("/terms/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/compare/rains/\"", site.Page("/weather/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/timeline/#flood\"", site.Page("/weather/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_without_a_passage_leads_to_the_source_as_a_whole()
    {
        var incoming = new TestSite("-- input/pages/more.md --\n---\ntitle: More\n---\nIt rains [see @alpha]; it pours [@beta, ¶3].").Briefing().Incoming.SelectMany(text => text).ToList();
        Assert.Equal(["/sources/alpha/", "/sources/beta/#p3"], incoming.Select(each => each.To.Url).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_source_that_stands_twice_in_a_question_counts_once()
    {
        var question = Assert.Single(new TestSite("""
            -- input/questions/rains.md --
            ---
            question: Does it rain?
            order: 1
            positions:
              - { source: alpha, stance: yes, says: It does., at: ¶2 }
              - { source: alpha, stance: no, says: It does not., at: ¶3 }
            silent: [alpha, beta, beta]
            ---
            """).Briefing().Questions);
        Assert.Equal(["yes"], question.Positions.Select(position => position.Stance));
        Assert.Equal(["beta"], question.Silent.Select(source => source.Id));
    }

    [Theory]
    [InlineData("input/site.yml", "input/site.yml:1:1: error BS015: There is no input/site.yml.")]
    [InlineData("input/index.md", "input/index.md:1:1: error BS015: There is no input/index.md.")]
    public void A_file_that_every_briefing_needs_is_the_only_problem_where_it_is_missing(string path, string reported)
    {
        var site = new TestSite("-- input/terms/rain.md --\n---\ntitle: Rain\nkind: idea\n---\n[[alpha]], [[beta]]");
        var build = new Build(site.Inputs.Where(file => file.Path != path));
        new Site(new()).Files.Run(build);
        Assert.Equal([reported], build.Diagnostics.Where(found => found.Rule.Severity == Severity.Error && found.Rule != CheckingRules.JudgementWithoutIndicator).Select(found => found.ToString()));
    }

    [Theory]
    [InlineData("kind: idae", "input/terms/rain.md:3:7: error BS012: 'kind' can't be 'idae'.")]
    [InlineData("kind: idea", "")]
    [InlineData("kind: ''", null)]
    public void The_kind_of_a_term_is_one_of_the_settings_and_none_is_reported_where_it_is_read(string kind, string? report)
    {
        var found = new TestSite($"-- input/terms/rain.md --\n---\ntitle: Rain\n{kind}\n---\n").Diagnostics();
        if (report is null) Assert.DoesNotContain(found, each => each.Message.StartsWith("'kind' can't be", StringComparison.Ordinal));
        else Assert.Equal(report, string.Join('\n', found.Select(each => each.ToString())));
    }

    private static Prose Page(string text)
    {
        var site = new TestSite(Weather + $"-- input/pages/more.md --\n---\ntitle: More\n---\n{text}\n");
        Assert.Equal("", site.ReportInFull());
        return Assert.Single(site.Briefing().Pages).Body;
    }
}
