namespace BriefingSite.Core.Model;

/// <summary>The front matter of the front page.</summary>
/// <param name="Title">The briefing's headline.</param>
/// <param name="Question">The question it answers.</param>
/// <param name="Answer">The answer; plain text.</param>
/// <param name="AnswerAt">The location of the answer.</param>
/// <param name="JudgementsAt">The location of the list of judgements.</param>
public sealed record FrontHeader(string Title, string Question, string Answer, UncomparedLocation AnswerAt, UncomparedLocation JudgementsAt)
{
    /// <summary>The reserved id of the front page.</summary>
    public const string Id = "index";

    /// <summary>The front page in brief.</summary>
    public Target Target => new(EntityKind.FrontPage.Target, Title, EntityKind.FrontPage.Path);
}

/// <summary>A band of likelihood (ICD 203).</summary>
/// <param name="Words">The words for it, such as <c>very likely</c>.</param>
/// <param name="From">Lower bound in per cent.</param>
/// <param name="To">Upper bound in per cent.</param>
public sealed record Likelihood(string Words, int From, int To)
{
    /// <summary>A placeholder for an unreadable likelihood, so that the text is not checked against a wrong one.</summary>
    public static Likelihood Unknown { get; } = new("", 0, 0);

    /// <summary>The seven bands, from the least likely.</summary>
    public static ValueList<Likelihood> Bands { get; } =
    [
        new("almost no chance", 1, 5), new("very unlikely", 5, 20), new("unlikely", 20, 45), new("roughly even chance", 45, 55),
        new("likely", 55, 80), new("very likely", 80, 95), new("almost certain", 95, 99),
    ];
}

/// <summary>The front page as written: <c>input/index.md</c>.</summary>
/// <param name="Written">The file.</param>
/// <param name="Header">Its head.</param>
/// <param name="Judgements">The judgements.</param>
/// <param name="Body">Its text.</param>
public sealed record FrontDraft(
    InputFile Written, FrontHeader Header, ValueList<JudgementDraft> Judgements, UnresolvedProse Body) : Draft(Written), IEntityDraft
{
    /// <inheritdoc/>
    public override IEnumerable<IEntityDraft> Entities => [.. Judgements, this];

    EntityKind IEntityDraft.Kind => EntityKind.FrontPage;

    string IEntityDraft.Id => FrontHeader.Id;

    Target IEntityDraft.Target => Header.Target;

    Location IEntityDraft.At => Start;

    IEnumerable<UnresolvedProse> IEntityDraft.Texts => [Body];

    IEnumerable<UnresolvedCitation> IEntityDraft.Citations => [];

    IEnumerable<UnresolvedName> IEntityDraft.Names => [];

    IEnumerable<string> IEntityDraft.Anchors => Body.Anchors;

    IEnumerable<string> IEntityDraft.LastingAnchors => Body.WrittenIds;
}

/// <summary>The header of a judgement.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Likelihood">How likely it is.</param>
/// <param name="Confidence">The confidence, given the evidence.</param>
/// <param name="TextAt">The location of its text.</param>
public sealed record JudgementHeader(string Id, Likelihood Likelihood, Confidence Confidence, UncomparedLocation TextAt);

/// <summary>A judgement as written.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Header">Its id, likelihood and confidence.</param>
/// <param name="Text">The judgement.</param>
/// <param name="Because">The reason for the confidence.</param>
/// <param name="Claims">The claims that support it.</param>
/// <param name="Alternative">What else could be true, where it has no name; else empty.</param>
/// <param name="Indicators">Indicators that would confirm or refute it.</param>
public sealed record JudgementDraft(
    UncomparedLocation At, JudgementHeader Header, UnresolvedProse Text, UnresolvedProse Because, ValueList<UnresolvedName> Claims, UnresolvedProse Alternative, ValueList<UnresolvedName> Indicators)
    : IEntityDraft
{
    /// <summary>What else could be true, each under a name to which claims speak.</summary>
    public ValueList<AlternativeDraft> Alternatives { get; init; } = [];

    /// <summary>The judgement in brief.</summary>
    public Target Target => EntityKind.Judgement.TargetOf(Header.Id, Target.Statement(PlainText.Extract(Text)));

    EntityKind IEntityDraft.Kind => EntityKind.Judgement;

    string IEntityDraft.Id => Header.Id;

    Location IEntityDraft.At => At;

    IEnumerable<UnresolvedProse> IEntityDraft.Texts => [Text, Because, Alternative, .. Alternatives.Select(alternative => alternative.Text)];

    IEnumerable<UnresolvedCitation> IEntityDraft.Citations => [];

    IEnumerable<UnresolvedName> IEntityDraft.Names => Claims.Concat(Indicators);
}

