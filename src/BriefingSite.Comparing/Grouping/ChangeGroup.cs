using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>The changes of one page, question, source or list, as a reviewer reads them together.</summary>
/// <param name="Place">What they have in common.</param>
/// <param name="Entries">The changes, in the order in which they are read.</param>
public sealed record ChangeGroup(ChangePlace Place, ValueList<EntryOfChanges> Entries);

/// <summary>Where changes belong.</summary>
/// <param name="Kind">What it is: <c>Page</c>, <c>Question</c>, <c>Source</c>; <c>null</c> where the title says it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Its path on the site, if it is there now.</param>
public sealed record ChangePlace(string? Kind, string Title, string? Url);

/// <summary>Why changes are one entry.</summary>
public enum EntryForm
{
    /// <summary>They are about one claim, sentence, passage or other thing.</summary>
    Single,

    /// <summary>They are sentences of one section that was rewritten.</summary>
    RewrittenSection,

    /// <summary>They are sentences that stand where others stood.</summary>
    ReplacedSentences,

    /// <summary>They are about one section that moved to another page.</summary>
    MovedSection,

    /// <summary>They are a file that is gone, and the same under another name.</summary>
    RenamedFile,

    /// <summary>The same happened to several things.</summary>
    Alike,
}

/// <summary>Changes that are one thing to read.</summary>
/// <param name="Form">Why they are.</param>
/// <param name="Changes">The changes, the one first that names the entry.</param>
public sealed record EntryOfChanges(EntryForm Form, ValueList<Change> Changes)
{
    /// <summary>The heading of the section; <c>null</c> where it is none.</summary>
    public string? Section { get; init; }

    /// <summary>The page that a section moved from.</summary>
    public string? From { get; init; }

    /// <summary>What follows from the changes, and would not have changed without them.</summary>
    public ValueList<Change> Consequences { get; init; } = [];

    /// <summary>The change that names the entry.</summary>
    public Change First => Changes[0];

    /// <summary>All changes that the entry tells.</summary>
    public IEnumerable<Change> All => Changes.Concat(Consequences);

    /// <summary>The weight of the heaviest.</summary>
    public Weight Weight => All.Max(change => change.Weight);
}
