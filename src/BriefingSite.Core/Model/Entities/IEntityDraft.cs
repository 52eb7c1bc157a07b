namespace BriefingSite.Core.Model;

/// <summary>An entity as written: its references are not resolved yet. <see cref="Draft.Entities"/> has all of a file.</summary>
public interface IEntityDraft
{
    /// <summary>What kind of entity it is.</summary>
    EntityKind Kind { get; }

    /// <summary>Its id; empty where none could be read.</summary>
    string Id { get; }

    /// <summary>The entity in brief, with its permanent address.</summary>
    Target Target { get; }

    /// <summary>Where it is written.</summary>
    Location At { get; }

    /// <summary>Its prose. Claims in it are entities of their own.</summary>
    IEnumerable<UnresolvedProse> Texts { get; }

    /// <summary>Its citations beside its texts.</summary>
    IEnumerable<UnresolvedCitation> Citations { get; }

    /// <summary>The ids that it names beside its texts.</summary>
    IEnumerable<UnresolvedName> Names { get; }

    /// <summary>The anchors on its page, without its own.</summary>
    IEnumerable<string> Anchors => [];

    /// <summary>Those of <see cref="Anchors"/> that stay whatever words change; a frozen version publishes them for good.</summary>
    IEnumerable<string> LastingAnchors => Anchors;
}
