namespace BriefingSite.Tests.Comparing;

/// <summary>Pull requests that change what the briefing says, or what that rests on.</summary>
internal static class MeaningCases
{
    private const string Safety = "input/topics/safety.md";
    private const string Traffic = "input/topics/traffic.md";
    private const string Cracked = "input/questions/arch-cracked.md";
    private const string Front = "input/index.md";
    private const string Notes = "input/pages/notes.md";
    private const string Survey = "seeds/bridge-survey.md";
    private const string Site = "input/site.yml";

    public static Case[] Claims { get; } =
    [
        new("A claim is added", "major claim-added tra-new", (Traffic, "## The other ways", "::: {.claim #tra-new kind=fact}\nTwo vans crossed. [@traders-count, ¶2]\n:::\n\n## The other ways")),
        new("A claim is removed", "major claim-removed tra-lorries", (Traffic, "::: {.claim #tra-lorries kind=fact}\nFew of them were lorries. [@traders-count, ¶3]\n:::\n", "")),
        new("A claim gets another id", "major claim-renamed tra-vans", (Traffic, "#tra-lorries", "#tra-vans")),
        new("A claim moves to another topic", "minor claim-moved tra-lorries",
            (Traffic, "::: {.claim #tra-lorries kind=fact}\nFew of them were lorries. [@traders-count, ¶3]\n:::\n", ""),
            (Safety, "Whoever wants", "::: {.claim #tra-lorries kind=fact}\nFew of them were lorries. [@traders-count, ¶3]\n:::\n\nWhoever wants")),
        new("'Not' is put into a claim", "major claim-reworded tra-crossings", (Traffic, "motor vehicles crossed", "motor vehicles did not cross")),
        new("A claim is said in other words", "major claim-reworded saf-foot", (Safety, "The bridge bears people", "The bridge carries people")),
        new("A claim becomes a judgement", "minor claim-because-changed tra-ford\nmajor claim-kind-changed tra-ford\nmajor claim-confidence-changed tra-ford", (Traffic, "#tra-ford kind=fact", "#tra-ford kind=judgement confidence=low because=\"she is old\"")),
        new("Confidence in a claim falls", "major claim-confidence-changed saf-lorries", (Safety, "confidence=moderate", "confidence=low")),
        new("The reason for a confidence is another", "minor claim-because-changed saf-lorries", (Safety, "lorries are the heaviest", "lorries are heavy")),
        new("A claim leaves a question", "minor claim-question-removed saf-crack-known", (Safety, "question=\"arch-cracked safe-on-foot\"", "question=arch-cracked")),
        new("A claim loses its last source", "major citation-removed saf-foot\nmajor claim-lost-last-source saf-foot\nmajor judgement-origins-fewer j-arch-holds", (Safety, "source says so]]). [@bridge-survey, ¶4]", "source says so]]).")),
        new("A claim rests on one origin only", "major citation-removed saf-crack-known\nmajor claim-now-single-source saf-crack-known", (Safety, "[@bridge-survey, ¶3; @miller-interview, ¶2]", "[@bridge-survey, ¶3]")),
        new("A claim gets a second origin", "minor citation-added tra-ford\nminor claim-now-corroborated tra-ford", (Traffic, "[@miller-interview, ¶4]", "[@miller-interview, ¶4; @bridge-survey, ¶2]")),
        new("A claim becomes contested", "minor citation-added tra-ford\nmajor claim-now-contested tra-ford", (Traffic, "[@miller-interview, ¶4]", "[@miller-interview, ¶4; but see @bridge-survey, ¶2]")),
        new("A source qualifies what it supports", "minor citation-added tra-ford\nminor claim-now-qualified-by-own-source tra-ford", (Traffic, "[@miller-interview, ¶4]", "[@miller-interview, ¶4; but see @miller-interview, ¶3]")),
        new("A signal turns from support to opposition", "major claim-now-contested saf-crack-known\nmajor claim-now-single-source saf-crack-known\nmajor signal-turned saf-crack-known",
            (Safety, "[@bridge-survey, ¶3; @miller-interview, ¶2]", "[@bridge-survey, ¶3; but see @miller-interview, ¶2]")),
        new("A claim cites another passage", "major citation-swapped tra-lorries", (Traffic, "[@traders-count, ¶3]", "[@traders-count, ¶4]")),
        new("A citation moves from a claim to its neighbour",
            "minor citation-added tra-lorries\nmajor citation-removed tra-crossings\nmajor claim-lost-last-source tra-crossings",
            (Traffic, "vehicles crossed. [@traders-count, ¶2]", "vehicles crossed."), (Traffic, "[@traders-count, ¶3]", "[@traders-count, ¶3; @traders-count, ¶2]")),
        new("A signature is given", "minor claim-signature-added tra-ford", ("input/reviews.yml", null, "- { claim: tra-ford, by: A. Reader, date: 2031-01-01, hash: \"0000000000000000\" }\n")),
    ];

