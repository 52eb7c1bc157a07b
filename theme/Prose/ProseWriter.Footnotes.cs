using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <content>Footnotes.</content>
public partial class ProseWriter
{
    /// <summary>Draws the mark of a footnote.</summary>
    protected override Html FootnoteMark(Prose prose, FootnoteMark mark) =>
        $"""<a id={new Anchor(Reference(mark.Number, mark.Mention))} href={new Anchor($"fn.{_footnotes}{mark.Number}").Link} class="footnote-ref" role="doc-noteref"><sup>{mark.Number}</sup></a>""";

    /// <summary>Draws the footnotes of a text.</summary>
    protected override Html Footnotes(Prose prose, Footnotes footnotes) => $"""
        <div class="footnotes" role="doc-endnotes">
        <hr>
        <ol>
        {footnotes.Notes.Select(note => Footnote(prose, note))}</ol>
        </div>
        """;

    /// <summary>Draws a footnote; the links back are at the end of its last paragraph.</summary>
    protected virtual Html Footnote(Prose prose, Footnote note)
    {
        var back = Html.Join(Enumerable.Range(1, note.Mentions).Select(mention => Back(note, mention)));
        var last = note.Blocks.Count > 0 ? note.Blocks[^1] as Paragraph : null;
        var before = last is null ? note.Blocks : note.Blocks.SkipLast(1).ToValueList();
        return $"""
            <li id={new Anchor($"fn.{_footnotes}{note.Number}")}>
            {Blocks(prose, before, tight: false)}
            <p>{(last is null ? Html.Empty : Inlines(prose, last.Content))}{back}</p>
            </li>

            """;
    }

    private Html Back(Footnote note, int mention) =>
        $"""<a href={new Anchor(Reference(note.Number, mention)).Link} class="footnote-back-ref" role="doc-backlink" aria-label="Back to the text of footnote {note.Number}">↩</a>""";

    private string Reference(int number, int mention) => mention == 1 ? $"fnref.{_footnotes}{number}" : $"fnref.{_footnotes}{number}.{mention}";
}
