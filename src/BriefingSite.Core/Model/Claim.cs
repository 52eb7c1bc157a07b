namespace BriefingSite.Core.Model;

/// <summary>What kind of statement a claim is.</summary>
public enum ClaimKind
{
    /// <summary>A fact.</summary>
    Fact,

    /// <summary>A conclusion.</summary>
    Judgement,

    /// <summary>Assumed for the sake of the argument; the only kind that needs no citation.</summary>
    Assumption,
}

/// <summary>The confidence in a judgement, given its evidence (ICD 203). It is not a likelihood.</summary>
public enum Confidence
{
    /// <summary>Thin, fragmentary or doubtful evidence.</summary>
    Low,

    /// <summary>Plausible evidence, but not enough for high confidence.</summary>
    Moderate,

    /// <summary>Good evidence from several independent sources.</summary>
    High,
}

/// <summary>A claim as written: the smallest statement that can be true or false by itself.</summary>
/// <param name="At">The location of its fence.</param>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What kind of statement it is.</param>
/// <param name="Confidence">The confidence; only for a judgement.</param>
/// <param name="Because">The reason for that confidence.</param>
/// <param name="Questions">Questions of the comparison it belongs to, as named in <c>question=</c>.</param>
/// <param name="Text">The statement with its citations.</param>
public sealed record ClaimDraft(
    UncomparedLocation At, string Id, ClaimKind Kind, Confidence? Confidence, string? Because, ValueList<UnresolvedName> Questions, UnresolvedProse Text) : IEntityDraft
{
    /// <summary>Where the words of the reason begin.</summary>
    public UncomparedLocation BecauseAt { get; init; }

    /// <summary>The claims without which it would not stand, as named in <c>rests-on=</c>.</summary>
    public ValueList<UnresolvedName> RestsOn { get; init; } = [];

    /// <summary>The judgements and alternatives for which it speaks, as named in <c>for=</c>.</summary>
    public ValueList<UnresolvedName> For { get; init; } = [];

    /// <summary>Those against which it speaks, as named in <c>against=</c>.</summary>
    public ValueList<UnresolvedName> Against { get; init; } = [];

    /// <summary>The claim in brief, at its place in the ledger.</summary>
    public Target Target { get; } = EntityKind.Claim.TargetOf(Id, Target.Statement(PlainText.Extract(Text)));

    EntityKind IEntityDraft.Kind => EntityKind.Claim;

    Location IEntityDraft.At => At;

    IEnumerable<UnresolvedProse> IEntityDraft.Texts => [Text];

    IEnumerable<UnresolvedCitation> IEntityDraft.Citations => [];

    IEnumerable<UnresolvedName> IEntityDraft.Names => Questions.Concat(RestsOn);
}

/// <summary>A claim with its evidence.</summary>
/// <param name="At">The location of its fence.</param>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What kind of statement it is.</param>
/// <param name="Confidence">The confidence; only for a judgement.</param>
/// <param name="Because">The reason for that confidence.</param>
/// <param name="Text">The statement; its citations are the evidence.</param>
/// <param name="Home">The topic or page that contains it; the address leads to the claim there.</param>
/// <param name="Origins">How many origins carry it: those that support its own words or, where that is less, those of a claim that it rests on. Sources that
/// repeat each other count as one origin.</param>
/// <param name="Disputes">What speaks against it, each once, in the order of the enum.</param>
/// <param name="Questions">The questions it belongs to: those it names and those it links to.</param>
/// <param name="Signature">The newest signature of a person, if any.</param>
public sealed record Claim(
    UncomparedLocation At, string Id, ClaimKind Kind, Confidence? Confidence, string? Because, Prose Text, Target Home,
    int Origins, ValueList<Dispute> Disputes, ValueList<Target> Questions, Signature? Signature = null) : IEntity
{
    /// <summary>Where the words of the reason begin.</summary>
    public UncomparedLocation BecauseAt { get; init; }

    /// <summary>The claims without which it would not stand.</summary>
    public ValueList<Target> RestsOn { get; init; } = [];

    /// <summary>The ids of the judgements and alternatives for which it speaks.</summary>
    public ValueList<string> For { get; init; } = [];

    /// <summary>The ids of those against which it speaks.</summary>
    public ValueList<string> Against { get; init; } = [];

    /// <summary>How well the claims that it rests on are supported; <c>null</c> where it rests on none.</summary>
    public PremiseSupport? Premises { get; init; }

    /// <summary>Its permanent address.</summary>
    public string Url { get; } = EntityKind.Claim.UrlOf(Id);

    /// <summary>The statement as plain text.</summary>
    public string Words { get; } = PlainText.Extract(Text);

    /// <summary>How well it is supported.</summary>
    public Support Support => Origins switch { 0 => Support.Uncited, 1 => Support.SingleSource, _ => Support.Corroborated };

    /// <summary>The one origin that carries it; <c>null</c> when there are more or none. A claim may rest on several that each have one origin: then the
    /// first.</summary>
    public string? OnlyOrigin => Support != Support.SingleSource ? null
        : Premises is { OnlyOrigin: { } origin } ? origin
        : Text.Citations.First(citation => citation.Bearing == Bearing.Supports).Source.Origin;

    /// <summary>Whether another origin than those that support it opposes it.</summary>
    public bool IsContested => Disputes.Contains(Dispute.Contested);

    EntityKind IEntity.Kind => EntityKind.Claim;

    string IEntity.Title => Words;

    Target IEntity.Target => EntityKind.Claim.TargetOf(Id, Target.Statement(Words));

    Location IEntity.At => At;

    IEnumerable<Prose> IEntity.Texts => [Text];

    IEnumerable<string> IEntity.Statements => Because is null ? [] : [Because];

    IEnumerable<Citation> IEntity.Citations => Text.Citations;

    T IEntity.Accept<T>(EntityVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>How well the claims that a claim rests on are supported, directly or through others.</summary>
/// <param name="Origins">The fewest origins of any of them; 0 where sources support none of them.</param>
/// <param name="OnlyOrigin">The one origin of the first that has one; <c>null</c> where none has one.</param>
public sealed record PremiseSupport(int Origins, string? OnlyOrigin);

/// <summary>How well a claim is supported, counted in origins.</summary>
public enum Support
{
    /// <summary>By no source.</summary>
    Uncited,

    /// <summary>By one.</summary>
    SingleSource,

    /// <summary>By two or more.</summary>
    Corroborated,
}