    public static Case[] Evidence { get; } =
    [
        new("A passage is said to say something else", "minor claim-passage-changed saf-foot\nminor claim-passage-changed saf-lorries\nminor passage-gist-changed bridge-survey-4",
            (Survey, "Calls the bridge safe", "Calls the bridge quite safe")),
        new("The reliability of a source falls",
            "major source-grade-changed bridge-survey\nminor claim-source-regraded saf-crack-known\nminor claim-source-regraded saf-cracked\nminor claim-source-regraded saf-foot\nminor claim-source-regraded saf-growing\nminor claim-source-regraded saf-lorries", (Survey, "reliability: B", "reliability: C")),
        new("A source's descriptor changes", "minor source-descriptor-changed bridge-survey", (Survey, "she went, measured", "she did not go, measured")),
        new("A source is said to repeat another", "major claim-no-longer-contested saf-growing\nmajor claim-now-single-source saf-crack-known\nmajor source-origin-changed miller-interview\nminor claim-now-qualified-by-own-source saf-growing", ("seeds/miller-interview.md", "short: Miller\n", "short: Miller\norigin: bridge-survey\n")),
        new("A passage becomes an aside", "minor passage-aside-changed bridge-survey-6", (Survey, "¶6 Reckons", "¶6 {.aside} Reckons")),
        new("A source's date changes", "minor source-date-changed bridge-survey", (Survey, "published: 2031-03-14", "published: 2031-03-15")),
    ];

    public static Case[] Comparison { get; } =
    [
        new("A stance turns while its words stay", "major relation-moved arch-cracked\nmajor stance-turned arch-cracked/miller-interview\nminor claim-now-on-disputed-question saf-crack-known\nminor claim-now-on-disputed-question saf-cracked\nminor agreement-counts-moved comparison", (Cracked, "  - source: miller-interview\n    stance: yes", "  - source: miller-interview\n    stance: \"no\"")),
        new("A position is reworded", "minor position-reworded arch-cracked/courier-leader", (Cracked, "It has heard of them.", "It has seen them.")),
        new("A source falls silent", "major speech-to-silence arch-cracked/courier-leader", (Cracked, "  - source: courier-leader\n    stance: yes\n    says: It has heard of them.\n    at: ¶2\n", ""), (Cracked, "silent: [traders-count]", "silent: [traders-count, courier-leader]")),
        new("A source that was read for all questions falls silent", "major speech-to-silence arch-cracked/courier-leader", (Cracked, "  - source: courier-leader\n    stance: yes\n    says: It has heard of them.\n    at: ¶2\n", ""), ("seeds/courier-leader.md", "short: ", "read: all-until 2031-06-01\nshort: ")),
        new("A silent source speaks in its record", "major silence-to-speech arch-cracked/traders-count", (Cracked, "silent: [traders-count]", "silent: []"), ("seeds/traders-count.md", "short: ", "positions: [{ question: arch-cracked, stance: yes, says: It counts them., at: ¶2 }]\nshort: ")),
        new("A silent source speaks", "major silence-to-speech arch-cracked/traders-count", (Cracked, "silent: [traders-count]", "silent: []"), (Cracked, "positions:\n", "positions:\n  - { source: traders-count, stance: yes, says: It counts them., at: ¶2 }\n")),
        new("A question asks something else", "minor question-reworded arch-cracked", (Cracked, "Is the middle arch cracked?", "Is the middle arch broken?")),
        new("A scale changes", "minor question-scale-changed who-pays", ("input/questions/who-pays.md", "scale: [town, county]", "scale: [town, county, crown]")),
        new("It is said what the sources differ in", "major difference-kind-changed shops\nminor difference-because-changed shops", ("input/questions/shops.md", "silent:", "difference: { kind: degree, because: One expects what the other fears. }\nsilent:")),
        new("A question is removed", "major question-removed who-pays\nminor agreement-counts-moved comparison\nminor link-retargeted trade", ("input/questions/who-pays.md", null, null)),
        new("A judgement becomes more likely", "major likelihood-changed j-arch-holds\nmajor judgement-reworded j-arch-holds", (Front, "likelihood: very unlikely", "likelihood: unlikely"), (Front, "The arch is very unlikely", "The arch is unlikely")),
        new("Confidence in a judgement falls", "major judgement-confidence-changed j-closed-by-winter", (Front, "likelihood: likely\n    confidence: moderate", "likelihood: likely\n    confidence: low")),
        new("A judgement loses an indicator", "major judgement-indicator-removed j-arch-holds", (Front, "[watch-gauge, watch-vote]", "[watch-gauge]")),
        new("A judgement loses a claim", "major judgement-claim-removed j-closed-by-winter", (Front, "[trd-vote, saf-cracked]", "[trd-vote]")),
        new("An alternative changes", "minor alternative-changed j-arch-holds", (Front, "A flood could do", "An earthquake could do")),
        new("The answer changes", "major briefing-answer-changed index", (Front, "probably yes", "probably no")),
    ];

