using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Checking;

public class ClaimRuleTests
{
    [Fact]
    public void A_claim_that_nothing_supports_is_reported_an_assumption_is_not() => AssertReports(
        """
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It falls.
        as-of: 2025
        ---
        ::: {.claim #falls kind=fact}
        It falls.
        :::

        ::: {.claim #pours kind=judgement confidence=low because="few looked"}
        It pours. [but see @alpha, ¶3; cf. @beta, ¶3]
        :::

        ::: {.claim #stops kind=assumption}
        It will stop.
        :::
        """,
        """
        input/topics/rain.md:7:1: error BS301: The claim 'falls' has no citation.
          hint: cite what it rests on, or mark it kind=assumption
        input/topics/rain.md:11:1: error BS301: The claim 'pours' has citations, but none supports it.
          hint: cite what it rests on, or reverse the claim
        """);

    [Fact]
    public void A_reason_without_a_confidence_is_not_shown()
    {
        var site = new TestSite("""
            -- input/topics/rain.md --
            ---
            title: Rain
            order: 1
            answer: It falls.
            as-of: 2025
            ---
            ::: {.claim #falls kind=fact because="somebody saw it"}
            It falls. [@alpha, ¶2]
            :::
            """);
        Assert.DoesNotContain("somebody saw it", site.Page("/claims/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_was_not_read_for_a_question_is_reported_at_its_positions_and_for_several_in_its_record() => AssertReports(
        """
        -- input/questions/rains.md --
        ---
        question: Does it rain?
        order: 1
        positions:
          - { source: beta, stance: yes, says: It does., at: ¶2 }
        ---
        -- input/questions/snows.md --
        ---
        question: Does it snow?
        order: 2
        ---
        See [[alpha]].
        """,
        """
        input/questions/snows.md:2:1: error BS302: 'beta' was not read for this question yet.
          hint: give its position, or write 'silent: [beta]' when it does not speak to it
        seeds/alpha.md:2:1: error BS302: 'alpha' was not read for 2 questions yet: rains, snows.
          hint: give its positions; when it does not speak to the others: briefing read alpha
        """);

    [Fact]
    public void A_source_that_stands_twice_in_a_question_is_reported_with_both_places() => AssertReports(
        """
        -- input/questions/rains.md --
        ---
        question: Does it rain?
        order: 1
        positions:
          - { source: alpha, stance: yes, says: It does., at: ¶2 }
          - { source: beta, stance: yes, says: It does., at: ¶2 }
          - { source: alpha, stance: no, says: It doesn't., at: ¶3 }
        silent: [beta]
        ---
        """,
        """
        input/questions/rains.md:7:15: error BS303: 'alpha' appears twice in the question 'rains'.
          hint: it takes one position, or it is silent: keep one of the two
          also: input/questions/rains.md:5:15
        input/questions/rains.md:8:10: error BS303: 'beta' appears twice in the question 'rains'.
          hint: it takes one position, or it is silent: keep one of the two
          also: input/questions/rains.md:6:15
        """);

    [Fact]
    public void A_stance_that_is_not_on_the_scale_is_reported_with_the_scale() => AssertReports(
        """
        -- input/questions/rains.md --
        ---
        question: Does it rain?
        order: 1
        positions:
          - { source: alpha, stance: maybe, says: It may., at: ¶2 }
          - { source: beta, stance: Yes, says: It does., at: ¶2 }
        ---
        -- input/questions/snows.md --
        ---
        question: Does it snow?
        order: 2
        scale: [always, never]
        positions:
          - { source: alpha, stance: yes, says: It does., at: ¶2 }
          - { source: beta, stance: never, says: It doesn't., at: ¶2 }
        ---
        """,
        """
        input/questions/rains.md:5:30: error BS304: The stance 'maybe' is not on this question's scale.
          hint: the scale is: yes, qualified, no
        input/questions/rains.md:6:29: error BS304: The stance 'Yes' is not on this question's scale.
          hint: the scale is: yes, qualified, no
        input/questions/snows.md:6:30: error BS304: The stance 'yes' is not on this question's scale.
          hint: the scale is: always, never
        """);

    [Fact]
    public void Too_few_or_too_many_judgements_are_reported() => AssertReports(
        """
        -- input/index.md --
        ---
        title: Front
        question: Is it so?
        answer: It is.
        judgements:
          - { id: j-one, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not., claims: [falls], indicators: [gauge] }
          - { id: j-two, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not., claims: [falls], indicators: [gauge] }
        ---
        -- input/pages/ground.md --
        ---
        title: Ground
        ---
        ::: {.claim #falls kind=fact}
        It falls. [@alpha, ¶2]
        :::
        -- input/watch.yml --
        - { id: gauge, title: The gauge, state: open, as-of: 2025, closer: Up., apart: Down. }
        """,
        """
        input/index.md:6:3: error BS305: The front page has 2 judgements; 3 to 7 are asked for.
        """);

    [Fact]
    public void The_most_judgements_are_a_matter_of_the_settings() => AssertReports(
        """
        -- input/site.yml --
        title: Test
        base-url: https://test.example/
        limits: { judgements: 3 }
        -- input/index.md --
        ---
        title: Front
        question: Is it so?
        answer: It is.
        judgements:
          - { id: j-a, text: So., likelihood: likely, confidence: low, because: So., alternative: No., claims: [falls], indicators: [gauge] }
          - { id: j-b, text: So., likelihood: likely, confidence: low, because: So., alternative: No., claims: [falls], indicators: [gauge] }
          - { id: j-c, text: So., likelihood: likely, confidence: low, because: So., alternative: No., claims: [falls], indicators: [gauge] }
          - { id: j-d, text: So., likelihood: likely, confidence: low, because: So., alternative: No., claims: [falls], indicators: [gauge] }
        ---
        -- input/pages/ground.md --
        ---
        title: Ground
        ---
        ::: {.claim #falls kind=fact}
        It falls. [@alpha, ¶2]
        :::
        -- input/watch.yml --
        - { id: gauge, title: The gauge, state: open, as-of: 2025, closer: Up., apart: Down. }
        """,
        """
        input/index.md:6:3: error BS305: The front page has 4 judgements; 3 are asked for.
        """);

    [Fact]
    public void Equal_places_in_an_order_are_a_warning_among_topics_and_in_each_group_of_questions() => AssertReports(
        """
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It falls.
        as-of: 2025
        ---
        -- input/topics/snow.md --
        ---
        title: Snow
        order: 1
        answer: It falls.
        as-of: 2025
        ---
        -- input/questions/rains.md --
        ---
        question: Does it rain?
        topics: [rain]
        order: 1
        silent: [alpha, beta]
        ---
        -- input/questions/pours.md --
        ---
        question: Does it pour?
        topics: [rain, snow]
        order: 1
        silent: [alpha, beta]
        ---
        -- input/questions/snows.md --
        ---
        question: Does it snow?
        topics: [snow]
        order: 1
        silent: [alpha, beta]
        ---
        """,
        """
        input/questions/rains.md:4:8: warning BS306: 'Does it rain?' and 'Does it pour?' both have the order 1.
          hint: give each a number of its own
          also: input/questions/pours.md:4:8
        input/topics/snow.md:3:8: warning BS306: 'Snow' and 'Rain' both have the order 1.
          hint: give each a number of its own
          also: input/topics/rain.md:3:8
        """);

    [Fact]
    public void A_position_without_a_passage_is_reported() => AssertReports(
        """
        -- input/questions/rains.md --
        ---
        question: Does it rain?
        order: 1
        positions:
          - { source: alpha, stance: yes, says: It does., at: ¶2 }
          - source: beta
            stance: no
            says: It doesn't.
        ---
        """,
        """
        input/questions/rains.md:6:5: error BS307: The position of 'beta' names no passage.
          hint: add 'at: ¶…'
        """);
}
