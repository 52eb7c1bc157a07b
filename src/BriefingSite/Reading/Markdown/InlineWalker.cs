using Markdig.Syntax.Inlines;

namespace BriefingSite.Reading.Markdown;

/// <summary>Markdown's inlines in the order of the text, without recursion: unmatched brackets can be nested thousands deep.</summary>
internal static class InlineWalker
{
    /// <summary>The inlines of a container. Unmatched delimiters, which contain what follows them, are flattened.</summary>
    public static IEnumerable<Inline> Children(ContainerInline? container) =>
        Walk(container?.FirstChild, stopAtFirst: false, IsFlattened);

    /// <summary>An inline and everything in it.</summary>
    public static IEnumerable<Inline> Deep(Inline inline) => Walk(inline, stopAtFirst: true, _ => true);

    /// <summary>Whether an inline is flattened.</summary>
    public static bool IsFlattened(Inline inline) => inline is DelimiterInline || inline.GetType() == typeof(ContainerInline);

    private static IEnumerable<Inline> Walk(Inline? first, bool stopAtFirst, Func<Inline, bool> enters)
    {
        Stack<Inline?>? later = null;
        var current = first;
        while (true)
        {
            while (current is null)
            {
                if (later is null || !later.TryPop(out current)) yield break;
            }
            yield return current;
            var next = stopAtFirst && ReferenceEquals(current, first) ? null : current.NextSibling;
            if (current is ContainerInline container && container.FirstChild is not null && enters(current))
            {
                (later ??= new()).Push(next);
                current = container.FirstChild;
            }
            else current = next;
        }
    }
}

/// <summary>The plain text of Markdown's inlines, before links are resolved: for ids and for alternative texts.</summary>
internal static class Letters
{
    /// <summary>The text of inlines; a line end is <c>\n</c>, citations and footnote marks are left out.</summary>
    public static string Read(IEnumerable<Inline> inlines)
    {
        var letters = new System.Text.StringBuilder();
        foreach (var part in inlines.SelectMany(InlineWalker.Deep))
        {
            switch (part)
            {
                case LiteralInline literal: letters.Append(literal.Content.AsSpan()); break;
                case HtmlEntityInline entity: letters.Append(entity.Transcoded.AsSpan()); break;
                case CodeInline code: letters.Append(code.ContentSpan); break;
                case AutolinkInline link: letters.Append(link.Url); break;
                case Syntax.NamedLink link: letters.Append(link.WordsStart is null ? link.Id : link.Words); break;
                case DelimiterInline delimiter: letters.Append(delimiter.ToLiteral()); break;
                case LineBreakInline { NextSibling: not null }: letters.Append('\n'); break;
            }
        }
        return letters.ToString();
    }
}
