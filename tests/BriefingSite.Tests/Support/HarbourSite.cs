using BriefingSite.Core.Evidence;
using BriefingSite.Reading.Seeds;

namespace BriefingSite.Tests.Support;

/// <summary>A little site in which everything that exports tell of happens once: three scripts, a source whose text may be published
/// and one of which only a lock is here, quotations with ellipsis and insertion, a disagreement, an assumption.</summary>
internal static class HarbourSite
{
    /// <summary>The address that the site gives itself.</summary>
    public const string BaseUrl = "https://harbour.example/";

    private const string Survey = "The harbour is full. It can take no ships beyond sixty, and the quay is cracked along its whole length.";

    public static TestSite Build(SiteSettings? settings = null) => new($$"""
        -- input/site.yml --
        title: Harbour briefing
        base-url: {{BaseUrl}}
        language: en-GB
        licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
        limits: { quotation-share: 50 }
        -- input/index.md --
        ---
        title: A new quay?
        question: Does the harbour need a new quay?
        answer: It does.
        judgements:
          - { id: j-quay, text: A new quay is likely to be built., likelihood: likely, confidence: moderate, because: Both want it., claims: [full, cracked], alternative: Nobody pays., indicators: [tender] }
          - { id: j-cost, text: It is unlikely to be cheap., likelihood: unlikely, confidence: low, because: Few say so., claims: [cracked], alternative: It is., indicators: [tender] }
          - { id: j-time, text: It will almost certainly take years., likelihood: almost certain, confidence: high, because: Quays do., claims: [cracked, money], alternative: It is quick., indicators: [tender] }
        ---
        Welcome.
        -- input/topics/quay.md --
        ---
        title: The quay
        order: 1
        answer: It is cracked.
        as-of: 2031-04~
        ---
        ::: {.claim #full kind=judgement confidence=high because="Both say so." question=room}
        The harbour takes “no ships [of trade] beyond sixty, and the quay … cracked along its whole length” [@survey, ¶2; but see @letter, ¶2].
        :::

        ::: {.claim #cracked kind=fact}
        A captain saw that “the wall is ნაბზარი from end to end” [@letter, ¶3].
        :::

        ::: {.claim #money kind=assumption}
        Somebody will pay.
        :::
        -- input/questions/room.md --
        ---
        question: Is there room for more ships?
        order: 1
        topics: [quay]
        scale: [yes, no]
        positions:
          - { source: letter, stance: yes, says: "There is, he says.", at: ¶2, quote: "هنوز جا هست for a hundred ships" }
          - { source: survey, stance: no, says: "There is none.", at: ¶2 }
        ---
        -- input/watch.yml --
        - id: tender
          title: A tender
          closer: The town asks for offers.
          apart: It does not.
          topics: [quay]
          state: open
          as-of: 2031
        -- seeds/letter.md --
        ---
        title: "A captain's letter: 100% {honest} & \"true\""
        short: Letter
        kind: opinion
        published: 2031~
        rights: full
        reliability: C
        credibility: 3
        descriptor: A captain writes to the town_hall; he says نمی‌داند.
        author: ნინო კაპანაძე
        language: ka
        ---
        ¶1 A letter

        ¶2 Do not believe it: هنوز جا هست for a hundred ships, and for their crews.

        ¶3 What I saw myself on the second day of the month is that the wall is ნაბზარი from end to end, and nobody in the town hall cares.
        -- seeds/survey.md --
        ---
        title: Survey of the quay
        short: Survey
        kind: report
        published: 2031-03-14
        rights: excerpt
        reliability: B
        credibility: 2
        descriptor: The engineer went and measured.
        publisher: Harbour board
        url: https://board.example/survey?a=1&b={2}
        retrieved: 2031-04-01
        ---
        ¶1 Title

        ¶2 Calls the harbour full.
        -- seeds/seeds.lock.json --
        {{LockText.Write(new([TextFingerprints.Create("survey", "survey.txt", new('0', 64), ["Survey of the quay", Survey])]))}}
        """, settings);
}