    public static Case[] Prose { get; } =
    [
        new("'Not' is taken out of a sentence", "minor sentence-changed notes", (Notes, "The council did not vote in March.", "The council did vote in March.")),
        new("A number in prose changes", "minor sentence-changed notes", (Notes, "found 12 cracks", "found 21 cracks")),
        new("A month changes", "minor sentence-changed notes", (Notes, "vote in March", "vote in May")),
        new("A name changes", "minor sentence-changed notes", (Notes, "Ines Holt found", "Ada Thorne found")),
        new("'Most' becomes 'all'", "minor sentence-changed notes", (Notes, "most of them were small", "all of them were small")),
        new("'Support' becomes 'oppose'", "minor sentence-changed notes", (Notes, "traders support the closure", "traders oppose the closure")),
        new("'May' becomes 'will'", "minor sentence-changed notes", (Notes, "The mayor may visit", "The mayor will visit")),
        new("'At least' becomes 'at most'", "minor sentence-changed notes", (Notes, "at least a year", "at most a year")),
        new("Quotation marks are taken away", "minor sentence-changed notes", (Notes, "“Nobody asked us,” said", "Nobody asked us, said")),
        new("A sentence is added", "minor sentence-added notes", (Notes, "The town received a letter.", "The town was glad. The town received a letter.")),
        new("A cell of a table changes", "minor cell-changed notes", (Notes, "8,100", "8,200")),
        new("Two cells change places", "minor cell-changed notes\nminor cell-changed notes", (Notes, "     7,900 | town   |\n| 2030 |     8,100 |", "     8,100 | town   |\n| 2030 |     7,900 |")),
        new("A row of a table goes", "minor row-removed notes", (Notes, "| 2029 |     7,900 | town   |\n", "")),
        new("A numbered list has another order", "minor numbered-list-reordered notes\nreworded context-changed notes", (Notes, "1. Close the bridge to lorries.\n2. Mend the middle arch.", "1. Mend the middle arch.\n2. Close the bridge to lorries.")),
        new("A footnote says something else", "minor sentence-changed notes", (Notes, "It came on 3 April", "It came on 4 April")),
        new("Meanings in a definition list change places", "minor cell-changed notes\nminor cell-changed notes",
            (Notes, ":   What a vehicle presses on the arch.\n\nClosure\n:   A ban on motor traffic.", ":   A ban on motor traffic.\n\nClosure\n:   What a vehicle presses on the arch.")),
        new("A link leads elsewhere under the same words", "minor link-retargeted notes", (Notes, "(/safety/#safety-wrong)", "(/safety/#safety-means)")),
        new("A paragraph becomes a quotation", "minor attribution-changed notes\nminor attribution-changed notes\nminor attribution-changed notes\nminor quotation-added notes\nminor quotation-added notes", (Notes, "The count is that", "> The count is that")),
        new("A citation in prose leads elsewhere", "minor citation-swapped notes", (Notes, "traders [@traders-count, ¶2]", "traders [@traders-count, ¶3]")),
        new("Two citations in prose change places", "minor citation-swapped notes\nminor citation-swapped notes", (Notes, "traders [@traders-count, ¶2]. The survey came first [@bridge-survey, ¶3].", "traders [@bridge-survey, ¶3]. The survey came first [@traders-count, ¶2].")),
        new("Words are struck out", "minor struck-out-added notes", (Notes, "Walkers gain a quiet bridge.", "~~Walkers gain a quiet bridge.~~")),
        new("A picture is another", "minor file-added input/files/other.png\nminor picture-changed notes", (Notes, "/files/arch.png", "/files/other.png"), ("input/files/other.png", null, "another")),
    ];

