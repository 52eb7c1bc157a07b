using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>input/terms/&lt;id&gt;.md</c>.</summary>
public sealed class ReadTerm : IModule<InputFile, TermDraft>
{
    /// <inheritdoc/>
    public IEnumerable<TermDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        var id = Id.FromFileName(document, report);
        yield return FrontMatter.Read(document, report, (fields, body) => Draft(document, id, fields, body));
    }

    internal static TermDraft Draft(InputFile document, string id, Fields fields, MarkdownText body) => new(
        document,
        new(id, fields.Text("title"), fields.Texts("aliases").Select(text => text.Value).ToValueList(), fields.Text("kind")),
        fields.Place("kind"),
        ProseReader.Read(body, ProseScope.WithoutClaims, fields.Report));
}
