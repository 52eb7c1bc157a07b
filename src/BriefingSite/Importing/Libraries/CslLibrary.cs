using System.Globalization;
using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing.Libraries;

/// <summary>Reads CSL-JSON, as Zotero and Better BibTeX ("Better CSL JSON") export it.</summary>
internal static class CslLibrary
{
    private const int FirstSeason = 20;

    /// <summary>The items.</summary>
    /// <exception cref="FormatException">The text is no CSL-JSON.</exception>
    public static List<LibraryItem> Read(string text, List<string> remarks)
    {
        using var document = Parse(text.TrimStart('\uFEFF'));
        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("items", out var inner)) root = inner;
        if (root.ValueKind != JsonValueKind.Array) throw new FormatException("CSL-JSON is a list of items. In Zotero choose 'CSL JSON' or 'Better CSL JSON'");
        var items = new List<LibraryItem>();
        foreach (var item in root.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object) continue;
            if ((Words(item, "citation-key") ?? Words(item, "id")) is { Length: > 0 } key) items.Add(new(key, Metadata(item, key, remarks), []));
            else remarks.Add($"An item has no id and was left out: {Words(item, "title") ?? "it has no title either"}.");
        }
        return items;
    }

    private static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException problem)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"it is not JSON from line {problem.LineNumber + 1} on"));
        }
    }

    private static RecordMetadata Metadata(JsonElement item, string key, List<string> remarks)
    {
        if (Names(item, "author").Count == 0 && Names(item, "editor") is { Count: > 0 } editors) remarks.Add(LibraryItem.OnlyEdited(key, editors));
        var publisher = ItemValues.Text(Words(item, "publisher"));
        return new()
        {
            IsStated = true,
            Title = ItemValues.Text(Words(item, "title")),
            Short = ItemValues.Text(Words(item, "title-short") ?? Words(item, "shortTitle")),
            Kind = Kind(Words(item, "type")),
            Authors = Names(item, "author"),
            Published = Date(item, "issued", key, remarks),
            Publisher = publisher,
            Container = ItemValues.Text(Words(item, "container-title")),
            Pages = ItemValues.Text(Words(item, "page")),
            Doi = ItemValues.Doi(Words(item, "DOI")),
            Address = ItemValues.Address(Words(item, "URL")),
            Retrieved = Date(item, "accessed", key, remarks),
            Archived = ItemValues.Address(Words(item, "archive")) ?? ItemValues.Address(Words(item, "archive_location")),
            Language = ItemValues.Language(Words(item, "language")),
        };
    }

    private static ValueList<SourceName> Names(JsonElement item, string key) =>
        item.TryGetProperty(key, out var names) && names.ValueKind == JsonValueKind.Array ? names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.Object).Select(Name).OfType<SourceName>().ToValueList() : [];

    private static SourceName? Name(JsonElement name)
    {
        if (ItemValues.Text(Words(name, "literal")) is { } literal) return SourceName.Whole(literal);
        string?[] family = [Words(name, "dropping-particle"), Words(name, "non-dropping-particle"), Words(name, "family"), Words(name, "suffix")];
        return (ItemValues.Text(string.Join(' ', family.OfType<string>())), ItemValues.Text(Words(name, "given"))) switch
        {
            ({ } its, { } given) => SourceName.Person(its, given),
            var (its, given) when (its ?? given) is { } whole => SourceName.Whole(whole),
            _ => null,
        };
    }

    private static string? Date(JsonElement item, string key, string id, List<string> remarks)
    {
        if (!item.TryGetProperty(key, out var date)) return null;
        var written = date.ValueKind == JsonValueKind.String ? date.GetString() : date.ValueKind == JsonValueKind.Object ? Parts(date) ?? Words(date, "raw") ?? Words(date, "literal") : null;
        var read = ItemValues.Date(written);
        if (read is null) remarks.Add($"{id}: the date '{written ?? date.ToString()}' ({key}) is not taken over; write it as a day, month or year.");
        return read;
    }

    // [[2031, 3, 14]], or two of them for an interval.
    private static string? Parts(JsonElement date)
    {
        if (!date.TryGetProperty("date-parts", out var parts) || parts.ValueKind != JsonValueKind.Array) return null;
        var ends = parts.EnumerateArray().Where(end => end.ValueKind == JsonValueKind.Array).Select(end => string.Join('-', end.EnumerateArray().Select((part, i) => Padded(part.ToString(), i == 0 ? 4 : 2)))).Where(end => end.Length > 0).ToList();
        if (ends.Count == 0) return null;
        if (ends is [var year] && !year.Contains('-') && int.TryParse(Words(date, "season"), NumberStyles.None, CultureInfo.InvariantCulture, out var season) && season is >= 1 and <= 4)
            return $"{year}-{FirstSeason + season}";
        var isAbout = date.TryGetProperty("circa", out var circa) && circa.ToString() is not ("" or "0" or "false" or "False");
        return string.Join('/', ends.Take(2).Select(end => isAbout ? end + "~" : end));
    }

    private static string Padded(string part, int length) => part.StartsWith('-') ? part : part.PadLeft(length, '0');

    private static string? Words(JsonElement item, string key) => !item.TryGetProperty(key, out var value) ? null
        : value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;

    private static SourceKind? Kind(string? type) => type switch
    {
        null => null,
        "report" or "book" or "thesis" or "chapter" or "standard" => SourceKind.Report,
        "dataset" => SourceKind.Dataset,
        "interview" => SourceKind.Interview,
        "bill" or "legislation" or "legal_case" or "treaty" or "hearing" or "regulation" or "speech" => SourceKind.Official,
        _ => SourceKind.Article,
    };
}
