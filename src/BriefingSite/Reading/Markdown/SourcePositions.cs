using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown.Syntax;

namespace BriefingSite.Reading.Markdown;

/// <summary>Maps offsets in a text to locations in its file.</summary>
internal sealed class SourcePositions
{
    private readonly MarkdownText _written;
    private readonly List<int> _lines = [0];
    private readonly IReadOnlyList<Segment>? _segments;

    private SourcePositions(MarkdownText written, List<int> lines, IReadOnlyList<Segment>? segments) => (_written, _lines, _segments) = (written, lines, segments);

    /// <summary>The positions of a text.</summary>
    public SourcePositions(MarkdownText written)
    {
        _written = written;
        var text = written.Text;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) _lines.Add(i + 1);
    }

    /// <summary>The whole text, including for an excerpt.</summary>
    public string Text => _written.Text;

    /// <summary>The positions of an excerpt.</summary>
    /// <param name="segments">Its lines, the first of which begins at 0.</param>
    public SourcePositions Create(IReadOnlyList<Segment> segments) =>
        new(_written, _lines, _segments is null ? segments : [.. segments.Select(segment => segment with { Source = SourceOf(segment.Source) })]);

    /// <summary>The positions of the rest of an excerpt, from an offset on.</summary>
    public SourcePositions From(int offset)
    {
        var rest = new List<Segment>();
        foreach (var segment in _segments!)
        {
            if (segment.Start <= offset) rest = [new(0, segment.Source + offset - segment.Start)];
            else rest.Add(segment with { Start = segment.Start - offset });
        }
        return new(_written, _lines, rest);
    }

    /// <summary>The location of a range, cut at the end of its line, since a location is within one line.</summary>
    public Location At(int offset, int length = 1)
    {
        var text = _written.Text;
        var source = Math.Clamp(Source(offset, ref length), 0, text.Length);
        var line = _lines.BinarySearch(source);
        if (line < 0) line = ~line - 1;
        var end = line + 1 < _lines.Count ? _lines[line + 1] : text.Length;
        while (end > _lines[line] && text[end - 1] is '\n' or '\r') end--;
        source = Math.Min(source, end);
        var column = source - _lines[line] + 1 + (line == 0 ? _written.Start.Column - 1 : _written.Indent);
        return new(_written.Start.File, _written.Start.Line + line, column, Math.Clamp(length, 1, Math.Max(1, end - source)));
    }

    /// <summary>The source text of a range, including escapes and entities.</summary>
    public string Written(int offset, int length)
    {
        var source = Math.Clamp(Source(offset, ref length), 0, _written.Text.Length);
        return _written.Text.Substring(source, Math.Clamp(length, 0, _written.Text.Length - source));
    }

    private int SourceOf(int offset)
    {
        var length = 0;
        return Source(offset, ref length);
    }

    private int Source(int offset, ref int length)
    {
        if (_segments is null) return offset;
        var (i, end) = (0, _segments.Count);
        while (end - i > 1)
        {
            var middle = (i + end) / 2;
            if (_segments[middle].Start > offset) end = middle;
            else i = middle;
        }
        if (i + 1 < _segments.Count) length = Math.Min(length, _segments[i + 1].Start - 1 - offset);
        return _segments[i].Source + (offset - _segments[i].Start);
    }
}
