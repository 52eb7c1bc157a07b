using System.Text;
using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Permanence;

/// <summary>Reads a JSON file value by value, with locations. The first problem is reported with its location, never thrown, and ends the
/// reading.</summary>
internal ref struct JsonCursor
{
    private readonly string _file;
    private readonly ReadOnlySpan<byte> _text;
    private readonly Action<Location, string> _report;
    private readonly Stack<HashSet<string>> _keys = [];
    private Utf8JsonReader _json;
    private bool _isOver;
    private int _line = 1;
    private int _lineStart;
    private int _counted;

    /// <summary>Begins at the root value of a file.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="text">Its text, as UTF-8 without a byte order mark.</param>
    /// <param name="report">Receives the problem: its location and a sentence.</param>
    public JsonCursor(string file, ReadOnlySpan<byte> text, Action<Location, string> report)
    {
        _file = file;
        _text = text;
        _report = report;
        _json = new(text);
        Read();
    }

    /// <summary>The location of the value.</summary>
    public Location Location
    {
        get
        {
            var isText = _json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
            return Place((int)_json.TokenStartIndex + (isText ? 1 : 0), isText ? _json.ValueSpan.Length : 1);
        }
    }

    /// <summary>Enters an object; call <see cref="NextKey"/> until it returns <c>null</c>.</summary>
    /// <param name="what">What the value is, for the report when it has another type.</param>
    public void Object(string what)
    {
        if (Expect(JsonTokenType.StartObject, $"{what} is not an object.")) _keys.Push(new(StringComparer.Ordinal));
    }

    /// <summary>Moves to the next value of the object and returns its key, or <c>null</c> at the end.</summary>
    public string? NextKey()
    {
        if (!Read()) return null;
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            _keys.Pop();
            return null;
        }
        var key = _json.GetString()!;
        if (!_keys.Peek().Add(key)) Report($"'{key}' appears twice.");
        return Read() ? key : null;
    }

    /// <summary>Enters a list; call <see cref="NextItem"/> until it returns false.</summary>
    /// <param name="what">What the value is, for the report when it has another type.</param>
    public void List(string what) => Expect(JsonTokenType.StartArray, $"{what} is not a list.");

    /// <summary>Moves to the next item of the list.</summary>
    public bool NextItem() => Read() && _json.TokenType != JsonTokenType.EndArray;

    /// <summary>The text of the value; empty after a problem.</summary>
    /// <param name="what">What the value is, for the report when it has another type.</param>
    public string Text(string what)
    {
        if (_json.TokenType == JsonTokenType.Null) Report($"{what} has no value.");
        return Expect(JsonTokenType.String, $"{what} is not a text.") ? _json.GetString()! : "";
    }

    /// <summary>A text, or a number as written; empty if the value is <c>null</c>.</summary>
    /// <param name="what">What the value is, for the report when it has another type.</param>
    public string Scalar(string what) => _json.TokenType switch
    {
        JsonTokenType.Null => "",
        JsonTokenType.Number => Encoding.UTF8.GetString(_json.ValueSpan),
        _ => Text(what),
    };

    /// <summary>Skips the value.</summary>
    public void Skip()
    {
        var depth = _json.CurrentDepth;
        if (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            while (Read() && _json.CurrentDepth > depth) { }
    }

    /// <summary>Checks that nothing follows the root value.</summary>
    public void End() => Read();

    /// <summary>Reports a problem of the value.</summary>
    public void Report(string message) => Report(message, Location);

    /// <summary>Reports a problem of an earlier value.</summary>
    public void Report(string message, Location at)
    {
        if (!_isOver) _report(at, message);
        _isOver = true;
    }

    private bool Expect(JsonTokenType type, string problem)
    {
        if (_json.TokenType != type) Report(problem);
        return !_isOver;
    }

    private bool Read()
    {
        if (_isOver) return false;
        try
        {
            if (!_json.Read()) return false;
            if (_json is { TokenType: JsonTokenType.String or JsonTokenType.PropertyName, ValueIsEscaped: true }) _ = _json.GetString();
            return true;
        }
        catch (JsonException problem)
        {
            _isOver = true;
            _report(Place(LineStart((int)(problem.LineNumber ?? 0)) + (int)(problem.BytePositionInLine ?? 0), 1), "This is not JSON from here on.");
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate, written as an escape.
            Report("This text is not of whole characters.");
        }
        return false;
    }

    private readonly int LineStart(int line)
    {
        var start = 0;
        for (; line > 0; line--) start += _text[start..].IndexOf((byte)'\n') + 1;
        return start;
    }

    // Locations are requested in the order of the file, so each line is counted once.
    private Location Place(int start, int length)
    {
        start = Math.Clamp(start, _counted, _text.Length);
        var passed = _text[_counted..start];
        _line += passed.Count((byte)'\n');
        if (passed.LastIndexOf((byte)'\n') is >= 0 and var end) _lineStart = _counted + end + 1;
        _counted = start;
        return new(_file, _line, Encoding.UTF8.GetCharCount(_text[_lineStart..start]) + 1, Math.Max(length, 1));
    }
}
