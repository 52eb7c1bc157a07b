using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Writes <c>sources.bib</c>: the sources for biblatex, in UTF-8; the keys are the ids that citations use.</summary>
public sealed class WriteBibliography : IModule<Briefing, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Briefing document, Action<Diagnostic> report) =>
        [new(ExportPaths.Bibliography[1..], Blob.Create(string.Join('\n', document.Sources.Select(source => Entry(source.Header)))), "the sources for BibTeX")];

    private static string Entry(SourceHeader source)
    {
        var entry = new StringBuilder($"@{Type(source)}{{{source.Id}");
        // The inner braces keep the capitals of a title, and keep a name from being split.
        Add("author", source.Author is { } author ? $"{{{BibText.Escape(author)}}}" : null);
        Add("title", $"{{{BibText.Escape(source.Title)}}}");
        Add("shorttitle", $"{{{BibText.Escape(source.Short)}}}");
        Add("date", source.Published?.Written);
        Add(Publisher(source.Kind), source.Publisher is { } publisher ? $"{{{BibText.Escape(publisher)}}}" : null);
        Add("type", Kind(source.Kind));
        Add("url", source.Address is { } address ? BibText.Address(address) : null);
        Add("urldate", source.Retrieved?.Written);
        Add("annotation", BibText.Escape($"{source.Descriptor} {Grades.InWords(source)}"));
        return entry.Append("\n}\n").ToString();

        void Add(string field, string? value)
        {
            if (value is not null) entry.Append($",\n  {field} = {{{value}}}");
        }
    }

    // An article would need the name of a journal, which records don't have.
    private static string Type(SourceHeader source) => source.Kind switch
    {
        SourceKind.Report => "report",
        SourceKind.Dataset => "dataset",
        _ => source.Address is null ? "misc" : "online",
    };

    private static string Publisher(SourceKind kind) => kind switch
    {
        SourceKind.Report => "institution",
        SourceKind.Dataset => "publisher",
        _ => "organization",
    };

    private static string? Kind(SourceKind kind) => kind switch
    {
        SourceKind.Report => "Report",
        SourceKind.Interview => "Interview",
        SourceKind.Opinion => "Opinion",
        _ => null,
    };
}
