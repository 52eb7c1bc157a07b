using System.Text.Json;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Writes <c>sources.json</c>: the sources as CSL-JSON, which Zotero, pandoc and others read.</summary>
public sealed class WriteSources : IModule<Pair<Briefing, Frame>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Briefing, Frame> document, Action<Diagnostic> report)
    {
        var (briefing, frame) = document;
        yield return new(ExportPaths.Sources[1..], JsonText.Write(json => Write(json, briefing, frame)), "the sources as data");
    }

    private static void Write(Utf8JsonWriter json, Briefing briefing, Frame frame)
    {
        json.WriteStartArray();
        foreach (var source in briefing.Sources)
        {
            json.WriteStartObject();
            Write(json, source.Header, frame);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SourceHeader source, Frame frame)
    {
        json.WriteString("id", source.Id);
        json.WriteString("type", Type(source.Kind));
        json.WriteIfKnown("genre", source.Kind == SourceKind.Opinion ? "Opinion" : null);
        json.WriteString("title", source.Title);
        json.WriteString("title-short", source.Short);
        if (source.Author is { } author)
            json.WriteObjects("author", [author], name => json.WriteString("literal", name));
        CslDate.Write(json, "issued", source.Published);
        json.WriteIfKnown("publisher", source.Publisher);
        json.WriteIfKnown("URL", source.Address);
        CslDate.Write(json, "accessed", source.Retrieved);
        json.WriteString("language", source.Language ?? frame.Language);
        json.WriteString("note", $"{source.Descriptor} {Grades.InWords(source)}");
    }

    // CSL's plain "article" is a preprint; pieces for the general public are magazine articles.
    private static string Type(SourceKind kind) => kind switch
    {
        SourceKind.Article or SourceKind.Opinion => "article-magazine",
        SourceKind.Report => "report",
        SourceKind.Official => "document",
        SourceKind.Dataset => "dataset",
        SourceKind.Interview => "interview",
    };
}
