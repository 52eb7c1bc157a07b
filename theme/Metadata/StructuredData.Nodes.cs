using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <content>Single nodes and the properties they share.</content>
internal sealed partial class StructuredData
{
    private string Publisher => $"{_frame.BaseUrl}#publisher";

    private string? Author => _frame.Author is not null ? $"{_frame.BaseUrl}#author" : _frame.Publisher is not null ? Publisher : null;

    private string Full(string path) => _frame.BaseUrl + path[1..];

    /// <summary>The source itself, not our page on it.</summary>
    private string WorkId(string source) => Full($"/sources/{source}/#work");

    private void WriteClaim(Claim claim) => WriteNode("Claim", Full(claim.Url), () =>
    {
        _json.WriteString("text", claim.Words);
        if (Author is { } author) WriteReference("author", author);
        WriteReference("appearance", Full(claim.Home.Url.Split('#')[0]));
    });

    private void WriteQuotations(IEnumerable<Citation> citations)
    {
        foreach (var citation in citations.Where(citation => citation.Quotation is not null).DistinctBy(citation => (citation.Source.Id, citation.Quotation!.Words)))
            WriteQuotation(citation.Quotation!.Words, citation.Source);
    }

    private void WriteQuotation(string words, SourceLabel source) => WriteNode("Quotation", null, () =>
    {
        _json.WriteString("text", words);
        _json.WriteString("inLanguage", source.Language ?? _frame.Language);
        WriteReference("isBasedOn", WorkId(source.Id));
    });

    private void WriteWork(SourceHeader source) => WriteNode(Type(source.Kind), WorkId(source.Id), () =>
    {
        _json.WriteString("name", source.Title);
        if (source.Author is not null) WriteNamed("author", null, source.Author);
        if (source.Publisher is not null) WriteNamed("publisher", source.Publisher == source.Author ? null : "Organization", source.Publisher);
        WriteIfKnown("datePublished", Theme.Exact(source.Published));
        WriteIfKnown("url", source.Address);
        _json.WriteString("inLanguage", source.Language ?? _frame.Language);
    });

    /// <summary>The way from the front page to this one.</summary>
    private void WriteTrail()
    {
        if (_page is HomePage) return;
        var steps = new List<(string Name, string Path)> { (_frame.Title, "/") };
        if (_page is SourcePage) steps.Add(("Sources", "/sources/"));
        steps.Add((_page.OwnTitle, _page.Path));
        WriteNode("BreadcrumbList", null, () => WriteEach("itemListElement", steps.Index(), step =>
        {
            _json.WriteString("@type", "ListItem");
            _json.WriteNumber("position", step.Index + 1);
            _json.WriteString("name", step.Item.Name);
            _json.WriteString("item", Full(step.Item.Path));
        }));
    }

    private void WritePeople()
    {
        if (_frame.Author is { } author) WriteNode("Person", Author, () => _json.WriteString("name", author));
        if (_frame.Publisher is { } publisher) WriteNode("Organization", Publisher, () => _json.WriteString("name", publisher));
    }

    /// <summary>Whose it is, since when, in which language and on what terms.</summary>
    private void WriteTerms()
    {
        if (Author is { } author) WriteReference("author", author);
        if (_frame.Publisher is not null) WriteReference("publisher", Publisher);
        WriteIfKnown("datePublished", _frame.PublishedOn(_page)?.Written);
        _json.WriteString("inLanguage", _frame.Language);
        var licence = Theme.LicenceOf(_page, _frame);
        WriteIfKnown("license", licence?.Address ?? licence?.Name);
        _json.WriteBoolean("isAccessibleForFree", true);
        if (_frame.CardOf(_page) is { } card) _json.WriteString("image", Full(card));
    }

    private void WriteNode(string type, string? id, Action properties)
    {
        _json.WriteStartObject();
        _json.WriteString("@type", type);
        WriteIfKnown("@id", id);
        properties();
        _json.WriteEndObject();
    }

    private void WriteNamed(string property, string? type, string name)
    {
        _json.WriteStartObject(property);
        WriteIfKnown("@type", type);
        _json.WriteString("name", name);
        _json.WriteEndObject();
    }

    private void WriteReference(string property, string id)
    {
        _json.WriteStartObject(property);
        _json.WriteString("@id", id);
        _json.WriteEndObject();
    }

    private void WriteReferences(string property, IEnumerable<string> ids) => WriteEach(property, ids, id => _json.WriteString("@id", id));

    private void WriteEach<T>(string property, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(property);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteIfKnown(string property, string? value)
    {
        if (value is not null) _json.WriteString(property, value);
    }

    private static string Type(SourceKind kind) => kind switch
    {
        SourceKind.Article or SourceKind.Interview => "Article",
        SourceKind.Opinion => "OpinionNewsArticle",
        SourceKind.Report => "Report",
        SourceKind.Dataset => "Dataset",
        _ => "CreativeWork",
    };
}
