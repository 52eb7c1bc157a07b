using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    // What a note says of its passages, in words; the whole is one link away, and in the preview.
    private const int NoteWords = 25;

    /// <summary>The notes of a page: for each the source and its grade, the passages, and what is quoted from them or, in short, what they say.
    /// Nothing when there are none.</summary>
    public virtual Html NotesList(Notes notes) => Html.When(notes.List.Count > 0, () => $"""
        <section class="notes" role="doc-endnotes" aria-labelledby={new Anchor("section.notes")}>
        <h2 id={new Anchor("section.notes")}>Notes</h2>
        <ol>
        {notes.List.Select(note => Note(note, notes))}</ol>
        </section>
        """);

    /// <summary>A note: what it cites and the links back to the text.</summary>
    /// <param name="note">The note.</param>
    /// <param name="notes">All notes of the page: no passage is summarised twice.</param>
    public virtual Html Note(Note note, Notes notes) => $"""
        <li id={new Anchor($"note.{note.Number}")}>
        <p class={Class(note.Bearing)}>{Signal(note.Bearing)}{Cited(note)} {Grade(note.Source)}{(note.Quotations is [{ Mention: 1 }, ..] ? QuotedInShort(note) : GistInShort(note, notes))}{QuotedElsewhere(note)}</p>
        {WaysBack(note)}
        </li>

        """;

    /// <summary>The links from a note back to its marks, with letters where there are several; each says where the source bears on the text otherwise than elsewhere.</summary>
    public virtual Html WaysBack(Note note) => note.Mentions.Count == 1
        ? BackLink(new(note, 1), Html.Text("↩"))
        : Html.Create($"<span class=\"ways-back\"><span aria-hidden=\"true\">↩</span>{Enumerable.Range(1, note.Mentions.Count).Select(mention => BackLink(new(note, mention), null))}</span>");

    private static Html BackLink(NoteMark mark, Html? arrow)
    {
        var signal = mark.Note.Bearing is null && mark.Bearing != Bearing.Supports ? $" ({SignalOf(mark.Bearing)})" : "";
        var name = $"Back to the text of note {mark.Note.Number}{(arrow is null ? $", place {mark.Letter}{signal}" : "")}";
        return $" <a class=\"back\"{Html.Id(mark.Mention > 1 ? mark.Target : null)} href={new Anchor(mark.Id).Link} role=\"doc-backlink\" aria-label={name}>{arrow ?? Html.Text(mark.Letter + signal)}</a>";
    }

    /// <summary>The source of a note and its passages, leading to the first of them.</summary>
    public virtual Html Cited(Note note)
    {
        var source = note.Range is { } range
            ? Html.Create($"<a class=\"source-link\" href={new Url(note.Source.PassageUrl(range.First))}>{SourceMark(note.Source)} {note.Source.Short} ¶{range.ToString()}</a>")
            : SourceLink(note.Source);
        return $"{source}{Html.When(note.Pages.Count > 0, () => $", {string.Join("; ", note.Pages)}")}";
    }

    private Html QuotedInShort(Note note)
    {
        var (words, shown, all) = (NoteWords, new List<Html>(), note.Quotations.Where(quotation => quotation.Mention == 1).ToList());
        foreach (var (quotation, _) in all)
        {
            var count = ShortText.Count(quotation.Words);
            if (shown.Count > 0 && count > words) break;
            shown.Add(QuotedInShort(quotation, note, words));
            words -= count;
        }
        return $": {Html.Join(" ", shown)}{Html.When(all.Count > shown.Count, () => $" and {all.Count - shown.Count} more from there")}";
    }

    private Html QuotedInShort(CitedQuotation quotation, Note note, int words)
    {
        var isWhole = ShortText.Count(quotation.Words) <= words;
        return $"<q{InLanguageOf(note.Source)}>{(isWhole ? quotation.Words : ShortText.FirstWords(quotation.Words, words))}</q>{Html.When(isWhole, () => ProseWriter.Translated(quotation.Quotation.Translation))} {Html.When(quotation.Match is not null, () => Found(quotation.Match!))}";
    }

    // What further marks quote. There is no room for it in the margin.
    private Html QuotedElsewhere(Note note) => Html.Join(note.Quotations.Where(quotation => quotation.Mention > 1).Select(quotation =>
    {
        var mark = new NoteMark(note, quotation.Mention);
        return Html.Create($" <span class=\"elsewhere\" data-mark={mark.Id}><span class=\"place\">{mark.Letter}:</span> {QuotedInShort(quotation.Quotation, note, NoteWords)}</span>");
    }));

    private static Html GistInShort(Note note, Notes notes)
    {
        var (words, said, isCut) = (NoteWords, new List<Html>(), false);
        foreach (var passage in note.Passages)
        {
            var number = Html.When(note.Passages.Count > 1, () => $"¶{passage.Number} ");
            if (notes.Of(note.Source, passage.Number) is { } other && other != note) said.Add($" <span class=\"see\">¶{passage.Number}: note {other.Number}.</span>");
            else if (passage.IsLeftOut) said.Add($" <span class=\"gist\">{number}{NotSummarised(passage, note)}</span>");
            else if (words <= 0) isCut = true;
            else
            {
                said.Add($" <span class=\"gist\">{number}{ShortText.FirstWords(passage.Gist, words)}</span>");
                words -= ShortText.Count(passage.Gist);
            }
        }
        return $"{said}{Html.When(isCut, () => $" <span class=\"gist\">…</span>")}";
    }

    private static Html NotSummarised(CitedPassage passage, Note note) =>
        $"{Html.When(passage.Pages is not null && note.Pages.Count == 0, () => $"{passage.Pages!.ToString()}. ")}{ReaderLabels.NotSummarised}";

    private static string Class(Bearing? bearing) => bearing switch
    {
        Bearing.Opposes => "opposes",
        Bearing.Compares => "compares",
        _ => "supports",
    };

    private static Html Signal(Bearing? bearing) =>
        Html.When(bearing is Bearing.Opposes or Bearing.Compares, () => $"<span class=\"signal\">{ReaderLabels.Capital(SignalOf(bearing!.Value))}:</span> ");

    internal static string SignalOf(Bearing bearing) => bearing switch
    {
        Bearing.Opposes => "against",
        Bearing.Compares => "compare",
        Bearing.Supports => "for",
    };
}
