using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading;

public class ManyProblemsTests
{
    /// <summary>One problem a file would hide another if any of them stopped the run.</summary>
    [Fact]
    public void Problems_of_many_kinds_in_many_files_are_all_reported_in_one_run() => Snapshot.Verify(new TestSite($$"""
        -- input/site.yml --
        title: Test
        base-url: https://test.example/
        colour: blue
        -- input/index.md --
        ---
        title: Front
        question: Is it so?
        answer: It is.
        judgements:
          - { id: j-one, text: It is so., likelihood: sure, confidence: low, because: So., alternative: "See [[nowhere]].", claims: [falls], indicators: [gauge] }
        ---
        -- input/topics/rain.md --
        ---
        title: Rain
        order: first
        answer: It falls.
        as-of: yesterday
        related: [su-53]
        ---
        ## Falling {#falling}

        It <b>falls</b>, see [here](/rain/#faling) and [there](/snow/).

        ::: {.claim #falls kind=fact}
        It falls. [@alhpa, ¶2]
        :::

        ::: {.claim #pours kind=guess}
        It pours. [@alpha, ¶20]

        -- input/terms/su-35.md --
        ---
        title: Su-35
        title: Su-35 once more
        kind: plane
        ---
        -- input/questions/rains.md --
        ---
        question: Does it rain?
        order: 1
        positions:
          - { source: alpha, stance: perhaps, says: It may., at: ¶2 }
          - { source: alpha, stance: yes, says: It does., at: ¶3 }
        ---
        -- input/questions/Snows.md --
        No front matter.
        -- input/pages/rain.md --
        ---
        title: Rain again
        ---
        A mark.[^1]
        -- input/timeline.yml --
        - date: 2025-13
          title: Flood
          text: "[up](../up)"
        -- input/watch.yml --
        - id: gauge: broken
        -- input/weather.txt --
        Stray.
        -- seeds/alpha.md --
        {{TestSite.Source("Alpha", "reliabilty: D")}}
        -- seeds/beta.md --
        {{TestSite.Source("Beta", "origin: gamma").Replace("¶3", "¶7", StringComparison.Ordinal)}}
        """).Report());
}
