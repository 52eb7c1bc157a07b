using System.Text;

namespace BriefingSite.Core.Model.Packing;

/// <summary>Extracts words from packed blocks without unpacking them: the search index needs those of all pages. The codec of a kind defines
/// its words.</summary>
/// <param name="bytes">The blocks.</param>
/// <param name="title">The title of a link's target, by the number of the link.</param>
/// <param name="cites">Takes the citations, where the words get marks: see <see cref="MarkedText"/>.</param>
internal sealed class PackedTextExtractor(byte[] bytes, Func<int, string> title, List<Range>? cites = null)
{
    private readonly PlainTextBuilder _words = PlainTextBuilder.Begin();
    private ByteReader _bytes = new(bytes, 0);

    /// <summary>The words of the next blocks, joined by a space.</summary>
    public string ExtractWords(int count)
    {
        AddBlocks(count);
        return _words.Take();
    }

    /// <summary>The words of the first paragraph among the next blocks; <c>null</c> when there is none.</summary>
    public string? ExtractFirstParagraph(int count)
    {
        for (; count > 0; count--)
        {
            var isParagraph = _bytes.Peek() == (int)BlockKind.Paragraph;
            AddBlocks(1);
            var words = _words.Take();
            if (isParagraph) return words;
        }
        return null;
    }

    /// <summary>The words of the next blocks in sections: see <see cref="PlainText.ExtractSections"/>.</summary>
    public List<(string? Id, string Heading, string Words)> ExtractSections(int count)
    {
        var sections = new List<(string? Id, string Heading, string Words)>();
        var (id, heading) = ((string?)null, "");
        for (; count > 0; count--)
        {
            if (_bytes.Peek() != (int)BlockKind.Heading)
            {
                AddBlocks(1);
                continue;
            }
            sections.Add((id, heading, _words.Take()));
            SkipNumber();
            id = AddHeading();
            heading = _words.Take();
        }
        sections.Add((id, heading, _words.Take()));
        return sections;
    }

    /// <summary>Adds the words of a heading and returns its id.</summary>
    public string? AddHeading()
    {
        SkipNumber();
        var id = _bytes.TryReadText(out var text) ? Encoding.UTF8.GetString(text) : null;
        AddInlines();
        return id;
    }

    /// <summary>Adds the words of the next blocks.</summary>
    public void AddBlocks() => AddBlocks(ReadNumber());

    /// <summary>Adds the words of the next inlines, and a space.</summary>
    public void AddInlines()
    {
        AddInlineWords();
        _words.Add(cites is null ? ' ' : MarkedText.BlockEnd);
    }

    /// <summary>Adds the words of the next inlines, which are a cell of a row.</summary>
    public void AddCell()
    {
        AddInlineWords();
        _words.Add(cites is null ? ' ' : MarkedText.CellEnd);
    }

    /// <summary>Ends a row of cells.</summary>
    public void EndRow() => Mark(MarkedText.BlockEnd);

    /// <summary>Adds the mark of the next citation, which is no word.</summary>
    public void AddCite()
    {
        var (first, count) = (ReadNumber(), ReadNumber());
        cites?.Add(first..(first + count));
        Mark(MarkedText.Cite);
    }

    /// <summary>Adds the next mark of what the text before it is.</summary>
    public void AddTextMark()
    {
        if ((TextMeaning)ReadNumber() == TextMeaning.Ours) Mark(MarkedText.Ours);
        SkipText();
    }

    /// <summary>Adds the words of the next inlines, which are among other inlines.</summary>
    public void AddInlineWords()
    {
        for (var count = ReadNumber(); count > 0; count--) InlineCodec.Find((InlineKind)ReadNumber()).Extract(this);
    }

    /// <summary>Adds the words of a link: its own, or the title of its target.</summary>
    public void AddLink(int number)
    {
        if (_bytes.Peek() == 0) _words.Add(title(number));
        AddInlineWords();
    }

    /// <summary>Adds the next text.</summary>
    public void AddText()
    {
        _bytes.TryReadText(out var text);
        _words.Add(text);
    }

    /// <summary>Adds words that are not written in the bytes.</summary>
    public void Add(string words) => _words.Add(words);

    /// <summary>Walks the next list of other items.</summary>
    public void ForEach(Action<PackedTextExtractor> item)
    {
        for (var count = ReadNumber(); count > 0; count--) item(this);
    }

    /// <summary>The next Boolean.</summary>
    public bool ReadFlag() => ReadNumber() == 1;

    /// <summary>The next number.</summary>
    public int ReadNumber() => _bytes.ReadNumber();

    /// <summary>Skips a number or a Boolean.</summary>
    public void SkipNumber() => _bytes.ReadNumber();

    /// <summary>Skips a text.</summary>
    public void SkipText() => _bytes.TryReadText(out _);

    private void Mark(char mark)
    {
        if (cites is not null) _words.Add(mark);
    }

    private void AddBlocks(int count)
    {
        for (; count > 0; count--) BlockCodec.Find((BlockKind)ReadNumber()).Extract(this);
    }
}
