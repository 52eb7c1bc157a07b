using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A source in CSL-JSON. What is unknown is left out.</summary>
internal sealed record CslEntry(
    string Id,
    string Type,
    string? Genre,
    string Title,
    [property: JsonPropertyName("title-short")] string TitleShort,
    IEnumerable<CslName>? Author,
    CslDate? Issued,
    [property: JsonPropertyName("container-title")] string? ContainerTitle,
    string? Page,
    string? Publisher,
    [property: JsonPropertyName("DOI")] string? Doi,
    [property: JsonPropertyName("URL")] string? Url,
    CslDate? Accessed,
    string? Archive,
    string Language,
    string Note)
{
    public static CslEntry Create(SourceHeader source, Frame frame) => new(
        Id: source.Id,
        Type: TypeOf(source),
        Genre: source.Kind == SourceKind.Opinion ? "Opinion" : null,
        Title: source.Title,
        TitleShort: source.Short,
        Author: source.Authors.Count > 0 ? source.Authors.Select(CslName.Create) : null,
        Issued: CslDate.Create(source.Published),
        ContainerTitle: Container.Of(source),
        Page: source.Pages,
        Publisher: source.Publisher,
        Doi: source.Doi,
        Url: source.Address,
        Accessed: CslDate.Create(source.Retrieved),
        Archive: source.Archived,
        Language: source.Language ?? frame.Language,
        Note: $"{source.Descriptor} {Grades.InWords(source)}");

    // CSL's plain "article" is a preprint; pieces for the general public are magazine articles, those with a DOI are of a journal.
    private static string TypeOf(SourceHeader source) => source.Kind switch
    {
        SourceKind.Article or SourceKind.Opinion => source is { Doi: not null, Container: not null } ? "article-journal" : "article-magazine",
        SourceKind.Report => "report",
        SourceKind.Official => "document",
        SourceKind.Dataset => "dataset",
        SourceKind.Interview => "interview",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source.Kind, null),
    };
}

/// <summary>A person's name in its parts, or a name that is not divided.</summary>
internal sealed record CslName(string? Family, string? Given, string? Literal)
{
    public static CslName Create(SourceName name) => name.IsWhole ? new(null, null, name.Shown) : new(name.Family, name.Given, null);
}

/// <summary>What a source is a part of.</summary>
internal static class Container
{
    /// <summary>Its container; an article without one appeared with whoever published it, such as an agency.</summary>
    public static string? Of(SourceHeader source) => source.Container ?? (source.Kind is SourceKind.Article or SourceKind.Opinion ? source.Publisher : null);
}
