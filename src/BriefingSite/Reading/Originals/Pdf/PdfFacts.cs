using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>What a PDF says of itself, as far as it is likely to be true of the text.</summary>
internal sealed class PdfFacts
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/", Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private const int MaxMetadata = 1_000_000;

    private static readonly SearchValues<char> s_ofFileNames = SearchValues.Create("_/\\0123456789");

    private static readonly string[] s_suffixes = [".doc", ".docx", ".pdf", ".indd", ".tex", ".qxd", ".qxp", ".rtf", ".odt", ".pub", ".dvi", ".ps", ".html", ".htm", ".ppt", ".pptx", ".xls", ".xlsx"];

    /// <summary>Its title.</summary>
    public string? Title { get; private set; }

    /// <summary>Its authors.</summary>
    public List<string> Authors { get; private set; } = [];

    /// <summary>Who published it.</summary>
    public string? Publisher { get; private set; }

    /// <summary>When it was published, as the metadata of publishers say.</summary>
    public string? Published { get; private set; }

    /// <summary>When the file was made, year, month and day.</summary>
    public string? Made { get; private set; }

    /// <summary>Its language.</summary>
    public string? Language { get; private set; }

    /// <summary>Its DOI.</summary>
    public string? Doi { get; private set; }

    /// <summary>The facts of a document.</summary>
    public static PdfFacts Of(PdfDocument document)
    {
        var facts = new PdfFacts();
        var information = document.Information;
        facts.Title = TitleOf(information.Title);
        if (Clean(information.Author) is { } author) facts.Authors = [.. author.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        facts.Made = Day(information.CreationDate);
        if (document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Lang"), out var language))
            facts.Language = PageLabels.Resolve(document, language) switch { StringToken text => Clean(text.Data), HexToken hex => Clean(hex.Data), _ => null };
        facts.ReadXmp(document);
        return facts;
    }

    private void ReadXmp(PdfDocument document)
    {
        if (!document.TryGetXmpMetadata(out var xmp) || xmp is null) return;
        var bytes = xmp.GetXmlMemory();
        if (bytes.Length > MaxMetadata) return;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
            while (reader.Read())
                if (reader.NodeType == XmlNodeType.Element) ReadProperty(reader);
        }
        catch (XmlException)
        {
            // What was read before stands.
        }
    }

    private void ReadProperty(XmlReader reader)
    {
        // A simple property may be an attribute of its description.
        if (reader is { LocalName: "Description", NamespaceURI: Rdf } && reader.HasAttributes)
        {
            while (reader.MoveToNextAttribute()) Take(reader.NamespaceURI, reader.LocalName, [reader.Value]);
            reader.MoveToElement();
        }
        if (reader.IsEmptyElement || !(reader.NamespaceURI == DublinCore || reader.NamespaceURI.Contains("prism", StringComparison.Ordinal) || reader.LocalName.Equals("doi", StringComparison.OrdinalIgnoreCase))) return;
        var (name, space, depth) = (reader.LocalName, reader.NamespaceURI, reader.Depth);
        var (values, text) = (new List<string>(), new StringBuilder());
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) text.Append(reader.Value);
            if (reader is not { NodeType: XmlNodeType.EndElement, LocalName: "li" }) continue;
            values.Add(text.ToString());
            text.Clear();
        }
        if (values.Count == 0) values.Add(text.ToString());
        Take(space, name, [.. values.Select(Clean).OfType<string>()]);
    }

    private void Take(string space, string name, List<string> values)
    {
        if (values.Count == 0) return;
        var isDublinCore = space == DublinCore;
        if (isDublinCore && name == "title") Title = TitleOf(values[0]) ?? Title;
        else if (isDublinCore && name == "creator" && (values.Count > 1 || Authors.Count == 0)) Authors = values;
        else if (isDublinCore && name == "publisher") Publisher ??= values[0];
        else if (isDublinCore && name == "language") Language ??= values[0] is "x-default" ? null : values[0];
        else if (name is "publicationDate" or "coverDate" && IsDay(values[0])) Published ??= values[0][..10];
        else if (name.Equals("doi", StringComparison.OrdinalIgnoreCase) || (isDublinCore && name == "identifier")) Doi ??= DoiIn(values[0]);
    }

    private static string? DoiIn(string text)
    {
        var start = text.IndexOf("10.", StringComparison.Ordinal);
        return start >= 0 && text.IndexOf('/', start) > start && (start == 0 || text.Contains("doi", StringComparison.OrdinalIgnoreCase)) ? text[start..].Trim() : null;
    }

    private static bool IsDay(string text) => text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // "D:20310512093000Z".
    private static string? Day(string? date)
    {
        var digits = (date ?? "").Replace("D:", "", StringComparison.Ordinal).Trim();
        return digits.Length >= 8 && digits.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0 && $"{digits[..4]}-{digits[4..6]}-{digits[6..8]}" is var day && IsDay(day) ? day : null;
    }

    // A title that programs make of the name of the file is none.
    private static string? TitleOf(string? written)
    {
        if (Clean(written) is not { } title) return null;
        if (title.StartsWith("Microsoft ", StringComparison.OrdinalIgnoreCase) && title.Contains(" - ", StringComparison.Ordinal)) title = title[(title.IndexOf(" - ", StringComparison.Ordinal) + 3)..].Trim();
        if (title.Length < 4 || !title.Any(char.IsLetter) || s_suffixes.Any(suffix => title.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))) return null;
        if (title.ToLowerInvariant() is "untitled" or "document" or "slide 1" or "title" or "unknown" or "about:blank" or "powerpoint presentation" or "(anonymous)") return null;
        return !title.Contains(' ', StringComparison.Ordinal) && title.AsSpan().ContainsAny(s_ofFileNames) ? null : title;
    }

    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var clean = string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length is > 0 and < 500 && !clean.Contains('\uFFFD', StringComparison.Ordinal) ? clean : null;
    }
}
