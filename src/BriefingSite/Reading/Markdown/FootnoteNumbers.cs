using BriefingSite.Reading.Markdown.Syntax;
using FootnoteLink = Markdig.Extensions.Footnotes.FootnoteLink;
using MdFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace BriefingSite.Reading.Markdown;

/// <summary>The footnotes of a text that has both kinds, or notes within the line alone: numbered in the order of their marks.</summary>
internal sealed class FootnoteNumbers
{
    private readonly List<NumberedNote> _notes = [];
    private readonly Dictionary<MdFootnote, NumberedNote> _byNote = [];

    /// <summary>The notes so far. Reading one may add others.</summary>
    public IReadOnlyList<NumberedNote> Notes => _notes;

    /// <summary>The number of a note within the line.</summary>
    public int Add(InlineNote note, SourcePositions places)
    {
        _notes.Add(new(_notes.Count + 1, null, note, places) { Mentions = 1 });
        return _notes.Count;
    }

    /// <summary>The number of the note that a mark leads to, and which mention of it this is.</summary>
    public (int Number, int Mention) Add(FootnoteLink mark)
    {
        if (!_byNote.TryGetValue(mark.Footnote, out var note)) _notes.Add(note = _byNote[mark.Footnote] = new(_notes.Count + 1, mark.Footnote, null, null));
        return (note.Number, ++note.Mentions);
    }
}

/// <summary>A footnote and its number.</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="Written">The note, where it is a paragraph of its own.</param>
/// <param name="Inline">The note, where it stands within the line.</param>
/// <param name="Places">Where the text of that line stands.</param>
internal sealed record NumberedNote(int Number, MdFootnote? Written, InlineNote? Inline, SourcePositions? Places)
{
    /// <summary>How many marks lead to it.</summary>
    public int Mentions { get; set; }
}
