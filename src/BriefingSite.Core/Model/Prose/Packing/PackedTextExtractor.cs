using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Takes the words from packed blocks without unpacking them: a search takes those of all pages. Citations have none, and claims
/// are texts of their own.</summary>
/// <param name="bytes">The blocks.</param>
/// <param name="title">The title of a link's target, by the link's number.</param>
internal sealed class PackedTextExtractor(byte[] bytes, Func<int, string> title)
{
    private readonly PlainTextBuilder _draft = PlainTextBuilder.Begin();
    private ByteReader _bytes = new(bytes, 0);

    /// <summary>The words of the next blocks, joined by a space.</summary>
    public string Words(int count)
    {
        Blocks(count);
        return _draft.Take();
    }

    /// <summary>The words of the next blocks in sections: see <see cref="PackedBlocks.Sections"/>.</summary>
    public List<(string? Id, string Heading, string Words)> Sections(int count)
    {
        var sections = new List<(string? Id, string Heading, string Words)>();
        var (id, heading) = ((string?)null, "");
        for (; count > 0; count--)
        {
            if (_bytes.Peek() != (int)BlockKind.Heading)
            {
                Block();
                continue;
            }
            sections.Add((id, heading, _draft.Take()));
            Skip();
            id = Heading();
            heading = _draft.Take();
        }
        sections.Add((id, heading, _draft.Take()));
        return sections;
    }

    private void Block()
    {
        switch ((BlockKind)_bytes.ReadNumber())
        {
            case BlockKind.Paragraph: Stretch(); break;
            case BlockKind.Heading: Heading(); break;
            case BlockKind.Quote: Blocks(); break;
            case BlockKind.ItemList:
                if (_bytes.ReadNumber() == 1) Skip();
                Skip();
                Each(Blocks);
                break;
            case BlockKind.CodeBlock:
                SkipText();
                SkipText();
                break;
            case BlockKind.Table:
                Each(Skip);
                Each(Row);
                Each(Row);
                break;
            case BlockKind.DefinitionList: Each(Definition); break;
            case BlockKind.Div:
                SkipText();
                Each(SkipText);
                Blocks();
                break;
            case BlockKind.ClaimBlock: Skip(); break;
            case BlockKind.Footnotes: Each(Footnote); break;
        }
    }

    private string? Heading()
    {
        Skip();
        var id = _bytes.TryReadText(out var text) ? Encoding.UTF8.GetString(text) : null;
        Stretch();
        return id;
    }

    private void Row() => Each(Stretch);

    private void Definition()
    {
        Each(Stretch);
        Each(Blocks);
        Skip();
    }

    private void Footnote()
    {
        Skip();
        Skip();
        Blocks();
    }

    private void Blocks() => Blocks(_bytes.ReadNumber());

    private void Blocks(int count)
    {
        for (; count > 0; count--) Block();
    }

    private void Stretch()
    {
        Inlines();
        _draft.Add(' ');
    }

    private void Inlines()
    {
        for (var count = _bytes.ReadNumber(); count > 0; count--) Inline();
    }

    private void Inline()
    {
        switch ((InlineKind)_bytes.ReadNumber())
        {
            case InlineKind.Text or InlineKind.Code: AddText(); break;
            case InlineKind.Emphasis:
                Skip();
                Inlines();
                break;
            case InlineKind.LineBreak:
                Skip();
                _draft.Add(' ');
                break;
            case InlineKind.Link:
                var number = _bytes.ReadNumber();
                SkipText();
                if (_bytes.Peek() == 0) _draft.Add(title(number));
                Inlines();
                break;
            case InlineKind.Image:
                Skip();
                SkipText();
                AddText();
                break;
            case InlineKind.TaskMark:
                _draft.Add(TaskMark.SignOf(_bytes.ReadNumber() == 1));
                _draft.Add(' ');
                break;
            case InlineKind.Cite or InlineKind.FootnoteMark:
                Skip();
                Skip();
                break;
        }
    }

    private void AddText()
    {
        _bytes.TryReadText(out var text);
        _draft.Add(text);
    }

    private void Each(Action item)
    {
        for (var count = _bytes.ReadNumber(); count > 0; count--) item();
    }

    private void Skip() => _bytes.ReadNumber();

    private void SkipText() => _bytes.TryReadText(out _);
}
