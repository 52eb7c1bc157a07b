namespace BriefingSite.Core.Model;

/// <summary>The front matter of a topic.</summary>
/// <param name="Id">Its id: the name of the file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Order">Its place among the topics.</param>
/// <param name="OrderAt">Its location.</param>
/// <param name="Answer">The answer for busy readers; plain text.</param>
/// <param name="AnswerAt">The location of the answer.</param>
/// <param name="AsOf">The newest information used.</param>
/// <param name="Map">The map, if it has one.</param>
public sealed record TopicHeader(string Id, string Title, int Order, UncomparedLocation OrderAt, string Answer, UncomparedLocation AnswerAt, Edtf AsOf, PlaceMap? Map)
{
    /// <summary>The path of its page.</summary>
    public string Url => EntityKind.Topic.UrlOf(Id);

    /// <summary>The topic in brief.</summary>
    public Target Target => EntityKind.Topic.TargetOf(Id, Title);

    /// <summary>Further statements; see <see cref="Detail"/>.</summary>
    public ValueList<Detail> Details { get; init; } = [];
}

/// <summary>A map: places and the lines between them, without borders.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Places">The places.</param>
/// <param name="Routes">The lines.</param>
public sealed record PlaceMap(string Caption, ValueList<MapPlace> Places, ValueList<MapRoute> Routes);

/// <summary>A place on a map.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Kind">Whether it is a point, or an area such as a country.</param>
public sealed record MapPlace(string Name, double Latitude, double Longitude, PlaceKind Kind = PlaceKind.Point);

/// <summary>What a place on a map is.</summary>
public enum PlaceKind
{
    /// <summary>A town or a canal: a point at the scale of the map.</summary>
    Point,

    /// <summary>A country or region; its coordinates are a point in its middle.</summary>
    Area,
}

/// <summary>A line on a map.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Via">The names of the places along it, at least two.</param>
public sealed record MapRoute(string Name, ValueList<string> Via);

/// <summary>A topic as written.</summary>
/// <param name="Written">The file.</param>
/// <param name="Header">Its head.</param>
/// <param name="Related">What else to read.</param>
/// <param name="Body">Its text.</param>
public sealed record TopicDraft(InputFile Written, TopicHeader Header, ValueList<UnresolvedName> Related, UnresolvedProse Body) : Draft(Written), IEntityDraft
{
    /// <inheritdoc/>
    public override IEnumerable<IEntityDraft> Entities => [this, .. Body.Claims];

    EntityKind IEntityDraft.Kind => EntityKind.Topic;

    string IEntityDraft.Id => Header.Id;

    Target IEntityDraft.Target => Header.Target;

    Location IEntityDraft.At => Start;

    IEnumerable<UnresolvedProse> IEntityDraft.Texts => [Body];

    IEnumerable<UnresolvedCitation> IEntityDraft.Citations => [];

    IEnumerable<UnresolvedName> IEntityDraft.Names => Related;

    IEnumerable<string> IEntityDraft.Anchors => Body.Anchors;

    IEnumerable<string> IEntityDraft.LastingAnchors => Body.WrittenIds;
}

/// <summary>A topic with its references resolved.</summary>
public sealed record Topic(TopicHeader Header, ValueList<Target> Related, Prose Body) : IEntity
{
    /// <summary>The statistics of its claims and citations.</summary>
    public ClaimStatistics Statistics { get; } = ClaimStatistics.FromBody(Body);

    EntityKind IEntity.Kind => EntityKind.Topic;

    string IEntity.Id => Header.Id;

    Target IEntity.Target => Header.Target;

    IEnumerable<Detail> IEntity.Details => Header.Details;

    IEnumerable<Prose> IEntity.Texts => [Body];

    IEnumerable<string> IEntity.Statements => [Header.Answer];

    IEnumerable<Citation> IEntity.Citations => Body.Citations;

    IEnumerable<Citation> IEntity.Quotations => Statistics.Quotations;

    T IEntity.Accept<T>(EntityVisitor<T> visitor) => visitor.Visit(this);
}
