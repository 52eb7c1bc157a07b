namespace BriefingSite.Tests.Comparing;

/// <summary>Pull requests that change nothing in meaning.</summary>
internal static class LayoutCases
{
    private const string Safety = "input/topics/safety.md";
    private const string Traffic = "input/topics/traffic.md";
    private const string Notes = "input/pages/notes.md";

    public const string Indicators = "Indicators are written in another order";

    public static Case[] Layout { get; } =
    [
        new("A paragraph is wrapped anew", "", (Notes, "most of them were small. Some", "most of\nthem were small.\nSome")),
        new("A claim is wrapped anew", "", (Safety, "An engineer and a neighbour both speak", "An engineer and a neighbour\nboth speak")),
        new("Keys are put in another order", "", (Traffic, "title: Traffic\norder: 2\n", "order: 2\ntitle: Traffic\n")),
        new("A folded text becomes a literal one", "", (Traffic, "answer: >-\n  Some eight thousand", "answer: |\n  Some eight thousand")),
        new("Quotes and comments in YAML", "", (Traffic, "title: Traffic\n", "title: 'Traffic' # the count\n")),
        new("Flow style becomes block style", "", ("input/watch.yml", "topics: [trade, safety]", "topics:\n    - trade\n    - safety")),
        new("A position moves into the record of its source", "", ("input/questions/arch-cracked.md", "  - source: courier-leader\n    stance: yes\n    says: It has heard of them.\n    at: ¶2\n", ""),
            ("seeds/courier-leader.md", "origin: town-newsletter\n", "origin: town-newsletter\npositions:\n  - question: arch-cracked\n    stance: yes\n    says: It has heard of them.\n    at: ¶2\n")),
        new("A silence is told by what a source was read for", "", ("input/questions/arch-cracked.md", "silent: [traders-count]\n", ""), ("seeds/traders-count.md", "short: ", "read: arch-cracked\nshort: ")),
        new("Straight quotation marks become curly ones", "", (Notes, "“Nobody asked us,” said", "\"Nobody asked us,\" said")),
        new("A space becomes one that does not break", "", (Notes, "two centuries", "two\u00a0centuries")),
        new("Stars become underscores", "", (Notes, "*final*", "_final_")),
        new("A table is set otherwise", "", (Notes, "| Year | Crossings | Source |\n|------|----------:|--------|\n| 2029 |     7,900 | town   |", "| Year | Crossings | Source |\n|:-:|:-|-|\n| 2029 | 7,900 | town |")),
        new("A list is set loosely and with other bullets", "", (Notes, "- Walkers gain a quiet bridge.\n- Shops lose", "* Walkers gain a quiet bridge.\n\n* Shops lose")),
        new("A paragraph is cut in two", "", (Notes, "most of them were small. Some traders", "most of them were small.\n\nSome traders")),
        new("Passages are named one by one", "", ("input/terms/middle-arch.md", "¶2-3", "¶2, ¶3")),
        new("Citations in a bracket change places", "", (Safety, "[@bridge-survey, ¶3; @miller-interview, ¶2]", "[@miller-interview, ¶2; @bridge-survey, ¶3]")),
        new("A bracket becomes two", "", (Safety, "[@bridge-survey, ¶3; @miller-interview, ¶2]", "[@bridge-survey, ¶3] [@miller-interview, ¶2]")),
        new("A footnote is named otherwise", "", (Notes, "a letter.[^letter]", "a letter.[^a]"), (Notes, "[^letter]: It came", "[^a]: It came")),
        new("A link by id gets the words it shows anyway", "", (Notes, "[[middle-arch]]", "[[middle-arch|Middle arch]]")),
        new("A heading is set as Setext", "", (Notes, "## Steps\n", "Steps\n-----\n")),
        new("Lines end as on Windows, behind a byte order mark", "", (Notes, null, "\uFEFF")),
        new("A definition is set otherwise", "", (Notes, ":   A ban on motor traffic.", ": A ban on\n  motor traffic.")),
        new(Indicators, "", ("input/watch.yml", "- id: watch-vote\n  title: The council's vote\n  closer: The council votes for a closure.\n  apart: The vote is put off, or lost.\n  topics: [trade, safety]\n  cite: \"@town-newsletter, ¶3\"\n  state: open\n  as-of: 2031-06\n\n", ""),
            ("input/watch.yml", "  state: passed\n  as-of: 2030\n", "  state: passed\n  as-of: 2030\n\n- id: watch-vote\n  title: The council's vote\n  closer: The council votes for a closure.\n  apart: The vote is put off, or lost.\n  topics: [trade, safety]\n  cite: \"@town-newsletter, ¶3\"\n  state: open\n  as-of: 2031-06\n")),
    ];

    public static Case[] Wording { get; } =
    [
        new("A slip of the pen is mended in prose", "wording wording-changed notes", (Notes, "It was recieved late.", "It was received late.")),
        new("British spelling becomes American in a claim", "wording wording-changed saf-crack-known", (Safety, "a neighbour both", "a neighbor both")),
        new("A number in words becomes digits", "wording wording-changed notes", (Notes, "stood for two centuries", "stood for 2 centuries")),
        new("A thousands separator goes", "wording wording-changed notes", (Notes, "8,100", "8100")),
        new("A short form is written out", "wording wording-changed notes", (Notes, "The council did not vote", "The council didn't vote")),
        new("Emphasis is added", "wording emphasis-changed notes", (Notes, "The town received a letter.", "The town received **a letter**.")),
        new("A topic stands elsewhere in the menu", "wording page-order-changed traffic", (Traffic, "order: 2", "order: 3")),
    ];
}
