using System.Globalization;
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
    private readonly Outline _outline = new();

    /// <summary>Reads it.</summary>
    public ProseSection Read() => new(ReadBlocks("paragraph", prose.Blocks), _headings, _tables, _notes, _outline.Nodes);

    /// <summary>The whole prose as one sentence, for what is compared as a whole: a claim, an answer, a cell.</summary>
    public Sentence Whole() => Merge(prose.Blocks.Texts(), default, "statement");

    protected override IReadOnlyList<Sentence> Paragraph(string shape, Paragraph paragraph) => Added(Split(paragraph.Content, paragraph.At, shape));

    protected override IReadOnlyList<Sentence> Heading(string shape, Heading heading)
    {
        _headings.Add(new(Merge([heading.Content], heading.At, "heading"), heading.Id, heading.Level));
        _outline.Begin(heading.Id);
        return [];
    }

    protected override IReadOnlyList<Sentence> Quote(string shape, Quote quote) => ReadBlock("quote", "quote", [quote.Blocks]);

    protected override IReadOnlyList<Sentence> List(string shape, ItemList list) =>
        ReadBlock(list.Start is null ? "item" : "numbered item", list.Start is null or 1 ? null : string.Create(CultureInfo.InvariantCulture, $"from {list.Start} numbered item"), [.. list.Items.Select(item => item.Blocks)]);

    protected override IReadOnlyList<Sentence> CodeBlock(string shape, CodeBlock code)
    {
        var sentence = new Sentence(code.Text.Trim(), code.At, "code", _outline.Section);
        sentence.Code.Add(code.Text.TrimEnd('\n'));
        return Added([sentence]);
    }

    protected override IReadOnlyList<Sentence> ThematicBreak(string shape, ThematicBreak line) => [];

    protected override IReadOnlyList<Sentence> Table(string shape, Table table)
    {
        var heads = table.Head.Count == 0 ? [] : table.Head[0].Cells.Select(cell => Merge([cell], table.At, "cell").Words).ToList();
        for (var i = heads.Count; i < table.Columns.Count; i++) heads.Add($"column {i + 1}");
        Add(new(table.At, heads, [.. table.Rows.Select(row => (IReadOnlyList<Sentence>)[.. row.Cells.Select(cell => Merge([cell], table.At, "cell"))])]));
        return [];
    }

    protected override IReadOnlyList<Sentence> DefinitionList(string shape, DefinitionList list)
    {
        Add(new(list.At, ["term", "meaning"], [.. list.Items.Select(item => (IReadOnlyList<Sentence>)
        [
            Merge(item.Terms, list.At, "cell"),
            Merge(item.Definitions.SelectMany(definition => definition).Texts(), list.At, "cell"),
        ])]));
        return [];
    }

    protected override IReadOnlyList<Sentence> Div(string shape, Div div) => div.Classes.Count == 0 ? ReadBlocks(shape, div.Blocks) : ReadBlock($"{string.Join(' ', div.Classes)} {shape}", string.Join(' ', div.Classes), [div.Blocks]);

    // Claims are compared separately.
    protected override IReadOnlyList<Sentence> Claim(string shape, ClaimBlock claim) => [];

    protected override IReadOnlyList<Sentence> Footnotes(string shape, Footnotes footnotes)
    {
        var all = new List<Sentence>();
        _outline.Begin("");
        _outline.AddBlock("note", footnotes.Notes.Select(each => (Action)(() =>
        {
            var sentences = ReadBlocks("note", each.Blocks);
            _notes[each.Number] = string.Join(' ', sentences.Select(sentence => sentence.Key));
            all.AddRange(sentences);
        })));
        return all;
    }

    // Claims in a row are one block.
    private List<Sentence> ReadBlocks(string shape, IEnumerable<Block> blocks)
    {
        var sentences = new List<Sentence>();
        var claims = new List<Action>();
        foreach (var block in blocks)
        {
            if (block is ClaimBlock claim) claims.Add(() => _outline.Add(prose.Claims[claim.Number].Id, $"the claim {prose.Claims[claim.Number].Id}", claim.At, PlainText.Extract(prose.Claims[claim.Number].Text)));
            else
            {
                EndClaims();
                sentences.AddRange(Visit(shape, block));
            }
        }
        EndClaims();
        return sentences;

        void EndClaims()
        {
            if (claims.Count > 0) _outline.AddBlock("claim", claims);
            claims.Clear();
        }
    }

    private List<Sentence> ReadBlock(string shape, string? kind, ValueList<ValueList<Block>> items)
    {
        var sentences = new List<Sentence>();
        _outline.AddBlock(kind ?? shape, items.Select(item => (Action)(() => sentences.AddRange(ReadBlocks(shape, item)))));
        return sentences;
    }

    private List<Sentence> Added(List<Sentence> sentences)
    {
        foreach (var sentence in sentences) _outline.Add(sentence, sentence.Words, sentence.At);
        return sentences;
    }

    private void Add(Grid table)
    {
        table = table with { IsLed = _outline.IsLed };
        _tables.Add(table);
        _outline.Add(table, "a table", table.At);
    }

    private Sentence Merge(IEnumerable<ValueList<Inline>> texts, UncomparedLocation at, string shape)
    {
        var words = new SentenceBuilder(prose, titles, note);
        foreach (var text in texts)
        {
            words.Visit(text);
            words.AddSpace();
        }
        return words.Build(0..words.Text.Length, at, shape, _outline.Section);
    }

    private List<Sentence> Split(ValueList<Inline> content, UncomparedLocation at, string shape)
    {
        var words = new SentenceBuilder(prose, titles, note);
        words.Visit(content);
        return [.. Sentences.Ranges(words.Text, SentenceBuilder.IsTrailing).Select(range => words.Build(range, at, shape, _outline.Section)).Where(sentence => sentence.Key.Length > 0)];
    }
}
