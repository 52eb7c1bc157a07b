namespace BriefingSite.Core.Model;

/// <summary>The timeline as written: <c>input/timeline.yml</c>.</summary>
public sealed record TimelineDraft(InputFile Written, ValueList<EventDraft> Events) : Draft(Written)
{
    /// <inheritdoc/>
    public override IEnumerable<IEntityDraft> Entities => Events;
}

/// <summary>An event as written.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Id">Its id: as written, else made from the title.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What happened.</param>
/// <param name="Topics">The topics it concerns.</param>
/// <param name="Dates">Its dates: more than one where the sources date it differently.</param>
/// <param name="Evidence">The citations that report it.</param>
public sealed record EventDraft(
    UncomparedLocation At, string Id, string Title, UnresolvedProse Text, ValueList<UnresolvedName> Topics, ValueList<DatingDraft> Dates, ValueList<UnresolvedCitation> Evidence)
    : IEntityDraft
{
    /// <summary>The event in brief.</summary>
    public Target Target => EntityKind.Event.TargetOf(Id, Title);

    EntityKind IEntityDraft.Kind => EntityKind.Event;

    Location IEntityDraft.At => At;

    IEnumerable<UnresolvedProse> IEntityDraft.Texts => [Text];

    IEnumerable<UnresolvedCitation> IEntityDraft.Citations => Evidence.Concat(Dates.SelectMany(dating => dating.Evidence));

    IEnumerable<UnresolvedName> IEntityDraft.Names => Topics;
}

/// <summary>A date of an event and who gives it, as written.</summary>
/// <param name="Date">The date; <c>null</c> where the source gives none that can be drawn.</param>
/// <param name="Note">The words of the source instead of a date, or about it.</param>
/// <param name="Evidence">The citations that give it; empty where those of the event do.</param>
public sealed record DatingDraft(Edtf? Date, string? Note, ValueList<UnresolvedCitation> Evidence);

/// <summary>An event on the timeline.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What happened.</param>
/// <param name="Topics">The topics it concerns.</param>
/// <param name="Dates">Its dates, the earliest first: more than one where the sources date it differently.</param>
/// <param name="Evidence">The citations that report it.</param>
public sealed record Event(
    string Id, string Title, Prose Text, ValueList<Target> Topics, ValueList<Dating> Dates, ValueList<Citation> Evidence) : IEntity
{
    /// <summary>Where it is written.</summary>
    public UncomparedLocation At { get; init; }

    /// <summary>Its entry on the timeline.</summary>
    public string Url => EntityKind.Event.UrlOf(Id);

    /// <summary>The event in brief.</summary>
    public Target Target => EntityKind.Event.TargetOf(Id, Title);

    EntityKind IEntity.Kind => EntityKind.Event;

    Location IEntity.At => At;

    IEnumerable<Prose> IEntity.Texts => [Text];

    IEnumerable<string> IEntity.Statements => [];

    IEnumerable<Citation> IEntity.Citations => [.. Text.Citations, .. Evidence, .. Dates.SelectMany(dating => dating.Evidence)];

    T IEntity.Accept<T>(EntityVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A date of an event and who gives it; see <see cref="DatingDraft"/>.</summary>
public sealed record Dating(Edtf? Date, string? Note, ValueList<Citation> Evidence);
