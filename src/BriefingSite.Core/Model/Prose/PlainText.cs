namespace BriefingSite.Core.Model;

/// <summary>Prose without its formatting.</summary>
public static class PlainText
{
    /// <summary>The words of a prose, citations left out, blocks joined by a space.</summary>
    public static string Extract(Prose prose) => prose.Packed.ExtractWords(number => prose.Links[number].InText);

    /// <summary>The words of an unresolved prose; a link by id without words of its own is read as its id.</summary>
    public static string Extract(UnresolvedProse prose) => prose.Packed.ExtractWords(number => prose.Links[number].Written);

    /// <summary>The words of inlines of a prose.</summary>
    public static string Extract(Prose prose, ValueList<Inline> inlines)
    {
        var words = PlainTextBuilder.Begin();
        new Extractor(words, prose).Visit(inlines);
        return words.Take();
    }

    /// <summary>The words of the first top-level paragraph; <c>null</c> when there is none.</summary>
    public static string? ExtractFirstParagraph(Prose prose) => prose.Packed.ExtractFirstParagraph(number => prose.Links[number].InText);

    /// <summary>The words of a prose in sections: the text before the first heading, without an id and a heading, then each heading with
    /// the text below it. Headings inside other blocks do not begin a section.</summary>
    public static IReadOnlyList<(string? Id, string Heading, string Words)> ExtractSections(Prose prose) =>
        prose.Packed.ExtractSections(number => prose.Links[number].InText);

    private sealed class Extractor(PlainTextBuilder words, Prose prose) : TextVisitor
    {
        protected internal override void VisitText(string text) => words.Add(text);

        protected internal override void VisitLineBreak() => words.Add(' ');

        protected internal override void VisitFormatted(TextStyle style, ValueList<Inline> content) => Visit(content);

        protected internal override void VisitLink(Link link)
        {
            if (link.Content.Count == 0) words.Add(prose.Links[link.Number].InText);
            else Visit(link.Content);
        }

        protected internal override void VisitImage(Image image) => words.Add(image.Alternative);

        protected internal override void VisitTaskMark(TaskMark task) => words.Add(task.Sign + ' ');

        protected internal override void VisitCite(Cite cite)
        {
        }

        protected internal override void VisitFootnoteMark(FootnoteMark mark)
        {
        }

        protected internal override void VisitTextMark(TextMark mark)
        {
        }
    }
}
