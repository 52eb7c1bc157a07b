using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>The changes of one page, question, source or list, as a reviewer reads them together.</summary>
/// <param name="Place">What they have in common.</param>
/// <param name="Entries">The changes, the heaviest first.</param>
public sealed record ChangeGroup(ChangePlace Place, ValueList<EntryOfChanges> Entries);

/// <summary>Where changes belong.</summary>
/// <param name="Kind">What it is: <c>Page</c>, <c>Question</c>, <c>Source</c>; <c>null</c> where the title says it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Its path on the site, if it is there now.</param>
public sealed record ChangePlace(string? Kind, string Title, string? Url);

/// <summary>Changes that are one thing to read: those of a claim, of a sentence, of a section that was rewritten.</summary>
/// <param name="Section">The heading of the section that was rewritten; <c>null</c> for anything else.</param>
/// <param name="Changes">The changes, the heaviest first.</param>
/// <param name="Consequences">What follows from them, and would not have changed without them.</param>
public sealed record EntryOfChanges(string? Section, ValueList<Change> Changes, ValueList<Change> Consequences)
{
    /// <summary>The change that names the entry.</summary>
    public Change First => Changes[0];

    /// <summary>All changes that the entry tells.</summary>
    public IEnumerable<Change> All => Changes.Concat(Consequences);

    /// <summary>The weight of the heaviest.</summary>
    public Weight Weight => All.Max(change => change.Weight);
}
