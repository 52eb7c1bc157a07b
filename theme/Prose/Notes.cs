using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>The numbered notes of one page, in the order in which they are drawn. Equal citations share a note.</summary>
public sealed class Notes
{
    private readonly List<Note> _notes = [];
    private readonly Dictionary<ValueList<Citation>, Note> _known = [];

    /// <summary>The notes so far.</summary>
    public IReadOnlyList<Note> List => _notes;

    /// <summary>How many texts with footnotes were drawn; separates the footnotes of several texts on one page.</summary>
    internal int FootnoteSets { get; set; }

    /// <summary>The note of some citations, with one more mention.</summary>
    public Note Add(ValueList<Citation> citations)
    {
        if (!_known.TryGetValue(citations, out var note))
        {
            note = new(_notes.Count + 1, citations);
            _notes.Add(note);
            _known.Add(citations, note);
        }
        note.Mentions++;
        return note;
    }
}

/// <summary>A note of a page.</summary>
/// <param name="number">Its number, from 1.</param>
/// <param name="citations">What it cites.</param>
public sealed class Note(int number, ValueList<Citation> citations)
{
    /// <summary>Its number, from 1.</summary>
    public int Number => number;

    /// <summary>What it cites.</summary>
    public ValueList<Citation> Citations => citations;

    /// <summary>How many marks in the text lead to it.</summary>
    public int Mentions { get; internal set; }

    /// <summary>The anchor of one of its marks.</summary>
    /// <param name="mention">Which mark, from 1.</param>
    public string Mark(int mention) => mention == 1 ? $"cite.{number}" : $"cite.{number}.{mention}";
}
