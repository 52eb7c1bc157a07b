using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>input/questions/&lt;id&gt;.md</c>.</summary>
public sealed class ReadQuestion : IModule<InputFile, QuestionDraft>
{
    /// <inheritdoc/>
    public IEnumerable<QuestionDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        var id = Id.FromFileName(document, report);
        yield return FrontMatter.Read(document, report, (fields, body) => Draft(document, id, fields, body));
    }

    internal static QuestionDraft Draft(InputFile document, string id, Fields fields, MarkdownText body) => new(
        document,
        new(id, fields.Text("question"), fields.Number("order", 0, 10_000), fields.Place("order"), fields.Texts("scale").Select(text => text.Value).ToValueList(), fields.Place("positions"))
        {
            Asked = fields.OptionalDay("asked"),
        },
        fields.Names("topics"),
        fields.Maps("positions", ReadPosition.InQuestion),
        fields.Names("silent"),
        ProseReader.Read(body, ProseScope.WithoutClaims, fields.Report))
    {
        Difference = fields.Map("difference", difference => new Difference(difference.At, difference.Choice("kind", FormatNames.DifferenceKinds), difference.Text("because"))),
    };
}
