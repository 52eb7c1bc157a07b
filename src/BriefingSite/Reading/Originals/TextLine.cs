namespace BriefingSite.Reading.Originals;

/// <summary>A line of plain text, as it is laid out.</summary>
internal sealed class TextLine
{
    private const int TabWidth = 8, WideGap = 3;

    /// <summary>A line as it stands in the file.</summary>
    public TextLine(string written)
    {
        Text = written.Trim();
        var column = 0;
        var isIndent = true;
        foreach (var c in written.TrimEnd())
        {
            isIndent &= char.IsWhiteSpace(c);
            if (c == '\f') continue;
            column = c == '\t' ? (column / TabWidth + 1) * TabWidth : column + 1;
            if (isIndent) Indent = column;
        }
        Width = column;
        FirstWord = Text.AsSpan().IndexOfAny(' ', '\t') is >= 0 and var end ? end : Text.Length;
        IsItem = ListItems.Begins(Text);
        IsRow = IsRowOfTable(Text);
        var last = Text.AsSpan().TrimEnd("\"'”’»)]*_0123456789");
        EndsSentence = Text.Length > 0 && (last.Length == 0 || last[^1] is '.' or '!' or '?' or ':' or ';' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।');
    }

    /// <summary>Its text without the spaces around it.</summary>
    public string Text { get; }

    /// <summary>The columns before its text.</summary>
    public int Indent { get; }

    /// <summary>The columns up to the end of its text.</summary>
    public int Width { get; }

    /// <summary>How long its first word is.</summary>
    public int FirstWord { get; }

    /// <summary>How many words it has.</summary>
    public int Words => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Whether it has no text.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>Whether it is a line of signs: a rule, or a row of stars.</summary>
    public bool IsRule => !IsBlank && !Text.Any(char.IsLetterOrDigit);

    /// <summary>Whether it begins like a list item.</summary>
    public bool IsItem { get; }

    /// <summary>Whether it is a row of a table: cells set apart, figures among them.</summary>
    public bool IsRow { get; }

    /// <summary>Whether it ends like a sentence, or like what introduces a list.</summary>
    public bool EndsSentence { get; }

    /// <summary>Whether it begins with a small letter, as the middle of a sentence does.</summary>
    public bool BeginsSmall => Text.Length > 0 && char.IsLower(Text[0]);

    /// <summary>Whether it begins with a letter of a script without capitals.</summary>
    public bool BeginsWithoutCase => Text.Length > 0 && char.IsLetter(Text[0]) && !char.IsUpper(Text[0]) && !char.IsLower(Text[0]);

    /// <summary>Whether a word goes on after its hyphen.</summary>
    public bool EndsInHyphen => Text.Length > 1 && Text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(Text[^2]);

    private static bool IsRowOfTable(string text)
    {
        if (text.Contains('\t')) return text.Split('\t', StringSplitOptions.RemoveEmptyEntries).Length > 1 && !ListItems.Begins(text);
        var (figures, cells) = (0, 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ') continue;
            var start = i;
            while (text[i] == ' ') i++;
            if (i - start < WideGap) continue;
            cells++;
            var end = text.IndexOf("  ", i, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length;
            if (IsFigure(text.AsSpan()[i..end])) figures++;
        }
        return cells > 1 && figures * 2 >= cells - 1;
    }

    private static bool IsFigure(ReadOnlySpan<char> cell)
    {
        var digits = 0;
        foreach (var c in cell)
        {
            if (char.IsLetter(c)) return false;
            if (char.IsDigit(c)) digits++;
        }
        return digits > 0 || cell is "-" or "–" or "—";
    }
}
