using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

/// <summary>A range of a text that is read from left to right.</summary>
internal sealed class Cursor(string text, int start, int end, SourcePositions places, Action<Diagnostic> report)
{
    /// <summary>The current offset.</summary>
    public int Position { get; private set; } = start;

    /// <summary>Whether the end is reached.</summary>
    public bool AtEnd => Position >= end;

    /// <summary>The next character; a zero at the end.</summary>
    public char Current => AtEnd ? '\0' : text[Position];

    /// <summary>The remaining text.</summary>
    public ReadOnlySpan<char> Rest => text.AsSpan(Position, end - Position);

    /// <summary>Skips characters.</summary>
    public void Skip(int count) => Position = Math.Min(end, Position + count);

    /// <summary>Skips white space.</summary>
    public void SkipSpace()
    {
        while (char.IsWhiteSpace(Current) && !AtEnd) Position++;
    }

    /// <summary>A cursor for the range up to a character or the end; this cursor moves to the end of that range.</summary>
    public Cursor Until(char mark)
    {
        var from = Position;
        TakeUntil(mark);
        return new(text, from, Position, places, report);
    }

    /// <summary>The text up to a character or the end.</summary>
    public string TakeUntil(char mark)
    {
        var length = Rest.IndexOf(mark);
        return Take(length < 0 ? end - Position : length);
    }

    /// <summary>The text up to white space or a comma.</summary>
    public string TakeWord()
    {
        var length = 0;
        while (length < Rest.Length && !char.IsWhiteSpace(Rest[length]) && Rest[length] is not (',' or '¶')) length++;
        return Take(length);
    }

    /// <summary>Digits from 0 to 9.</summary>
    public string TakeDigits()
    {
        var length = Rest.IndexOfAnyExceptInRange('0', '9');
        return Take(length < 0 ? Rest.Length : length);
    }

    /// <summary>The location of a range.</summary>
    public Location Place(int at, int length) => places.At(at, length);

    /// <summary>Reports a problem in a range.</summary>
    public void Report(Rule rule, int at, int length, string message, string hint) => report(new(rule, Place(at, length), message, hint));

    private string Take(int length)
    {
        var taken = text.Substring(Position, length);
        Position += length;
        return taken;
    }
}
