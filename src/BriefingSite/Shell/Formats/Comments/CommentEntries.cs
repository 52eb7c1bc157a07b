using System.Text;
using BriefingSite.Comparing.Grouping;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats.Comments;

/// <summary>Writes the changes of a comment: by page, question and source; last, folded, those of spelling and layout.</summary>
/// <param name="names">Names and links.</param>
/// <param name="words">Writes texts.</param>
/// <param name="head">The top of the comment.</param>
internal sealed class CommentEntries(CommentNames names, CommentWords words, CommentHead head)
{
    private const int MaxInLine = 80;
    private const int MaxNamed = 20;

    /// <summary>The groups.</summary>
    /// <param name="groups">The groups, without what is left out.</param>
    public string Write(IEnumerable<ChangeGroup> groups)
    {
        var text = new StringBuilder();
        var all = groups.ToList();
        foreach (var group in Only(all, weight => weight >= Weight.Reworded))
        {
            text.Append($"#### {Title(group.Place)}\n\n");
            foreach (var entry in group.Entries) Write(text, entry);
            text.Append('\n');
        }
        var folded = Only(all, weight => weight < Weight.Reworded);
        if (folded.Count == 0) return text.ToString();
        text.Append($"<details><summary>The same in another spelling or form, layout, order ({folded.Sum(group => group.Entries.Sum(entry => entry.All.Count()))})</summary>\n\n");
        foreach (var group in folded)
        {
            text.Append($"**{Title(group.Place)}**\n\n");
            foreach (var entry in group.Entries) Write(text, entry);
            text.Append('\n');
        }
        return text.Append("</details>\n\n").ToString();
    }

    private static List<ChangeGroup> Only(List<ChangeGroup> groups, Func<Weight, bool> fits) =>
        [.. groups.Select(group => group with { Entries = [.. group.Entries.Where(entry => fits(entry.Weight))] }).Where(group => group.Entries.Count > 0)];

    private string Title(ChangePlace place)
    {
        var title = MarkdownText.Escape(Target.Shortened(place.Title));
        return names.Linked(place.Kind is null ? title : $"{place.Kind} “{title}”", place.Url);
    }

    private void Write(StringBuilder text, EntryOfChanges entry)
    {
        if (entry.Section is not null) WriteRewritten(text, entry);
        else
        {
            WriteFirst(text, entry.First);
            foreach (var change in entry.Changes.Skip(1)) text.Append($"  - {Sentence(change)}{Said(change, "\n    > ")}\n");
        }
        foreach (var alike in entry.Consequences.GroupBy(change => (change.Kind, change.Before, change.After, change.Detail)))
        {
            // What is not about claims is about the question that the entry stands under.
            var claims = alike.Select(change => change.Subject).Where(subject => subject.Type == EntityKind.Claim.Subject && subject != entry.First.Subject).Select(subject => subject.Id).ToList();
            var told = alike.Key.Detail == entry.First.Subject.Id ? alike.First() with { Detail = null } : alike.First();
            text.Append($"  - therefore{(claims.Count > 0 ? $", for {CommentNames.Listed(claims, MaxNamed)}" : "")}: {Sentence(told)}{Said(told, ": ")}\n");
        }
    }

    private void WriteFirst(StringBuilder text, Change change)
    {
        text.Append($"- {Sentence(change, isFirst: true)}{Subject(change)}{names.Places(change)}");
        text.Append(head.Shows(change) ? "; its words stand above\n" : $"{Said(change, "\n  > ")}\n");
    }

    // What is gone stands before what is there now, in the order of the text.
    private void WriteRewritten(StringBuilder text, EntryOfChanges entry)
    {
        var (removed, rest) = (entry.Changes.Where(change => change.Kind == ChangeKinds.SentenceRemoved).ToList(), entry.Changes.Where(change => change.Kind != ChangeKinds.SentenceRemoved).ToList());
        var (sentences, others) = (rest.Where(IsSentence).ToList(), rest.Where(change => !IsSentence(change)).ToList());
        var added = sentences.Count(change => change.Kind == ChangeKinds.SentenceAdded);
        var counts = new[] { (removed.Count, "removed"), (added, "new"), (sentences.Count - added, "changed") }.Where(pair => pair.Item1 > 0).Select(pair => $"{pair.Item1} {pair.Item2}");
        text.Append($"- **{(entry.Section!.Length == 0 ? "The text before the first heading" : $"The section “{MarkdownText.Escape(entry.Section)}”")} is rewritten** ({Word(entry.Weight)}){(entry.Changes.Any(change => change.Kind == ChangeKinds.SentenceRemoved || IsSentence(change)) ? ": sentences " : "")}{string.Join(", ", counts)}{names.Places(InOrder(rest.Count > 0 ? rest : removed)[0])}\n");
        if (removed.Count > 0) text.Append($"  > {string.Join(' ', InOrder(removed).Select(change => words.Difference(change.Before, change.After)))}\n{(sentences.Count > 0 ? "  >\n" : "")}");
        if (sentences.Count > 0) text.Append($"  > {string.Join(' ', InOrder(sentences).Select(change => words.Difference(change.Before, change.After)))}\n");
        foreach (var change in others) text.Append($"  - {Sentence(change)}{Said(change, "\n    > ")}\n");
    }

    private static bool IsSentence(Change change) => change.Kind == ChangeKinds.SentenceAdded || change.Kind == ChangeKinds.SentenceChanged || change.Kind == ChangeKinds.Reworded || change.Kind == ChangeKinds.WordingChanged;

    private static List<Change> InOrder(List<Change> changes) => [.. changes.OrderBy(change => change.Shown?.Line).ThenBy(change => change.Shown?.Column)];

    private static string Sentence(Change change, bool isFirst = false)
    {
        var title = change.Kind.Title;
        return $"{(isFirst ? $"**{char.ToUpperInvariant(title[0])}{title[1..]}**" : title)}{Extent(change)}{(change.Detail is { } detail ? $": {MarkdownText.Escape(detail)}" : "")}";
    }

    private static string Extent(Change change) => $" ({Word(change.Weight)}{(change.Direction is { } direction ? $", {FormatNames.Directions[direction]}" : "")})";

    // A page, a question and a source are named by the title over their changes.
    private string Subject(Change change)
    {
        var (type, isRemoved) = (change.Subject.Type, change.After is null && change.LocationAfter is null);
        return type == EntityKind.Topic.Subject || type == EntityKind.Page.Subject || type == EntityKind.FrontPage.Subject || type == EntityKind.Question.Subject || type == EntityKind.Source.Subject || type == Core.Model.Subject.Comparison ? ""
            : $" · {type} {names.Named(change.Subject, isRemoved)}";
    }

    private string Said(Change change, string block)
    {
        if (change.Before is null && change.After is null) return "";
        var isShort = (change.Before?.Length ?? 0) + (change.After?.Length ?? 0) <= MaxInLine;
        return $"{(isShort ? ": " : block)}{words.Difference(change.Before, change.After)}";
    }

    private static string Word(Weight weight) => weight == Weight.None ? "layout" : FormatNames.Weights[weight];
}
