using System.ComponentModel;
using BriefingSite.Core.Model;
using BriefingSite.Importing;

namespace BriefingSite.Shell.Formats;

/// <summary>What <c>impact --format json</c> prints. The descriptions go into its published schema.</summary>
[PublishedSchema("impact.schema.json", "What briefing impact --format json prints")]
internal sealed record ImpactDocument(
    [Description("The version of this format."), SchemaRule(Numbers = [ImpactDocument.CurrentVersion])] int Version,
    [Description("What was asked for.")] ImpactEntry Subject,
    [Description("What cites it or names it.")] IEnumerable<ImpactEntry> Uses,
    [Description("What follows if it is wrong: nothing where no claim can rest on it.")] LossEntry Loss,
    [Description("What follows if all sources that count as the same origin are wrong; null where there is no other.")] LossEntry? LossOfOrigin,
    [Description("The sources that count as the same origin, it among them; empty where there is no other.")] IEnumerable<ImpactEntry> SameOrigin,
    [Description("The claims that speak for it: for a judgement, those that it names among them.")] IEnumerable<ImpactEntry> For,
    [Description("The claims that speak against it.")] IEnumerable<ImpactEntry> Against)
{
    private const int CurrentVersion = 1;

    public static ImpactDocument Create(Impact impact) => new(
        CurrentVersion, ImpactEntry.Create(impact.Subject) with { Kind = impact.Kind }, impact.Uses.Select(ImpactEntry.Create), LossEntry.Create(impact.Loss), impact.LossOfOrigin is { } loss ? LossEntry.Create(loss) : null,
        impact.SameOrigin.Select(ImpactEntry.Create), impact.For.Select(ImpactEntry.Create), impact.Against.Select(ImpactEntry.Create));
}

/// <summary>Something with an address.</summary>
[SchemaDefinition("entry")]
internal sealed record ImpactEntry(
    [Description("Its kind, such as source, passage, passages, claim, assumption, judgement, alternative, question.")] string Kind,
    [Description("Its id, or for a passage its anchor.")] string Id,
    [Description("What it is called, or what it says.")] string Title,
    [Description("Its path on the site.")] string Url)
{
    public static ImpactEntry Create(Target target) => new(EntityKind.Find(target.Kind)?.Word ?? target.Kind.ToString().ToLowerInvariant(), target.EntityId, target.Title, target.Url);
}

/// <summary>What follows if something is wrong.</summary>
[SchemaDefinition("loss")]
internal sealed record LossEntry(
    [Description("The claims that nothing carries then.")] IEnumerable<ImpactEntry> Fallen,
    [Description("The claims that rest on one origin then.")] IEnumerable<ImpactEntry> SingleSource,
    [Description("The claims that nobody contests then.")] IEnumerable<ImpactEntry> Uncontested,
    [Description("The judgements that lose claims.")] IEnumerable<JudgementLossEntry> Judgements)
{
    public static LossEntry Create(SourceLoss loss) => new(
        loss.Fallen.Select(ImpactEntry.Create), loss.SingleSource.Select(ImpactEntry.Create), loss.Uncontested.Select(ImpactEntry.Create),
        loss.Judgements.Select(judgement => new JudgementLossEntry(ImpactEntry.Create(judgement.Judgement), judgement.Fallen, judgement.Of)));
}

/// <summary>A judgement that loses claims.</summary>
internal sealed record JudgementLossEntry(
    [Description("The judgement.")] ImpactEntry Judgement,
    [Description("How many of its claims fall."), SchemaRule(Minimum = 1)] int Fallen,
    [Description("How many claims it names."), SchemaRule(Minimum = 1)] int Of);
