using System.Text;
using BriefingSite.Comparing;
using BriefingSite.Comparing.Grouping;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats.Comments;

/// <summary>The top of a comment: the two answers, errors, and what the policy asks for.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="names">Names and links.</param>
/// <param name="words">Writes texts.</param>
/// <param name="max">How many of a kind are named.</param>
internal sealed class CommentHead(Comparison comparison, CommentNames names, CommentWords words, int max)
{
    private readonly HashSet<Change> _shown = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the words of a change stand under the first answer, so that they need not be told again.</summary>
    public bool Shows(Change change) => _shown.Contains(change);

    /// <summary>What stands before the second answer.</summary>
    public string WriteFirst()
    {
        var text = new StringBuilder($"### What changes from {CommentNames.Name(comparison.Before)} to {CommentNames.Name(comparison.After)}\n\n");
        if (comparison.After.Errors.Count > 0) text.Append($"**{CommentNames.Name(comparison.After)} has {Plural.Count(comparison.After.Errors.Count, "error")}**; what could not be read is compared as if it were empty.\n\n");
        text.Append($"**{Answers.WeakerQuestion}** {Answers.Weaker(comparison)}\n");
        foreach (var list in AnswerLists.Find(comparison))
        {
            if (list.Title is { } title) text.Append($"\n{title}\n");
            foreach (var item in list.Items.Take(max)) Write(text, item);
            WriteMore(text, list.Items.Count);
        }
        return text.ToString();
    }

    /// <summary>The second answer and what follows it.</summary>
    /// <param name="entries">The entries below.</param>
    /// <param name="unlisted">How many changes that have to be read are left out below.</param>
    public string WriteSecond(NumberedEntries entries, int unlisted)
    {
        var obstacles = comparison.Obstacles(unlisted, entries.EntryOf).ToList();
        if (words.IsShortened) obstacles.Add("long texts are shortened here");
        var text = new StringBuilder($"\n**{Answers.MergeQuestion}** {MarkdownText.Escape(Answers.Merge(comparison, obstacles, entries.ToReadInWords))}\n\n");
        var all = entries.All.ToList();
        var counts = new[] { Weight.Major, Weight.Minor, Weight.Reworded, Weight.Wording, Weight.None }.Select(weight => (Count: all.Count(entry => entry.Weight == weight), Name: weight == Weight.None ? "layout" : FormatNames.Weights[weight])).Where(pair => pair.Count > 0).ToList();
        if (all.Count > 0) text.Append($"{Plural.Count(all.Count, "entry", "entries")}: {string.Join(" · ", counts.Select(pair => $"{pair.Count} {pair.Name}"))}\n\n");
        WriteErrors(text);
        WriteRequirements(text, entries);
        return text.ToString();
    }

    private void Write(StringBuilder text, AnswerItem item)
    {
        var differences = item.Words.Select(change =>
        {
            _shown.Add(change);
            return words.Difference(change.Before, change.After);
        }).ToList();
        text.Append($"- {names.Listed(item.Subjects, Math.Max(max, 1))}{(item.Why is { } why ? $"{(item.Subjects.Count > 0 ? ": " : "")}{MarkdownText.Escape(why)}" : differences.Count > 0 ? $": {differences[0]}" : "")}\n");
        foreach (var difference in differences.Skip(item.Why is null ? 1 : 0)) text.Append($"  > {difference}\n");
    }

    private void WriteMore(StringBuilder text, int count)
    {
        if (count > max) text.Append($"- and {count - max} more\n");
    }

    private void WriteErrors(StringBuilder text)
    {
        foreach (var version in new[] { comparison.After, comparison.Before }.Where(version => version.Errors.Count > 0))
        {
            text.Append($"#### Errors in {CommentNames.Name(version)}\n\n");
            foreach (var error in version.Errors.Take(max)) text.Append($"- {CommentNames.Code(error.Location.ToString())} {error.Rule.Code}: {words.Text(error.Message)}\n");
            WriteMore(text, version.Errors.Count);
            text.Append('\n');
        }
    }

    private void WriteRequirements(StringBuilder text, NumberedEntries entries)
    {
        var requirements = comparison.Requirements;
        if (comparison.Critical.Count + requirements.MissingNotes.Count + requirements.UnjustifiedNotes.Count + requirements.SecondReviewer.Count + comparison.Unfrozen.Count + requirements.Files.Count == 0) return;
        text.Append("#### What this needs\n\n");
        if (comparison.Critical is { Count: > 0 } critical)
            text.Append($"- **Read {Plural.Choose(critical.Count, "this file", "these files")}**, which may judge pull requests, run or be published; nothing here tells what changed in {Plural.Choose(critical.Count, "it", "them")}: {string.Join(", ", critical.Take(Math.Max(max, 2)).Select(names.OfFile))}{(critical.Count > Math.Max(max, 2) ? $" and {critical.Count - Math.Max(max, 2)} more" : "")}\n");
        if (requirements.MissingNotes.Count > 0) text.Append($"- A change note, {CommentNames.Code("input/changes/<date>-<slug>.md")}, for {entries.Listed(requirements.MissingNotes)}\n");
        foreach (var unfrozen in comparison.Unfrozen.Take(max)) text.Append($"- {CommentNames.Code(unfrozen.Location.ToString())} {unfrozen.Rule.Code}: {words.Text(unfrozen.Message)}\n");
        WriteMore(text, comparison.Unfrozen.Count);
        foreach (var (note, why) in requirements.UnjustifiedNotes.Take(max)) text.Append($"- The change note {CommentNames.Code(note.Header.Id)} has nothing to stand on: {MarkdownText.Escape(why)}\n");
        WriteMore(text, requirements.UnjustifiedNotes.Count);
        if (requirements.SecondReviewer.Count > 0) text.Append($"- A second reviewer, for {entries.Listed(requirements.SecondReviewer)}\n");
        // Critical files are named above; by policy others may need one too.
        var others = requirements.Files.Except(comparison.Critical).ToList();
        if (requirements.Files.Count > 0)
            text.Append($"- A second reviewer, for {Plural.Count(requirements.Files.Count, "file")} outside the briefing{(others.Count > 0 ? $" ({string.Join(", ", others.Take(max).Select(names.OfFile))}{(others.Count > max ? $" and {others.Count - max} more" : "")})" : "")}\n");
        text.Append('\n');
    }
}
