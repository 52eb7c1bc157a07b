using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Splits a prose into what is compared: sentences, headings, tables and notes.</summary>
/// <param name="prose">The prose.</param>
/// <param name="titles">The title of each address.</param>
/// <param name="note">A name for a footnote, by its number, that both versions share.</param>
internal sealed class ReadProseSection(Prose prose, Titles titles, Func<int, string> note) : BlockVisitor<string, IReadOnlyList<Sentence>>
{
    private readonly List<SectionHead> _headings = [];
    private readonly List<Grid> _tables = [];
    private readonly Dictionary<int, string> _notes = [];
    private string _section = "";

    /// <summary>Reads it.</summary>
    public ProseSection Read() => new(ReadBlocks("paragraph", prose.Blocks), _headings, _tables, _notes);

    /// <summary>The whole prose as one sentence, for what is compared as a whole: a claim, an answer, a cell.</summary>
    public Sentence Whole() => Merge(prose.Blocks.Texts(), default, "statement");

    protected override IReadOnlyList<Sentence> Paragraph(string shape, Paragraph paragraph) => Split(paragraph.Content, paragraph.At, shape);

    protected override IReadOnlyList<Sentence> Heading(string shape, Heading heading)
    {
        _section = heading.Id;
        _headings.Add(new(Merge([heading.Content], heading.At, "heading"), heading.Id, heading.Level));
        return [];
    }

    protected override IReadOnlyList<Sentence> Quote(string shape, Quote quote) => ReadBlocks("quote", quote.Blocks);

    protected override IReadOnlyList<Sentence> List(string shape, ItemList list) => ReadBlocks(list.Start is null ? "item" : "numbered item", list.Children());

    protected override IReadOnlyList<Sentence> CodeBlock(string shape, CodeBlock code) => [new(code.Text.Trim(), code.At, "code", _section)];

    protected override IReadOnlyList<Sentence> ThematicBreak(string shape, ThematicBreak line) => [];

    protected override IReadOnlyList<Sentence> Table(string shape, Table table)
    {
        var heads = table.Head.Count == 0 ? [] : table.Head[0].Cells.Select(cell => Merge([cell], table.At, "cell").Words).ToList();
        for (var i = heads.Count; i < table.Columns.Count; i++) heads.Add($"column {i + 1}");
        _tables.Add(new(table.At, heads, [.. table.Rows.Select(row => (IReadOnlyList<Sentence>)[.. row.Cells.Select(cell => Merge([cell], table.At, "cell"))])]));
        return [];
    }

    protected override IReadOnlyList<Sentence> DefinitionList(string shape, DefinitionList list)
    {
        _tables.Add(new(list.At, ["term", "meaning"], [.. list.Items.Select(item => (IReadOnlyList<Sentence>)
        [
            Merge(item.Terms, list.At, "cell"),
            Merge(item.Definitions.SelectMany(definition => definition).Texts(), list.At, "cell"),
        ])]));
        return [];
    }

    protected override IReadOnlyList<Sentence> Div(string shape, Div div) => ReadBlocks(div.Classes.Count == 0 ? shape : $"{string.Join(' ', div.Classes)} {shape}", div.Blocks);

    // Claims are compared separately.
    protected override IReadOnlyList<Sentence> Claim(string shape, ClaimBlock claim) => [];

    protected override IReadOnlyList<Sentence> Footnotes(string shape, Footnotes footnotes)
    {
        var all = new List<Sentence>();
        foreach (var each in footnotes.Notes)
        {
            var sentences = ReadBlocks("note", each.Blocks);
            _notes[each.Number] = string.Join(' ', sentences.Select(sentence => sentence.Key));
            all.AddRange(sentences);
        }
        return all;
    }

    private List<Sentence> ReadBlocks(string shape, IEnumerable<Block> blocks)
    {
        var sentences = new List<Sentence>();
        foreach (var block in blocks) sentences.AddRange(Visit(shape, block));
        return sentences;
    }

    private Sentence Merge(IEnumerable<ValueList<Inline>> texts, UncomparedLocation at, string shape)
    {
        var words = new SentenceBuilder(prose, titles, note);
        foreach (var text in texts)
        {
            words.Visit(text);
            words.AddSpace();
        }
        return words.Build(0..words.Text.Length, at, shape, _section);
    }

    private List<Sentence> Split(ValueList<Inline> content, UncomparedLocation at, string shape)
    {
        var words = new SentenceBuilder(prose, titles, note);
        words.Visit(content);
        return [.. Sentences.Ranges(words.Text, SentenceBuilder.IsTrailing).Select(range => words.Build(range, at, shape, _section)).Where(sentence => sentence.Key.Length > 0)];
    }
}
