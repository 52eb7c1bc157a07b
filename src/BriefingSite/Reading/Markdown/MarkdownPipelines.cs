using BriefingSite.Reading.Markdown.Syntax;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace BriefingSite.Reading.Markdown;

/// <summary>The Markdown that writers write: CommonMark and the extensions of this site.</summary>
internal static class MarkdownPipelines
{
    /// <summary>How deep blocks and inlines may be nested.</summary>
    public const int Depth = 64;

    /// <summary>The styles of text beyond CommonMark's; <see cref="InlineReader"/> maps them.</summary>
    public const EmphasisExtraOptions Styles = EmphasisExtraOptions.Strikethrough;

    /// <summary>What every bare address begins with or contains.</summary>
    public static readonly string[] Addresses = ["://", "www.", "mailto:", "tel:"];

    private static readonly Lazy<MarkdownPipeline> WithAddresses = new(() => Build(hasAddresses: true));

    private static readonly Lazy<MarkdownPipeline> WithoutAddresses = new(() => Build(hasAddresses: false));

    /// <summary>The pipeline for a document. Raw HTML is parsed, so that it can be reported with its location.</summary>
    /// <remarks>To find bare addresses, the parser stops at each letter that can begin one, a quarter of all letters; so a text without
    /// addresses uses a pipeline that does not look for them.</remarks>
    public static MarkdownPipeline Document(string text) =>
        (Array.Exists(Addresses, address => text.Contains(address, StringComparison.Ordinal)) ? WithAddresses : WithoutAddresses).Value;

    /// <summary>The pipeline for the words of a link: without blocks and links.</summary>
    public static MarkdownPipeline Words { get; } = BuildWords();

    /// <summary>The pipeline for the words of an inline note: without blocks.</summary>
    public static MarkdownPipeline Note { get; } = BuildNote();

    private static MarkdownPipeline Build(bool hasAddresses) => Builder(hasAddresses).Use<AttributeSyntax>().Build();

    private static MarkdownPipeline BuildNote()
    {
        var builder = Builder(hasAddresses: true);
        builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
        return builder.Build();
    }

    private static MarkdownPipelineBuilder Builder(bool hasAddresses)
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = Depth * 2 }.UsePreciseSourceLocation()
            .UsePipeTables().UseFootnotes().UseDefinitionLists().UseEmphasisExtras(Styles);
        if (hasAddresses) builder.UseAutoLinks();
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.Insert(0, new TaskItem.Parser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new Unresolved.Parser());
        builder.InlineParsers.InsertBefore<Unresolved.Parser>(new NamedLink.Parser());
        builder.InlineParsers.InsertBefore<Unresolved.Parser>(new Citation.Parser());
        builder.InlineParsers.InsertBefore<Unresolved.Parser>(new InlineNote.Parser());
        // Citations and links that a mark follows keep their brackets.
        builder.InlineParsers.InsertBefore<Unresolved.Parser>(new TextMarkInline.Parser());
        return builder;
    }

    private static MarkdownPipeline BuildWords()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = Depth * 2 }.UsePreciseSourceLocation()
            .UseEmphasisExtras(Styles);
        builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
        builder.InlineParsers.TryRemove<LinkInlineParser>();
        return builder.Build();
    }
}
