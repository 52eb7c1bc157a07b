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
    string? Publisher,
    [property: JsonPropertyName("URL")] string? Url,
    CslDate? Accessed,
    string Language,
    string Note)
{
    public static CslEntry Create(SourceHeader source, Frame frame) => new(
        Id: source.Id,
        Type: TypeOf(source.Kind),
        Genre: source.Kind == SourceKind.Opinion ? "Opinion" : null,
        Title: source.Title,
        TitleShort: source.Short,
        Author: source.Author is { } author ? [new(author)] : null,
        Issued: CslDate.Create(source.Published),
        Publisher: source.Publisher,
        Url: source.Address,
        Accessed: CslDate.Create(source.Retrieved),
        Language: source.Language ?? frame.Language,
        Note: $"{source.Descriptor} {Grades.InWords(source)}");

    // CSL's plain "article" is a preprint; pieces for the general public are magazine articles.
    private static string TypeOf(SourceKind kind) => kind switch
    {
        SourceKind.Article or SourceKind.Opinion => "article-magazine",
        SourceKind.Report => "report",
        SourceKind.Official => "document",
        SourceKind.Dataset => "dataset",
        SourceKind.Interview => "interview",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

/// <summary>A name that is not split into parts.</summary>
internal sealed record CslName(string Literal);
