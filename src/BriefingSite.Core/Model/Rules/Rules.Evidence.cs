using static BriefingSite.Core.Model.Severity;

namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>A quotation that isn't in its passage.</summary>
    public static Rule NotInPassage { get; } = new("BS110", Error, "A quotation does not stand in the cited passage",
        "What stands in quotation marks before a citation must occur in that passage word for word. Only typography may differ: quotation marks, dashes, spaces, ligatures. Correct it, or say it in your own words without the marks.",
        "“marriage of inconvenience” [@most-get-wrong, ¶5]", "“marriage of convenience” [@most-get-wrong, ¶5]");

    /// <summary>A quotation that is too long.</summary>
    public static Rule LongQuotation { get; } = new("BS111", Error, "A quotation is too long",
        "The text of a source is not ours to publish; quotations are short. The limit stands in input/site.yml under 'limits: quotation-words'.",
        "“… twenty words …” [@a, ¶2]", "“… ten words …” [@a, ¶2]");

    /// <summary>A source of which too much is quoted.</summary>
    public static Rule QuotedTooMuch { get; } = new("BS112", Error, "Too much of a source is quoted",
        "All quotations of a source together stay below a share of its words; the same words quoted twice count once. The limit stands in input/site.yml under 'limits: quotation-share'.",
        "quotations of 80 words from a source of 1,000", "quotations of 50 words from a source of 1,000");

    /// <summary>A negation left out.</summary>
    public static Rule OmittedNegation { get; } = new("BS113", Error, "An ellipsis leaves out a negation",
        "Leaving out 'not', 'never', 'without' or the like can turn a statement into its opposite. If the sense is kept, say why in input/overrides.yml.",
        "“they are … allies” for “they are not, in truth, allies”", "“they are not, in truth, allies”");

    /// <summary>A quotation that is too short to be looked for.</summary>
    public static Rule ShortQuotation { get; } = new("BS114", Error, "A quotation is too short to be looked for",
        "Quotations are found by three words in a row. One or two words in quotation marks before a citation are scare quotes and free; parts between ellipses must have three words each.",
        "“they … never trusted each other” [@a, ¶2]", "“never trusted each other” [@a, ¶2]");

    /// <summary>A quotation that can't be checked here.</summary>
    public static Rule UncheckedQuotation { get; } = new("BS115", Warning, "A quotation can't be checked",
        "There is neither a lock nor the original of the source. 'briefing import' writes the lock, with which quotations can be checked on machines without the text.",
        "seeds/a.md without seeds/seeds.lock.json", "briefing import a.txt --id a");

    /// <summary>A lock that does not fit.</summary>
    public static Rule StaleLock { get; } = new("BS116", Error, "The lock does not fit",
        "The lock, the record and the original must be of one text. 'briefing import' brings the lock up to date and says which passages changed.",
        "an original that was edited after the import", "briefing import a.txt --id a");

    /// <summary>A lock whose hashes prove little.</summary>
    public static Rule WeakLock { get; } = new("BS120", Warning, "Quotations are checked by an old lock",
        "Version 1 of the lock has hashes of 40 bits, and whoever tries some billions of phrases finds one that is not in the source and passes. Quotations are still checked by it; 'briefing import' writes version 2, whose hashes have 128 bits, where the original is at hand.",
        "{\"version\": 1, …", "briefing import a.txt --id a");

    /// <summary>A lock that can't be read.</summary>
    public static Rule BadLock { get; } = new("BS117", Error, "The lock can't be read",
        "seeds/seeds.lock.json is written by 'briefing import'; it is not meant to be edited. After a merge conflict take either side and import again.",
        "<<<<<<< HEAD", "briefing import a.txt --id a");

    /// <summary>A quotation without a passage.</summary>
    public static Rule QuotationNowhere { get; } = new("BS118", Error, "A quotation names no passage",
        "A quotation is checked against the passage it is taken from.",
        "“marriage of convenience” [@most-get-wrong]", "“marriage of convenience” [@most-get-wrong, ¶5]");

    /// <summary>Evidence that changed.</summary>
    public static Rule ChangedPassage { get; } = new("BS119", Warning, "A cited passage has changed",
        "The text under this statement is no longer the one it was written from. Read the passage again, mend the record and the statement, then run 'briefing import FILE --accept'.",
        "a claim that cites ¶7, which was edited", "briefing import a.txt --accept");

    /// <summary>Words in a quotation that are not the source's.</summary>
    public static Rule AlteredQuotation { get; } = new("BS121", Error, "A quotation shows what its source does not say",
        "Between the quotation marks readers see the words of the source and nothing else. What is struck out still seems to be said or not said, the title of a link can become another, and marks, pictures and titles are ours. Emphasis, and links on the source's own words, may stand.",
        "“they are [[broke]] and ~~not~~ alone” [@a, ¶2]", "“they are [[broke|broke]] and not alone” [@a, ¶2]");

    /// <summary>A record that nothing uses.</summary>
    public static Rule UnusedSource { get; } = new("BS122", Note, "Nothing uses this source",
        "A record that no citation, position, silence, link or other record in use names is kept and not published: it has no page, no column in the comparison and no entry in the exports, and no question asks for it. Cite it where it bears on something; 'briefing cite' looks into it all the same.",
        "seeds/a.md, and [@a, …] nowhere", "[@a, ¶2]");

    /// <summary>A placeholder that would be published.</summary>
    public static Rule PlaceholderLeft { get; } = new("BS123", Error, "A placeholder would be published",
        "'briefing import' writes placeholders where somebody has to say what a passage says and who is behind a source. A source that is used has a page with all its passages, so each must be replaced. Until then 'briefing preview' shows the page, with the places marked.",
        $"¶3 {Placeholders.ForPassage(24, isItem: false)}", "¶3 Puts the traffic of 2024 at 1,200 ships.")
    { IsMarkedOnPages = true };

    /// <summary>A guess of the program that would be published.</summary>
    public static Rule UnconfirmedGuess { get; } = new("BS124", Error, "A guess would be published",
        "'briefing import' can't know the kind of a text or how far it can be trusted, and takes the title from its first line. What it guessed stands in the record under 'guessed'. Correct what is wrong, and take out of 'guessed' what is right.",
        "kind: article\nguessed: [kind]", "kind: official")
    { IsMarkedOnPages = true };

    private static ValueList<Rule> EvidenceRules =>
    [
        NotInPassage, LongQuotation, QuotedTooMuch, OmittedNegation, ShortQuotation, UncheckedQuotation, StaleLock, WeakLock, BadLock, QuotationNowhere, ChangedPassage,
        AlteredQuotation, UnusedSource, PlaceholderLeft, UnconfirmedGuess,
    ];
}
