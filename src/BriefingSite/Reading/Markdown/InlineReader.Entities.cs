using System.Text;
using BriefingSite.Core.Model;
using Markdig.Syntax.Inlines;

namespace BriefingSite.Reading.Markdown;

/// <content>Characters written as entities, which can represent any character.</content>
internal sealed partial class InlineReader
{
    private ContainerInline? _checked;

    private string Entity(HtmlEntityInline entity, UncomparedLocation at, SourcePositions places)
    {
        var text = entity.Transcoded.ToString();
        if (HiddenCharacters.MayStandIn(text)) CheckParagraph(entity, places);
        return Unprintable.Remove(text, at.At, _report);
    }

    /// <summary>A text of a link or image, which may contain entities.</summary>
    private string Spelt(string? text, LinkInline link, UncomparedLocation at, SourcePositions places)
    {
        if (string.IsNullOrEmpty(text)) return "";
        if (HiddenCharacters.MayStandIn(text)) HiddenInFile.CheckSpelt(text, places.Written(link.Span.Start, link.Span.Length), at.At, _report);
        return Unprintable.Remove(text, at.At, _report);
    }

    // The effect of a hidden character depends on its neighbours, so the whole paragraph is checked, once.
    private void CheckParagraph(HtmlEntityInline entity, SourcePositions places)
    {
        ContainerInline paragraph = entity.Parent!;
        while (paragraph.Parent is { } above) paragraph = above;
        if (ReferenceEquals(paragraph, _checked)) return;
        _checked = paragraph;
        var text = new StringBuilder();
        var entities = new List<(int End, HtmlEntityInline Entity)>();
        foreach (var inline in InlineWalker.Deep(paragraph))
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.AsSpan(),
                HtmlEntityInline each => each.Transcoded.AsSpan(),
                CodeInline code => code.Content,
                LineBreakInline => "\n",
                _ => "",
            });
            if (inline is HtmlEntityInline spelt) entities.Add((text.Length, spelt));
        }
        var next = 0;
        var reported = new HashSet<(int, string)>();
        foreach (var hidden in HiddenCharacters.Find(text.ToString()))
        {
            while (next < entities.Count && entities[next].End <= hidden.Index) next++;
            if (next == entities.Count) return;
            var (end, one) = entities[next];
            if (hidden.Index < end - one.Transcoded.Length) continue;
            var at = places.At(one.Span.Start, one.Span.Length);
            if (reported.Add((at.Line, hidden.Kind))) _report(HiddenInFile.Diagnostic(hidden, at));
        }
    }
}
