using System.Runtime.InteropServices;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>The numbered notes of one page, in the order in which they are drawn. What the page cites of a source, a passage or several in a row,
/// has one note, however often it is cited.</summary>
public sealed class Notes
{
    private readonly List<Note> _notes = [];
    private readonly Dictionary<(string Source, PassageRange? Range), Note> _known = [];

    /// <summary>The notes so far.</summary>
    public IReadOnlyList<Note> List => _notes;

    /// <summary>How many texts with footnotes were drawn; separates the footnotes of several texts on one page.</summary>
    internal int FootnoteSets { get; set; }

    /// <summary>The marks of some citations: one for each of their ranges of passages, or for a source as a whole.</summary>
    public IReadOnlyList<NoteMark> Add(IEnumerable<Citation> citations)
    {
        var marks = new List<NoteMark>();
        foreach (var citation in citations)
        {
            if (citation.Ranges.Count == 0) Add(citation, null, marks);
            foreach (var range in citation.Ranges) Add(citation, range, marks);
        }
        return marks;
    }

    /// <summary>The note in which a passage is summarised: its own where it has one, else the first that cites it among others.</summary>
    public Note? Of(SourceLabel source, int passage) =>
        _known.GetValueOrDefault((source.Id, new PassageRange(passage, passage)))
        ?? _notes.Find(note => note.Source.Id == source.Id && note.Passages.Any(cited => cited.Number == passage));

    // What is named twice at one place has one mark there.
    private void Add(Citation citation, PassageRange? range, List<NoteMark> marks)
    {
        ref var note = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (citation.Source.Id, range), out var isKnown);
        if (!isKnown) _notes.Add(note = new(_notes.Count + 1, citation.Source, range));
        var known = note!;
        var isNew = !marks.Exists(mark => mark.Note == known);
        known.Add(citation, isNew);
        if (isNew) marks.Add(new(known, known.Mentions.Count));
    }
}

/// <summary>A mark in the text that leads to a note.</summary>
/// <param name="Note">The note.</param>
/// <param name="Mention">Which of its marks it is, from 1.</param>
public sealed record NoteMark(Note Note, int Mention)
{
    /// <summary>Its anchor.</summary>
    public string Id => Mention == 1 ? $"cite.{Note.Number}" : $"cite.{Note.Number}.{Mention}";

    /// <summary>The anchor that it leads to: the note or, from a further mark, the way back from the note to this mark.</summary>
    public string Target => Mention == 1 ? $"note.{Note.Number}" : $"note.{Note.Number}.{Mention}";

    /// <summary>The letter of its way back, from <c>a</c>.</summary>
    public string Letter
    {
        get
        {
            var letters = "";
            for (var number = Mention; number > 0; number = (number - 1) / 26) letters = (char)('a' + (number - 1) % 26) + letters;
            return letters;
        }
    }

    /// <summary>How the source bears on the text at the mark.</summary>
    public Bearing Bearing => Note.Mentions[Mention - 1];
}

/// <summary>A note of a page.</summary>
/// <param name="number">Its number, from 1.</param>
/// <param name="source">The source that it cites.</param>
/// <param name="range">The passages that it cites; <c>null</c> for the source as a whole.</param>
public sealed class Note(int number, SourceLabel source, PassageRange? range)
{
    private readonly List<Bearing> _mentions = [];
    private readonly List<CitedPassage> _passages = [];
    private readonly List<NotedQuotation> _quotations = [];
    private readonly List<PageReference> _pages = [];

    /// <summary>Its number, from 1.</summary>
    public int Number => number;

    /// <summary>The source that it cites.</summary>
    public SourceLabel Source => source;

    /// <summary>The passages that it cites; <c>null</c> for the source as a whole.</summary>
    public PassageRange? Range => range;

    /// <summary>What each of them says.</summary>
    public IReadOnlyList<CitedPassage> Passages => _passages;

    /// <summary>What the page quotes from them, each once.</summary>
    public IReadOnlyList<NotedQuotation> Quotations => _quotations;

    /// <summary>The pages on which they are printed, as the writer named them.</summary>
    public IReadOnlyList<PageReference> Pages => _pages;

    /// <summary>How the source bears on the text at each mark that leads here.</summary>
    public IReadOnlyList<Bearing> Mentions => _mentions;

    /// <summary>How it bears on the text at all of them; <c>null</c> where they differ.</summary>
    public Bearing? Bearing => _mentions.TrueForAll(bearing => bearing == _mentions[0]) ? _mentions[0] : null;

    internal void Add(Citation citation, bool isNewMark)
    {
        if (isNewMark) _mentions.Add(citation.Bearing);
        if (_passages.Count == 0) _passages.AddRange(citation.Passages.Where(passage => IsWithin(passage.Number)));
        if (citation.Pages is { } pages && !_pages.Contains(pages)) _pages.Add(pages);
        // A quotation belongs to the passages in which it was found; one that was not, to the first that are named.
        foreach (var quotation in citation.Quotations)
        {
            var isHere = quotation.Match is { } match ? IsWithin(match.Passage) : range is null || citation.Ranges[0] == range;
            if (isHere && !_quotations.Exists(known => known.Quotation == quotation)) _quotations.Add(new(quotation, _mentions.Count));
        }
    }

    private bool IsWithin(int passage) => range is not { } own || (passage >= own.First && passage <= own.Last);
}

/// <summary>A quotation in a note.</summary>
/// <param name="Quotation">What is quoted.</param>
/// <param name="Mention">At which of its marks, from 1.</param>
public sealed record NotedQuotation(CitedQuotation Quotation, int Mention);
