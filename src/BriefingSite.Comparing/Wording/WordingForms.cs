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
        new("British and American spelling", $"`en-spelling.txt`, `[spelling]` in {Lists}", [("the harbour", "the harbor"), ("it was organised", "it was organized"), ("the co-operation", "the cooperation")]),
        new("a typing error behind the first letter of a longer word: one of the two is in the dictionary, the other is not, is no name and occurs nowhere else", "SCOWL up to level 70", [("it was recieved", "it was received"), ("the goverment", "the government")]),
        new("numbers in words and digits, thousands, scales, ordinals", $"`[numbers]`, `[scales]`, `[ordinals]` in {Lists}", [("twenty-one ships", "21 ships"), ("1,000 ships", "1000 ships"), ("$1.2bn", "1.2 billion dollars"), ("the third bridge", "the 3rd bridge")]),
        new("per cent, units and currencies behind a number", $"`[units]` in {Lists}", [("17 per cent", "17%"), ("5 km", "5 kilometres"), ("60 km/h", "60 kilometres per hour")]),
        new("dates and times of day", $"`[months]` in {Lists}", [("on 17 January 2025", "on January 17, 2025"), ("on 17 Jan. 2025", "on 2025-01-17"), ("at 2:30 p.m.", "at 14:30")]),
        new("abbreviations, with or without points", $"`[abbreviations]`, `[labels]` in {Lists}", [("e.g. grain", "for example grain"), ("the U.S. vote", "the United States vote"), ("Mr. Smith", "Mr Smith")]),
        new("contractions", $"`[contractions]` in {Lists}", [("it didn't close", "it did not close"), ("it's been closed", "it has been closed")]),
        new("the kind of a full stop, semicolon, colon, dash or exclamation mark, where one stands in both; the last one of a text; a comma or full stop before or behind a quotation mark", "", [("It closed; they left.", "It closed. They left."), ("“We agree,” he said.", "“We agree”, he said.")]),
        new("the capital letter at the beginning of a sentence; in headings those of a title, unless the word is a name as well", "SCOWL", [("The port; the ships", "The port. The ships")]),
    ];
}
