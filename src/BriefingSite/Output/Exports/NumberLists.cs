using System.Text.Json;
using System.Text.Json.Serialization;

namespace BriefingSite.Output.Exports;

/// <summary>Whole numbers, which JSON shows on one line: <c>[55, 80]</c>.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record NumberRow(IEnumerable<int> Numbers)
{
    public override string ToString() => $"[{string.Join(", ", Numbers)}]";

    internal sealed class Converter : WriteOnlyConverter<NumberRow>
    {
        public override void Write(Utf8JsonWriter writer, NumberRow value, JsonSerializerOptions options) => writer.WriteRawValue(value.ToString());
    }
}

/// <summary>Rows of whole numbers, which JSON shows on one line: <c>[[0, 4], [9, 2]]</c>.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record NumberTable(IEnumerable<NumberRow> Rows)
{
    public override string ToString() => $"[{string.Join<NumberRow>(", ", Rows)}]";

    internal sealed class Converter : WriteOnlyConverter<NumberTable>
    {
        public override void Write(Utf8JsonWriter writer, NumberTable value, JsonSerializerOptions options) => writer.WriteRawValue(value.ToString());
    }
}

/// <summary>Writes a value that nothing here reads back.</summary>
internal abstract class WriteOnlyConverter<T> : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();
}
