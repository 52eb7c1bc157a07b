using System.ComponentModel;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>What follows if something is wrong, in <c>claims.json</c>.</summary>
[SchemaDefinition("loss")]
internal sealed record LossEntry(
    [Description("The claims that nothing carries then.")] CountedClaims Fallen,
    [Description("The claims that several origins carried, and one carries then.")] CountedClaims SingleSource,
    [Description("The claims that nobody contests any more then.")] CountedClaims Uncontested,
    [Description("The judgements that lose claims.")] IEnumerable<JudgementLossEntry> Judgements)
{
    public static LossEntry? Create(SourceLoss? loss) => loss is null or { IsEmpty: true } ? null : new(
        CountedClaims.Create(loss.Fallen), CountedClaims.Create(loss.SingleSource), CountedClaims.Create(loss.Uncontested),
        loss.Judgements.Select(judgement => new JudgementLossEntry(judgement.Judgement.EntityId, judgement.Fallen, judgement.Of)));
}

/// <summary>Claims with their number.</summary>
internal sealed record CountedClaims(
    [Description("How many they are."), SchemaRule(Minimum = 0)] int Count,
    [Id, Description("Their ids; of more than 100, the first 100, as the rest follows from what each claim cites and rests on."), SchemaRule(UniqueItems = true, MaxItems = CountedClaims.MaxListed)] IEnumerable<string> Ids)
{
    private const int MaxListed = 100;

    public static CountedClaims Create(ValueList<Target> claims) => new(claims.Count, claims.Take(MaxListed).Select(claim => claim.EntityId));
}

/// <summary>A judgement that loses claims.</summary>
internal sealed record JudgementLossEntry(
    [Id] string Id,
    [Description("How many of its claims fall."), SchemaRule(Minimum = 1)] int Fallen,
    [Description("How many claims it names."), SchemaRule(Minimum = 1)] int Of);

/// <summary>An origin that several sources count as.</summary>
internal sealed record OriginEntry(
    [Id] string Id,
    [Id, Description("The sources that count as it."), SchemaRule(UniqueItems = true, MinItems = 2)] IEnumerable<string> Sources,
    [Description("What follows if all of them are wrong; null: nothing falls, and no mark changes.")] LossEntry? IfWrong)
{
    public static OriginEntry Create(OriginLoss origin) => new(origin.Origin, origin.Sources, LossEntry.Create(origin.Loss));
}
