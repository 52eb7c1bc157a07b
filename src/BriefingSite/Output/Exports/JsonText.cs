using System.Text.Encodings.Web;
using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>JSON for people and programs: indented, letters of all scripts as they are, a line end at the end.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>For programs alone: on one line.</summary>
    public static JsonWriterOptions Lean { get; } = Options with { Indented = false };

    /// <summary>The text of one JSON value.</summary>
    /// <param name="write">Writes the value.</param>
    public static Blob Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new BlobWriter();
        using (var json = new Utf8JsonWriter(bytes, Options)) write(json);
        bytes.Write("\n"u8);
        return bytes.TakeBlob();
    }

    /// <summary>A property that is left out when there is nothing to say.</summary>
    public static void WriteIfKnown(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <summary>A property that lists texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A property that lists whole numbers, on one line.</summary>
    public static void WriteNumbers(this Utf8JsonWriter json, string name, IEnumerable<int> values)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(List(values));
    }

    /// <summary>A property that lists lists of whole numbers, on one line.</summary>
    public static void WriteNumbers(this Utf8JsonWriter json, string name, IEnumerable<IEnumerable<int>> values)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(List(values.Select(List)));
    }

    /// <summary>A property that lists objects.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="items">What to list.</param>
    /// <param name="write">Writes the properties of one.</param>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string List<T>(IEnumerable<T> values) => $"[{string.Join(", ", values)}]";
}
