using BriefingSite.Reading.Markdown.Syntax;
using FootnoteLink = Markdig.Extensions.Footnotes.FootnoteLink;
using MdFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace BriefingSite.Reading.Markdown;

/// <summary>Numbers the footnotes of a text that has inline notes, in the order of their marks.</summary>
internal sealed class FootnoteNumbers
{
    private readonly List<NumberedNote> _notes = [];
    private readonly Dictionary<MdFootnote, NumberedNote> _byNote = [];

    /// <summary>The notes so far. Reading a note may add others.</summary>
    public IReadOnlyList<NumberedNote> Notes => _notes;

    /// <summary>Adds an inline note and returns its number.</summary>
    public int Add(InlineNote note, SourcePositions places)
    {
        _notes.Add(new(_notes.Count + 1, null, note, places) { Mentions = 1 });
        return _notes.Count;
    }

    /// <summary>Adds a mark; returns the number of its note, and which mention of it this is.</summary>
    public (int Number, int Mention) Add(FootnoteLink mark)
    {
        if (!_byNote.TryGetValue(mark.Footnote, out var note)) _notes.Add(note = _byNote[mark.Footnote] = new(_notes.Count + 1, mark.Footnote, null, null));
        return (note.Number, ++note.Mentions);
    }
}

/// <summary>A footnote and its number.</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="Written">The note, if it is a paragraph of its own.</param>
/// <param name="Inline">The note, if it is inline.</param>
/// <param name="Places">The source positions of the text that contains an inline note.</param>
internal sealed record NumberedNote(int Number, MdFootnote? Written, InlineNote? Inline, SourcePositions? Places)
{
    /// <summary>How many marks refer to it.</summary>
    public int Mentions { get; set; }
}
