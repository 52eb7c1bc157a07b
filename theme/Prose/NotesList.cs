using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The notes of a page: for each citation how it bears on the text, the source and its grade, the passages, what is quoted
    /// and what the passages say. Nothing when there are none.</summary>
    public virtual Html NotesList(Notes notes) => Html.When(notes.List.Count > 0, () => $"""
        <section class="notes" role="doc-endnotes" aria-labelledby={new Anchor("section.notes")}>
        <h2 id={new Anchor("section.notes")}>Notes</h2>
        <ol>
        {notes.List.Select(Note)}</ol>
        </section>
        """);

    /// <summary>A note: its citations and the links back to the text.</summary>
    public virtual Html Note(Note note) => $"""
        <li id={new Anchor($"note.{note.Number}")}>
        {note.Citations.Select(NotedCitation)}{Enumerable.Range(1, note.Mentions).Select(mention => BackLink(note, mention))}
        </li>

        """;

    private static Html BackLink(Note note, int mention) =>
        $"<a class=\"back\" href={new Anchor(note.Mark(mention)).Link} role=\"doc-backlink\" aria-label=\"Back to the text of note {note.Number}{(note.Mentions > 1 ? $", mention {mention}" : "")}\">↩</a>\n";

    /// <summary>A citation in a note.</summary>
    public virtual Html NotedCitation(Citation citation)
    {
        var (name, signal) = citation.Bearing switch
        {
            Bearing.Opposes => ("opposes", Html.Create($"<span class=\"signal\">Against:</span> ")),
            Bearing.Compares => ("compares", Html.Create($"<span class=\"signal\">Compare:</span> ")),
            Bearing.Supports => ("supports", Html.Empty),
        };
        var quotation = Html.When(citation.IsQuoting, () => $": {Quoted(citation)}");
        var gists = citation.Passages.Select(passage => citation.Passages.Count == 1
            ? Html.Create($" <span class=\"gist\">{GistOf(passage, citation)}</span>")
            : Html.Create($" <span class=\"gist\">¶{passage.Number} {GistOf(passage, citation)}</span>"));
        return $"<p class={name}>{signal}{Cited(citation)} {Grade(citation.Source)}{quotation}{gists}</p>\n";
    }
}
