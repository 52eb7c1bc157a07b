using static BriefingSite.Core.Model.Severity;

namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>A citation of a source that isn't there.</summary>
    public static Rule UnknownSource { get; } = new("BS101", Error, "No such source",
        "A citation names a source by the name of its record in seeds/. Without the record nobody can follow the evidence.",
        "[@complex-bnd, ¶27]", "[@complex-bond, ¶27]");

    /// <summary>A citation of a passage that isn't there.</summary>
    public static Rule UnknownPassage { get; } = new("BS102", Error, "No such passage",
        "A citation names a passage by its number in the source's record.",
        "[@complex-bond, ¶270]", "[@complex-bond, ¶27]");

    /// <summary>Evidence taken from an aside.</summary>
    public static Rule CitesAside { get; } = new("BS103", Warning, "An aside is cited as evidence",
        "An advertisement, a contents line or a stray headline is not part of the source's argument. Cite the passage that carries the statement, or take {.aside} off.",
        "[@complex-bond, ¶5]", "[@complex-bond, ¶14]");

    /// <summary>A citation without a passage.</summary>
    public static Rule NoPassage { get; } = new("BS104", Warning, "A citation without a passage",
        "A reader should not have to search a whole document for the evidence.",
        "[@complex-bond]", "[@complex-bond, ¶27]");

    /// <summary>An origin that isn't there, or a circle of origins.</summary>
    public static Rule BadOrigin { get; } = new("BS105", Error, "An origin leads in a circle",
        "A source repeats another one, which repeats another one: at the end there must be one that speaks for itself.",
        "origin: a  # in b.md\norigin: b  # in a.md", "origin: a  # in b.md alone");

    /// <summary>Two ids alike.</summary>
    public static Rule DuplicateId { get; } = new("BS201", Error, "Two things have one id",
        "Ids are unique over the whole briefing – topics, pages, questions, terms, sources, claims, judgements, events, indicators – so that [[id]] can mean one thing only.",
        "input/terms/treaty.md and input/questions/treaty.md", "input/terms/treaty.md and input/questions/treaty-standing.md");

    /// <summary>A link to nothing.</summary>
    public static Rule UnknownTarget { get; } = new("BS202", Error, "A link leads to nothing",
        "[[id]] names a topic, page, question, term, source, claim, judgement, event or indicator by its id.",
        "[[su35]]", "[[su-35]]");

    /// <summary>A Markdown link to a page that isn't there.</summary>
    public static Rule UnknownPage { get; } = new("BS203", Error, "No such page or file on this site",
        "A Markdown link to something on the site begins with a slash and names its path, in the capital letters that it has. A page ends in a slash; a file lies in input/files/. Whatever is published can be linked to, the feeds and the data among it.",
        "[the economy](/economie/)", "[the economy](/economy/)");

    /// <summary>A Markdown link to an anchor that isn't there.</summary>
    public static Rule UnknownFragment { get; } = new("BS204", Error, "No such place on that page",
        "What stands behind # is the id of a heading or an entry of the page.",
        "[the corridor](/economy/#coridor)", "[the corridor](/economy/#economy-corridor)");

    /// <summary>A name of the wrong kind.</summary>
    public static Rule WrongKind { get; } = new("BS205", Error, "This id names something else",
        "The key asks for one kind of thing: 'topics' for topics, 'claims' for claims, 'indicators' for indicators.",
        "topics: [su-35]", "topics: [military]");

    /// <summary>A page without a place of its own.</summary>
    public static Rule ReservedId { get; } = new("BS206", Error, "This id is taken by the site itself",
        "A topic or page with this name would lie at the address of one of the site's own pages.",
        "input/topics/claims.md", "input/topics/what-is-claimed.md");

    /// <summary>A relative link.</summary>
    public static Rule RelativeLink { get; } = new("BS207", Error, "A relative address",
        "The page a text stands on can change, and with it what a relative address means. Begin with a slash, or use [[id]].",
        "[the economy](../economy/)", "[[economy]]");

    /// <summary>A file name that can't be linked to.</summary>
    public static Rule CutName { get; } = new("BS208", Error, "A file name that cuts its address",
        "In an address, what stands behind # is a place on the page and what stands behind ? a question to the server, so a link to the file would lead elsewhere; some hosts refuse such files. Other characters are fine: a link to '100% growth.pdf' may have the name as it is, or with %25 and %20.",
        "input/files/plan #2.pdf", "input/files/plan-2.pdf");

    private static ValueList<Rule> CitationRules => [UnknownSource, UnknownPassage, CitesAside, NoPassage, BadOrigin];

    private static ValueList<Rule> LinkRules => [DuplicateId, UnknownTarget, UnknownPage, UnknownFragment, WrongKind, ReservedId, RelativeLink, CutName];
}
