using System.Text;

namespace BriefingSite.Importing.Libraries;

/// <summary>An entry of a BibTeX file: its type and the names of its fields are in lower case.</summary>
internal sealed record BibEntry(string Type, string Key, IReadOnlyDictionary<string, string> Fields);

/// <summary>Reads the entries of a BibTeX file: values in braces or quotation marks, numbers, <c>@string</c> and <c>#</c>. Text between entries is passed
/// over, as BibTeX does.</summary>
internal sealed class BibParser(string text)
{
    private const int MaxDepth = 200, MaxValue = 1_000_000;

    private readonly Dictionary<string, string> _strings = new(StringComparer.OrdinalIgnoreCase);
    private int _at;

    /// <summary>The entries, in order.</summary>
    /// <exception cref="FormatException">The file is broken; the message says where.</exception>
    public List<BibEntry> Entries()
    {
        var entries = new List<BibEntry>();
        while ((_at = text.IndexOf('@', _at)) >= 0)
        {
            _at++;
            var type = Word().ToLowerInvariant();
            if (type == "comment" || Peek() is not ('{' or '(')) continue;
            var close = text[_at++] == '{' ? '}' : ')';
            if (type == "preamble")
            {
                Value(close);
                continue;
            }
            var key = type == "string" ? "" : Until(',', close).Trim();
            if (type != "string" && Peek() == ',') _at++;
            var fields = Fields(close);
            if (type == "string") foreach (var (name, value) in fields) _strings[name] = value;
            else if (key.Length > 0) entries.Add(new(type, key, fields));
        }
        return entries;
    }

    /// <summary>The parts of a value between separators that stand outside braces.</summary>
    public static IEnumerable<string> Split(string value, string separator)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\') i++;
            else if (value[i] == '{') depth++;
            else if (value[i] == '}') depth--;
            else if (depth == 0 && string.CompareOrdinal(value, i, separator, 0, separator.Length) == 0)
            {
                yield return value[start..i].Trim();
                start = i + separator.Length;
                i = start - 1;
            }
        }
        yield return value[Math.Min(start, value.Length)..].Trim();
    }

    /// <summary>The index after the brace that closes the one at an index; -1 when there is none.</summary>
    public static int EndOfBraces(string value, int open)
    {
        var depth = 0;
        for (var i = open; i < value.Length; i++)
        {
            if (value[i] == '\\') i++;
            else if (value[i] == '{' && ++depth > MaxDepth) throw new FormatException($"more than {MaxDepth} braces stand within one another");
            else if (value[i] == '}' && --depth == 0) return i + 1;
        }
        return -1;
    }

    private Dictionary<string, string> Fields(char close)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (Peek() is { } next && next != close)
        {
            if (next == ',')
            {
                _at++;
                continue;
            }
            var name = Word().ToLowerInvariant();
            if (name.Length == 0 || Peek() != '=') throw Broken("a field and '=' are expected");
            _at++;
            // The first of two fields of a name counts.
            fields.TryAdd(name, Value(close));
        }
        if (Peek() is null) throw Broken("an entry is not closed");
        _at++;
        return fields;
    }

    private string Value(char close)
    {
        var value = new StringBuilder();
        while (true)
        {
            value.Append(Piece(close));
            if (value.Length > MaxValue) throw Broken("a value is longer than a million letters");
            if (Peek() != '#') break;
            _at++;
        }
        // Line breaks are spaces.
        return Yaml.OneLine(value.ToString());
    }

    private string Piece(char close)
    {
        switch (Peek())
        {
            case '{':
                var end = EndOfBraces(text, _at);
                if (end < 0) throw Broken("a brace is not closed");
                var inner = text[(_at + 1)..(end - 1)];
                _at = end;
                return inner;
            case '"':
                var start = ++_at;
                for (var depth = 0; _at < text.Length; _at++)
                {
                    if (text[_at] == '\\') _at++;
                    else if (text[_at] == '{') depth++;
                    else if (text[_at] == '}') depth--;
                    else if (text[_at] == '"' && depth <= 0) return text[start.._at++];
                }
                throw Broken("a quotation mark is not closed");
            case null:
                throw Broken("a value is missing");
            default:
                var word = Until(',', close, '#').Trim();
                return _strings.GetValueOrDefault(word, word);
        }
    }

    private string Word()
    {
        Peek();
        var start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '-' or '+' or '.' or ':')) _at++;
        return text[start.._at];
    }

    private string Until(params ReadOnlySpan<char> ends)
    {
        var length = text.AsSpan(_at).IndexOfAny(ends);
        if (length < 0) throw Broken("an entry is not closed");
        var start = _at;
        _at += length;
        return text[start.._at];
    }

    // The next sign after spaces; null at the end.
    private char? Peek()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
        return _at < text.Length ? text[_at] : null;
    }

    private FormatException Broken(string why) => new($"line {text.AsSpan(0, Math.Min(_at, text.Length)).Count('\n') + 1}: {why}");
}
