namespace BriefingSite.Core.Model;

/// <summary>Something of the briefing that has an id and an address of its own. <see cref="Briefing.Entities"/> has all of them.</summary>
public interface IEntity
{
    /// <summary>What kind of entity it is.</summary>
    EntityKind Kind { get; }

    /// <summary>Its id.</summary>
    string Id { get; }

    /// <summary>What it is called, in full.</summary>
    string Title => Target.Title;

    /// <summary>The entity in brief, with its permanent address. The text of a statement is shortened to a title.</summary>
    Target Target { get; }

    /// <summary>Where it is written.</summary>
    Location At => new(Kind.FileOf(Id), 1, 1);

    /// <summary>Its other names.</summary>
    IEnumerable<string> Aliases => [];

    /// <summary>The further statements in its front matter.</summary>
    IEnumerable<Detail> Details => [];

    /// <summary>Its prose. Claims in it are entities of their own.</summary>
    IEnumerable<Prose> Texts { get; }

    /// <summary>Its other texts, as plain text.</summary>
    IEnumerable<string> Statements { get; }

    /// <summary>Every citation in its texts and beside them.</summary>
    IEnumerable<Citation> Citations { get; }

    /// <summary>The citations that quote.</summary>
    IEnumerable<Citation> Quotations => Citations.Where(citation => citation.IsQuoting);

    /// <summary>Its parts that have an address of their own, but no id.</summary>
    IEnumerable<Target> Parts => [];

    /// <summary>Calls the method of a visitor for its kind.</summary>
    T Accept<T>(EntityVisitor<T> visitor);
}
