using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>input/pages/&lt;id&gt;.md</c>.</summary>
public sealed class ReadFurtherPage : IModule<InputFile, FurtherDraft>
{
    /// <inheritdoc/>
    public IEnumerable<FurtherDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        var id = Id.FromFileName(document, report);
        yield return FrontMatter.Read(document, report, (fields, body) => Draft(document, id, fields, body));
    }

    internal static FurtherDraft Draft(InputFile document, string id, Fields fields, MarkdownText body) => new(
        document,
        new(id, fields.Text("title"), fields.Number("order", 0, 10_000, 1000), fields.OptionalText("menu")),
        ProseReader.Read(body, ProseScope.WithClaims, fields.Report));
}
