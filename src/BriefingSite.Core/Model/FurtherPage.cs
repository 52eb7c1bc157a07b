namespace BriefingSite.Core.Model;

/// <summary>The front matter of a further page.</summary>
/// <param name="Id">Its id: the name of the file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Order">Its place in the menu.</param>
/// <param name="Menu">What it is called in the menu; <c>null</c>: it is not in the menu.</param>
public sealed record FurtherHeader(string Id, string Title, int Order, string? Menu)
{
    /// <summary>Its path.</summary>
    public string Url => Target.Url;

    /// <summary>The page in brief.</summary>
    public Target Target { get; } = EntityKind.Page.TargetOf(Id, Title);

    /// <summary>Further statements; see <see cref="Detail"/>.</summary>
    public ValueList<Detail> Details { get; init; } = [];

    /// <summary>Further pages are sorted by order, then by id.</summary>
    public static int Compare(FurtherHeader one, FurtherHeader two) =>
        one.Order != two.Order ? one.Order.CompareTo(two.Order) : string.CompareOrdinal(one.Id, two.Id);
}

/// <summary>A further page as written: <c>input/pages/&lt;id&gt;.md</c>.</summary>
public sealed record FurtherDraft(InputFile Written, FurtherHeader Header, UnresolvedProse Body) : Draft(Written), IEntityDraft
{
    /// <inheritdoc/>
    public override IEnumerable<IEntityDraft> Entities => [this, .. Body.Claims];

    EntityKind IEntityDraft.Kind => EntityKind.Page;

    string IEntityDraft.Id => Header.Id;

    Target IEntityDraft.Target => Header.Target;

    Location IEntityDraft.At => Start;

    IEnumerable<UnresolvedProse> IEntityDraft.Texts => [Body];

    IEnumerable<UnresolvedCitation> IEntityDraft.Citations => [];

    IEnumerable<UnresolvedName> IEntityDraft.Names => [];

    IEnumerable<string> IEntityDraft.Anchors => Body.Anchors;

    IEnumerable<string> IEntityDraft.LastingAnchors => Body.WrittenIds;
}

/// <summary>A further page with its references resolved.</summary>
public sealed record FurtherPage(FurtherHeader Header, Prose Body) : IEntity
{
    private const int MaxOpeningLength = 200;

    /// <summary>What is said of the plain texts of its file, if anything.</summary>
    public FileTexts? PlainTexts { get; init; }

    /// <summary>Its first words, cut at a word boundary; <c>null</c> when it has no paragraph.</summary>
    public string? Opening { get; } = OpeningOf(Body);

    /// <summary>The statistics of its claims and citations.</summary>
    public ClaimStatistics Statistics { get; } = ClaimStatistics.FromBody(Body);

    EntityKind IEntity.Kind => EntityKind.Page;

    string IEntity.Id => Header.Id;

    Target IEntity.Target => Header.Target;

    IEnumerable<Detail> IEntity.Details => Header.Details;

    IEnumerable<Prose> IEntity.Texts => [Body];

    IEnumerable<string> IEntity.Statements => [];

    IEnumerable<Citation> IEntity.Citations => Body.Citations;

    IEnumerable<Citation> IEntity.Quotations => Statistics.Quotations;

    T IEntity.Accept<T>(EntityVisitor<T> visitor) => visitor.Visit(this);

    private static string? OpeningOf(Prose prose)
    {
        if (PlainText.ExtractFirstParagraph(prose) is not { } text) return null;
        return text.Length <= MaxOpeningLength ? text : text[..Math.Max(text.LastIndexOf(' ', MaxOpeningLength), 1)] + " …";
    }
}

/// <summary>A further page, linked.</summary>
/// <param name="Page">The page.</param>
/// <param name="Leads">Its outgoing links.</param>
/// <param name="Open">Links to paths that no page has.</param>
public sealed record LinkedPage(FurtherPage Page, ValueList<Incoming> Leads, ValueList<OpenLink> Open) : IKeyed
{
    string IKeyed.Key => Page.Header.Url;
}
