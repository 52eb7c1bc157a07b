using System.Text.Json;
using AngleSharp.Html.Dom;

namespace BriefingSite.Reading.Originals.Metadata;

/// <summary>Reads what a page says of itself in JSON-LD with the words of schema.org.</summary>
internal sealed class JsonLd
{
    private const string From = "JSON-LD";
    private const int MaxBlocks = 50, MaxLength = 1_000_000, MaxDepth = 64, MaxNodes = 20_000;

    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    // Kinds of works, the most exact first. A page or a site says only little of its text.
    private static readonly string[] s_articles = ["Article", "Posting", "Report", "Review", "Dataset", "Book", "Chapter", "Thesis", "Legislation", "CreativeWork", "WebPage"];

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly List<(int Rank, JsonElement Work)> _works = [];
    private int _nodes;

    /// <summary>What it says; nothing where it can't be read.</summary>
    public static Statements Read(IHtmlDocument page)
    {
        var found = new JsonLd();
        var documents = new List<JsonDocument>();
        try
        {
            foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']").Take(MaxBlocks))
                if (Parse(script.TextContent) is { } document)
                {
                    documents.Add(document);
                    found.Collect(document.RootElement);
                }
            return found.Statements();
        }
        catch (InvalidOperationException)
        {
            // A name in it has half a letter.
            return new(From);
        }
        finally
        {
            foreach (var document in documents) document.Dispose();
        }
    }

    private static JsonDocument? Parse(string text)
    {
        text = text.Trim();
        if (text.StartsWith("<!--", StringComparison.Ordinal)) text = text[4..].Replace("-->", "", StringComparison.Ordinal);
        if (text.StartsWith("//<![CDATA[", StringComparison.Ordinal)) text = text[11..].Replace("//]]>", "", StringComparison.Ordinal);
        if (text.Length is 0 or > MaxLength) return null;
        try
        {
            // Line ends within texts are not allowed in JSON, and are common.
            return JsonDocument.Parse(text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '), s_options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Collect(JsonElement node)
    {
        if (++_nodes > MaxNodes) return;
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray()) Collect(item);
            return;
        }
        if (node.ValueKind != JsonValueKind.Object) return;
        if (Text(node, "@id") is { } id && node.TryGetProperty("@type", out _)) _byId.TryAdd(id, node);
        if (Rank(node) is >= 0 and var rank && (Text(node, "headline") ?? Text(node, "name")) is not null) _works.Add((rank, node));
        foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            if (node.TryGetProperty(name, out var inner)) Collect(inner);
        // Authors and publishers that others refer to may stand within any node.
        foreach (var property in node.EnumerateObject())
            if (!property.Name.StartsWith('@') && property.Value.ValueKind == JsonValueKind.Object && Text(property.Value, "@id") is { } inside && property.Value.TryGetProperty("name", out _)) _byId.TryAdd(inside, property.Value);
    }

    private Statements Statements()
    {
        var known = new Statements(From);
        foreach (var (_, work) in _works.OrderBy(pair => pair.Rank)) Add(work, known);
        return known;
    }

    // A second work, such as the page around the article, says only what the first left open.
    private void Add(JsonElement work, Statements known)
    {
        known.Title ??= Text(work, "headline") ?? Text(work, "name");
        if (known.Authors.Count == 0)
            foreach (var author in Names(work, "author").Concat(Names(work, "creator")).ToList()) known.AddAuthor(author);
        known.Publisher ??= Names(work, "publisher").FirstOrDefault() ?? Names(work, "sourceOrganization").FirstOrDefault();
        known.Container ??= Container(work);
        known.Published ??= WrittenDate.Read(Text(work, "datePublished")) ?? WrittenDate.Read(Text(work, "dateCreated"));
        known.Language ??= Names(work, "inLanguage").FirstOrDefault();
        known.Address ??= Address(Text(work, "url")) ?? Address(Text(work, "mainEntityOfPage")) ?? Address(work.TryGetProperty("mainEntityOfPage", out var page) ? Text(page, "@id") : null);
        known.Doi ??= new[] { Text(work, "identifier"), Text(work, "sameAs"), Text(work, "@id") }.FirstOrDefault(text => text is not null && text.Contains("10.", StringComparison.Ordinal) && text.Contains("doi", StringComparison.OrdinalIgnoreCase));
        known.FirstPage ??= Text(work, "pageStart");
        known.LastPage ??= Text(work, "pageEnd");
    }

    // An issue is a part of a volume, and that of a journal.
    private string? Container(JsonElement work)
    {
        string? name = null;
        for (var depth = 0; depth < 4 && work.ValueKind == JsonValueKind.Object && work.TryGetProperty("isPartOf", out var whole); depth++)
        {
            work = Resolved(whole.ValueKind == JsonValueKind.Array && whole.GetArrayLength() > 0 ? whole[0] : whole);
            // The page or site that it stands in is its publisher's.
            if (Types(work).Any(type => type is "WebPage" or "WebSite" or "Product" or "CreativeWork")) return name;
            name = Names(work).FirstOrDefault() ?? name;
        }
        return name;
    }

    private IEnumerable<string> Names(JsonElement node, string property) => node.TryGetProperty(property, out var value) ? Names(value) : [];

    private IEnumerable<string> Names(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                if (Line(value) is { } text) yield return text;
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    foreach (var name in item.ValueKind == JsonValueKind.Array ? [] : Names(item)) yield return name;
                break;
            case JsonValueKind.Object:
                var node = Resolved(value);
                if (Text(node, "name") is { } named) yield return named;
                else if (Text(node, "familyName") is { } family) yield return $"{family}, {Text(node, "givenName")}".TrimEnd(',', ' ');
                break;
        }
    }

    private JsonElement Resolved(JsonElement node) =>
        node.ValueKind == JsonValueKind.Object && !node.TryGetProperty("name", out _) && Text(node, "@id") is { } id && _byId.TryGetValue(id, out var named) ? named : node;

    private static int Rank(JsonElement node)
    {
        var types = Types(node).ToList();
        return types.Count == 0 ? -1 : Array.FindIndex(s_articles, article => types.Exists(type => type.EndsWith(article, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Types(JsonElement node) =>
        node.ValueKind != JsonValueKind.Object || !node.TryGetProperty("@type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)
        : type.ValueKind == JsonValueKind.String ? [type.GetString()!] : [];

    // The text of a property, or of the first of several.
    private static string? Text(JsonElement node, string property)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(property, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        return value.ValueKind switch
        {
            JsonValueKind.String => Line(value),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Object => Text(value, "@value") ?? (property == "identifier" ? $"{Text(value, "propertyID")} {Text(value, "value")}" : null),
            _ => null,
        };
    }

    // A text that has half a letter, "\ud83d", is none.
    private static string? Line(JsonElement text)
    {
        try
        {
            return Originals.Metadata.Statements.OneLine(text.GetString());
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Address(string? text) => text is not null && text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text : null;
}
