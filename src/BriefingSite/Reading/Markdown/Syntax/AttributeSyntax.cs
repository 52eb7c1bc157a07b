using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace BriefingSite.Reading.Markdown.Syntax;

/// <summary>Attributes after the fence of a div and at the end of a heading that begins with <c>#</c>; nowhere else.</summary>
internal sealed class AttributeSyntax : IMarkdownExtension
{
    private static readonly object Key = typeof(AttributeSyntax);

    /// <summary>The span of a block's attributes; <c>null</c> when it has none.</summary>
    public static SourceSpan? Find(Block block) => block.GetData(Key) as SourceSpan?;

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.FindExact<CustomContainerParser>()!.TryParseAttributes = CutFromFence;
        pipeline.BlockParsers.FindExact<HeadingBlockParser>()!.TryParseAttributes = CutFromHeading;
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static bool CutFromFence(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        block.SetData(Key, new SourceSpan(line.Start, line.End));
        line.Start = line.End + 1;
        return true;
    }

    private static bool CutFromHeading(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var end = line.End;
        while (end > line.Start && line.Text[end].IsSpaceOrTab()) end--;
        if (end <= line.Start || line.Text[end] != '}') return false;
        var start = line.Text.LastIndexOf('{', end, end - line.Start + 1);
        if (start < 0 || line.Text[start + 1] is not ('#' or '.') || (start > line.Start && !line.Text[start - 1].IsSpaceOrTab())) return false;
        block.SetData(Key, new SourceSpan(start, end));
        line.End = start - 1;
        return true;
    }
}
