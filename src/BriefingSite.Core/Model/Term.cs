namespace BriefingSite.Core.Model;

/// <summary>What a term names.</summary>
public enum TermKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A weapon.</summary>
    Weapon,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>An idea.</summary>
    Idea,

    /// <summary>An event, such as a war.</summary>
    Event,
}

/// <summary>What the head of a term says.</summary>
public sealed record TermHeader(string Id, string Title, ValueList<string> Aliases, TermKind Kind)
{
    /// <summary>Its entry in the glossary.</summary>
    public string Url => EntityKind.Term.UrlOf(Id);

    /// <summary>The term in brief.</summary>
    public Target Target => EntityKind.Term.TargetOf(Id, Title);
}

/// <summary>A term as written.</summary>
public sealed record TermDraft(InputFile Written, TermHeader Header, UnresolvedProse Body) : Draft(Written), IEntityDraft
{
    EntityKind IEntityDraft.Kind => EntityKind.Term;

    string IEntityDraft.Id => Header.Id;

    Target IEntityDraft.Target => Header.Target;

    Location IEntityDraft.At => Start;

    IEnumerable<UnresolvedProse> IEntityDraft.Texts => [Body];

    IEnumerable<UnresolvedCitation> IEntityDraft.Citations => [];

    IEnumerable<UnresolvedName> IEntityDraft.Names => [];
}

/// <summary>A term with everything it names found.</summary>
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
