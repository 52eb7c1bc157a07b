using System.ComponentModel;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>What carries a judgement, in <c>claims.json</c>. The claims under it follow from what each claim rests on.</summary>
[SchemaDefinition("support")]
internal sealed record SupportEntry(
    [Description("The origins of the sources under its claims, for or against: those first without which most of its claims fall.")] IEnumerable<CarrierEntry> Origins,
    [Id, Description("The assumptions under its claims."), SchemaRule(UniqueItems = true)] IEnumerable<string> Assumptions,
    [Description("What must all be wrong for all its claims to fall.")] SmallestSetsEntry SmallestSets,
    [Description("The reasons to be less sure of it that apply, each counted in the claims that it names.")] IEnumerable<DoubtEntry> ReasonsToBeLessSure,
    [Description("The judgement and its alternatives: the one that the fewest claims contradict first, those to which no claim speaks last. Empty where no claim speaks to an alternative.")] IEnumerable<HypothesisEntry> Hypotheses,
    [Id, Description("The claims that speak for one of the first two of these and against the other."), SchemaRule(UniqueItems = true)] IEnumerable<string> Separating,
    [Id, Description("The claims that speak to one of the two alone."), SchemaRule(UniqueItems = true)] IEnumerable<string> Leaning)
{
    public static SupportEntry Create(JudgementSupport support) => new(
        Origins: support.Columns.SelectMany(column => column.Carrier.Source is { } origin ? [new CarrierEntry(origin.Id, column.Fallen)] : Array.Empty<CarrierEntry>()),
        Assumptions: support.Assumptions.Select(assumption => assumption.EntityId),
        SmallestSets: SmallestSetsEntry.Create(support.Toppling),
        ReasonsToBeLessSure: support.Doubts.Select(doubt => new DoubtEntry(FormatNames.DoubtKinds[doubt.Kind], doubt.Claims, doubt.Of)),
        Hypotheses: support.Alternatives is { } matrix ? matrix.Hypotheses.Select((hypothesis, i) => HypothesisEntry.Create(hypothesis, matrix, i)) : [],
        Separating: support.Alternatives?.Separating.Select(row => row.Claim.Target.EntityId) ?? [],
        Leaning: support.Alternatives?.Leaning.Select(row => row.Claim.Target.EntityId) ?? []);
}

/// <summary>An origin under a judgement.</summary>
internal sealed record CarrierEntry([Id] string Id, [Description("How many of the claims that the judgement names fall without it."), SchemaRule(Minimum = 0)] int Fallen);

/// <summary>The smallest sets that topple a judgement.</summary>
internal sealed record SmallestSetsEntry(
    [Description("The sets of which no part would do, the smaller first; of more than a dozen, the first dozen.")] IEnumerable<SmallestSetEntry> Sets,
    [Description("How many such sets there are with up to as many members as complete says."), SchemaRule(Minimum = 0)] int Count,
    [Description("Up to how many members a set was looked for."), SchemaRule(Minimum = 1)] int Largest,
    [Description("Up to how many members every set was found. Less than largest: there were too many to look through, so whether there are larger ones is not known."), SchemaRule(Minimum = 0)] int Complete)
{
    public static SmallestSetsEntry Create(Toppling toppling) => new(toppling.Sets.Select(SmallestSetEntry.Create), toppling.Count, toppling.Largest, toppling.Complete);
}

/// <summary>Origins and assumptions that must all be wrong.</summary>
internal sealed record SmallestSetEntry([Id, Description("The origins in it.")] IEnumerable<string> Origins, [Id, Description("The assumptions in it.")] IEnumerable<string> Assumptions)
{
    public static SmallestSetEntry Create(ValueList<ToppledBy> set) => new(
        set.Where(member => member.Assumption is null or { Kind: TargetKind.Source }).Select(member => member.Source?.Id ?? member.Assumption!.EntityId),
        set.Where(member => member.Assumption is { Kind: not TargetKind.Source }).Select(member => member.Assumption!.EntityId));
}

/// <summary>A reason to be less sure.</summary>
internal sealed record DoubtEntry(
    [Description("The reason."), SchemaRule(WordsOf = typeof(DoubtKind))] string Kind,
    [Description("To how many of the claims that the judgement names it applies."), SchemaRule(Minimum = 1)] int Claims,
    [Description("How many claims it names."), SchemaRule(Minimum = 1)] int Of);

/// <summary>How claims speak to a judgement or an alternative.</summary>
internal sealed record HypothesisEntry(
    [Id] string Id,
    [Id, Description("The claims that speak for it."), SchemaRule(UniqueItems = true)] IEnumerable<string> For,
    [Id, Description("The claims that speak against it."), SchemaRule(UniqueItems = true)] IEnumerable<string> Against)
{
    public static HypothesisEntry Create(Hypothesis hypothesis, AlternativesMatrix matrix, int column)
    {
        return new(hypothesis.Id, Claims(1), Claims(-1));

        IEnumerable<string> Claims(int bearing) => matrix.Rows.Where(row => row.Bearings[column] == bearing).Select(row => row.Claim.Target.EntityId);
    }
}
