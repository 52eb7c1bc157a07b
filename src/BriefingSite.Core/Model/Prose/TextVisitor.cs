namespace BriefingSite.Core.Model;

/// <summary>Visits inlines as text: the words in reading order, and other inlines in their place.</summary>
/// <remarks>Formatting is one method, whatever its style, so that no words are lost when a style is added. The record of an inline decides which method is
/// called (<see cref="Inline.Accept"/>).</remarks>
public abstract class TextVisitor
{
    /// <summary>Visits inlines, one after the other.</summary>
    public void Visit(ValueList<Inline> inlines)
    {
        foreach (var inline in inlines.AsSpan()) Visit(inline);
    }

    /// <summary>Visits an inline.</summary>
    protected virtual void Visit(Inline inline) => inline.Accept(this);

    /// <summary>For words.</summary>
    protected internal abstract void VisitText(string words);

    /// <summary>For a line end, which is read as a space.</summary>
    protected internal abstract void VisitLineBreak();

    /// <summary>For formatted text.</summary>
    protected internal abstract void VisitFormatted(TextStyle style, ValueList<Inline> content);

    /// <summary>For a link. Without words of its own it shows the title of its target.</summary>
    protected internal abstract void VisitLink(Link link);

    /// <summary>For a picture.</summary>
    protected internal abstract void VisitImage(Image image);

    /// <summary>For the mark of a task.</summary>
    protected internal abstract void VisitTaskMark(TaskMark task);

    /// <summary>For the place of a citation.</summary>
    protected internal abstract void VisitCite(Cite cite);

    /// <summary>For the mark of a footnote.</summary>
    protected internal abstract void VisitFootnoteMark(FootnoteMark mark);

    /// <summary>For a mark of what the text before it is.</summary>
    protected internal abstract void VisitTextMark(TextMark mark);
}
