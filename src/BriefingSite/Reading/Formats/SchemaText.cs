using System.Text.Encodings.Web;
using System.Text.Json;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Values;

namespace BriefingSite.Reading.Formats;

/// <summary>Writes the JSON Schema of a format: draft 7, which editors know for YAML.</summary>
/// <remarks>To YAML <c>2025</c> is a number and <c>true</c> is a truth; our reader takes every scalar as it is written. So a text may
/// be either here, too.</remarks>
internal sealed class SchemaText
{
    private readonly Format _format;
    private readonly Utf8JsonWriter _json;

    private SchemaText(Format format, Utf8JsonWriter json) => (_format, _json) = (format, json);

    /// <summary>The schema as JSON.</summary>
    /// <exception cref="KeyNotFoundException">A key has no words in <see cref="KeyHelp"/>: our own mistake.</exception>
    public static Blob Create(Format format)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new SchemaText(format, json).Write();
        stream.WriteByte((byte)'\n');
        return new(stream.ToArray());
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        _json.WriteString("title", _format.Files);
        _json.WriteString("description", _format.What);
        if (_format.IsList)
        {
            _json.WriteString("type", "array");
            _json.WriteStartObject("items");
        }
        Keys(_format.Keys, _format.Name);
        if (_format.IsList) _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Keys(KeyNotes notes, string path)
    {
        _json.WriteString("type", "object");
        _json.WriteBoolean("additionalProperties", false);
        Required(notes.Keys.Where(key => key.IsRequired).Select(key => key.Name).ToArray());
        if (notes.Groups.Count > 0) Groups(notes.Groups);
        _json.WriteStartObject("properties");
        foreach (var key in notes.Keys)
        {
            _json.WriteStartObject(key.Name);
            _json.WriteString("description", KeyHelp.Find($"{path}.{key.Name}"));
            Value(key.Shape, $"{path}.{key.Name}");
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
    }

    private void Value(Shape shape, string path)
    {
        switch (shape)
        {
            case Shape.Text text:
                if (text.Pattern is null) Types("string", "number", "boolean");
                else if (text.Pattern == Patterns.Id) Types("string", "integer");
                else Types("string");
                if (text.Pattern is not null) _json.WriteString("pattern", text.Pattern);
                break;
            case Shape.Whole whole:
                Types("integer");
                _json.WriteNumber("minimum", whole.From);
                _json.WriteNumber("maximum", whole.To);
                if (whole.Default is { } usual) _json.WriteNumber("default", usual);
                break;
            case Shape.Number number:
                Types("number");
                _json.WriteNumber("minimum", number.From);
                _json.WriteNumber("maximum", number.To);
                break;
            case Shape.Date date:
                Types("string", "integer");
                _json.WriteString("pattern", date.Word is null ? Patterns.Date : $"{Patterns.Date}|^{date.Word}$");
                _json.WriteNumber("minimum", -9999); // a year alone
                _json.WriteNumber("maximum", 9999);
                break;
            case Shape.Words words:
                Enum(words);
                break;
            case Shape.Many { OrOne: true } many:
                _json.WriteStartArray("anyOf");
                Object(() => Value(many.Item, path));
                Object(() => Value(many with { OrOne = false }, path));
                _json.WriteEndArray();
                break;
            case Shape.Many many:
                Types("array");
                _json.WriteStartObject("items");
                Value(many.Item, path);
                _json.WriteEndObject();
                break;
            case Shape.Keys keys:
                Keys(keys.Notes, path);
                break;
            default:
                throw new ArgumentException($"There is no schema for a {shape.GetType().Name}.", nameof(shape));
        }
    }

    private void Types(params ReadOnlySpan<string> types)
    {
        if (types.Length == 1)
        {
            _json.WriteString("type", types[0]);
            return;
        }
        _json.WriteStartArray("type");
        foreach (var type in types) _json.WriteStringValue(type);
        _json.WriteEndArray();
    }

    private void Enum(Shape.Words words)
    {
        // A grade such as 2 would be a number to YAML; none of ours is.
        _json.WriteStartArray("enum");
        foreach (var word in words.All) _json.WriteStringValue(word);
        _json.WriteEndArray();
        if (words.Default is { } usual) _json.WriteString("default", usual);
    }

    private void Required(string[] names)
    {
        if (names.Length == 0) return;
        _json.WriteStartArray("required");
        foreach (var name in names) _json.WriteStringValue(name);
        _json.WriteEndArray();
    }

    private void Groups(IReadOnlyList<string[]> groups)
    {
        _json.WriteStartArray("allOf");
        foreach (var group in groups)
        {
            Object(() =>
            {
                _json.WriteStartArray("anyOf");
                foreach (var name in group) Object(() => Required([name]));
                _json.WriteEndArray();
            });
        }
        _json.WriteEndArray();
    }

    private void Object(Action write)
    {
        _json.WriteStartObject();
        write();
        _json.WriteEndObject();
    }
}
