namespace BriefingSite.Core.Model;

/// <summary>The watch list as written: <c>input/watch.yml</c>.</summary>
public sealed record WatchListDraft(InputFile Written, ValueList<IndicatorDraft> Indicators) : Draft(Written)
{
    /// <inheritdoc/>
    public override IEnumerable<IEntityDraft> Entities => Indicators;
}

/// <summary>The state of an indicator.</summary>
public enum IndicatorState
{
    /// <summary>Not yet seen.</summary>
    Open,

    /// <summary>It was seen.</summary>
    Seen,

    /// <summary>Its time has passed without it being seen.</summary>
    Passed,
}

/// <summary>The front matter of an indicator.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">Its state.</param>
/// <param name="AsOf">The newest information used for that.</param>
public sealed record IndicatorHeader(string Id, string Title, IndicatorState State, Edtf AsOf)
{
    /// <summary>Its entry on the watch list.</summary>
    public string Url => EntityKind.Indicator.UrlOf(Id);

    /// <summary>The indicator in brief.</summary>
    public Target Target => EntityKind.Indicator.TargetOf(Id, Title);
}

/// <summary>An indicator as written.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Header">Its head.</param>
/// <param name="Closer">What would confirm the judgements.</param>
/// <param name="Apart">What would contradict them.</param>
/// <param name="Topics">The topics it concerns.</param>
/// <param name="Evidence">The citations that name it.</param>
public sealed record IndicatorDraft(
    UncomparedLocation At, IndicatorHeader Header, UnresolvedProse Closer, UnresolvedProse Apart, ValueList<UnresolvedName> Topics, ValueList<UnresolvedCitation> Evidence)
    : IEntityDraft
{
    EntityKind IEntityDraft.Kind => EntityKind.Indicator;

    string IEntityDraft.Id => Header.Id;

    Target IEntityDraft.Target => Header.Target;

    Location IEntityDraft.At => At;

    IEnumerable<UnresolvedProse> IEntityDraft.Texts => [Closer, Apart];

    IEnumerable<UnresolvedCitation> IEntityDraft.Citations => Evidence;

    IEnumerable<UnresolvedName> IEntityDraft.Names => Topics;
}

/// <summary>Something to watch, with its references resolved; see <see cref="IndicatorDraft"/>.</summary>
public sealed record Indicator(
    IndicatorHeader Header, Prose Closer, Prose Apart, ValueList<Target> Topics, ValueList<Citation> Evidence) : IEntity
{
    /// <summary>Where it is written.</summary>
    public UncomparedLocation At { get; init; }

    EntityKind IEntity.Kind => EntityKind.Indicator;

    Location IEntity.At => At;

    string IEntity.Id => Header.Id;

    Target IEntity.Target => Header.Target;

    IEnumerable<Prose> IEntity.Texts => [Closer, Apart];

    IEnumerable<string> IEntity.Statements => [];

    IEnumerable<Citation> IEntity.Citations => [.. Closer.Citations, .. Apart.Citations, .. Evidence];

    T IEntity.Accept<T>(EntityVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The headings of the two sides of an indicator, for readers.</summary>
/// <param name="Closer">What is written under <c>closer</c>.</param>
/// <param name="Apart">What is written under <c>apart</c>.</param>
public sealed record IndicatorLabels(string Closer, string Apart)
{
    /// <summary>The default headings.</summary>
    public static IndicatorLabels Default { get; } = new("Would confirm", "Would contradict");
}
