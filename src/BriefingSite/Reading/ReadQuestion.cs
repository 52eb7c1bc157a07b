using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

internal static partial class ReadingRules
{
    /// <summary>A position without a passage.</summary>
    public static Rule PositionWithoutPassage { get; } = All.Add(new("BS307", Severity.Error, "A position without a passage",
        "Each cell of the comparison leads to the passage it rests on.",
        "- source: annual-report\n  stance: yes", "- source: annual-report\n  stance: yes\n  at: ¶47"));
}

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
        new(id, fields.Text("question"), fields.Number("order", 0, 10_000), fields.Place("order"), fields.Texts("scale").Select(text => text.Value).ToValueList(), fields.Place("positions")),
        fields.Names("topics"),
        fields.Maps("positions", Position),
        fields.Names("silent"),
        ProseReader.Read(body, ProseScope.WithoutClaims, fields.Report))
    {
        Difference = fields.Map("difference", difference => new Difference(difference.At, difference.Choice("kind", FormatNames.DifferenceKinds), difference.Text("because"))),
    };

    private static PositionDraft Position(Fields fields)
    {
        var source = fields.Name("source");
        var stance = fields.TextNode("stance");
        var quote = fields.TextNode("quote", required: false);
        // It is not the writer's own text, so its quotation marks are not checked.
        var translation = fields.OptionalText("translation", isOurs: false);
        if (translation is not null && quote is null)
            fields.Report(new(MarkdownRules.MisplacedTextMark, fields.Place("translation"), "'translation' without 'quote' translates nothing.", "write the source's own words under 'quote', or delete it"));
        var passages = fields.TextNode("at", pattern: Patterns.Passages,
            otherwise: new(ReadingRules.PositionWithoutPassage, fields.At, $"The position of '{source?.Id}' names no passage.", "add 'at: ¶…'"));
        var cited = passages is null ? null : PassageReader.Read(passages.Source, fields.Report);
        return new(
            fields.At,
            new(stance?.At ?? fields.At, stance?.Value ?? ""),
            fields.Prose("says"),
            new(source?.At ?? fields.At, source?.Id ?? "", Bearing.Supports,
                cited?.Passages ?? [],
                quote is null ? [] : [new Quotation(quote.Source.Start, quote.Value) { Translation = translation }])
            { Pages = cited?.Pages });
    }
}
