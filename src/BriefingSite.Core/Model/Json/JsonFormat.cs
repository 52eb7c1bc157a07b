using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace BriefingSite.Core.Model;

/// <summary>How this program writes JSON: the one place for indentation, line ends and escapes. A document is a record; its
/// <c>JsonSerializerContext</c> is generated when the program is compiled.</summary>
public static class JsonFormat
{
    [ThreadStatic]
    private static BlobWriter? s_bytes;

    /// <summary>For people and programs: indented, letters of all scripts unescaped.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For programs: on one line.</summary>
    public static JsonWriterOptions Compact { get; } = Indented with { Indented = false };

    /// <summary>On one line within HTML: <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and <c>'</c> are escaped, letters of other scripts are not.</summary>
    public static JsonWriterOptions Html { get; } = Compact with { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A whole document: indented, with a final line end.</summary>
    /// <param name="document">What to write. Lists in it may be lazy: each item is written before the next one is made.</param>
    /// <param name="type">How to write it.</param>
    /// <param name="isLarge">Whether lines begin at the margin: of megabytes a quarter would be spaces.</param>
    public static Blob Write<T>(T document, JsonTypeInfo<T> type, bool isLarge = false)
    {
        var bytes = new BlobWriter();
        using (var json = new Utf8JsonWriter(bytes, isLarge ? Indented with { IndentSize = 0 } : Indented)) JsonSerializer.Serialize(json, document, type);
        bytes.Write("\n"u8);
        return bytes.TakeBlob();
    }

    /// <summary>A value on one line.</summary>
    public static byte[] WriteCompact<T>(T value, JsonTypeInfo<T> type)
    {
        var bytes = s_bytes ??= new();
        using (var json = new Utf8JsonWriter(bytes, Compact)) JsonSerializer.Serialize(json, value, type);
        return bytes.Take();
    }

    /// <summary>How many bytes a text takes within a JSON string.</summary>
    public static int Size(string text) => JsonEncodedText.Encode(text, Compact.Encoder).EncodedUtf8Bytes.Length;

    /// <summary>A text as a JSON string.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, Compact.Encoder)}\"";
}
