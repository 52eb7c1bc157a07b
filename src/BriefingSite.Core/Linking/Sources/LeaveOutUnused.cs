using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A record that nothing uses.</summary>
    public static Rule UnusedSource { get; } = All.Add(new("BS122", Severity.Note, "Nothing uses this source",
        "A record that no citation, position, silence, link or other record in use names is kept and not published: it has no page, no column in the comparison and no entry in the exports, and no question asks for it. Cite it where it bears on something; 'briefing cite' searches it all the same.",
        "seeds/a.md, and [@a, …] nowhere", "[@a, ¶2]"));
}

/// <summary>Keeps the source records that are used or were ever published. Any other record is replaced by its id and reported with a note.
/// A placeholder in a record that readers would see is an error.</summary>
/// <param name="keepsAll">Whether unused records are kept too, without any report: for searching sources before they are cited.</param>
public sealed class LeaveOutUnused(bool keepsAll = false) : IModule<Pair<ValueList<SourceDraft>, ValueList<SourceUses>>, Draft>
{
    // A record that was just imported may have hundreds.
    private const int MaxNamed = 12;

    /// <inheritdoc/>
    public IEnumerable<Draft> Execute(Pair<ValueList<SourceDraft>, ValueList<SourceUses>> document, Action<Diagnostic> report)
    {
        var (records, uses) = document;
        if (keepsAll) return records;
        var used = Used(records, uses);
        foreach (var record in records)
        {
            if (used.Contains(record.Header.Id))
                foreach (var placeholders in record.Placeholders.GroupBy(placeholder => placeholder.Rule)) report(Unfinished([.. placeholders], record.Header.Id));
            else
                report(new(LinkingRules.UnusedSource, record.Start, $"Nothing uses '{record.Header.Id}', so it is not published.", "cite a passage of it, give its position on a question, or list it there as silent"));
        }
        return records.Select(record => used.Contains(record.Header.Id) ? record : (Draft)new UnusedSourceDraft(record.Written, record.Header.Id));
    }

    private static HashSet<string> Used(ValueList<SourceDraft> records, ValueList<SourceUses> uses)
    {
        var retired = uses.SelectMany(use => use.Retired).ToHashSet(StringComparer.Ordinal);
        var byId = records.ToLookup(record => record.Header.Id, StringComparer.Ordinal);
        var open = new Stack<string>(uses.SelectMany(use => use.Ids.Concat(use.Published.Where(id => !retired.Contains(id)))));
        // A record that names a question is used, although the name may be unknown.
        foreach (var record in records.Where(record => record.Questions.Any())) open.Push(record.Header.Id);
        var used = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPop(out var id))
            if (used.Add(id))
                foreach (var named in byId[id].SelectMany(SourceUses.FindIn)) open.Push(named);
        return used;
    }

    // One for all of a record, at the first.
    private static Diagnostic Unfinished(List<Placeholder> placeholders, string source)
    {
        var (first, isGuess, areSeveral) = (placeholders[0], placeholders[0].Rule == CommonRules.UnconfirmedGuess, placeholders.Count > 1);
        var names = placeholders.Select(placeholder => isGuess ? $"'{placeholder.Name}'" : placeholder.Name).ToList();
        var shown = string.Join(", ", names.Take(MaxNamed)) + (names.Count > MaxNamed ? $" and {names.Count - MaxNamed} more" : "");
        if (isGuess)
        {
            return new(first.Rule, first.At, $"{shown} of '{source}' {(areSeveral ? "are guesses" : "is a guess")} of 'briefing import' that nobody has confirmed.",
                $"correct {(areSeveral ? "what" : "it where it")} is wrong, then take {(areSeveral ? "them" : names[0])} out of 'guessed'");
        }
        var hasPassages = placeholders.Exists(placeholder => placeholder.Name.StartsWith('¶'));
        return new(first.Rule, first.At, $"{shown} of '{source}' {(areSeveral ? "are still placeholders" : "is still a placeholder")} of 'briefing import'.",
            areSeveral ? $"write texts of your own in their place{(hasPassages ? "; of a passage, say in your own words what it says, or delete its entry" : "")}"
            : hasPassages ? "say in your own words what the passage says, in place of the whole placeholder, or delete the entry" : "write a text of your own in its place");
    }
}
