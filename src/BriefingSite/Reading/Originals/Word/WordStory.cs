using System.Globalization;
using System.Text;
using System.Xml;
using BriefingSite.Reading.Originals.Archives;

namespace BriefingSite.Reading.Originals.Word;

/// <summary>Reads one of the texts of a document – the main one, or its notes – as it would be printed with all tracked changes accepted.</summary>
/// <param name="xml">The text.</param>
/// <param name="styles">The styles of the document.</param>
/// <param name="counts">Receives what readers do not see.</param>
/// <param name="notes">The notes by kind and id; each is taken out where it is referred to.</param>
internal sealed partial class WordStory(XmlWalk xml, WordStyles styles, WordCounts counts, Dictionary<string, List<WordParagraph>> notes)
{
    // Fields that are open: whether their result has begun, which is what is printed.
    private Stack<bool> _fields = [];
    private List<WordParagraph> _output = [];
    private List<List<WordParagraph>>? _cells;
    private WordParagraph? _paragraph;
    private WordLine _line = new();

    // A paragraph whose mark is deleted or hidden; the next continues it.
    private (WordParagraph Paragraph, WordLine Line)? _unended;
    private string? _style;
    private bool _isHidden, _isMark, _isLink;
    private WordLevel _raise;
    private WordLanguages _languages = styles.Languages;

    /// <summary>The paragraphs of the main text.</summary>
    public List<WordParagraph> Body()
    {
        if (!xml.Begin()) return [];
        xml.Each(Visit);
        End();
        return Flat(_output);
    }

    /// <summary>The notes of a part, by kind and id.</summary>
    /// <param name="kind">The name of their elements.</param>
    public void Notes(string kind)
    {
        if (!xml.Begin()) return;
        xml.Each(() =>
        {
            if (xml.Name != kind || xml.Attribute("type") is not (null or "normal") || xml.Attribute("id") is not { } id) return;
            _output = [];
            _fields = [];
            xml.Each(Visit);
            End();
            notes.TryAdd(kind + id, Flat(_output));
        });
    }

