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
    /// <summary>How deep blocks and inlines may be nested in one another.</summary>
    public const int Depth = 64;

    /// <summary>The styles of text beyond CommonMark's; <see cref="InlineReader"/> maps them.</summary>
    public const EmphasisExtraOptions Styles = EmphasisExtraOptions.Strikethrough;

    /// <summary>What a bare address begins with or holds.</summary>
    public static readonly string[] Addresses = ["://", "www.", "mailto:", "tel:"];

    private static readonly Lazy<MarkdownPipeline> WithAddresses = new(() => Build(hasAddresses: true));

    private static readonly Lazy<MarkdownPipeline> WithoutAddresses = new(() => Build(hasAddresses: false));

    /// <summary>Reads this document. Raw HTML is parsed, so that it can be reported where it stands.</summary>
    /// <remarks>Where bare addresses become links, the parser stops at each letter with which one could begin, a quarter of all: a text
    /// without any is read by one that does not look for them.</remarks>
    public static MarkdownPipeline Document(string text) =>
        (Array.Exists(Addresses, address => text.Contains(address, StringComparison.Ordinal)) ? WithAddresses : WithoutAddresses).Value;

    /// <summary>Reads the words of a link: no blocks and no links in them.</summary>
    public static MarkdownPipeline Words { get; } = BuildWords();

    /// <summary>Reads the words of a note within the line: no blocks in them.</summary>
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
