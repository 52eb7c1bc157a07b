using System.Text;

namespace BriefingSite.Benchmarks.Corpus;

/// <summary>What the corpus says, page by page, before a generator's own notation: claims, citations and links stay apart from
/// the prose, so that each generator gets the same words in the form it takes.</summary>
/// <param name="Pages">How many pages of text: four topics, the rest further pages.</param>
internal sealed record Manuscript(int Pages)
{
    public const int Topics = 4;
    public const int Sources = 5;
    public const int Passages = 40;
    private const int LinksPerPage = 5;

    /// <summary>How many questions the sources are compared on.</summary>
    public int Questions => Math.Max(8, Pages / 50);

    /// <summary>How many entries the glossary has.</summary>
    public int Terms => Math.Max(10, Pages / 20);

    /// <summary>How many events the timeline has.</summary>
    public int Events => Math.Max(8, Pages / 100);

    /// <summary>The id of a page: of a topic first, then of the further pages.</summary>
    public static string Id(int page) => page < Topics ? $"coast-{page + 1}" : $"note-{page:00000}";

    /// <summary>The title of a page.</summary>
    public static string Title(int page) => $"{Phrases.Title(new((ulong)page * 31 + 7))} {page}";

    /// <summary>What a passage of a source says.</summary>
    public static string Passage(int source, int number) => Phrases.Plain(new((ulong)(source * 1000 + number) * 131 + 3));

    /// <summary>What an entry of the glossary is called.</summary>
    public static string Term(int term) => $"{Phrases.Title(new((ulong)term + 5))} {term}";

    /// <summary>What it says.</summary>
    public static string Meaning(int term) => Passage(term % Sources, 2 + term % 30);

    /// <summary>About 800 words with five headings, a list, a table, a quotation, two footnotes, five links, two claims.</summary>
    public string Body(int page, INotation to)
    {
        var dice = new Dice((ulong)page * 7919 + 11);
        var links = Enumerable.Range(0, LinksPerPage).Select(_ => Other(page, dice)).Select(other => to.Link(Id(other), Title(other))).ToArray();
        var text = new StringBuilder();
        Paragraph($"{Phrases.Paragraph(dice, 4)} See also {links[0]}.[^1]");
        Heading(0);
        Paragraph(Phrases.Paragraph(dice, 4));
        Claim("a", Citation(dice), Citation(dice));
        Heading(1);
        for (var i = 0; i < 4; i++) text.Append("- ").Append(i == 2 ? $"{Phrases.Sentence(dice)} {links[1]}" : Phrases.Sentence(dice)).Append('\n');
        text.Append('\n');
        Paragraph(Phrases.Paragraph(dice, 5));
        Heading(2);
        text.Append("| Place | Ships | Change | Remark |\n| --- | ---: | ---: | --- |\n");
        for (var i = 0; i < 5; i++)
            text.Append(null, $"| {dice.Pick(Phrases.Places)} | {dice.Below(9000)} | {dice.Below(40)} % | {(i == 3 ? links[2] : "*estimate*")} |\n");
        text.Append('\n');
        Paragraph($"{Phrases.Paragraph(dice, 4)}[^2]");
        Heading(3);
        text.Append("> ").Append(Phrases.Sentence(dice)).Append("\n> ").Append(Phrases.Sentence(dice)).Append(' ').Append(links[3]).Append(to.NobodysWords).Append("\n\n");
        Paragraph(Phrases.Paragraph(dice, 6));
        Claim("b", Citation(dice));
        Heading(4);
        Paragraph($"{Phrases.Paragraph(dice, 6)} {links[4]}");
        text.Append("[^1]: ").Append(Phrases.Sentence(dice)).Append("\n\n[^2]: ").Append(Phrases.Sentence(dice)).Append('\n');
        return text.ToString();

        // A claim says what its first passage says, so that its figures are there.
        void Claim(string id, params (int Source, int Passage)[] evidence) =>
            Paragraph(to.Claim($"{Id(page)}-{id}", Passage(evidence[0].Source, evidence[0].Passage), [.. evidence.Select(each => (SourceId(each.Source), each.Passage))]));
        void Paragraph(string words) => text.Append(words).Append("\n\n");
        void Heading(int number) => text.Append("## ").Append(Phrases.Headings[(page + number * 2) % Phrases.Headings.Length]).Append("\n\n");
    }

    private int Other(int page, Dice dice) => dice.Below(Pages) is var other && other == page ? (page + 1) % Pages : other;

    private static (int Source, int Passage) Citation(Dice dice) => (dice.Below(Sources), 2 + dice.Below(Passages - 1));

    /// <summary>The id of a source, from 0.</summary>
    public static string SourceId(int source) => $"log-{(char)('a' + source)}";
}

/// <summary>How a generator writes what Markdown has no sign for.</summary>
internal interface INotation
{
    string Link(string id, string title);

    /// <summary>The mark of a quotation that is nobody's.</summary>
    string NobodysWords => "";

    string Claim(string id, string text, IReadOnlyList<(string Source, int Passage)> evidence);
}