/// <summary>Something else that could be true instead of a judgement, as written.</summary>
/// <param name="At">Where its id is written.</param>
/// <param name="Id">Its id, among those of all alternatives and judgements.</param>
/// <param name="Text">What it says.</param>
public sealed record AlternativeDraft(UncomparedLocation At, string Id, UnresolvedProse Text);

/// <summary>Something else that could be true instead of a judgement.</summary>
/// <param name="Name">The id by which claims name it.</param>
/// <param name="Text">What it says.</param>
public sealed record Alternative(string Name, Prose Text);

/// <summary>A judgement with its references resolved; see <see cref="JudgementDraft"/>.</summary>
public sealed record Judgement(
    JudgementHeader Header, Prose Text, Prose Because, ValueList<ClaimLabel> Claims, Prose Alternative, ValueList<Target> Indicators) : IEntity
{
    /// <summary>Its permanent address.</summary>
    public string Url => EntityKind.Judgement.UrlOf(Header.Id);

    /// <summary>The judgement in brief.</summary>
    public Target Target => EntityKind.Judgement.TargetOf(Header.Id, Target.Statement(PlainText.Extract(Text)));

    /// <summary>What else could be true, each under a name to which claims speak; empty where <see cref="Alternative"/> says it.</summary>
    public ValueList<Alternative> Alternatives { get; init; } = [];

    /// <summary>What else could be true, with or without names.</summary>
    public IEnumerable<Prose> AllAlternatives => Alternatives.Count > 0 ? Alternatives.Select(alternative => alternative.Text) : [Alternative];

    /// <summary>Whether it names claims, even unknown ones.</summary>
    public bool NamesClaims { get; init; } = true;

    /// <summary>Whether it names indicators, even unknown ones.</summary>
    public bool NamesIndicators { get; init; } = true;

    EntityKind IEntity.Kind => EntityKind.Judgement;

    string IEntity.Id => Header.Id;

    string IEntity.Title => PlainText.Extract(Text);

    Location IEntity.At => Header.TextAt;

    IEnumerable<Prose> IEntity.Texts => [Text, Because, .. AllAlternatives];

    IEnumerable<string> IEntity.Statements => [];

    IEnumerable<Citation> IEntity.Citations => [.. Text.Citations, .. Because.Citations, .. AllAlternatives.SelectMany(text => text.Citations)];

    T IEntity.Accept<T>(EntityVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A claim in brief.</summary>
/// <param name="Target">The claim; its title is its text without citations.</param>
/// <param name="Support">How well it is supported.</param>
/// <param name="Disputes">What speaks against it.</param>
/// <param name="OnlyOrigin">The one origin that supports it; <c>null</c> when there are more or none.</param>
public sealed record ClaimLabel(Target Target, Support Support, ValueList<Dispute> Disputes, string? OnlyOrigin);

/// <summary>The front page with its references resolved.</summary>
public sealed record FrontPage(FrontHeader Header, ValueList<Judgement> Judgements, Prose Body) : IEntity
{
    EntityKind IEntity.Kind => EntityKind.FrontPage;

    string IEntity.Id => FrontHeader.Id;

    Target IEntity.Target => Header.Target;

    IEnumerable<Prose> IEntity.Texts => [Body];

    IEnumerable<string> IEntity.Statements => [Header.Question, Header.Answer];

    IEnumerable<Citation> IEntity.Citations => Body.Citations;

    T IEntity.Accept<T>(EntityVisitor<T> visitor) => visitor.Visit(this);
}
