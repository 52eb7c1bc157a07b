namespace BriefingSite.Tests.Comparing;

/// <summary>Pull requests of which only a reader can say whether they change the meaning.</summary>
internal static class RewordedCases
{
    private const string Safety = "input/topics/safety.md";
    private const string Traffic = "input/topics/traffic.md";
    private const string Notes = "input/pages/notes.md";

    public static Case[] All { get; } =
    [
        new("Another word for the same", "reworded words-changed notes", (Notes, "A *final* word is due", "A *final* word belongs")),
        new("The words of a link change, not where it leads", "reworded words-changed notes", (Notes, "[the answer](/safety", "[an answer](/safety")),
        new("A sign that nobody sees is put into a word", "reworded words-changed notes", (Notes, "It was recieved late", "It was reci\u200Beved late")),
        new("A soft hyphen is put into a claim", "reworded words-changed saf-growing", (Safety, "The crack has grown", "The cr\u00ADack has grown")),
        new("Signs that nobody sees stand between words", "reworded words-changed notes", (Notes, "It was recieved late", "It was \u2060recieved late")),
        new("A heading is called otherwise and keeps its anchor", "reworded words-changed notes", (Notes, "## Voices {#rivals}", "## Those who speak {#rivals}")),
        new("What a picture shows is said in other words", "reworded words-changed notes", (Notes, "![The arch in May]", "![The arch seen in May]")),
        new("A comma is put into a claim", "reworded words-changed tra-crossings", (Traffic, "In one week more than", "In one week, more than")),
        new("A sentence moves under another heading", "reworded section-of-sentence-changed notes", (Notes, "The count is that of the traders [@traders-count, ¶2]. ", ""), (Notes, "A *final* word", "The count is that of the traders [@traders-count, ¶2]. A *final* word")),
        new("The title of a link changes", "reworded words-changed notes", (Notes, "(/safety/#safety-wrong)", "(/safety/#safety-wrong 'The answer')")),
        new("A link covers other words of its sentence", "reworded link-words-changed notes", (Notes, "see [the answer](/safety/#safety-wrong) and", "see the [answer](/safety/#safety-wrong) and")),
        new("A bullet is about somebody else", "reworded words-changed notes", (Notes, "Walkers gain a quiet", "Riders gain a quiet")),
        new("A footnote is said in other words", "reworded words-changed notes", (Notes, "It came on 3 April", "It arrived on 3 April")),
        new("Bullets become a numbered list", "reworded structure-changed notes\nreworded structure-changed notes", (Notes, "- Walkers gain a quiet bridge.\n- Shops lose their through traffic.\n    - Some", "1. Walkers gain a quiet bridge.\n2. Shops lose their through traffic.\n    - Some")),
        new("A numbered list becomes bullets", "reworded structure-changed notes", (Notes, "1. Close the bridge to lorries.\n2. Mend the middle arch.\n3. Open it again.", "- Close the bridge to lorries.\n- Mend the middle arch.\n- Open it again.")),
        new("Bullets change places of which one points at another", "reworded context-changed notes", (Notes, "- Walkers gain a quiet bridge.\n- Shops lose their through traffic.\n    - Some of them have a second entrance.", "- Shops lose their through traffic.\n    - Some of them have a second entrance.\n- Walkers gain a quiet bridge.")),
        new("A sentence that points back follows another one", "reworded context-changed notes", (Notes, "a letter.[^letter] It was recieved late.", "a letter.[^letter]"), (Notes, "The council did not vote in March.", "The council did not vote in March. It was recieved late.")),
        new("A sentence moves away from one that points at it", "reworded context-changed notes", (Notes, "“Nobody asked us,” said a trader. The town received a letter.[^letter] It", "The town received a letter.[^letter] “Nobody asked us,” said a trader. It")),
        new("Columns of a table change places", "reworded context-changed notes", (Notes, "| Year | Crossings | Source |\n|------|----------:|--------|\n| 2029 |     7,900 | town   |\n| 2030 |     8,100 | traders |", "| Year | Source | Crossings |\n|------|------|------|\n| 2029 | town | 7,900 |\n| 2030 | traders | 8,100 |")),
        new("Rows of a table change places", "reworded context-changed notes", (Notes, "| 2029 |     7,900 | town   |\n| 2030 |     8,100 | traders |", "| 2030 |     8,100 | traders |\n| 2029 |     7,900 | town   |")),
        new("Claims change places on their page", "reworded context-changed traffic", (Traffic,
            "::: {.claim #tra-crossings kind=fact}\nIn one week more than eight thousand motor vehicles crossed. [@traders-count, ¶2]\n:::\n\n::: {.claim #tra-lorries kind=fact}\nFew of them were lorries. [@traders-count, ¶3]\n:::",
            "::: {.claim #tra-lorries kind=fact}\nFew of them were lorries. [@traders-count, ¶3]\n:::\n\n::: {.claim #tra-crossings kind=fact}\nIn one week more than eight thousand motor vehicles crossed. [@traders-count, ¶2]\n:::")),
    ];
}
