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

    /// <summary>The files that writers write, by path: a position may stand in the record of its source, and what is published is not rewritten.</summary>
    public static Dictionary<string, WrittenText> Of(IEnumerable<InputFile> files) => files
        .Where(file => IsWritten(file.Path)).DistinctBy(file => file.Path).ToDictionary(file => file.Path, file => new WrittenText(file), StringComparer.Ordinal);

    private static bool IsWritten(string path) =>
        (path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal))
        && ((path.StartsWith("input/", StringComparison.Ordinal) && !path.StartsWith("input/versions/", StringComparison.Ordinal))
            || (path.StartsWith("seeds/", StringComparison.Ordinal) && path.LastIndexOf('/') == "seeds".Length));

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

    /// <summary>Where the entry of a YAML list begins and ends that has an offset; -1 where there is none.</summary>
    public (int Start, int End) Entry(int at) => StartOfEntry(at) is >= 0 and var start ? (start, EndOfEntry(start)) : (-1, -1);

    /// <summary>The file with changes, none of which overlap.</summary>
    public InputFile With(IEnumerable<Repair> changes)
    {
        var text = new StringBuilder(Text);
        foreach (var change in changes.OrderByDescending(change => change.Offset)) text.Remove(change.Offset, change.Before.Length).Insert(change.Offset, change.After);
        return new(Path, Blob.Create(text.ToString()));
    }

    private int StartOfEntry(int at)
    {
        while (at >= 0)
        {
            at = at == 0 ? -1 : Text.LastIndexOf('\n', at - 1);
            if (Text.AsSpan(at + 1).TrimStart(' ').StartsWith("- ", StringComparison.Ordinal)) return at + 1;
        }
        return -1;
    }

    // It ends at the next list item, at a key of the level above, or at the end of the front matter.
    private int EndOfEntry(int start)
    {
        var own = Indent(start);
        var end = Text.IndexOf('\n', start);
        while (end >= 0 && end + 1 < Text.Length)
        {
            if (Indent(end + 1) is var indent && indent <= own && Text[end + 1 + indent] is not ('\n' or '\r' or '#')) break;
            end = Text.IndexOf('\n', end + 1);
        }
        return end < 0 ? Text.Length : end;
    }

    private int Indent(int line)
    {
        var end = line;
        while (end < Text.Length - 1 && Text[end] == ' ') end++;
        return end - line;
    }
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
