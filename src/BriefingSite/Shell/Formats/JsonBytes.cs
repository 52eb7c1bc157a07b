using System.Text.Encodings.Web;
using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>JSON for other programs: indented, letters of all scripts as they are, a line end at the end.</summary>
internal static class JsonBytes
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of one value.</summary>
    public static Blob Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_options)) write(json);
        bytes.WriteByte((byte)'\n');
        return new(bytes.ToArray());
    }
}
