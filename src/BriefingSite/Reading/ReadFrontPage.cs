using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>input/index.md</c>.</summary>
public sealed class ReadFrontPage : IModule<InputFile, FrontDraft>
{
    /// <inheritdoc/>
    public IEnumerable<FrontDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        yield return FrontMatter.Read(document, report, (fields, body) => Draft(document, fields, body));
    }

    internal static FrontDraft Draft(InputFile document, Fields fields, MarkdownText body) => new(
        document,
        new(fields.Text("title"), fields.Text("question"), fields.Text("answer"), fields.Place("answer"), fields.Place("judgements")),
        fields.Maps("judgements", Judgement),
        ProseReader.Read(body, ProseScope.WithoutClaims, fields.Report));

    private static JudgementDraft Judgement(Fields fields)
    {
        var id = fields.OwnId();
        return new(
            id?.At ?? fields.At,
            new(id?.Value ?? "", fields.Choice("likelihood", FormatNames.Likelihoods, Likelihood.Unknown), fields.Choice("confidence", FormatNames.Confidences), fields.Place("text")),
            fields.Prose("text"),
            fields.Prose("because"),
            fields.Names("claims", isRequired: true),
            fields.Prose("alternative"),
            fields.Names("indicators", isRequired: true));
    }
}
