namespace BriefingSite.Tests.Comparing;

/// <summary>Two versions of a page with the same words in another order or structure, and what must be said of them: nothing where the order is
/// known to say nothing.</summary>
internal static class OrderCases
{
    private const string Moved = "reworded context-changed", Structure = "reworded structure-changed", Mark = "minor footnote-mark-changed", Section = "reworded section-of-sentence-changed";

    public static (string Name, string Told, string Before, string After)[] All { get; } =
    [
        ("Bullets change places", Moved, "Reasons:\n\n- Age\n- Cost", "Reasons:\n\n- Cost\n- Age"),
        ("Bullets change places with what is under them", Moved, "- Age\n    - Old ships\n- Cost\n    - Dear ships", "- Cost\n    - Dear ships\n- Age\n    - Old ships"),
        ("A section changes places with another", Moved, "## Age\n\nIt is old. It creaks.\n\n## Cost\n\nThey pay.", "## Cost\n\nThey pay.\n\n## Age\n\nIt is old. It creaks."),
        ("Rows change places", Moved, "| Port | Ships |\n|-|-|\n| Holm | 2 |\n| Varn | 3 |", "| Port | Ships |\n|-|-|\n| Varn | 3 |\n| Holm | 2 |"),
        ("A row that belongs to the one above moves", Moved, "| Port | Ships |\n|-|-|\n| Holm | 2 |\n| thereof tankers | 1 |\n| Varn | 3 |", "| Port | Ships |\n|-|-|\n| Holm | 2 |\n| Varn | 3 |\n| thereof tankers | 1 |"),
        ("A column that belongs to the one before moves", Moved, "| Port | Ships | of which old | Boats |\n|-|-|-|-|\n| Holm | 2 | 1 | 3 |", "| Port | Ships | Boats | of which old |\n|-|-|-|-|\n| Holm | 2 | 3 | 1 |"),
        ("A word moves to the next cell", "minor cell-changed", "| Port | Ships |\n|-|-|\n| Holm old | ships |", "| Port | Ships |\n|-|-|\n| Holm | old ships |"),
        ("Entries of a definition list change places", Moved, "Holm\n:   A port.\n\nVarn\n:   Another.", "Varn\n:   Another.\n\nHolm\n:   A port."),
        ("Bullets of a route change places", Moved, "The convoy sailed past:\n\n- Holm\n- Varn", "The convoy sailed past:\n\n- Varn\n- Holm"),
        ("A space is added to code", "minor code-changed", "```\na b\n```", "```\na  b\n```"),
        ("Lines of code become one", "minor code-changed", "```\na\nb\n```", "```\na b\n```"),
        ("Code within a sentence is spelled otherwise", "minor code-changed notes\nwording wording-changed", "Type `harbour` there.", "Type `harbor` there."),
        ("Code within a sentence gets other quotation marks", "minor code-changed", "Type `a \"b\"` there.", "Type `a “b”` there."),
        ("A footnote mark moves while a word is spelled otherwise", Mark + " notes\nwording wording-changed", "The harbour closed[^a] and they left.\n\n[^a]: One.", "The harbor closed and they left.[^a]\n\n[^a]: One."),
        ("Emphasis moves while a word is spelled otherwise", "reworded emphasis-changed notes\nwording wording-changed", "The harbour *never* closed there.", "The harbor never *closed* there."),
        ("Two bullets become one", "minor sentence-removed notes\nreworded words-changed", "- Holm\n- Varn ships there", "- Holm Varn ships there"),
        ("A paragraph is wrapped and its citations stay", "", "Ships left [@traders-count, ¶2]. The port\nclosed.", "Ships left [@traders-count, ¶2].\nThe port closed."),
        ("Lead-ins are swapped", Moved, "Reasons for:\n\n- age\n- cost\n\nReasons against:\n\n- beauty", "Reasons against:\n\n- age\n- cost\n\nReasons for:\n\n- beauty"),
        ("A bullet moves under another lead-in", Moved, "The allies are:\n\n- Iran\n- Russia\n\nThe foes are:\n\n- Norway", "The allies are:\n\n- Iran\n\nThe foes are:\n\n- Russia\n- Norway"),
        ("Speakers are swapped", Moved, "Iran says:\n\n> We are allies.\n\nRussia says:\n\n> We are not.", "Russia says:\n\n> We are allies.\n\nIran says:\n\n> We are not."),
        ("What is false and what is true are swapped", Moved, "The report makes two claims:\n\nShips left.\n\nThe truth:\n\nPorts closed.", "The report makes two claims:\n\nPorts closed.\n\nThe truth:\n\nShips left."),
        ("Tables under lead-ins are swapped", Moved, "False are:\n\n| A |\n|-|\n| ships |\n\nTrue are:\n\n| A |\n|-|\n| ports |", "True are:\n\n| A |\n|-|\n| ships |\n\nFalse are:\n\n| A |\n|-|\n| ports |"),
        ("Children are swapped between parents", Moved, "- Iran\n    - attacked\n- Russia\n    - replied", "- Iran\n    - replied\n- Russia\n    - attacked"),
        ("A nested list is flattened", Structure, "- Iran\n    - attacked\n- Russia", "- Iran\n- attacked\n- Russia"),
        ("A paragraph is drawn into a bullet", Structure, "- Iran\n\nIt is far.", "- Iran\n\n    It is far."),
        ("A second sentence becomes a bullet", Structure, "- Iran attacked. Russia replied.", "- Iran attacked.\n- Russia replied."),
        ("A numbered list begins at another number", Structure, "1. Iran\n2. Russia", "4. Iran\n5. Russia"),
        ("Rows with ranks change places", Moved, "| Rank | Port |\n|-|-|\n| I | Holm |\n| II | Varn |", "| Rank | Port |\n|-|-|\n| II | Varn |\n| I | Holm |"),
        ("Rows under a lead-in with a rank change places", Moved, "The ports in order:\n\n| Port |\n|-|\n| Holm |\n| Varn |", "The ports in order:\n\n| Port |\n|-|\n| Varn |\n| Holm |"),
        ("Bullets with a rank change places", Moved, "Ranked by weight:\n\n- age\n- cost", "Ranked by weight:\n\n- cost\n- age"),
        ("A paragraph moves behind what it introduced", Moved, "Some claim the following.\n\nShips left.\n\nWhat follows is false.\n\nPorts closed.", "Some claim the following.\n\nWhat follows is false.\n\nShips left.\n\nPorts closed."),
        ("Sentences change places", Moved, "Iran attacked. Russia replied.", "Russia replied. Iran attacked."),
        ("A question moves to another answer", Moved, "Did ships leave? Yes. Did ports close? Perhaps.", "Did ports close? Yes. Did ships leave? Perhaps."),
        ("A table moves under another heading", Section, "## True\n\n| A |\n|-|\n| ships |\n\n## False\n\nPorts closed.", "## True\n\n## False\n\nPorts closed.\n\n| A |\n|-|\n| ships |"),
        ("A section moves into another", Moved, "## True\n\nIt is so.\n\n### Ships\n\nThey left.\n\n## False\n\nIt is not.", "## True\n\nIt is so.\n\n## False\n\nIt is not.\n\n### Ships\n\nThey left."),
        ("Footnote marks are swapped within a sentence", Mark, "Ships left[^a] and ports closed.[^b]\n\n[^a]: One.\n[^b]: Two.", "Ships left[^b] and ports closed.[^a]\n\n[^a]: One.\n[^b]: Two."),
        ("A footnote mark moves within its sentence", Mark, "Ships left[^a] and ports closed.\n\n[^a]: One.", "Ships left and ports closed.[^a]\n\n[^a]: One."),
        ("Citations are swapped within a sentence", "minor citation-moved", "Ships left [@traders-count, ¶2] and ports closed [@bridge-survey, ¶3].", "Ships left [@bridge-survey, ¶3] and ports closed [@traders-count, ¶2]."),
        ("Bullets that nothing leads in change places", "", Plain + "- wool\n- hides\n- salt", Plain + "- salt\n- wool\n- hides"),
        ("Rows that nothing leads in change places", "", "- wool\n\n" + Plain + Plain.Replace("wool", "salt", StringComparison.Ordinal), "- wool\n\n" + Plain.Replace("wool | 4 |\n| hides | 5", "hides | 5 |\n| wool | 4", StringComparison.Ordinal) + Plain.Replace("wool", "salt", StringComparison.Ordinal)),
        ("Columns that nothing leads in change places", "", "- wool\n\n| Good | Carts |\n|-|-|\n| wool | 4 |", "- wool\n\n| Carts | Good |\n|-|-|\n| 4 | wool |"),
        ("Sections that are headed by names change places", "", "Carts came.\n\n### Oslo\n\nOslo pays.\n\n### Riga\n\nRiga sells.", "Carts came.\n\n### Riga\n\nRiga sells.\n\n### Oslo\n\nOslo pays."),
        ("Bullets of which one points at the others change places", Moved, Plain + "- wool\n- hides\n- rest", Plain + "- rest\n- wool\n- hides"),
        ("Bullets that are days of the week change places", Moved, Plain + "- Monday\n- Tuesday", Plain + "- Tuesday\n- Monday"),
        ("Bullets that are letters change places", Moved, Plain + "- A\n- B", Plain + "- B\n- A"),
        ("Bullets that are Greek letters change places", Moved, Plain + "- Alpha\n- Beta", Plain + "- Beta\n- Alpha"),
        ("Bullets that say more than a word change places", Moved, Plain + "- wool came\n- hides left", Plain + "- hides left\n- wool came"),
        ("Bullets at which a sentence points change places", Moved, Plain + "- wool\n- hides\n\nCarts of the bullet above are old.", Plain + "- hides\n- wool\n\nCarts of the bullet above are old."),
        ("Rows of which one is a sum change places", Moved, "- wool\n\n| Good | Carts |\n|-|-|\n| wool | 4 |\n| hides | 5 |\n| subtotal | 9 |\n| salt | 2 |", "- wool\n\n| Good | Carts |\n|-|-|\n| wool | 4 |\n| subtotal | 9 |\n| hides | 5 |\n| salt | 2 |"),
        ("Sections that are steps change places", Moved, "Carts came.\n\n### Load\n\nLoad the cart.\n\n### Leave\n\nLeave the town.", "Carts came.\n\n### Leave\n\nLeave the town.\n\n### Load\n\nLoad the cart."),
        ("Prose becomes a list of the same words", "reworded words-changed", "Wool, hides and salt came.", "- Wool\n- hides\n- salt\n\ncame."),
        ("A short sentence with few words of the earlier one is the same sentence", "reworded words-changed", "Carts came. The cratts sunk. Carts left.", "Carts came. The crates sank. Carts left."),
    ];

    // What stands above it leads nothing in.
    private const string Plain = "| Good | Carts |\n|-|-|\n| wool | 4 |\n| hides | 5 |\n\n";
}
