using System.ComponentModel;
using BriefingSite.Core.Model;
using BriefingSite.Importing;

namespace BriefingSite.Shell.Formats;

/// <summary>What <c>questions --format json</c> prints. The descriptions go into its published schema.</summary>
[PublishedSchema("questions.schema.json", "What briefing questions --format json prints")]
internal sealed record QuestionsDocument(
    [Description("The version of this format."), SchemaRule(Numbers = [QuestionsDocument.CurrentVersion])] int Version,
    [Description("The id of the source.")] string Source,
    [Description("How many questions there are on which it takes no position."), SchemaRule(Minimum = 0)] int Open,
    [Description("How many passages it has, without asides."), SchemaRule(Minimum = 0)] int Passages,
    [Description("How many of them could be compared."), SchemaRule(Minimum = 0)] int Compared,
    [Description("Why nothing can be told; null where something can.")] string? Problem,
    [Description("The questions that share words with its passages, those first that share most. A suggestion: others may be answered all the same.")] IEnumerable<SuggestedEntry> Questions)
{
    private const int CurrentVersion = 1;

    public static QuestionsDocument Create(SuggestedQuestions suggested) => new(
        CurrentVersion, suggested.Source.Id, suggested.Open, suggested.Passages, suggested.Compared, suggested.Problem, suggested.Questions.Select(SuggestedEntry.Create));
}

/// <summary>A question that shares words with passages.</summary>
internal sealed record SuggestedEntry(
    [Description("Its id.")] string Id,
    [Description("The question.")] string Question,
    [Description("The stances that are possible, from one end to the other.")] IEnumerable<string> Scale,
    [Description("Whether the source is listed as silent on it.")] bool Silent,
    [Description("The passages that share words with it, those first that share most.")] IEnumerable<SharedEntry> Passages)
{
    public static SuggestedEntry Create(SuggestedQuestion suggested) => new(
        suggested.Question.Header.Id, suggested.Question.Header.Wording, suggested.Question.Header.Scale, suggested.IsSilent, suggested.Passages.Select(passage => new SharedEntry(passage.Number, passage.Words)));
}

/// <summary>A passage that shares words with a question.</summary>
internal sealed record SharedEntry(
    [Description("The number of the passage."), SchemaRule(Minimum = 1)] int Number,
    [Description("The words as the passage has them, and titles of terms.")] IEnumerable<string> Words);
