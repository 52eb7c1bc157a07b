using System.Text.Json;
using System.Text.Json.Serialization;

namespace BriefingSite.Output.Exports;

/// <summary>Integers, written on one line of JSON: <c>[55, 80]</c>.</summary>
[JsonConverter(typeof(OneLineConverter<NumberRow>))]
internal sealed record NumberRow(IEnumerable<int> Numbers)
{
    public override string ToString() => $"[{string.Join(", ", Numbers)}]";
}

/// <summary>Rows of integers, written on one line of JSON: <c>[[0, 4], [9, 2]]</c>.</summary>
[JsonConverter(typeof(OneLineConverter<NumberTable>))]
internal sealed record NumberTable(IEnumerable<NumberRow> Rows)
{
    public override string ToString() => $"[{string.Join<NumberRow>(", ", Rows)}]";
}

/// <summary>Writes the text of a value, which must be JSON on one line.</summary>
internal sealed class OneLineConverter<T> : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteRawValue(value.ToString()!);
}
