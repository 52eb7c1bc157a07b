using BriefingSite.Core.Model;

namespace BriefingSite.Importing.Libraries;

/// <summary>Reads BibTeX and BibLaTeX: the fields of its entries as a record has them.</summary>
internal static class BibLibrary
{
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The items.</summary>
    /// <exception cref="FormatException">The text is no BibTeX.</exception>
    public static List<LibraryItem> Read(string text, List<string> remarks) =>
        [.. new BibParser(text).Entries().Select(entry => new LibraryItem(entry.Key, Metadata(entry, remarks), Files(entry.Fields.GetValueOrDefault("file"))))];

    private static RecordMetadata Metadata(BibEntry entry, List<string> remarks)
    {
        if (Field("author") is null && Names(Field("editor"), entry.Key, []) is { Count: > 0 } editors) remarks.Add(LibraryItem.OnlyEdited(entry.Key, editors));
        var publisher = Text("publisher") ?? Text("institution") ?? Text("organization") ?? Text("school");
        return new()
        {
            IsStated = true,
            Title = (Text("title"), Text("subtitle")) is ({ } title, { } subtitle) ? $"{title}: {subtitle}" : Text("title"),
            Short = Text("shorttitle"),
            Kind = Kind(entry.Type),
            Authors = Names(Field("author"), entry.Key, remarks),
            Published = Published(),
            Publisher = publisher,
            Container = Text("journaltitle") ?? Text("journal") ?? Text("booktitle") ?? Text("maintitle"),
            Pages = Text("pages"),
            Doi = ItemValues.Doi(Field("doi")),
            Address = ItemValues.Address(Field("url")?.Replace("\\_", "_", StringComparison.Ordinal).Replace("\\%", "%", StringComparison.Ordinal).Replace("\\&", "&", StringComparison.Ordinal).Replace("\\#", "#", StringComparison.Ordinal)),
            Retrieved = ItemValues.Date(Field("urldate")),
            Language = ItemValues.Language(Text("langid") ?? Text("language")),
        };

        string? Field(string name) => entry.Fields.GetValueOrDefault(name);

        string? Text(string name) => Field(name) is { } value ? ItemValues.Text(TexText.Read(value)) : null;

        string? Published()
        {
            var written = Field("date") ?? (Field("year") is { } year ? TexText.Read(year) + Month(Field("month")) + Day(Field("month"), Field("day")) : null);
            var date = ItemValues.Date(written?.Trim());
            if (date is null && written is not null) remarks.Add($"{entry.Key}: the date '{written}' is not taken over; write it as a day, month or year.");
            return date;
        }
    }

    private static string Month(string? month)
    {
        if (month is null) return "";
        var number = int.TryParse(month, out var given) ? given : 1 + Array.FindIndex(s_months, name => month.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return number is >= 1 and <= 12 ? $"-{number:00}" : "";
    }

    private static string Day(string? month, string? day) => Month(month).Length > 0 && int.TryParse(day, out var number) && number is >= 1 and <= 31 ? $"-{number:00}" : "";

    // "Holt, Ines and {UN News}", "Jan van der Berg", "Berg, Jr., Jan".
    private static ValueList<SourceName> Names(string? written, string key, List<string> remarks)
    {
        if (written is null) return [];
        var names = new List<SourceName>();
        foreach (var part in BibParser.Split(written, " and "))
        {
            if (part == "others") remarks.Add($"{key}: the library names further authors only as 'others'.");
            else if (Name(part) is { } name) names.Add(name);
        }
        return names.ToValueList();
    }

    private static SourceName? Name(string written)
    {
        if (ItemValues.Text(TexText.Read(written)) is not { } plain) return null;
        // A name in braces is not to be divided.
        if (written is ['{', ..] && BibParser.EndOfBraces(written, 0) == written.Length) return SourceName.Whole(plain);
        var parts = BibParser.Split(written, ",").Select(part => ItemValues.Text(TexText.Read(part)) ?? "").ToList();
        if (parts.Count > 1) return SourceName.Person(parts.Count > 2 ? $"{parts[0]} {parts[1]}" : parts[0], parts[^1]);
        var words = BibParser.Split(written, " ").Select(word => ItemValues.Text(TexText.Read(word)) ?? "").Where(word => word.Length > 0).ToList();
        if (words.Count < 2) return SourceName.Whole(plain);
        var first = words.Count - 1;
        while (first > 1 && char.IsLower(words[first - 1][0])) first--;
        return SourceName.Person(string.Join(' ', words[first..]), string.Join(' ', words[..first]));
    }

    // Zotero: "Full Text:/home/a/report.pdf:application/pdf;…", or only the path.
    private static ValueList<string> Files(string? field) => field is null ? [] : field.Split(';').SelectMany(file => file.Replace("\\:", ":", StringComparison.Ordinal).Split(':'))
        .Where(part => part.Contains('.', StringComparison.Ordinal)).Select(part => part[(part.LastIndexOfAny(['/', '\\']) + 1)..].Trim()).Where(name => name.Length > 0).Distinct().ToValueList();

    private static SourceKind Kind(string type) => type switch
    {
        "report" or "techreport" or "book" or "inbook" or "incollection" or "thesis" or "phdthesis" or "mastersthesis" or "manual" or "booklet" => SourceKind.Report,
        "dataset" => SourceKind.Dataset,
        "legislation" or "jurisdiction" or "legal" or "patent" => SourceKind.Official,
        _ => SourceKind.Article,
    };
}
