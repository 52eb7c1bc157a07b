using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Words that are being gathered. Every text of a briefing passes here, some twice: one draft for each thread.</summary>
internal sealed class WordDraft
{
    [ThreadStatic]
    private static WordDraft? s_own;

    private char[] _letters = new char[4096];
    private int _length;

    private WordDraft()
    {
    }

    /// <summary>An empty draft. There is only one at a time on a thread.</summary>
    public static WordDraft Begin()
    {
        var draft = s_own ??= new();
        draft._length = 0;
        return draft;
    }

    /// <summary>Adds a letter.</summary>
    public void Add(char letter)
    {
        Provide(1);
        _letters[_length++] = letter;
    }

    /// <summary>Adds text.</summary>
    public void Add(string text)
    {
        Provide(text.Length);
        text.CopyTo(_letters.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Adds text that is UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        Provide(text.Length);
        _length += Encoding.UTF8.GetChars(text, _letters.AsSpan(_length));
    }

    /// <summary>What was added since the last time, with single spaces and none at its ends. Where a citation has been left out, a space
    /// stands before the full stop or twice.</summary>
    public string Take()
    {
        var letters = _letters.AsSpan(0, _length);
        var (length, isBehindSpace) = (0, false);
        for (var i = 0; i < letters.Length; i++)
        {
            var letter = letters[i];
            if (char.IsWhiteSpace(letter))
            {
                isBehindSpace = true;
                continue;
            }
            if (isBehindSpace && length > 0)
            {
                var isAlone = i + 1 == letters.Length || char.IsWhiteSpace(letters[i + 1]);
                if (!(isAlone && letter is ('.' or ',' or ';' or ':' or '?' or '!'))) letters[length++] = ' ';
            }
            letters[length++] = letter;
            isBehindSpace = false;
        }
        _length = 0;
        return new(letters[..length]);
    }

    private void Provide(int more)
    {
        if (_letters.Length - _length < more) Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _length + more));
    }
}
