using BriefingSite.Reading.Markdown;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.GenericAttributes;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BriefingSite.Tests.Reading.Markdown;

/// <summary>Markdig's own HTML, against which ours is compared.</summary>
internal static class Reference
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseDefinitionLists().UseEmphasisExtras(MarkdownPipelines.Styles).UseAutoLinks()
        .UseCustomContainers().UseGenericAttributes().Use<OnlyBlocks>().Build();

    public static string Html(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList()) Unlink(link);
        // In a cell a backslash before a bar is the table's, in code too, as GitHub has it.
        foreach (var code in document.Descendants<Markdig.Extensions.Tables.Table>().SelectMany(table => table.Descendants<CodeInline>()).ToList())
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
        return document.ToHtml(Pipeline);
    }

    /// <summary>A link in a link is no valid HTML; its words are left.</summary>
    private static void Unlink(LinkInline outer)
    {
        foreach (var inner in outer.FindDescendants<Inline>().ToList())
        {
            switch (inner)
            {
                case FootnoteLink: inner.Remove(); break;
                case AutolinkInline link when !outer.IsImage: link.ReplaceBy(new LiteralInline(link.Url)); break;
                case LinkInline { IsImage: false } link when !outer.IsImage: link.ReplaceBy(new ContainerInline(), copyChildren: true); break;
            }
        }
    }

    /// <summary>Attributes and containers are for blocks only here. Paragraphs in a div or a long definition keep their <c>p</c>
    /// even inside a tight list, where Markdig would run them together.</summary>
    private sealed class OnlyBlocks : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.InlineParsers.TryRemove<GenericAttributesParser>();
            pipeline.InlineParsers.Find<EmphasisInlineParser>()!.EmphasisDescriptors.RemoveAll(descriptor => descriptor.Character == ':');
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
            var html = (HtmlRenderer)renderer;
            html.ObjectRenderers.Replace<HtmlCustomContainerRenderer>(new Divs());
            html.ObjectRenderers.Replace<HtmlDefinitionListRenderer>(new Definitions());
        }
    }

    private sealed class Divs : HtmlCustomContainerRenderer
    {
        protected override void Write(HtmlRenderer renderer, CustomContainer obj) => Loosely(renderer, () => base.Write(renderer, obj));
    }

    private sealed class Definitions : HtmlDefinitionListRenderer
    {
        protected override void Write(HtmlRenderer renderer, DefinitionList list) => Loosely(renderer, () => base.Write(renderer, list));
    }

    private static void Loosely(HtmlRenderer renderer, Action write)
    {
        var saved = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        write();
        renderer.ImplicitParagraph = saved;
    }
}
