using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BriefingSite.Reading.Markdown.Syntax;

/// <summary>A stretch of a paragraph in a syntax of ours, kept as written and read later.</summary>
internal abstract class Excerpt : LeafInline
{
    /// <summary>What is written.</summary>
    public required string Raw { get; init; }

    /// <summary>Where its lines stand.</summary>
    public required IReadOnlyList<Segment> Lines { get; init; }

    /// <summary>The lines of a stretch of the paragraph being read.</summary>
    protected static IReadOnlyList<Segment> LinesOf(InlineProcessor processor, StringSlice slice, int start, int end)
    {
        var lines = new List<Segment> { new(0, processor.GetSourcePosition(start)) };
        for (var i = start; i < end - 1; i++)
            if (slice.Text[i] == '\n') lines.Add(new(i + 1 - start, processor.GetSourcePosition(i + 1)));
        return lines;
    }

    /// <summary>Its place in the whole text.</summary>
    protected static SourceSpan SpanOf(InlineProcessor processor, int start, int end) =>
        new(processor.GetSourcePosition(start), processor.GetSourcePosition(end - 1));
}