    public static Case[] Things { get; } =
    [
        new("An anchor is lost that nothing leads to", "minor anchor-removed notes\nwording anchor-added notes", (Notes, "## Voices {#rivals}", "## Voices {#rivalry}")),
        new("A section is removed", "minor anchor-removed notes\nminor section-removed notes\nminor sentence-removed notes", (Notes, "## Afterthoughts\n\nA *final* word is due to the [[middle-arch]].\n", "")),
        new("A page is removed", "major page-removed notes", (Notes, null, null)),
        new("The answer of a topic changes", "major topic-answer-changed traffic", (Traffic, "Hardly any of them are lorries.", "Many of them are lorries.")),
        new("A place moves on the map", "minor map-changed traffic", (Traffic, "latitude: 52.14", "latitude: 52.41")),
        new("A topic is as of another date", "minor topic-as-of-changed traffic", (Traffic, "as-of: 2031-06-02", "as-of: 2031-06-03")),
        new("An alias of a term goes", "minor term-alias-removed middle-arch", ("input/terms/middle-arch.md", "aliases: [second arch]\n", "")),
        new("A term is explained otherwise", "minor term-reworded middle-arch", ("input/terms/middle-arch.md", "The widest of three", "The narrowest of three")),
        new("An uncertain date becomes certain", "minor event-date-changed shut-in-1987", ("input/timeline.yml", "date: 1987~", "date: 1987")),
        new("An event without an id is called otherwise", "minor anchor-removed the-second-survey\nwording anchor-added the-second-survey\nminor event-title-changed the-second-survey", ("input/timeline.yml", "title: The survey\n", "title: The second survey\n")),
        new("An indicator is seen", "major indicator-state-changed watch-vote", ("input/watch.yml", "state: open", "state: seen")),
        new("An override is added", "major override-added bs311/saf-foot", ("input/overrides.yml", null, "- { rule: BS311, subject: saf-foot, reason: It is so. }\n")),
        new("A limit is raised", "major limit-raised limits.answer-words", (Site, "answer-words: 50", "answer-words: 80")),
        new("Readers write to another address", "minor setting-changed contact", (Site, "publisher: Millbrook Library", "publisher: Millbrook Library\ncontact: https://millbrook.example/desk")),
        new("Pages say how old the briefing is", "minor setting-changed stale-after", (Site, "publisher: Millbrook Library", "publisher: Millbrook Library\nstale-after: 1 year")),
        new("The licence changes", "minor setting-changed licence", (Site, "CC BY 4.0", "CC BY-ND 4.0")),
        new("The policy is weakened", "major policy-changed site", (Site, "limits:", "review: { second-reviewer: [] }\nlimits:")),
        new("Something is retired", "minor retired-id-added tra-gone", ("input/retired.yml", null, "- { id: tra-gone, date: 2031-08-01, reason: It was wrong. }\n")),
        new("A page is put into the menu", "minor menu-changed notes", (Notes, "title: Notes", "title: Notes\nmenu: The bridge is safe")),
        new("A change note is written", "minor note-added 2031-08-01-news", ("input/changes/2031-08-01-news.md", null, "---\ntitle: News\n---\nThe bridge is safe.\n")),
        new("An old address leads on", "minor old-address-added input/topics/traffic.md", (Traffic, "as-of: 2031-06-02", "as-of: 2031-06-02\nredirect-from: /old.html")),
        new("A note says that it was edited", "minor note-changed 2031-07-01-crack", ("input/changes/2031-07-01-crack.md", "---\ntitle", "---\nedited: 2031-07-09\ntitle")),
        new("A file changes", "minor file-changed input/files/arch.png", ("input/files/arch.png", "a picture", "another picture")),
        new("A change note is edited", "minor note-changed 2031-07-01-crack", ("input/changes/2031-07-01-crack.md", "The survey dates the crack", "The survey does not date the crack")),
    ];

    public static IEnumerable<Case> All => [.. Claims, .. Evidence, .. Comparison, .. Prose, .. Things, .. SubtleCases.All];
}
