namespace BriefingSite.Core.Model;

/// <summary>The settings of the glossary in <c>input/site.yml</c>.</summary>
/// <param name="Kinds">The kinds of terms that the briefing has, as readers see them; empty: not known, so that any is taken.</param>
/// <param name="Description">The description of the page.</param>
public sealed record TermSettings(ValueList<string> Kinds, string Description)
{
    /// <summary>The default settings.</summary>
    public static TermSettings Default { get; } = new(
        ["idea", "person", "organisation", "place", "event", "thing"], "People, places and ideas that this briefing names, and what its sources say of them.");
}

/// <summary>The front matter of a term.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The term.</param>
/// <param name="Aliases">Other names for it.</param>
/// <param name="Kind">The sort of thing that it names: one of <see cref="TermSettings.Kinds"/>.</param>
public sealed record TermHeader(string Id, string Title, ValueList<string> Aliases, string Kind)
{
    /// <summary>Its entry in the glossary.</summary>
    public string Url => EntityKind.Term.UrlOf(Id);

    /// <summary>The term in brief.</summary>
    public Target Target => EntityKind.Term.TargetOf(Id, Title);
}

/// <summary>A term as written.</summary>
/// <param name="Written">The file.</param>
/// <param name="Header">Its head.</param>
/// <param name="KindAt">Where the kind is written.</param>
/// <param name="Body">What it means.</param>
public sealed record TermDraft(InputFile Written, TermHeader Header, UncomparedLocation KindAt, UnresolvedProse Body) : Draft(Written), IEntityDraft
{
    EntityKind IEntityDraft.Kind => EntityKind.Term;

    string IEntityDraft.Id => Header.Id;

    Target IEntityDraft.Target => Header.Target;

    Location IEntityDraft.At => Start;

    IEnumerable<UnresolvedProse> IEntityDraft.Texts => [Body];

    IEnumerable<UnresolvedCitation> IEntityDraft.Citations => [];

    IEnumerable<UnresolvedName> IEntityDraft.Names => [];
}

/// <summary>A term with its references resolved.</summary>
public sealed record Term(TermHeader Header, Prose Body) : IEntity
{
    EntityKind IEntity.Kind => EntityKind.Term;

    string IEntity.Id => Header.Id;

    Target IEntity.Target => Header.Target;

    IEnumerable<string> IEntity.Aliases => Header.Aliases;

    IEnumerable<Prose> IEntity.Texts => [Body];

    IEnumerable<string> IEntity.Statements => [];

    IEnumerable<Citation> IEntity.Citations => Body.Citations;

    T IEntity.Accept<T>(EntityVisitor<T> visitor) => visitor.Visit(this);
}
