using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

/// <summary>What readers see of a block, while it is read: its words in a row, and where each is written. What a quotation says is taken from
/// here, so that the words that are checked are the words that are shown.</summary>
internal sealed class ShownText
{
    // Stands for what readers see and is no word: a title, a picture, the mark of a citation.
    private const char Placeholder = '\uFFFC';

    private readonly List<ShownPiece> _pieces = [];
    private char[] _letters = new char[256];
    private int _length;

    /// <summary>The pieces so far.</summary>
    public IReadOnlyList<ShownPiece> Pieces => _pieces;

    /// <summary>The words so far.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, _length);

    /// <summary>Begins another block.</summary>
    public void Clear()
    {
        _pieces.Clear();
        _length = 0;
    }

    /// <summary>Adds words, each letter of which is written where it stands.</summary>
    public void Add(ReadOnlySpan<char> words, SourcePositions places, int source, ShownContext context, PieceKind kind = PieceKind.Words)
    {
        _pieces.Add(new(_length, words.Length, places, source, kind, context));
        while (_letters.Length - _length < words.Length) Array.Resize(ref _letters, _letters.Length * 2);
        words.CopyTo(_letters.AsSpan(_length));
        _length += words.Length;
    }

    /// <summary>Adds what readers see and is no word.</summary>
    public void AddSign(SourcePositions places, int source, ShownContext context, PieceKind kind) => Add([Placeholder], places, source, context, kind);

    /// <summary>The words of a stretch, without what is none.</summary>
    public string Words(int start, int end)
    {
        var words = new System.Text.StringBuilder(end - start);
        foreach (var piece in Inside(start, end).Where(piece => !piece.IsSign))
            words.Append(Letters[Math.Max(piece.Start, start)..Math.Min(piece.Start + piece.Length, end)]);
        return words.ToString();
    }

    /// <summary>The pieces of which something stands in a stretch.</summary>
    public IEnumerable<ShownPiece> Inside(int start, int end)
    {
        for (var i = IndexOf(start); i < _pieces.Count && _pieces[i].Start <= end; i++)
            if (_pieces[i].Length == 0 ? _pieces[i].Start >= start : _pieces[i].Start < end && _pieces[i].Start + _pieces[i].Length > start) yield return _pieces[i];
    }

    /// <summary>Where a stretch is written, as far as it stands on one line.</summary>
    public Location Place(int start, int length)
    {
        var first = PieceAt(start);
        var last = PieceAt(start + length - 1);
        var from = first.SourceOf(start);
        return first.Places.At(from, ReferenceEquals(first.Places, last.Places) ? last.SourceOf(start + length - 1) - from + 1 : length);
    }

    private ShownPiece PieceAt(int letter) => Inside(letter, letter + 1).First(piece => piece.Length > 0);

    // The first piece that ends behind a letter.
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

/// <summary>A piece of what readers see.</summary>
/// <param name="Start">Where it begins among the letters of its block.</param>
/// <param name="Length">How many letters it has there.</param>
/// <param name="Places">Where its text stands.</param>
/// <param name="Source">Where it begins in that text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Context">What it stands in.</param>
internal readonly record struct ShownPiece(int Start, int Length, SourcePositions Places, int Source, PieceKind Kind, ShownContext Context)
{
    /// <summary>Whether it is no words.</summary>
    public bool IsSign => Kind is PieceKind.Title or PieceKind.Sign;

    /// <summary>Where one of its letters is written.</summary>
    public int SourceOf(int letter) => Kind == PieceKind.Entity ? Source : Source + letter - Start;
}

/// <summary>What a piece of what readers see is.</summary>
internal enum PieceKind
{
    /// <summary>Words as they are written.</summary>
    Words,

    /// <summary>Words of which the first letter has a backslash before it.</summary>
    Escaped,

    /// <summary>A character that is written by its name or number.</summary>
    Entity,

    /// <summary>Code or an address.</summary>
    Verbatim,

    /// <summary>The title of what a link leads to.</summary>
    Title,

    /// <summary>A picture, or the mark of a citation or footnote.</summary>
    Sign,
}

/// <summary>What a piece stands in.</summary>
/// <param name="Link">The number of the link; <c>null</c> outside of links.</param>
/// <param name="Alteration">Why it can't stand in a quotation; <c>null</c> when it can.</param>
internal readonly record struct ShownContext(int? Link = null, Alteration? Alteration = null);

/// <summary>Why something can't stand in a quotation.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Message">What readers would see.</param>
/// <param name="Hint">What to do.</param>
internal sealed record Alteration(Location At, string Message, string Hint);
