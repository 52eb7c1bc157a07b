using BriefingSite.Core.Model;
using BriefingSite.Reading.Values;

namespace BriefingSite.Reading.Formats;

/// <summary>Writes the JSON Schema of a format: draft 7, which editors support for YAML.</summary>
/// <remarks>In YAML <c>2025</c> is a number and <c>true</c> a Boolean; our reader takes every scalar as a text. So the schema allows all
/// three types for a text.</remarks>
internal static class WriteSchema
{
    private const int MaxYear = 9999;

    /// <summary>The schema as JSON.</summary>
    /// <exception cref="KeyNotFoundException">A key has no description in <see cref="KeyHelp"/>: a bug.</exception>
    public static Blob Write(Format format)
    {
        var keys = Keys(format.Keys, format.Name);
        var schema = format.IsList ? new SchemaNode { Type = new("array"), Items = keys } : keys;
        return JsonFormat.Write(schema with { Schema = "http://json-schema.org/draft-07/schema#", Title = format.Files, Description = format.What }, SchemaJson.Default.SchemaNode);
    }

    private static SchemaNode Keys(KeyNotes notes, string path)
    {
        var required = notes.Keys.Where(key => key.IsRequired).Select(key => key.Name).ToList();
        return new()
        {
            Type = new("object"),
            AdditionalProperties = false,
            Required = required.Count > 0 ? required : null,
            AllOf = notes.Groups.Count > 0 ? notes.Groups.Select(OneOf) : null,
            Properties = new(notes.Keys.Select(key => KeyValuePair.Create(key.Name, Value(key.Shape, $"{path}.{key.Name}") with { Description = KeyHelp.Find($"{path}.{key.Name}") }))),
        };
    }

    private static SchemaNode OneOf(string[] names) => new() { AnyOf = names.Select(name => new SchemaNode { Required = [name] }) };

    private static SchemaNode Value(Shape shape, string path) => shape switch
    {
        Shape.Text { Pattern: null } => new() { Type = new("string", "number", "boolean") },
        Shape.Text { Pattern: Patterns.Id or Patterns.ReadFor } => new() { Type = new("string", "integer"), Pattern = Patterns.Id },
        Shape.Text text => new() { Type = new("string"), Pattern = text.Pattern },
        Shape.Whole whole => new() { Type = new("integer"), Minimum = whole.From, Maximum = whole.To, Default = whole.Default },
        Shape.Number number => new() { Type = new("number"), Minimum = number.From, Maximum = number.To },
        // A year alone is a number in YAML.
        Shape.Date date => new() { Type = new("string", "integer"), Pattern = date.Word is null ? Patterns.Date : $"{Patterns.Date}|^{date.Word}$", Minimum = -MaxYear, Maximum = MaxYear },
        // A word such as 2 would be a number in YAML; none of ours is.
        Shape.Words words => new() { Enum = words.All, Default = words.Default },
        Shape.Many { OrOne: true } many => new() { AnyOf = [Value(many.Item, path), Value(many with { OrOne = false }, path)] },
        Shape.Many many => new() { Type = new("array"), Items = Value(many.Item, path) },
        Shape.TextOrKeys either => new() { AnyOf = [Value(new Shape.Text(), path), Keys(either.Notes, path)] },
        Shape.Keys keys => Keys(keys.Notes, path),
        _ => throw new ArgumentException($"There is no schema for a {shape.GetType().Name}.", nameof(shape)),
    };
}
