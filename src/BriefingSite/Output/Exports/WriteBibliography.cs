using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Writes <c>sources.bib</c>: the sources for biblatex, in UTF-8; the keys are the ids that citations use.</summary>
public sealed class WriteBibliography : IModule<Briefing, OutputFile>
{
    private const string Article = "article", Report = "report", Dataset = "dataset", Misc = "misc", Online = "online";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Briefing document, Action<Diagnostic> report) =>
        [new(ExportPaths.Bibliography[1..], Blob.Create(string.Join('\n', document.Sources.Select(source => Entry(source.Header)))), "the sources for BibTeX")];

    /// <summary>The entry of a source.</summary>
    internal static string Entry(SourceHeader source)
    {
        var type = Type(source);
        var entry = new StringBuilder($"@{type}{{{source.Id}");
        // The inner braces keep the capitals of a title, and keep a name from being split.
        Add("author", Authors(source, type));
        Add("title", $"{{{BibText.Escape(source.Title)}}}");
        Add("shorttitle", $"{{{BibText.Escape(source.Short)}}}");
        Add("date", source.Published?.Written);
        Add(type == Article ? "journaltitle" : "titleaddon", Whole(type == Article ? Container.Of(source) : source.Container));
        if (type is Article or Report) Add("pages", source.Pages is { } pages ? BibText.Escape(pages) : null);
        if (type != Article) Add(Publisher(type), Whole(source.Publisher));
        Add(type is Online or Article or Dataset ? "note" : "type", Kind(source.Kind));
        Add("doi", source.Doi is { } doi ? BibText.Address(doi) : null);
        // A page of the web must have its address; that of a DOI is known.
        Add("url", (source.Address ?? (type == Online ? source.DoiAddress : null)) is { } address ? BibText.Address(address) : null);
        Add("urldate", source.Retrieved?.Written);
        Add("addendum", source.Archived is { } archived ? $"Archived at \\url{{{BibText.Address(archived)}}}" : null);
        Add("annotation", BibText.Escape($"{source.Descriptor} {Grades.InWords(source)}"));
        return entry.Append("\n}\n").ToString();

        void Add(string field, string? value)
        {
            if (value is not null) entry.Append($",\n  {field} = {{{value}}}");
        }
    }

    // biblatex requires of an article its author and where it appeared, and of a report its author and institution; where nobody else is named, the
    // publisher stands for them. What has neither is a page or something else.
    private static string Type(SourceHeader source) => source.Kind switch
    {
        SourceKind.Report when source.Publisher is not null => Report,
        SourceKind.Article or SourceKind.Opinion when Container.Of(source) is not null => Article,
        SourceKind.Dataset => Dataset,
        _ => source.Address is null && source.Doi is null ? Misc : Online,
    };

    private static string? Authors(SourceHeader source, string type)
    {
        if (source.Authors.Count > 0) return string.Join(" and ", source.Authors.Select(Name));
        return type is Article or Report ? Whole(source.Publisher ?? source.Container) : null;
    }

    private static string Name(SourceName name) => name.IsWhole ? Whole(name.Shown)! : $"{Part(name.Family)}, {Part(name.Given!)}";

    // A part of a name that holds what divides names.
    private static string Part(string name) => name.Contains(',') || name.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? Whole(name)! : BibText.Escape(name);

    private static string? Whole(string? text) => text is null ? null : $"{{{BibText.Escape(text)}}}";

    private static string Publisher(string type) => type switch
    {
        Report => "institution",
        Dataset => "publisher",
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