    private static List<WordParagraph> Flat(List<WordParagraph> paragraphs)
    {
        var all = new List<WordParagraph>();
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.HasWords) all.Add(paragraph);
            all.AddRange(Flat(paragraph.Anchored));
        }
        return all;
    }

    private void Visit()
    {
        if (xml.IsWord()) VisitWord();
        else if (xml.IsAlternatives()) VisitAlternatives();
        else if (xml.IsMath() && xml.Name == "oMath") Formula();
        else
        {
            if (xml.Name == "OLEObject") Object();
            xml.Each(Visit);
        }
    }

    private void VisitWord()
    {
        switch (xml.Name)
        {
            case "p":
                Paragraph();
                break;
            case "tbl":
                End();
                xml.Each(Visit);
                break;
            case "tr":
                Row();
                break;
            case "tc":
                Cell();
                break;
            case "txbxContent":
                Box();
                break;
            case "altChunk" or "subDoc":
                counts.Foreign++;
                break;
            // Properties, what was deleted, the code of fields, the reading aid of ruby text.
            case "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "sectPr" or "tblPr" or "tblGrid" or "trPr" or "tcPr" or "tblPrEx" or "rubyPr" or "rt" or "delInstrText" or "delText" or "ffData":
                break;
            case "del" or "moveFrom":
                counts.Changes++;
                break;
            case "ins" or "moveTo":
                counts.Changes++;
                xml.Each(Visit);
                break;
            default:
                VisitInline();
                break;
        }
    }

    private void VisitInline()
    {
        switch (xml.Name)
        {
            case "r":
                Run();
                break;
            case "t":
                Text();
                break;
            case "tab" or "ptab":
                Add(" ");
                break;
            case "br" or "cr":
                Break();
                break;
            case "noBreakHyphen":
                Add("\u2011");
                break;
            case "softHyphen":
                Add("\u00AD");
                break;
            case "sym":
                Symbol();
                break;
            case "hyperlink":
                Hyperlink();
                break;
            case "instrText":
                if (_fields.Count > 0) _code += xml.Text();
                break;
            case "fldSimple":
                _code = xml.Attribute("instr") ?? "";
                FieldOfFormula();
                xml.Each(Visit);
                break;
            case "fldChar":
                Field();
                break;
            case "footnoteReference" or "endnoteReference":
                Note();
                break;
            default:
                xml.Each(Visit);
                break;
        }
    }

    // The first choice is for present programs, what follows says the same for older ones.
    private void VisitAlternatives()
    {
        var isChosen = false;
        xml.Each(() =>
        {
            if (isChosen || xml.Name is not ("Choice" or "Fallback")) return;
            isChosen = true;
            xml.Each(Visit);
        });
    }

    private void Run()
    {
        var (isHidden, languages, raise) = (_isHidden, _languages, _raise);
        _raise = WordLevel.Line;
        var hasText = false;
        _isMark = false;
        xml.Each(() =>
        {
            if (xml.IsWord() && xml.Name == "rPr") RunProperties();
            else Visit();
            hasText |= xml.Name is "t" or "sym";
        });
        if (_isHidden && hasText && _paragraph is not null) counts.Hidden++;
        (_isHidden, _languages, _raise, _isMark) = (isHidden, languages, raise, false);
    }

    private void RunProperties()
    {
        bool? own = null;
        xml.Each(() =>
        {
            switch (xml.Name)
            {
                case "rStyle":
                    _isHidden = styles.IsHidden(xml.Value()) ?? _isHidden;
                    _raise = styles.Raise(xml.Value()) ?? _raise;
                    break;
                case "vanish":
                    own = xml.IsOn();
                    break;
                case "vertAlign":
                    _raise = LevelOf(xml.Value());
                    break;
                case "lang":
                    _languages = WordLanguages.Read(xml).Or(_languages);
                    break;
            }
        });
        _isHidden = own ?? _isHidden;
    }

    private void Text()
    {
        if (!IsShown || _paragraph is null) return;
        var isPreserved = xml.IsPreserved;
        var text = new StringBuilder();
        xml.Text(piece =>
        {
            counts.Add(piece.Length, _languages.Of(piece));
            text.Append(piece);
        });
        _line.Add(isPreserved ? text.ToString() : Trimmed(text), Level);
    }

    // As Word does where the file does not say that spaces count. A non-breaking space is a letter to XML.
    private static string Trimmed(StringBuilder text)
    {
        var (start, end) = (0, text.Length);
        while (end > start && XmlConvert.IsWhitespaceChar(text[end - 1])) end--;
        while (start < end && XmlConvert.IsWhitespaceChar(text[start])) start++;
        return text.ToString(start, end - start);
    }

    // The signs of old fonts stand at the places of letters or at private ones.
    private void Symbol()
    {
        if (xml.Attribute("font") is { } font && (font.Contains("Symbol", StringComparison.OrdinalIgnoreCase) || font.EndsWith("dings", StringComparison.OrdinalIgnoreCase))) return;
        if (int.TryParse(xml.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sign) && sign is > ' ' and < 0xD800) Add($"{(char)sign}");
    }

    private void Field()
    {
        switch (xml.Attribute("fldCharType"))
        {
            case "begin":
                _fields.Push(false);
                _code = "";
                break;
            case "separate" when _fields.Count > 0:
                _fields.Pop();
                _fields.Push(true);
                break;
            case "end" when _fields.Count > 0:
                if (!_fields.Pop()) FieldOfFormula();
                break;
        }
    }

    private void Note()
    {
        if (!IsShown) return;
        // The mark that follows is a sign of the writer's.
        _isMark = xml.Attribute("customMarkFollows") is "1" or "true" or "on";
        var kind = xml.Name[..^"Reference".Length];
        if (xml.Attribute("id") is not { } id || !notes.Remove(kind + id, out var note)) return;
        counts.Notes++;
        (_paragraph?.Anchored ?? _output).AddRange(note);
    }

    private bool IsShown => !_isHidden && !_isMark && !_fields.Contains(false);

    private void Add(string text)
    {
        if (_paragraph is not null && IsShown) _line.Add(text, Level);
    }

    private void Break()
    {
        if (_paragraph is null || !IsShown) return;
        _paragraph.Add(_line);
    }
}
