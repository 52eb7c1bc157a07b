using System.ComponentModel;
using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>What one source says to the questions: <c>/compare/any-two/SOURCE.json</c>. The descriptions go into its published schema.</summary>
[PublishedSchema("answers.schema.json", "What one source of a briefing says to its questions")]
[Description("What one source says to the questions of a briefing, for the page that compares any two of its sources. claims.json says the same of all sources. A file of one build: where every two sources have a page, there is none.")]
internal sealed record AnswersFile(
    [property: JsonPropertyName("$schema")][Url] string Schema,
    [Id] string Source,
    [Description("Its language; left out where it is that of the briefing.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Language,
    [Description("The direction of its script; left out where it is that of the briefing.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Direction,
    [Description("The questions on which it takes a position, in the order of the comparison.")] IEnumerable<AnswerEntry> Answers,
    [Id, Description("The questions for which it was read and to which it doesn't speak."), SchemaRule(UniqueItems = true)] IEnumerable<string> Silent)
{
    public static AnswersFile Create(SourceLabel source, IEnumerable<(Question Question, Position Position)> answers, IEnumerable<string> silent, string schema) => new(
        schema, source.Id, source.Language, source.Direction, answers.Select(answer => AnswerEntry.Create(answer.Question, answer.Position)), silent);
}

/// <summary>What a source says to one question.</summary>
internal sealed record AnswerEntry(
    [Id] string Question,
    [Description("The question in words.")] string Wording,
    [Description("The stances a source can take, from one end to the other.")] IEnumerable<string> Scale,
    [Description("Where it stands on the scale.")] string Stance,
    [Description("What it says, in the writers' words.")] string Says,
    [Description("The words quoted; left out where nothing is.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IEnumerable<QuotedWords>? Quotations,
    [Description("The passages cited, in runs; left out for the source as a whole.")] IEnumerable<CitedPassages>? Passages)
{
    public static AnswerEntry Create(Question question, Position position) => new(
        question.Header.Id, question.Header.Wording, question.Header.Scale, position.Stance, PlainText.Extract(position.Says),
        position.Evidence.IsQuoting ? position.Evidence.Quotations.Select(quotation => new QuotedWords(quotation.Words, quotation.Quotation.Translation)) : null,
        position.Evidence.Ranges.Count > 0 ? position.Evidence.Ranges.Select(range => new CitedPassages(range.ToString(), position.Source.PassageAnchor(range.First))) : null);
}

/// <summary>Words quoted from a source.</summary>
internal sealed record QuotedWords(
    [Description("The words, as written.")] string Words,
    [Description("What they say in the language of the briefing, translated by the writers; left out where they translate nothing.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Translation);

/// <summary>Consecutive passages.</summary>
internal sealed record CitedPassages(
    [Description("Their numbers, such as 7 or 7–9.")] string Passages,
    [Description("The place of the first on the page of the source.")] string Place);
