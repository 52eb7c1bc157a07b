using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>A file as it is written, byte order mark and line ends included, and where its places are.</summary>
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

    /// <summary>Where a place is in the text; -1 when the file has no such place.</summary>
    public int Offset(Location at) => at.Line < 1 || at.Line > _lines.Count || _lines[at.Line - 1] + at.Column - 1 > Text.Length ? -1 : _lines[at.Line - 1] + at.Column - 1;

    /// <summary>The place of an offset.</summary>
    public Location Place(int offset)
    {
        var line = _lines.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return new(Path, line + 1, offset - _lines[line] + 1);
    }

    /// <summary>Whether words stand at an offset just as they are.</summary>
    public bool Has(string words, int offset) => offset >= 0 && string.CompareOrdinal(Text, offset, words, 0, words.Length) == 0;
}

/// <summary>A change of a file.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Offset">The same as a number of characters.</param>
/// <param name="Before">What stands there.</param>
/// <param name="After">What is to stand there.</param>
/// <param name="Quotation">Where the quotation begins that is repaired.</param>
public sealed record Repair(Location At, int Offset, string Before, string After, Location Quotation)
{
    /// <summary><c>file:line:column: before → after</c>.</summary>
    public override string ToString() => $"{At}: {Before} → {After}";
}
