using System.Buffers;
using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Collects words and normalizes their spaces. Every text of a briefing is built here, some twice, so each thread reuses one builder.</summary>
internal sealed class PlainTextBuilder
{
    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    private static readonly SearchValues<char> Marks = SearchValues.Create(".,;:?!");

    [ThreadStatic]
    private static PlainTextBuilder? s_builder;

    private char[] _letters = new char[4096];
    private int _length;

    private PlainTextBuilder()
    {
    }

    /// <summary>An empty builder. There is only one at a time on a thread.</summary>
    public static PlainTextBuilder Begin()
    {
        var builder = s_builder ??= new();
        builder._length = 0;
        return builder;
    }

    /// <summary>Adds a letter.</summary>
    public void Add(char letter)
    {
        Reserve(1);
        _letters[_length++] = letter;
    }

    /// <summary>Adds text.</summary>
    public void Add(string text)
    {
        Reserve(text.Length);
        text.CopyTo(_letters.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Adds text that is UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        _length += Encoding.UTF8.GetChars(text, _letters.AsSpan(_length));
    }

    /// <summary>The text added since the last call, with single spaces and none at its ends. Where a citation was left out, there would be a
    /// space before the full stop, or two spaces.</summary>
    public string Take()
    {
        var left = _letters.AsSpan(0, _length);
        left.ReplaceAny(OtherSpaces, ' ');
        left = left.Trim(' ');
        _length = 0;
        for (int gap; (gap = left.IndexOf("  ")) >= 0;)
        {
            MoveToFront(left[..(gap + 1)]);
            left = left[gap..].TrimStart(' ');
        }
        MoveToFront(left);

        left = _letters.AsSpan(0, _length);
        _length = 0;
        for (int mark; (mark = left.IndexOfAny(Marks)) >= 0;)
        {
            var isAlone = mark + 1 == left.Length || left[mark + 1] == ' ';
            MoveToFront(isAlone && mark > 0 && left[mark - 1] == ' ' ? left[..(mark - 1)] : left[..mark]);
            MoveToFront(left.Slice(mark, 1));
            left = left[(mark + 1)..];
        }
        MoveToFront(left);
        var tidy = new string(_letters, 0, _length);
        _length = 0;
        return tidy;
    }

    /// <summary>Moves letters to the front, after those that are kept already.</summary>
    private void MoveToFront(ReadOnlySpan<char> letters)
    {
        letters.CopyTo(_letters.AsSpan(_length));
        _length += letters.Length;
    }

    private void Reserve(int more)
    {
        if (_letters.Length - _length < more) Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _length + more));
    }
}
