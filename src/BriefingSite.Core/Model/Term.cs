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
    public string Url => $"/terms/#{Id}";

    /// <summary>The term in brief.</summary>
    public Target Target => new(TargetKind.Term, Title, Url);
}

/// <summary>A term as written.</summary>
public sealed record TermDraft(InputFile Written, TermHeader Header, UnresolvedProse Body) : Draft(Written);

/// <summary>A term with everything it names found.</summary>
public sealed record Term(TermHeader Header, Prose Body);
