namespace BriefingSite.Reading.Originals.Word;

/// <summary>Paragraphs, tables and text boxes.</summary>
internal sealed partial class WordStory
{
    private void Paragraph()
    {
        counts.AddBlock();
        var outer = (_paragraph, _line, _style, _isHidden, _languages);
        var isContinued = _unended is not null;
        (_paragraph, _line) = _unended ?? (new(), new());
        _unended = null;
        (_style, _isHidden, _languages) = (null, false, styles.LanguagesOf(null));
        var (isEnded, outline) = (true, (int?)null);
        xml.Each(() =>
        {
            if (xml.IsWord() && xml.Name == "pPr") (isEnded, outline) = ParagraphProperties();
            else Visit();
        });
        if (!isContinued || !_line.IsEmpty)
        {
            _paragraph.Level = styles.Level(_style, outline);
            _paragraph.IsTitle = styles.IsTitle(_style);
            _paragraph.IsContents = styles.IsContents(_style);
        }
        var (ended, line) = (_paragraph, _line);
        (_paragraph, _line, _style, _isHidden, _languages) = outer;
        if (isEnded) Emit(ended, line);
        else _unended = (ended, line);
    }

    // Whether the mark at its end is neither deleted nor hidden, and its own outline level.
    private (bool IsEnded, int? Outline) ParagraphProperties()
    {
        var (isEnded, outline) = (true, (int?)null);
        xml.Each(() =>
        {
            switch (xml.Name)
            {
                case "pStyle":
                    _style = xml.Value();
                    _isHidden = styles.IsHidden(_style) ?? false;
                    _languages = styles.LanguagesOf(_style);
                    break;
                case "outlineLvl":
                    outline = xml.Number();
                    break;
                case "framePr":
                    // A large first letter is a paragraph of its own.
                    isEnded &= xml.Attribute("dropCap") is null or "none";
                    break;
                case "rPr":
                    isEnded &= HasMark();
                    break;
            }
        });
        return (isEnded, outline);
    }

    private bool HasMark()
    {
        var hasMark = true;
        xml.Each(() =>
        {
            if (xml.Name is "del" or "moveFrom" or "ins" or "moveTo") counts.Changes++;
            if (xml.Name is "del" or "moveFrom" || (xml.Name is "vanish" or "specVanish" && xml.IsOn())) hasMark = false;
        });
        return hasMark;
    }

    private void Emit(WordParagraph paragraph, WordLine line)
    {
        paragraph.Add(line);
        _output.Add(paragraph);
    }

    // The end of a text, a cell or a box ends its last paragraph too.
    private void End()
    {
        if (_unended is var (paragraph, line)) Emit(paragraph, line);
        _unended = null;
        counts.HasOpenField |= _fields.Contains(false);
    }

    // A row is a passage, unless a cell has several paragraphs: then each is one.
    private void Row()
    {
        counts.AddBlock();
        var (output, cells) = (_output, _cells);
        List<List<WordParagraph>> own = _cells = [];
        var isDeleted = false;
        xml.Each(() =>
        {
            if (xml.IsWord() && xml.Name == "trPr") isDeleted |= HasDeletion("del");
            else Visit();
        });
        (_output, _cells) = (output, cells);
        if (isDeleted) return;
        var filled = own.Select(cell => cell.FindAll(paragraph => paragraph.HasWords || paragraph.Anchored.Count > 0)).Where(cell => cell.Count > 0).ToList();
        if (filled.Count < 2 || filled.Exists(cell => cell.Count > 1))
        {
            _output.AddRange(filled.SelectMany(cell => cell));
            return;
        }
        var row = new WordParagraph { IsContents = filled.TrueForAll(cell => cell[0].IsContents) };
        row.Lines.Add(string.Join(' ', filled.Select(cell => string.Join(' ', cell[0].Lines))));
        row.Doubt = filled.Find(cell => cell[0].Doubt is not null)?[0].Doubt;
        row.Anchored.AddRange(filled.SelectMany(cell => cell[0].Anchored));
        _output.Add(row);
    }

    private void Cell()
    {
        counts.AddBlock();
        var (output, cells, unended) = (_output, _cells, _unended);
        var isDeleted = false;
        (_output, _cells, _unended) = ([], null, null);
        xml.Each(() =>
        {
            if (xml.IsWord() && xml.Name == "tcPr") isDeleted |= HasDeletion("cellDel");
            else Visit();
        });
        End();
        var cell = _output;
        (_output, _cells, _unended) = (output, cells, unended);
        if (isDeleted) return;
        if (_cells is null) _output.AddRange(cell);
        else _cells.Add(cell);
    }

    private bool HasDeletion(string name)
    {
        var isDeleted = false;
        xml.Each(() =>
        {
            if (xml.Name is not ("del" or "ins" or "cellDel" or "cellIns")) return;
            counts.Changes++;
            isDeleted |= xml.Name == name;
        });
        return isDeleted;
    }

    // The text of a box follows the paragraph that it is anchored in.
    private void Box()
    {
        if (!IsShown) return;
        var outer = (_output, _cells, _unended, _paragraph, _line, _fields);
        (_output, _cells, _unended, _paragraph, _line, _fields) = ([], null, null, null, new(), []);
        xml.Each(Visit);
        End();
        var box = _output;
        (_output, _cells, _unended, _paragraph, _line, _fields) = outer;
        (_paragraph?.Anchored ?? _output).AddRange(box);
    }
}
