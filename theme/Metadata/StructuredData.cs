using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>What a page says in schema.org's terms: one graph of nodes as JSON-LD. A stance is no truth rating, so there are no reviews of
/// claims; how claims relate to sources stands in <c>claims.json</c>.</summary>
internal sealed partial class StructuredData
{
    // Escapes < > & ' and nothing that letters of other scripts need.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [ThreadStatic]
    private static BlobWriter? s_bytes;

    private readonly Utf8JsonWriter _json;
    private readonly Page _page;
    private readonly Frame _frame;

    private StructuredData(Utf8JsonWriter json, Page page, Frame frame) => (_json, _page, _frame) = (json, page, frame);

    /// <summary>The JSON-LD of a page as UTF-8; it holds no <c>&lt;</c>.</summary>
    public static byte[] Write(Page page, Frame frame)
    {
        var bytes = s_bytes ??= new();
        using (var json = new Utf8JsonWriter(bytes, Options)) new StructuredData(json, page, frame).Write();
        return bytes.Take();
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("@context", "https://schema.org");
        _json.WriteStartArray("@graph");
        WritePage();
        WriteTrail();
        WritePeople();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WritePage()
    {
        switch (_page)
        {
            case HomePage home:
                WriteReport(home);
                foreach (var source in home.Sources) WriteWork(source.Header);
                break;
            case TopicPage topic:
                WriteTopic(topic);
                foreach (var claim in topic.Topic.Body.Claims) WriteClaim(claim);
                WriteQuotations(Citations(topic));
                break;
            case ClaimsPage claims:
                WriteWebPage("CollectionPage");
                foreach (var entry in claims.Groups.SelectMany(group => group.Claims)) WriteClaim(entry.Claim);
                break;
            case SourcesPage sources:
                WriteWebPage("CollectionPage", () => WriteReferences("about", sources.Sources.Select(source => WorkId(source.Label.Id))));
                foreach (var source in sources.Sources) WriteWork(source.Header);
                break;
            case SourcePage source:
                WriteWebPage("WebPage", () => WriteReference("about", WorkId(source.Summary.Label.Id)));
                WriteWork(source.Summary.Header);
                foreach (var quotation in source.Entries.SelectMany(entry => entry.Quotations)) WriteQuotation(quotation.Words, source.Summary.Label);
                break;
            case TextPage text:
                WriteWebPage("WebPage");
                foreach (var claim in text.Text.Body.Claims) WriteClaim(claim);
                break;
            default:
                WriteWebPage(_page is ComparisonPage or TermsPage or TimelinePage or WatchPage or ChangesPage ? "CollectionPage" : "WebPage");
                break;
        }
    }

    private void WriteReport(HomePage home) => WriteNode("Report", _frame.BaseUrl, () =>
    {
        var front = home.Front.Header;
        _json.WriteString("name", front.Title);
        _json.WriteString("headline", front.Question);
        _json.WriteString("abstract", front.Answer);
        _json.WriteString("url", _frame.BaseUrl);
        if (_frame.Edition is { } edition)
        {
            _json.WriteString("version", edition.Version);
            _json.WriteString("reportNumber", edition.Version);
            _json.WriteString("dateModified", edition.Modified.Written);
        }
        WriteTerms();
        _json.WriteStartObject("about");
        _json.WriteString("@type", "Question");
        _json.WriteString("name", front.Question);
        _json.WriteEndObject();
        WriteEach("hasPart", home.Topics, topic =>
        {
            _json.WriteString("@type", "AnalysisNewsArticle");
            _json.WriteString("@id", Full(topic.Header.Url));
            _json.WriteString("headline", topic.Header.Title);
        });
        WriteReferences("citation", home.Sources.Select(source => WorkId(source.Label.Id)));
    });

    private void WriteTopic(TopicPage topic) => WriteNode("AnalysisNewsArticle", Full(topic.Path), () =>
    {
        _json.WriteString("headline", topic.Title);
        _json.WriteString("abstract", topic.Topic.Header.Answer);
        _json.WriteString("url", Full(topic.Path));
        _json.WriteString("mainEntityOfPage", Full(topic.Path));
        WriteIfKnown("dateModified", _frame.ModifiedOn(topic.Path)?.Written);
        WriteTerms();
        WriteReference("isPartOf", _frame.BaseUrl);
        WriteEach("isBasedOn", topic.CitedSources.OrderBy(source => source.Id, StringComparer.Ordinal), source =>
        {
            _json.WriteString("@type", "CreativeWork");
            _json.WriteString("@id", WorkId(source.Id));
            _json.WriteString("name", source.Title);
        });
    });

    private void WriteWebPage(string type, Action? more = null) => WriteNode(type, Full(_page.Path), () =>
    {
        _json.WriteString("name", _page.OwnTitle);
        _json.WriteString("description", _page.Description);
        _json.WriteString("url", Full(_page.Path));
        WriteIfKnown("dateModified", _frame.ModifiedOn(_page.Path)?.Written);
        WriteTerms();
        WriteReference("isPartOf", _frame.BaseUrl);
        more?.Invoke();
    });

    private static IEnumerable<Citation> Citations(TopicPage topic) =>
        topic.Topic.Body.Claims.SelectMany(claim => claim.Text.Citations).Concat(topic.Topic.Body.Citations);
}
