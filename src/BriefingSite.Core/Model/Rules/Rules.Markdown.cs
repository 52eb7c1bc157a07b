using static BriefingSite.Core.Model.Severity;

namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>HTML in the text.</summary>
    public static Rule RawHtml { get; } = new("BS020", Error, "HTML in the text",
        "Text is Markdown alone, so that every theme, the search and the comparison of versions can read it, and no page can be broken by a stray tag. The hint says what to write instead.",
        "Line one<br>line two", "Line one\\\nline two");

    /// <summary>A div that is never closed.</summary>
    public static Rule UnclosedDiv { get; } = new("BS021", Error, "A div is never closed",
        "A div runs on to the end of what it stands in and swallows the rest. Close it with as many colons as it was opened with; a div round other divs needs more colons than they have.",
        "::: {.note}\nText.", "::: {.note}\nText.\n:::");

    /// <summary>Colons that open and close nothing.</summary>
    public static Rule StrayFence { get; } = new("BS022", Error, "A line of colons that closes nothing",
        "A line ':::' closes a div. One without a div before it opens a div without a name; most often the div above was closed too early.",
        "Text.\n:::", "::: {.note}\nText.\n:::");

    /// <summary>Attributes that can't be read.</summary>
    public static Rule UnreadableAttributes { get; } = new("BS023", Error, "Attributes that can't be read",
        "Attributes stand between braces: an id '#id', classes '.class', and values 'name=word' or 'name=\"several words\"'. Headings take an id only, on the line that begins with '#'.",
        "::: {.claim #drones kind=}", "::: {.claim #drones kind=fact}");

    /// <summary>An attribute nobody knows.</summary>
    public static Rule UnknownAttribute { get; } = new("BS024", Error, "Unknown attribute",
        "An attribute that nobody reads is a mistake in writing or has no effect; both would go unnoticed.",
        "::: {.claim #drones knd=fact}", "::: {.claim #drones kind=fact}");

    /// <summary>A mark without its footnote.</summary>
    public static Rule MissingFootnote { get; } = new("BS025", Error, "The mark of a footnote that does not exist",
        "Readers would see the mark as it is written. Write the footnote as a paragraph of its own, not inside a list, quotation or div.",
        "As agreed.[^1]", "As agreed.[^1]\n\n[^1]: In 2001.");

    /// <summary>A footnote without a mark.</summary>
    public static Rule UnusedFootnote { get; } = new("BS026", Error, "A footnote that nothing refers to",
        "A footnote is shown only where a mark leads to it; this one would silently be missing.",
        "As agreed.\n\n[^1]: In 2001.", "As agreed.[^1]\n\n[^1]: In 2001.");

    /// <summary>A second title.</summary>
    public static Rule TitleInText { get; } = new("BS027", Error, "A heading of level one in the text",
        "The page's title, from its settings, is its only heading of level one. Headings in the text begin with '##'.",
        "# Arms", "## Arms");

    /// <summary>A level left out.</summary>
    public static Rule SkippedLevel { get; } = new("BS028", Warning, "A heading skips a level",
        "Readers who move from heading to heading would look for the level that is missing. Go down one level at a time.",
        "## Arms\n\n#### Drones", "## Arms\n\n### Drones");

    /// <summary>Nested too deep.</summary>
    public static Rule TooDeep { get; } = new("BS029", Error, "Nested too deep",
        "Quotations in lists in quotations, more than 64 deep, are a slip of the keyboard. What stands inside is not read.",
        "a line that begins with a hundred '>'", "> > Text.");

    /// <summary>A picture without words.</summary>
    public static Rule ImageWithoutText { get; } = new("BS030", Error, "An image without alternative text",
        "Whoever can't see the image reads its text. Say in a sentence what the image shows.",
        "![](/files/map.svg)", "![Map of the corridor from Astara to Rasht](/files/map.svg)");

    /// <summary>An address that is not allowed.</summary>
    public static Rule RefusedAddress { get; } = new("BS031", Error, "An address that is not allowed",
        "Links lead to pages of this site or to addresses with https, http, mailto or tel. Others run code in the reader's browser or depend on where the page is published.",
        "[the text](javascript:alert)", "[the text](https://example.org/text)");

    /// <summary>A link to nowhere.</summary>
    public static Rule EmptyAddress { get; } = new("BS032", Error, "A link that leads nowhere",
        "Readers follow a link in order to get somewhere. Give an address, or link by id.",
        "[the treaty]()", "[[strategic-partnership-treaty|the treaty]]");

    /// <summary>A reference without a definition.</summary>
    public static Rule MissingReference { get; } = new("BS033", Error, "A link to a reference that is not defined",
        "Readers would see the brackets as they are written. Define the reference in the same file, or put a backslash before the bracket if you mean it.",
        "[the text][t]", "[the text][t]\n\n[t]: https://example.org/text");

    /// <summary>Two equal anchors.</summary>
    public static Rule EqualAnchors { get; } = new("BS034", Error, "Two equal ids in one text",
        "A link to the id could lead to one of them only.",
        "## Arms {#arms}\n\n## More arms {#arms}", "## Arms {#arms}\n\n## More arms {#more-arms}");

    /// <summary>A citation that can't be read.</summary>
    public static Rule UnreadableCitation { get; } = new("BS035", Error, "A citation that can't be read",
        "A citation is a signal if needed (see, but see, contra, cf.), '@' and the id of a source, a comma, and passages. A semicolon stands before the next source.",
        "[@complex-bond ¶27]", "[@complex-bond, ¶27]");

    /// <summary>A passage that can't be read.</summary>
    public static Rule UnreadablePassage { get; } = new("BS036", Error, "A passage that can't be read",
        "Passages are cited by their numbers: '¶27', '¶23-24', or several with commas. Pages can't be cited, and the number of one says nothing of the passages on it: look in the record, or let 'briefing cite' find the words.",
        "[@complex-bond, p. 3]", "[@complex-bond, ¶12]");

    /// <summary>A claim without an id.</summary>
    public static Rule ClaimWithoutId { get; } = new("BS037", Error, "A claim without an id",
        "Every claim has an address that can be cited and linked to; it is made from its id.",
        "::: {.claim kind=fact}", "::: {.claim #drone-supply kind=fact}");

    /// <summary>A claim without its kind.</summary>
    public static Rule ClaimKind { get; } = new("BS038", Error, "A claim without a kind",
        "Readers must see whether something is a fact, a judgement or an assumption.",
        "::: {.claim #drone-supply}", "::: {.claim #drone-supply kind=fact}");

    /// <summary>A confidence that is missing, unknown or out of place.</summary>
    public static Rule ClaimConfidence { get; } = new("BS039", Error, "A confidence that is missing, unknown or out of place",
        "A judgement says how sure we are: low, moderate or high. A fact or an assumption has no confidence of its own.",
        "::: {.claim #no-duty kind=judgement because=\"the text names none\"}",
        "::: {.claim #no-duty kind=judgement confidence=high because=\"the text names none\"}");

    /// <summary>A confidence without a reason.</summary>
    public static Rule ClaimReason { get; } = new("BS040", Error, "A judgement without a reason",
        "A confidence is worth as much as the reason that is given for it.",
        "::: {.claim #no-duty kind=judgement confidence=high}",
        "::: {.claim #no-duty kind=judgement confidence=high because=\"the text names none\"}");

    /// <summary>A claim inside a claim.</summary>
    public static Rule NestedClaim { get; } = new("BS041", Error, "A claim inside a claim",
        "A claim is the smallest statement that can be true or false by itself. Set the two one after the other.",
        ":::: {.claim #one kind=fact}\n::: {.claim #two kind=fact}", "::: {.claim #one kind=fact}\n…\n:::\n\n::: {.claim #two kind=fact}");

    /// <summary>A claim where none may stand.</summary>
    public static Rule MisplacedClaim { get; } = new("BS042", Error, "A claim where none can stand",
        "Claims stand in topics and further pages, where the list of claims and the links to them lead.",
        "a claim in input/terms/su-35.md", "the claim in input/topics/military.md, and a link to it");

    /// <summary>A claim that says nothing.</summary>
    public static Rule EmptyClaim { get; } = new("BS043", Error, "A claim that says nothing",
        "The statement and its citations stand between the two lines of colons.",
        "::: {.claim #drone-supply kind=fact}\n:::", "::: {.claim #drone-supply kind=fact}\nIran supplied drones. [@complex-bond, ¶29]\n:::");

    /// <summary>A footnote in a claim.</summary>
    public static Rule FootnoteInClaim { get; } = new("BS044", Error, "A footnote in a claim",
        "A claim is also shown by itself, in the list of claims, where the footnotes of its page are missing. Say it in the claim, or behind it.",
        "::: {.claim #drones kind=fact}\nIran supplied drones.[^1]\n:::", "::: {.claim #drones kind=fact}\nIran supplied drones.\n:::\n\nMore of them later.[^1]");

    /// <summary>More than a paragraph.</summary>
    public static Rule NotOneParagraph { get; } = new("BS045", Error, "More than one paragraph",
        "This text is shown in a line or a cell: one paragraph, without lists, headings or tables. Put a backslash before a character that is meant as it is.",
        "text: \"- first\"", "text: First.");

    /// <summary>A closing quotation mark alone.</summary>
    public static Rule QuotationNeverOpened { get; } = new("BS046", Warning, "A quotation that was never opened",
        "Words in quotation marks directly before a citation are checked against the source. Without the first mark nobody knows where they begin.",
        "marriage of convenience” [@most-get-wrong, ¶5]", "“marriage of convenience” [@most-get-wrong, ¶5]");

    /// <summary>A link nobody can see.</summary>
    public static Rule LinkWithoutWords { get; } = new("BS047", Error, "A link without words",
        "A link without words can't be seen, and a screen reader can only spell its address.",
        "[](/economy/)", "[the economy](/economy/)");

    /// <summary>A link in a link.</summary>
    public static Rule LinkInLink { get; } = new("BS048", Error, "A link in a link",
        "A link leads to one place. Another link, a citation or the mark of a footnote inside it leads to a second one.",
        "[the treaty [@complex-bond, ¶41]](/military/)", "[the treaty](/military/) [@complex-bond, ¶41]");

    /// <summary>Markup that is none here.</summary>
    public static Rule LeftoverMarkup { get; } = new("BS050", Warning, "Markup that stays text",
        "Marks of another dialect, and marks that are written a little wrong, stand on the page as they are written, and readers take them for part of the text. The hint says what to write instead. A backslash before a mark says that it is meant as it is.",
        "• first\n• ==second==", "- first\n- *second*");

    /// <summary>A picture that every reader's browser would ask another host for.</summary>
    public static Rule PictureFromElsewhere { get; } = new("BS051", Error, "A picture from another host",
        "No page makes a request to another host: it would tell that host who reads what, and the picture could change or be gone. Keep the picture with the text, if its licence allows that, or link to it.",
        "![The corridor](https://example.org/map.png)", "![The corridor](/files/map.png)");

    /// <summary>A file that loads something from another host.</summary>
    public static Rule LoadsFromElsewhere { get; } = new("BS052", Error, "A file loads something from another host",
        "No page makes a request to another host. Style sheets of one's own and published pictures and pages are looked through for addresses of pictures, type, style sheets, scripts and frames elsewhere; what a script asks for when it runs can't be known and is left to the Content-Security-Policy. Keep what is needed in theme/assets or input/files.",
        "theme/assets/own.css: @import url(https://example.org/type.css)", "theme/assets/own.css: @font-face { src: url(type.woff2) }");

    /// <summary>A picture with a script in it.</summary>
    public static Rule ScriptInPicture { get; } = new("BS053", Warning, "A picture holds a script",
        "In a page the script of an SVG never runs, but whoever opens the file by itself runs it with the rights of this site.",
        "<svg onload=\"start()\">", "<svg>");

    /// <summary>Text that is read as something else than it was meant.</summary>
    public static Rule ReadOtherwise { get; } = new("BS054", Warning, "Text that is read as something else",
        "Markdown reads a line of hyphens below a paragraph as the mark of a heading, four spaces as code, and a fence that is never closed as code to the end. A class that is nearly 'claim' makes no claim. Each is legal, and most often a slip.",
        "The talks went on for two days.\n---", "The talks went on for two days.\n\n---");

    private static ValueList<Rule> MarkdownRules =>
    [
        RawHtml, UnclosedDiv, StrayFence, UnreadableAttributes, UnknownAttribute, MissingFootnote, UnusedFootnote, TitleInText, SkippedLevel,
        TooDeep, ImageWithoutText, RefusedAddress, EmptyAddress, MissingReference, EqualAnchors, UnreadableCitation, UnreadablePassage,
        ClaimWithoutId, ClaimKind, ClaimConfidence, ClaimReason, NestedClaim, MisplacedClaim, EmptyClaim, FootnoteInClaim, NotOneParagraph,
        QuotationNeverOpened, LinkWithoutWords, LinkInLink, LeftoverMarkup, PictureFromElsewhere, LoadsFromElsewhere, ScriptInPicture, ReadOtherwise,
    ];
}
