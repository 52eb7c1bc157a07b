using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>A page in schema.org's terms: one graph of nodes as JSON-LD. A stance is not a truth rating, so there are no reviews of
/// claims; how claims relate to sources is in <c>claims.json</c>.</summary>
internal sealed class StructuredData
{
    [ThreadStatic]
    private static BlobWriter? s_bytes;

    private readonly Page _page;
    private readonly Frame _frame;

    private StructuredData(Page page, Frame frame) => (_page, _frame) = (page, frame);

    private string PublisherId => $"{_frame.BaseUrl}#publisher";

    private Thing? Author => _frame.Author is not null ? Thing.Reference($"{_frame.BaseUrl}#author") : Publisher;

    private Thing? Publisher => _frame.Publisher is not null ? Thing.Reference(PublisherId) : null;

    /// <summary>The JSON-LD of a page as UTF-8; it contains no <c>&lt;</c>.</summary>
    public static byte[] Write(Page page, Frame frame)
    {
        var bytes = s_bytes ??= new();
        using (var json = new Utf8JsonWriter(bytes, JsonFormat.Html))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var node in new StructuredData(page, frame).Nodes()) node.Write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.Take();
    }

    private IEnumerable<Node> Nodes() => [.. PageNodes(), .. Breadcrumbs(), .. Agents()];

    private IEnumerable<Node> PageNodes() => _page switch
    {
        HomePage home => [Report(home), .. home.Sources.Take(ComparisonSize.MaxColumns).Select(source => Work(source.Header))],
        TopicPage topic => [Topic(topic), .. topic.Topic.Body.Claims.Select(Claim), .. Quotations(Citations(topic))],
        ClaimsPage { Parts.Count: > 0 } => [WebPage("CollectionPage")],
        ClaimsPage claims => [WebPage("CollectionPage"), .. claims.Groups.SelectMany(group => group.Claims).Select(entry => Claim(entry.Claim))],
        SourcesPage sources =>
        [
            WebPage("CollectionPage", new(null, sources.Sources.Select(source => Thing.Reference(WorkId(source.Label.Id))))),
            .. sources.Sources.Select(source => Work(source.Header)),
        ],
        SourcePage source =>
        [
            WebPage("WebPage", new(Thing.Reference(WorkId(source.Summary.Label.Id)))),
            Work(source.Summary.Header),
            .. source.Entries.SelectMany(entry => entry.Quotations).Select(quotation => Quotation(quotation.Words, source.Summary.Label)),
        ],
        TextPage text => [WebPage("WebPage"), .. text.Text.Body.Claims.Select(Claim)],
        ComparisonPage or TermsPage or TimelinePage or WatchPage or ChangesPage => [WebPage("CollectionPage")],
        _ => [WebPage("WebPage")],
    };

    private PageNode Report(HomePage home)
    {
        var front = home.Front.Header;
        return PageOf("Report", _frame.BaseUrl, _frame.Edition?.Modified) with
        {
            Name = front.Title,
            Headline = front.Question,
            Abstract = front.Answer,
            Version = _frame.Edition?.Version,
            About = new(new Thing { Type = "Question", Name = front.Question }),
            HasPart = home.Topics.Select(topic => new Thing { Type = "AnalysisNewsArticle", Id = Full(topic.Header.Url), Headline = topic.Header.Title }),
            Citation = home.Sources.Take(ComparisonSize.MaxColumns).Select(source => Thing.Reference(WorkId(source.Label.Id))),
        };
    }

    private PageNode Topic(TopicPage topic) => PageOf("AnalysisNewsArticle", Full(topic.Path), _frame.ModifiedOn(topic.Path)) with
    {
        Headline = topic.Title,
        Abstract = topic.Topic.Header.Answer,
        MainEntityOfPage = Full(topic.Path),
        IsPartOf = Thing.Reference(_frame.BaseUrl),
        IsBasedOn = topic.CitedSources.OrderBy(source => source.Id, StringComparer.Ordinal).Select(source => new Thing { Type = "CreativeWork", Id = WorkId(source.Id), Name = source.Title }),
    };

    private PageNode WebPage(string type, OneOrMany? about = null) => PageOf(type, Full(_page.Path), _frame.ModifiedOn(_page.Path)) with
    {
        Name = _page.OwnTitle,
        Description = _page.Description,
        IsPartOf = Thing.Reference(_frame.BaseUrl),
        About = about,
    };

    /// <summary>The properties of every page: address, publisher, dates, language and licence.</summary>
    private PageNode PageOf(string type, string address, Edtf? modified)
    {
        var licence = PageMetadata.LicenceOf(_page, _frame);
        return new()
        {
            Type = type,
            Id = address,
            Url = address,
            DateModified = modified?.Written,
            Author = Author,
            Publisher = Publisher,
            DatePublished = _frame.PublishedOn(_page)?.Written,
            InLanguage = _frame.Language,
            License = licence?.Address ?? licence?.Name,
            Image = _frame.CardOf(_page) is { } card ? Full(card) : null,
        };
    }

    private ClaimNode Claim(Claim claim) => new(Full(claim.Url), claim.Words, Author, Thing.Reference(Full(claim.Home.PagePath)));

    private IEnumerable<QuotationNode> Quotations(IEnumerable<Citation> citations) => citations
        .SelectMany(citation => citation.Quotations.Select(quotation => (citation.Source, quotation.Words))).DistinctBy(quoted => (quoted.Source.Id, quoted.Words))
        .Select(quoted => Quotation(quoted.Words, quoted.Source));

    private QuotationNode Quotation(string words, SourceLabel source) => new(words, source.Language ?? _frame.Language, Thing.Reference(WorkId(source.Id)));

    private WorkNode Work(SourceHeader source) => new(
        TypeOf(source.Kind),
        WorkId(source.Id),
        source.Title,
        Author: source.Authors switch { [] => null, [var one] => new(AuthorOf(one)), var several => new(null, several.Select(AuthorOf)) },
        Publisher: source.Publisher is not null ? new() { Type = source.Publisher == source.AuthorsInText ? null : "Organization", Name = source.Publisher } : null,
        DatePublished: PageMetadata.Exact(source.Published),
        Url: source.Address,
        SameAs: source.DoiAddress,
        IsPartOf: source.Container is null ? null : new() { Type = "CreativeWork", Name = source.Container },
        Pagination: source.Pages,
        ArchivedAt: source.Archived,
        InLanguage: source.Language ?? _frame.Language);

    // A name that is not divided may be a person's or a body's.
    private static Thing AuthorOf(SourceName name) => new() { Type = name.IsWhole ? null : "Person", Name = name.Shown };

    private IEnumerable<Node> Breadcrumbs()
    {
        if (_page is HomePage) yield break;
        var steps = new List<(string Name, string Path)> { (_frame.Title, "/") };
        if (_page is SourcePage) steps.Add(("Sources", "/sources/"));
        steps.Add((_page.OwnTitle, _page.Path));
        yield return new BreadcrumbList(steps.Select((step, i) => new ListItem(i + 1, step.Name, Full(step.Path))));
    }

    private IEnumerable<Node> Agents()
    {
        if (_frame.Author is { } author) yield return new Thing { Type = "Person", Id = Author!.Id, Name = author };
        if (_frame.Publisher is { } publisher) yield return new Thing { Type = "Organization", Id = PublisherId, Name = publisher };
    }

    private string Full(string path) => _frame.BaseUrl + path[1..];

    /// <summary>The id of the source itself, not of our page about it.</summary>
    private string WorkId(string source) => Full($"/sources/{source}/#work");

    private static IEnumerable<Citation> Citations(TopicPage topic) =>
        topic.Topic.Body.Claims.SelectMany(claim => claim.Text.Citations).Concat(topic.Topic.Body.Citations);

    private static string TypeOf(SourceKind kind) => kind switch
    {
        SourceKind.Article or SourceKind.Interview => "Article",
        SourceKind.Opinion => "OpinionNewsArticle",
        SourceKind.Report => "Report",
        SourceKind.Dataset => "Dataset",
        _ => "CreativeWork",
    };
}
