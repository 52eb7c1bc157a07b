using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>JSON for other programs: indented, letters of all scripts as they are, a line end at the end. Characters that nobody sees, and what
/// a runner of workflows would take for an order in a log, are spelt as escapes, which changes no value.</summary>
internal static class JsonBytes
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of one value.</summary>
    public static Blob Write(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_options)) write(json);
        bytes.WriteByte((byte)'\n');
        return Spelt(new(bytes.ToArray()));
    }

    private static Blob Spelt(Blob json)
    {
        var text = Encoding.UTF8.GetString(json.Bytes.Span);
        var spelt = VisibleText.WithoutOrders(text, "\\u005b");
        if (spelt.Any(IsSpelt)) spelt = string.Concat(spelt.Select(letter => IsSpelt(letter) ? $"\\u{(int)letter:x4}" : $"{letter}"));
        return ReferenceEquals(spelt, text) ? json : Blob.Create(spelt);
    }

    private static bool IsSpelt(char letter) => letter != '\n' && VisibleText.IsHidden(letter);
}
