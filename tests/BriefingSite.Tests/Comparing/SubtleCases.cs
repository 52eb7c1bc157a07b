namespace BriefingSite.Tests.Comparing;

/// <summary>Changes in meaning that look like something less, as a sceptical reviewer would try them.</summary>
internal static class SubtleCases
{
    private const string Safety = "input/topics/safety.md";
    private const string Notes = "input/pages/notes.md";

    public static Case[] All { get; } =
    [
        new("Who does what to whom is turned round", "minor sentence-changed notes", (Notes, "Ines Holt found 12 cracks", "Ines Holt found 12 cracks by Millbrook")),
        new("A hedge is dropped", "minor sentence-changed notes", (Notes, "The mayor may visit Millbrook", "The mayor visits Millbrook")),
        new("A negation moves to another verb", "major claim-reworded saf-growing", (Safety, "The crack has grown since 2026.", "The crack has not grown since 2026.")),
        new("A year in a claim changes", "major claim-reworded saf-growing", (Safety, "since 2026", "since 2025")),
        new("A claim becomes a question", "major claim-reworded saf-growing", (Safety, "since 2026.", "since 2026?")),
        new("Words of a claim are put in quotation marks", "major claim-reworded saf-growing\nminor quotation-added saf-growing\nminor quotation-added saf-growing", (Safety, "The crack has grown", "The crack has “grown”")),
        new("A decimal point is lost in a gist", "minor passage-gist-changed bridge-survey-6", ("seeds/bridge-survey.md", "1.9 million pounds", "19 million pounds")),
        new("A unit changes", "minor claim-passage-changed saf-foot\nminor claim-passage-changed saf-lorries\nminor passage-gist-changed bridge-survey-4", ("seeds/bridge-survey.md", "three tonnes", "three pounds")),
        new("A clause is added to a sentence", "minor sentence-changed notes", (Notes, "The town received a letter.", "The town received a letter from angry nearby residents.")),
        new("A comparative is turned", "minor sentence-changed notes", (Notes, "The survey came first", "The survey came last")),
        new("An item is put under another parent with other words", "minor sentence-changed notes", (Notes, "Some of them have a second entrance", "None of them have a second entrance")),
        new("A quotation is shortened", "minor quotation-changed index\nreworded words-changed index", ("input/index.md", "“8,420 crossings by motor”", "“8,420 crossings by”")),
        new("A column is called otherwise", "minor cell-changed notes", (Notes, "| Crossings | Source |", "| Vehicles | Source |")),
        new("A person's word is taken away", "major claim-removed tra-ford", ("input/topics/traffic.md", "::: {.claim #tra-ford kind=fact}\nThe [[harrow-ford|ford]] served once before. [@miller-interview, ¶4]\n:::\n", "")),
        new("The date in dispute changes for one source", "minor event-date-changed the-vote", ("input/timeline.yml", "date: 2031-09/2031-11", "date: 2031-09/2031-12")),
        new("A route on the map runs elsewhere", "minor map-changed traffic", ("input/topics/traffic.md", "via: [Old bridge, New bridge, Harrow Ford]", "via: [Old bridge, Harrow Ford]")),
        new("The judgements stand in another order", "minor judgements-reordered index", ("input/index.md", "  - id: j-arch-holds\n    text: The arch is very unlikely to fail under people on foot.\n    likelihood: very unlikely\n    confidence: moderate\n    because: The engineer says so, and nobody contradicts her.\n    claims: [saf-foot]\n    alternative: A flood could do what no traffic does.\n    indicators: [watch-gauge, watch-vote]\n", ""),
            ("input/index.md", "judgements:\n", "judgements:\n  - id: j-arch-holds\n    text: The arch is very unlikely to fail under people on foot.\n    likelihood: very unlikely\n    confidence: moderate\n    because: The engineer says so, and nobody contradicts her.\n    claims: [saf-foot]\n    alternative: A flood could do what no traffic does.\n    indicators: [watch-gauge, watch-vote]\n")),
        new("A footnote mark moves to another sentence", "minor footnote-mark-changed notes\nminor footnote-mark-changed notes", (Notes, "a letter.[^letter] It was recieved late.", "a letter. It was recieved late.[^letter]")),
        new("An item of a list gets done", "minor sentence-changed notes", (Notes, "- Walkers gain a quiet bridge.", "- [x] Walkers gain a quiet bridge.")),
        new("A guard against long quotations is lifted", "major limit-raised limits.quotation-words", ("input/site.yml", "answer-words: 50", "answer-words: 50\n  quotation-words: 30")),
        new("A link out of the site is added", "minor link-added notes", (Notes, "Close the bridge to lorries.", "Close [the bridge](https://other.example/) to lorries.")),
    ];
}
