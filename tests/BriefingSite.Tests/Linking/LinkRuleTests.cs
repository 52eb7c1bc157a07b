using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Linking;

public class LinkRuleTests
{
    [Fact]
    public void Two_things_with_one_id_are_reported_with_both_places() => AssertReports(
        """
        -- input/terms/alpha.md --
        ---
        title: Alpha
        kind: idea
        ---
        -- input/timeline.yml --
        - { date: 2025, title: Rain, text: It fell. }
        - { id: rain, date: 2024, title: More rain, text: It fell. }
        -- input/watch.yml --
        - { id: j-one, title: Gauge, state: open, as-of: 2025, closer: Up., apart: Down. }
        """,
        """
        input/index.md:6:11: error BS201: The id 'j-one' is taken by the indicator 'Gauge'.
          hint: give one of the two another id
          also: input/watch.yml:1:9
        input/timeline.yml:2:9: error BS201: The id 'rain' is taken by the event 'Rain'.
          hint: give one of the two another id
          also: input/timeline.yml:1:3
        seeds/alpha.md:1:1: error BS201: The id 'alpha' is taken by the term 'Alpha'.
          hint: give one of the two another id
          also: input/terms/alpha.md:1:1
        """);

    [Fact]
    public void Two_claims_with_one_id_are_reported_with_both_places() => AssertReports(
        """
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It falls.
        as-of: 2025
        ---
        ::: {.claim #falls kind=fact}
        It falls. [@alpha, ¶2]
        :::

        ::: {.claim #rain kind=fact}
        It rains. [@alpha, ¶2]
        :::
        -- input/pages/more.md --
        ---
        title: More
        ---
        ::: {.claim #falls kind=fact}
        It falls more. [@alpha, ¶3]
        :::
        """,
        """
        input/pages/more.md:4:1: error BS201: The id 'falls' is taken by the claim 'It falls.'.
          hint: give one of the two another id
          also: input/topics/rain.md:7:1
        input/topics/rain.md:11:1: error BS201: The id 'rain' is taken by the topic 'Rain'.
          hint: give one of the two another id
          also: input/topics/rain.md:1:1
        """);

    [Fact]
    public void A_link_to_nothing_is_reported_with_the_nearest_ids() => AssertReports(
        """
        -- input/terms/su-35.md --
        ---
        title: Su-35
        kind: thing
        ---
        See [[su-53]], [[alpah|the first]] and [[nothing-like-it-anywhere]].
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It falls.
        as-of: 2025
        related: [su-35, snow]
        ---
        """,
        """
        input/terms/su-35.md:5:7: error BS202: Nothing is called 'su-53'.
          hint: did you mean 'su-35'?
        input/terms/su-35.md:5:18: error BS202: Nothing is called 'alpah'.
          hint: did you mean 'alpha'?
        input/terms/su-35.md:5:42: error BS202: Nothing is called 'nothing-like-it-anywhere'.
        input/topics/rain.md:6:18: error BS202: Nothing is called 'snow'.
        """);

    [Fact]
    public void A_Markdown_link_to_a_page_that_is_not_there_is_reported() => AssertReports(
        """
        -- input/pages/more.md --
        ---
        title: More
        ---
        [Rain](/rain/), [slash](/more), [file](/files/plan.pdf), ![Map](/files/map.svg), [good](/compare/), [home](/).
        """,
        """
        input/pages/more.md:4:8: error BS203: The site has no '/rain/'.
        input/pages/more.md:4:25: error BS203: The site has no '/more'.
          hint: write '/more/'
        input/pages/more.md:4:40: error BS203: The site has no '/files/plan.pdf'.
        input/pages/more.md:4:65: error BS203: The site has no '/files/map.svg'.
        """);

    [Fact]
    public void A_fragment_that_is_not_on_the_page_is_reported() => AssertReports(
        """
        -- input/pages/more.md --
        ---
        title: More
        ---
        ## First part {#first}

        [a](/more/#fist), [b](/sources/alpha/#p6), [c](/claims/#x), [d](#second)

        [a](/more/#first), [b](/sources/alpha/#p5), [b](/sources/alpha/#opening), [c](/#j-one), [d](#first)
        """,
        """
        input/pages/more.md:6:5: error BS204: '/more/' has no place called 'fist'.
          hint: did you mean 'first'?
        input/pages/more.md:6:23: error BS204: '/sources/alpha/' has no place called 'p6'.
          hint: did you mean 'p1', 'p2' or 'p3'?
        input/pages/more.md:6:48: error BS204: '/claims/' has no place called 'x'.
        input/pages/more.md:6:65: error BS204: '/more/' has no place called 'second'.
        """);

