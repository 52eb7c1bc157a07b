namespace BriefingSite.Tests.Output.Exports;

/// <summary>An entry of a BibTeX file; values are what stands between their outer braces.</summary>
internal sealed record BibEntry(string Type, string Key, IReadOnlyDictionary<string, string> Fields);

/// <summary>Reads BibTeX strictly: entries of braced fields, braces balanced as BibTeX counts them, no key or field twice, nothing
/// between entries but white space.</summary>
internal sealed class BibFile
{
    private readonly string _text;
    private int _at;

    private BibFile(string text) => _text = text;

    public static IReadOnlyList<BibEntry> Parse(string text)
    {
        var file = new BibFile(text);
        var entries = new List<BibEntry>();
        for (file.Space(); file._at < text.Length; file.Space()) entries.Add(file.Entry());
        return entries.Select(entry => entry.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count() == entries.Count ? entries : throw new FormatException("A key stands twice.");
    }

    private BibEntry Entry()
    {
        Take('@');
        var type = Name();
        Take('{');
        var key = Name();
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (Peek() == ',')
        {
            Take(',');
            var name = Name();
            Take('=');
            fields.Add(name, Value());
        }
        Take('}');
        return new(type, key, fields);
    }

    private string Value()
    {
        Take('{');
        var (start, depth) = (_at, 1);
        for (; depth > 0; _at++)
        {
            if (_at >= _text.Length) throw new FormatException("A brace is left open.");
            depth += _text[_at] switch { '{' => 1, '}' => -1, _ => 0 };
        }
        return _text[start..(_at - 1)];
    }

    private string Name()
    {
        Space();
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '-')) _at++;
        return _at > start ? _text[start.._at] : throw new FormatException($"A name is missing at {_at}.");
    }

    private char Peek()
    {
        Space();
        return _at < _text.Length ? _text[_at] : '\0';
    }

    private void Take(char expected)
    {
        if (Peek() != expected) throw new FormatException($"'{expected}' is missing at {_at}.");
        _at++;
    }

    private void Space()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }
}
