namespace BriefingSite.Core.Model;

/// <summary>Rules that several parts of the program use.</summary>
public static class CommonRules
{
    /// <summary>All rules of the set, wherever they are declared.</summary>
    public static RuleSet All => s_all ??= new();

    private static RuleSet? s_all;

    /// <summary>A value that is not allowed.</summary>
    public static Rule UnknownValue { get; } = All.Add(new("BS012", Severity.Error, "Not one of the values allowed",
        "The key allows certain values only, so that pages can be sorted and compared by them.",
        "kind: essay", "kind: opinion"));

    /// <summary>A text contains a character that no page can.</summary>
    public static Rule Unprintable { get; } = All.Add(new("BS049", Severity.Error, "A character that can't be shown",
        "Control characters come with text that is copied from slides, PDFs or terminals, or when a file was once read in the wrong encoding. They are invisible, and browsers, feed readers and screen readers do not expect them.",
        "The quay\u000Bto the north (a line break of a slide)", "The quay to the north"));

    /// <summary>An invisible character.</summary>
    public static Rule HiddenCharacter { get; } = All.Add(new("BS070", Severity.Warning, "An invisible character",
        "Some characters are invisible: they change the direction of what follows, join or separate letters, or have no effect at all. They are copied along with text, and can make it look different from what it is: what a reader sees, what a search finds and what is compared then differ. Where a script needs them (joiners in Persian and Indic words, in emoji; isolates in pairs; marks of direction) nothing is reported.",
        "It is \\u202Elegal to load the ship.  # the words after it run backwards", "It is legal to load the ship."));

    /// <summary>A list that names the same twice.</summary>
    public static Rule RepeatedName { get; } = All.Add(new("BS078", Severity.Warning, "A list names the same twice",
        "What is named twice counts once, here as everywhere. Often another one was meant.",
        "::: {.claim #harbour-grows kind=fact rests-on=\"ships-call ships-call\"}", "::: {.claim #harbour-grows kind=fact rests-on=\"ships-call quay-built\"}"));

    /// <summary>Words in a quotation that are not in the source.</summary>
    public static Rule AlteredQuotation { get; } = All.Add(new("BS121", Severity.Error, "A quotation shows what its source does not say",
        "Between the quotation marks readers see the words of the source and nothing else. Struck-out words leave open what the source says, the title of a link can change, and marks, pictures and titles are our own. Emphasis, and links on the source's own words, are allowed.",
        "“they are [[broke]] and ~~not~~ alone” [@a, ¶2]", "“they are [[broke|broke]] and not alone” [@a, ¶2]"));

    /// <summary>A guess of the program that would be published.</summary>
    public static Rule UnconfirmedGuess { get; } = All.Add(new("BS124", Severity.Error, "A guess would be published",
        "'briefing import' can't know the kind of a text or how far it can be trusted, and takes the title from its first line. What it guessed is listed in the record under 'guessed'. Correct what is wrong, and remove from 'guessed' what is right.",
        "kind: article\nguessed: [kind]", "kind: official")
    { IsMarkedOnPages = true });

    /// <summary>A Markdown link to a page that isn't there.</summary>
    public static Rule UnknownPage { get; } = All.Add(new("BS203", Severity.Error, "No such page or file on this site",
        "A Markdown link to something on the site begins with a slash and names its path, with exact capitalization. The path of a page ends in a slash; a file is in input/files/. Everything that is published can be linked to, including the feeds and the data.",
        "[the economy](/economie/)", "[the economy](/economy/)"));

    /// <summary>A Markdown link to an anchor that isn't there.</summary>
    public static Rule UnknownFragment { get; } = All.Add(new("BS204", Severity.Error, "No such place on that page",
        "What follows # is the id of a heading or an entry of the page.",
        "[the quay](/economy/#qauy)", "[the quay](/economy/#quay)"));
}
