using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

/// <summary>The text of a block as readers will see it, with source positions, collected while the block is read. Quotations are taken from
/// it, so that the words that are checked are the words that are shown.</summary>
internal sealed class ShownText
{
    /// <summary>Represents the mark of citations.</summary>
    public const char CitationSign = '\uFFFB';

    // Represents what else readers see other than words: a title, a picture.
    private const char Placeholder = '\uFFFC';

    private readonly List<ShownPiece> _pieces = [];
    private char[] _letters = new char[256];
    private int _length;

    /// <summary>The pieces so far.</summary>
    public IReadOnlyList<ShownPiece> Pieces => _pieces;

    /// <summary>The words so far.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, _length);

    /// <summary>Resets the state for another block.</summary>
    public void Clear()
    {
        _pieces.Clear();
        _length = 0;
    }

    /// <summary>Adds words that are written literally in the source.</summary>
    public void Add(ReadOnlySpan<char> words, SourcePositions places, int source, ShownContext context, PieceKind kind = PieceKind.Words)
    {
        _pieces.Add(new(_length, words.Length, places, source, kind, context));
        while (_letters.Length - _length < words.Length) Array.Resize(ref _letters, _letters.Length * 2);
        words.CopyTo(_letters.AsSpan(_length));
        _length += words.Length;
    }

    /// <summary>Adds something that readers see other than words.</summary>
    public void AddSign(SourcePositions places, int source, ShownContext context, PieceKind kind) => Add([kind == PieceKind.Citation ? CitationSign : Placeholder], places, source, context, kind);

    /// <summary>The words of a range, without other signs.</summary>
    public string Words(int start, int end)
    {
        if (start >= end) return "";
        var words = new System.Text.StringBuilder(end - start);
        foreach (var piece in Inside(start, end).Where(piece => !piece.IsSign))
            words.Append(Letters[Math.Max(piece.Start, start)..Math.Min(piece.Start + piece.Length, end)]);
        return words.ToString();
    }

    /// <summary>The pieces that overlap a range.</summary>
    public IEnumerable<ShownPiece> Inside(int start, int end)
    {
        for (var i = IndexOf(start); i < _pieces.Count && _pieces[i].Start <= end; i++)
            if (_pieces[i].Length == 0 ? _pieces[i].Start >= start : _pieces[i].Start < end && _pieces[i].Start + _pieces[i].Length > start) yield return _pieces[i];
    }

    /// <summary>The location of a range, cut at the end of its line.</summary>
    public Location Place(int start, int length)
    {
        var first = PieceAt(start);
        var last = PieceAt(start + length - 1);
        var from = first.SourceOf(start);
        return first.Places.At(from, ReferenceEquals(first.Places, last.Places) ? last.SourceOf(start + length - 1) - from + 1 : length);
    }

    private ShownPiece PieceAt(int letter) => Inside(letter, letter + 1).First(piece => piece.Length > 0);

    // The first piece that ends at or after a letter.
    private int IndexOf(int letter)
    {
        var (low, high) = (0, _pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].Start + _pieces[middle].Length < letter) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

/// <summary>A piece of the shown text.</summary>
/// <param name="Start">Where it begins among the letters of its block.</param>
/// <param name="Length">How many letters it has there.</param>
/// <param name="Places">The source positions of its text.</param>
/// <param name="Source">Its offset in that text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Context">What it is inside of.</param>
internal readonly record struct ShownPiece(int Start, int Length, SourcePositions Places, int Source, PieceKind Kind, ShownContext Context)
{
    /// <summary>Whether it is something other than words.</summary>
    public bool IsSign => Kind is PieceKind.Title or PieceKind.Sign or PieceKind.Citation;

    /// <summary>Where one of its letters is written.</summary>
    public int SourceOf(int letter) => Kind == PieceKind.Entity ? Source : Source + letter - Start;
}

/// <summary>The kinds of pieces of the shown text.</summary>
internal enum PieceKind
{
    /// <summary>Words as they are written.</summary>
    Words,

    /// <summary>Words whose first letter is escaped by a backslash.</summary>
    Escaped,

    /// <summary>A character written as an entity.</summary>
    Entity,

    /// <summary>Code or an address.</summary>
    Verbatim,

    /// <summary>The title of a link's target.</summary>
    Title,

    /// <summary>A picture, or the mark of a footnote.</summary>
    Sign,

    /// <summary>The mark of citations.</summary>
    Citation,
}

/// <summary>What a piece is inside of.</summary>
/// <param name="Link">The number of the link; <c>null</c> outside of links.</param>
/// <param name="Alteration">Why it can't be part of a quotation; <c>null</c> when it can.</param>
internal readonly record struct ShownContext(int? Link = null, Alteration? Alteration = null);

/// <summary>Why something can't be part of a quotation.</summary>
/// <param name="At">Where it is.</param>
/// <param name="Message">What readers would see.</param>
/// <param name="Hint">What to do.</param>
internal sealed record Alteration(Location At, string Message, string Hint);
