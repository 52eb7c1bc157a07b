using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Wording;

/// <summary>A form in which a sentence may differ and have the same wording.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="List">Where the full list is.</param>
/// <param name="Examples">Pairs of sentences that have the same wording.</param>
public sealed record WordingForm(string Name, string List, ValueList<(string One, string Other)> Examples);

/// <summary>All that may differ between two sentences with the same wording. The manual shows this table; whatever is not in it is a rewording.</summary>
public static class WordingForms
{
    private const string Lists = "`en.txt`";

    /// <summary>The forms.</summary>
    public static IReadOnlyList<WordingForm> All { get; } =
    [
        new("British and American spelling, not of names; at the beginning of a text a word is none that is not on the list and nowhere else written as one", $"`en-spelling.txt`, `[spelling]`, `[names-too]` in {Lists}", [("the harbour", "the harbor"), ("it was organised", "it was organized"), ("the co-operation", "the cooperation")]),
        new("a typing error behind the first letter of a longer word that was corrected: the later word is in the dictionary and the only one that is as near; the earlier is not, is no name, is not formed of other words and occurs nowhere else", "SCOWL up to level 70", [("it was recieved", "it was received"), ("the goverment", "the government")]),
        new("numbers in words and digits, thousands, scales; “one” by itself is none, two numbers without “and” or a hyphen are two, and what may be a year is no number of things", $"`[numbers]`, `[scales]` in {Lists}", [("twenty-one ships", "21 ships"), ("12,000 ships", "12000 ships"), ("$1.2bn", "1.2 billion dollars"), ("$5m", "5 million dollars")]),
        new("per cent, units and currencies behind a number", $"`[units]` in {Lists}", [("17 per cent", "17%"), ("5 km", "5 kilometres"), ("60 km/h", "60 kilometres per hour")]),
        new("dates and times of day; the comma behind the day of the week", $"`[months]`, `[weekdays]` in {Lists}", [("on 17 January 2025", "on January 17, 2025"), ("on 17 Jan. 2025", "on 2025-01-17"), ("at 2:30 p.m.", "at 14:30"), ("at 2.30 pm", "at 2:30 p.m."), ("on Monday, 5 June 2023", "on Monday 5 June 2023")]),
        new("ordinals behind “the” or a possessive and before what is counted", $"`[ordinals]` in {Lists}", [("the second quay", "the 2nd quay"), ("the nineteenth century", "the 19th century")]),
        new("abbreviations, with or without points; titles before a name, labels before a number, where they end no sentence; the comma behind “e.g.” and “i.e.” in an aside", $"`[abbreviations]`, `[titles]`, `[labels]` in {Lists}", [("e.g. grain", "for example grain"), ("goods, e.g., grain", "goods, e.g. grain"), ("oil, etc. came", "oil, et cetera came"), ("the U.S. vote", "the United States vote"), ("Mr. Smith", "Mr Smith")]),
        new("contractions, without those in ’s and ’d; “can not” is not “cannot”", $"`[contractions]` in {Lists}", [("it didn't close", "it did not close"), ("they're closed", "they are closed")]),
        new("an article or preposition that stands twice in a row", $"`[doubled]` in {Lists}", [("the the port", "the port")]),
        new("the full stop or semicolon at the end of a text; a comma or full stop before or behind a quotation mark", "", [("It closed", "It closed."), ("“We agree,” he said.", "“We agree”, he said.")]),
        new("the capital letter of an article, pronoun, preposition, auxiliary, conjunction, negation, quantifier or number at the beginning of a text", $"`[no-names]` in {Lists}", [("the port", "The port"), ("not said", "Not said")]),
        new("in every language: digits of another script, a thin space between thousands, single and double quotation marks where only one kind is used; in French œ and oe; in Persian the letters, signs and thousands of an Arabic keyboard", "", [("12\u202F000 ships", "12,000 ships"), ("the ‘pact’", "the “pact”")]),
    ];
}
