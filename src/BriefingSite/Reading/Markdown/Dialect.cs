using BriefingSite.Reading.Markdown.Syntax;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace BriefingSite.Reading.Markdown;

/// <summary>The Markdown that writers write: CommonMark and the extensions of this site.</summary>
internal static class Dialect
{
    /// <summary>How deep blocks and inlines may be nested in one another.</summary>
    public const int Depth = 64;

    /// <summary>Reads whole documents.</summary>
    /// <remarks>Raw HTML is parsed, so that it can be reported where it stands.</remarks>
    public static MarkdownPipeline Document { get; } = Build();

    /// <summary>Reads the words of a link: no blocks and no links in them.</summary>
    public static MarkdownPipeline Words { get; } = BuildWords();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = Depth * 2 }.UsePreciseSourceLocation()
            .UsePipeTables().UseFootnotes().UseDefinitionLists().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks();
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new Unresolved.Parser());
        builder.InlineParsers.InsertBefore<Unresolved.Parser>(new NamedLink.Parser());
        builder.InlineParsers.InsertBefore<Unresolved.Parser>(new Citation.Parser());
        return builder.Use<AttributeSyntax>().Build();
    }

    private static MarkdownPipeline BuildWords()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = Depth * 2 }.UsePreciseSourceLocation()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
        builder.InlineParsers.TryRemove<LinkInlineParser>();
        return builder.Build();
    }
}