    [Fact]
    public void A_place_on_the_front_page_is_found_and_a_slip_in_one_that_an_entity_makes_is_told_with_the_nearest() => Assert.Equal(
        """
        input/pages/more.md:4:39: error BS204: '/compare/' has no place called 'rain'.
          hint: did you mean 'rains'?
        """,
        InFull(new TestSite("""
        -- input/index.md --
        ---
        title: Front
        question: Is it so?
        answer: It is.
        judgements:
          - { id: j-one, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
          - { id: j-two, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
          - { id: j-three, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
        ---
        ## How to read this {#how}
        -- input/questions/rains.md --
        ---
        question: Does it rain?
        order: 1
        silent: [alpha, beta]
        ---
        -- input/pages/more.md --
        ---
        title: More
        ---
        [a](/#how), [b](/compare/#rains), [c](/compare/#rain).
        """).Diagnostics().Where(found => found.Location.File == "input/pages/more.md")));

    [Fact]
    public void Things_without_an_id_are_told_where_they_stand_and_not_as_two_of_one_name() => AssertReports(
        """
        -- input/watch.yml --
        - { title: Gauge, state: open, as-of: 2025, closer: Up., apart: Down. }
        - { title: Weir, state: open, as-of: 2025, closer: Up., apart: Down. }
        -- input/reviews.yml --
        - { by: A. Reader, date: 2025, hash: '0' }
        """,
        """
        input/reviews.yml:1:3: error BS009: The key 'claim' is missing.
          hint: add 'claim: …'
        input/watch.yml:1:3: error BS009: The key 'id' is missing.
          hint: add 'id: …'
        input/watch.yml:2:3: error BS009: The key 'id' is missing.
          hint: add 'id: …'
        """);

    [Fact]
    public void An_id_of_the_wrong_kind_is_reported_with_what_it_is() => AssertReports(
        """
        -- input/topics/weather.md --
        ---
        title: Weather
        order: 1
        answer: It changes.
        as-of: 2025
        ---
        ::: {.claim #changes kind=fact question=rain}
        It changes. [@alpha, ¶2]
        :::
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: idea
        ---
        -- input/timeline.yml --
        - { date: 2025, title: Flood, text: It rose., topics: [rain, weather] }
        - { id: drought, date: 2026, title: Drought, text: It fell., topics: [drought] }
        """,
        """
        input/timeline.yml:1:56: error BS205: 'rain' is a term, not a topic.
          also: input/terms/rain.md:1:1
        input/timeline.yml:2:71: error BS205: 'drought' is an event, not a topic.
          also: input/timeline.yml:2:9
        input/topics/weather.md:7:41: error BS205: 'rain' is a term, not a question.
          also: input/terms/rain.md:1:1
        """);

    [Theory]
    [InlineData("topics", "claims", "order: 1\nanswer: A.\nas-of: 2025", "\ninput/topics/claims.md:1:1: error BS402: 'claims/index.html' is made by the site itself.\n  hint: give the file another name")]
    [InlineData("pages", "compare", "order: 1", "\ninput/pages/compare.md:1:1: error BS402: 'compare/index.html' is made by the site itself.\n  hint: give the file another name")]
    [InlineData("pages", "404", "order: 1", "")]
    public void A_name_that_the_site_needs_itself_is_reported(string folder, string id, string more, string collision) => AssertReports(
        $"""
        -- input/{folder}/{id}.md --
        ---
        title: Mine
        {more}
        ---
        """,
        $"""
        input/{folder}/{id}.md:1:1: error BS206: '{id}' is an address of the site itself.
          hint: give the file another name{collision}
        """);

    [Fact]
    public void A_relative_address_is_reported() => AssertReports(
        """
        -- input/pages/more.md --
        ---
        title: More
        ---
        [Up](../rain/) and [rain](rain.md).
        """,
        """
        input/pages/more.md:4:6: error BS207: The address '../rain/' is relative.
          hint: begin with a slash, or use [[id]]
        input/pages/more.md:4:27: error BS207: The address 'rain.md' is relative.
          hint: begin with a slash, or use [[id]]
        """);
}
