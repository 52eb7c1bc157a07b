using System.ComponentModel;
using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A question of the comparison in <c>claims.json</c>.</summary>
[SchemaDefinition("question")]
internal sealed record QuestionEntry(
    [Id] string Id,
    [Url] string Url,
    [Description("The question.")] string Wording,
    [Id, Description("The topics it concerns; empty: the whole."), SchemaRule(UniqueItems = true)] IEnumerable<string> Topics,
    [Description("The stances a source can take, from one end to the other.")] IEnumerable<string> Scale,
    [Description("How the sources relate to one another; computed from the stances."), SchemaRule(WordsOf = typeof(Relation))] string Relation,
    [Description("What kind of difference there is between the sources, in the writers' reading; left out where they say nothing of it.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DifferenceEntry? Difference,
    [Description("What each source says.")] IEnumerable<PositionEntry> Positions,
    [Id, Description("Sources that were read for it and don't speak to it."), SchemaRule(UniqueItems = true)] IEnumerable<string> Silent)
{
    public static QuestionEntry Create(Question question, Frame frame) => new(
        Id: question.Header.Id,
        Url: Address.Resolve(frame, question.Header.Url),
        Wording: question.Header.Wording,
        Topics: question.Topics.Select(topic => topic.EntityId).Distinct(),
        Scale: question.Header.Scale,
        Relation: FormatNames.Relations[question.Relation],
        Difference: question.Difference is { } difference ? new(FormatNames.DifferenceKinds[difference.Kind], difference.Because) : null,
        Positions: question.Positions.Select(position => new PositionEntry(position)),
        Silent: question.Silent.Select(source => source.Id));
}

/// <summary>What kind of difference there is between the sources.</summary>
internal sealed record DifferenceEntry(
    [Description("What they differ in."), SchemaRule(WordsOf = typeof(DifferenceKind))] string Kind,
    [Description("Why the writers think so.")] string Because);
