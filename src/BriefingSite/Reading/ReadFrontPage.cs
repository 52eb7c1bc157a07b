using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

internal static partial class ReadingRules
{
    /// <summary>An alternative without a name beside others with names.</summary>
    public static Rule TwoAlternatives { get; } = All.Add(new("BS077", Severity.Error, "A judgement with 'alternative' and 'alternatives'",
        "What else could be true is written once: as one text, or as a list in which each has an id, so that claims can say for or against which they speak.",
        "alternative: It rains.\nalternatives: [{ id: alt-snow, text: It snows. }]", "alternatives: [{ id: alt-rain, text: It rains. }, { id: alt-snow, text: It snows. }]"));
}

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
            Alternative(fields),
            fields.Names("indicators", isRequired: true))
        {
            Alternatives = fields.Maps("alternatives", Named),
        };
    }

    // One without a name, or several with names.
    private static UnresolvedProse Alternative(Fields fields)
    {
        if (!fields.IsEmpty("alternatives")) fields.AtLeastOne("alternative", "alternatives");
        if (fields.Has("alternative") && fields.Has("alternatives"))
            fields.Report(new(ReadingRules.TwoAlternatives, fields.Place("alternatives"), "This judgement has both 'alternative' and 'alternatives'.", "give the first an id, too, and list it with the others"));
        return fields.Prose("alternative", isRequired: false);
    }

    private static AlternativeDraft Named(Fields fields)
    {
        var id = fields.OwnId();
        return new(id?.At ?? fields.At, id?.Value ?? "", fields.Prose("text"));
    }
}
