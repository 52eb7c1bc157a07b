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

/// <summary>Reads an entry of <c>positions</c>. In a question it names its source; in the record of a source it names its question.</summary>
internal static class ReadPosition
{
    /// <summary>An entry of a question.</summary>
    public static PositionDraft InQuestion(Fields fields) => Read(fields, fields.Name("source") ?? new(fields.At, ""));

    /// <summary>An entry of the record of a source.</summary>
    public static OwnPositionDraft InRecord(Fields fields, string source)
    {
        var question = fields.Name("question") ?? new(fields.At, "");
        return new(question, Read(fields, question with { Id = source }));
    }

    private static PositionDraft Read(Fields fields, UnresolvedName source)
    {
        var stance = fields.TextNode("stance");
        var quote = fields.TextNode("quote", required: false);
        // It is not the writer's own text, so its quotation marks are not checked.
        var translation = fields.OptionalText("translation", isOurs: false);
        if (translation is not null && quote is null)
            fields.Report(new(MarkdownRules.MisplacedTextMark, fields.Place("translation"), "'translation' without 'quote' translates nothing.", "write the source's own words under 'quote', or delete it"));
        var passages = fields.TextNode("at", pattern: Patterns.Passages,
            otherwise: new(ReadingRules.PositionWithoutPassage, fields.At, $"The position of '{source.Id}' names no passage.", "add 'at: ¶…'"));
        var cited = passages is null ? null : PassageReader.Read(passages.Source, fields.Report);
        return new(
            fields.At,
            new(stance?.At ?? fields.At, stance?.Value ?? ""),
            fields.Prose("says"),
            new(source.At, source.Id, Bearing.Supports, cited?.Passages ?? [], quote is null ? [] : [new Quotation(quote.Source.Start, quote.Value) { Translation = translation }]) { Pages = cited?.Pages });
    }
}
