using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BriefingSite.Reading.Markdown.Syntax;

/// <summary>A part of a paragraph in our own syntax, kept as written and parsed later.</summary>
internal abstract class Excerpt : LeafInline
{
    /// <summary>The source text.</summary>
    public required string Raw { get; init; }

    /// <summary>The source positions of its lines.</summary>
    public required IReadOnlyList<Segment> Lines { get; init; }

    /// <summary>The lines of a range of the paragraph being parsed.</summary>
    protected static IReadOnlyList<Segment> LinesOf(InlineProcessor processor, StringSlice slice, int start, int end)
    {
        var lines = new List<Segment> { new(0, processor.GetSourcePosition(start)) };
        for (var i = start; i < end - 1; i++)
            if (slice.Text[i] == '\n') lines.Add(new(i + 1 - start, processor.GetSourcePosition(i + 1)));
        return lines;
    }

    /// <summary>Its offset in the whole text.</summary>
    protected static SourceSpan SpanOf(InlineProcessor processor, int start, int end) =>
        new(processor.GetSourcePosition(start), processor.GetSourcePosition(end - 1));
}
