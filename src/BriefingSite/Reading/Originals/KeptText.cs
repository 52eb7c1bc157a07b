using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>The text of a binary original as it was read at import, kept beside it: JSON, so that builds need not read the original again.</summary>
/// <remarks>It holds everything of <see cref="OriginalText"/>. It is used only for an original of the same bytes, read by the same version of the
/// same reader, and only where it is whole; else the original is read.</remarks>
public static class KeptText
{
    /// <summary>What follows the name of the original in the name of the file.</summary>
    public const string Suffix = ".passages.json";

    /// <summary>A text that was read, as a file.</summary>
    internal static Blob Write(InputFile original, string reader, OriginalText text)
    {
        var bytes = new BlobWriter();
        using (var json = new Utf8JsonWriter(bytes, JsonFormat.Indented))
        {
            json.WriteStartObject();
            json.WriteString("sha256", original.Content.Hash);
            json.WriteString("reader", reader);
            Write(json, text.Metadata);
            json.WriteBoolean("headings", text.MarksHeadings);
            Write(json, "remarks", text.Remarks);
            json.WriteStartArray("passages");
            foreach (var passage in text.Passages) Write(json, passage);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        bytes.Write("\n"u8);
        return bytes.TakeBlob();
    }

    /// <summary>The text in such a file; <c>null</c> where it is of another original or reader, or not whole.</summary>
    internal static OriginalText? Read(InputFile kept, InputFile original, string reader)
    {
        try
        {
            using var json = JsonDocument.Parse(kept.Content.Bytes);
            var root = json.RootElement;
            if (Text(root, "reader") != reader || Text(root, "sha256") != original.Content.Hash) return null;
            var metadata = root.GetProperty("metadata");
            return new(root.GetProperty("passages").EnumerateArray().Select(Passage).ToValueList())
            {
                Metadata = new(Text(metadata, "title"), Texts(metadata, "authors"), Text(metadata, "publisher"), Text(metadata, "published"), Text(metadata, "language"), Text(metadata, "address"))
                {
                    Container = Text(metadata, "container"),
                    Pages = Text(metadata, "pages"),
                    Doi = Text(metadata, "doi"),
                    Retrieved = Text(metadata, "retrieved"),
                    IsTitleGuessed = metadata.TryGetProperty("title-guessed", out _),
                },
                Remarks = Texts(root, "remarks"),
                MarksHeadings = root.GetProperty("headings").GetBoolean(),
            };
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, OriginalMetadata metadata)
    {
        json.WriteStartObject("metadata");
        Write(json, "title", metadata.Title);
        if (metadata.IsTitleGuessed) json.WriteBoolean("title-guessed", true);
        Write(json, "authors", metadata.Authors);
        Write(json, "publisher", metadata.Publisher);
        Write(json, "published", metadata.Published);
        Write(json, "language", metadata.Language);
        Write(json, "address", metadata.Address);
        Write(json, "container", metadata.Container);
        Write(json, "pages", metadata.Pages);
        Write(json, "doi", metadata.Doi);
        Write(json, "retrieved", metadata.Retrieved);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, OriginalPassage passage)
    {
        json.WriteStartObject();
        json.WriteString("text", passage.Text);
        if (passage.Level > 0) json.WriteNumber("level", passage.Level);
        Write(json, "aside", passage.Aside);
        if (passage.Page is { } page) json.WriteNumber("page", page);
        Write(json, "label", passage.PageLabel);
        if (passage.Seconds is { } seconds) json.WriteNumber("seconds", seconds);
        Write(json, "doubt", passage.Doubt);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, string? text)
    {
        if (text is not null) json.WriteString(key, text);
    }

    private static void Write(Utf8JsonWriter json, string key, ValueList<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static OriginalPassage Passage(JsonElement passage) => new(passage.GetProperty("text").GetString()!, Number(passage, "level") ?? 0)
    {
        Aside = Text(passage, "aside"),
        Page = Number(passage, "page"),
        PageLabel = Text(passage, "label"),
        Seconds = Number(passage, "seconds"),
        Doubt = Text(passage, "doubt"),
    };

    private static string? Text(JsonElement parent, string key) => parent.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static int? Number(JsonElement parent, string key) => parent.TryGetProperty(key, out var value) ? value.GetInt32() : null;

    private static ValueList<string> Texts(JsonElement parent, string key) => parent.GetProperty(key).EnumerateArray().Select(text => text.GetString()!).ToValueList();
}
