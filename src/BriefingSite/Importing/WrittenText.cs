using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>The text of a file as written, including byte order mark and line ends; converts between offsets and locations.</summary>
internal sealed class WrittenText
{
    private readonly List<int> _lines = [];

    public WrittenText(InputFile file)
    {
        Path = file.Path;
        Text = Encoding.UTF8.GetString(file.Content.Bytes.Span);
        _lines.Add(Text.StartsWith('\uFEFF') ? 1 : 0);
        for (var i = 0; i < Text.Length; i++)
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n'))) _lines.Add(i + 1);
    }

    /// <summary>The path of the file.</summary>
    public string Path { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The offset of a location; -1 when the file has no such location.</summary>
    public int Offset(Location at) => at.Line < 1 || at.Line > _lines.Count || _lines[at.Line - 1] + at.Column - 1 > Text.Length ? -1 : _lines[at.Line - 1] + at.Column - 1;

    /// <summary>The location of an offset.</summary>
    public Location Place(int offset)
    {
        var line = _lines.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return new(Path, line + 1, offset - _lines[line] + 1);
    }

    /// <summary>Whether the text has these words at an offset.</summary>
    public bool Has(string words, int offset) => offset >= 0 && string.CompareOrdinal(Text, offset, words, 0, words.Length) == 0;
}

/// <summary>A change of a file.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Offset">The same as an offset.</param>
/// <param name="Before">The current text.</param>
/// <param name="After">The new text.</param>
/// <param name="Quotation">Where the repaired quotation begins.</param>
public sealed record Repair(Location At, int Offset, string Before, string After, Location Quotation)
{
    /// <summary><c>file:line:column: before → after</c>.</summary>
    public override string ToString() => $"{At}: {Before} → {After}";
}
