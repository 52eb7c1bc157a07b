using System.Text.RegularExpressions;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>Tells an entry in sentences, no words twice.</summary>
/// <param name="comparison">The comparison.</param>
public sealed partial class TellEntry(Comparison comparison)
{
    /// <summary>The entry in sentences.</summary>
    public ToldEntry Tell(EntryOfChanges entry)
    {
        var lines = entry.Form switch
        {
            EntryForm.Single => Single(entry),
            EntryForm.Alike => [Line(entry.First) with { Title = $"{entry.First.Kind.Title}{Times(entry.First, entry.Changes.Count)}", Named = entry.Changes.Select(Named).ToValueList() }],
            EntryForm.RenamedFile => [new("a file has another name, and is the same", entry.First) { Before = entry.Changes[1].Subject.Id, After = entry.First.Subject.Id }],
            EntryForm.RewrittenSection => Rewritten(entry, entry.Section!.Length == 0 ? "the text before the first heading is rewritten" : $"the section “{entry.Section}” is rewritten"),
            EntryForm.ReplacedSentences => Rewritten(entry, "sentences stand in the place of others"),
            EntryForm.MovedSection => Moved(entry),
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        };
        lines = WithoutRepetition(lines.Concat(Consequences(entry)));
        return new(lines[0], lines.Skip(1).ToValueList());
    }

    private List<ToldLine> Single(EntryOfChanges entry)
    {
        var lines = entry.Changes.Select(Line).ToList();
        lines[0] = lines[0] with { Named = IsNamedByPlace(entry.First) ? [] : [Named(entry.First)] };
        if (entry.First.Kind == ChangeKinds.SourceAdded && comparison.After.Briefing.Sources.FirstOrDefault(source => source.Id == entry.First.Subject.Id) is { } source)
        {
            // Its title stands above.
            lines[0] = lines[0] with { Detail = SourceWorth.Of(source), After = null };
            lines.Insert(1, new("our description", entry.First) { After = source.Header.Descriptor });
        }
        return lines;
    }

    private static ToldLine Line(Change change)
    {
        var (before, after) = ShownValues.Of(change);
        var line = new ToldLine(change.Kind.Title, change) { Detail = change.Detail, Direction = change.Direction, Before = before, After = after };
        return MovedItems(change) is { } moved ? line with { Detail = string.Join(": ", new[] { change.Detail, moved }.OfType<string>()), Before = null, After = null } : line;
    }

    // Of a list in another order, what moved: the others are as they were.
    private static string? MovedItems(Change change)
    {
        var separator = change.Kind == ChangeKinds.ContextChanged ? " / " : change.Kind == ChangeKinds.JudgementsReordered ? ", " : null;
        if (separator is null || change is not { Before: { } before, After: { } after }) return null;
        var (items, others) = (before.Split(separator), after.Split(separator));
        var moved = ListDiff.Compare(items, others).SelectMany(run => others.Skip(run.Added.Start).Take(run.Added.Count)).Where(items.Contains).ToList();
        return moved.Count == 0 ? null : string.Join(" / ", moved.Select(item => item.Trim(' ', '|')));
    }

    // Where most of the words are kept, both texts as one; else what is gone stands before what is there now.
    private static List<ToldLine> Rewritten(EntryOfChanges entry, string title)
    {
        var sentences = entry.Changes.Where(change => ProseEntries.IsSentence(change) || change.Kind == ChangeKinds.WordingChanged).ToList();
        var (removed, added) = (sentences.Where(change => change.After is null).ToList(), sentences.Where(change => change.Before is null).ToList());
        var counts = new[] { (removed.Count, "gone"), (added.Count, "new"), (sentences.Count - added.Count - removed.Count, "changed") }.Where(pair => pair.Item1 > 0).Select(pair => $"{pair.Item1} {pair.Item2}");
        var lines = new List<ToldLine> { new(title, (added.Count > 0 ? InOrder(added, isAfter: true) : InOrder(sentences, isAfter: false))[0]) { Detail = $"sentences {string.Join(", ", counts)}" } };
        var (before, after) = (Joined(sentences, isAfter: false), Joined(sentences, isAfter: true));
        if (IsMostlyKept(before, after)) lines.Add(new("", entry.First) { Before = before, After = after });
        else
        {
            var rest = sentences.Except(removed, ReferenceEqualityComparer.Instance).Cast<Change>().ToList();
            lines.Add(new("", entry.First) { Before = Joined(removed, isAfter: false) });
            lines.Add(new("", entry.First) { Before = Joined(rest, isAfter: false), After = Joined(rest, isAfter: true) });
        }
        return [.. lines.Where(line => line.Title.Length > 0 || (line.Before ?? line.After) is not null), .. entry.Changes.Except(sentences, ReferenceEqualityComparer.Instance).Cast<Change>().Select(Line)];
    }

    private List<ToldLine> Moved(EntryOfChanges entry)
    {
        var altered = entry.Changes.Where(change => !MovedSections.IsMove(change)).ToList();
        var count = altered.Count(change => change.Weight >= Weight.Reworded && change.Kind != ChangeKinds.AnchorRemoved);
        return
        [
            new($"the section “{entry.Section}” moved here from “{entry.From}”", entry.First) { Detail = count == 0 ? "with the same words" : $"altered in {Plural.Count(count, "place")}" },
            .. altered.Select(change => Line(change) with { Named = IsNamedByPlace(change) ? [] : [Named(change)] }),
        ];
    }

    private static IEnumerable<ToldLine> Consequences(EntryOfChanges entry) => entry.Consequences.GroupBy(change => (change.Kind, change.Before, change.After, change.Detail)).Select(alike => Line(alike.First()) with
    {
        Follows = true,
        // What is not about claims is about the question that the entry stands under.
        Named = alike.Select(change => change.Subject).Where(subject => (subject.Type == EntityKind.Claim.Subject || subject.Type == Subject.File) && subject != entry.First.Subject).Distinct().ToValueList(),
        Detail = alike.Key.Detail == entry.First.Subject.Id ? null : alike.Key.Detail,
    });

    private static string Times(Change change, int count) => change.Subject.Type == Subject.File ? $": {count} files" : IsSilence(change) ? $" on {count} questions" : $", {count} times";

    private static bool IsSilence(Change change) => change.Kind == ChangeKinds.SilenceAdded || change.Kind == ChangeKinds.SilenceRemoved;

    // Under a question a position is called by its source, under a source by its question.
    private Subject Named(Change change)
    {
        if (change.Subject.Type != Subject.Position || change.Subject.Id.Split('/') is not [var question, var source]) return change.Subject;
        return IsSilence(change) ? new(EntityKind.Question.Subject, question, TitleOf(change.Subject.Url!, question), change.Subject.Url)
            : EntityKind.Source.UrlOf(source) is var url ? new(EntityKind.Source.Subject, source, TitleOf(url, source), url) : change.Subject;
    }

    private string TitleOf(string url, string otherwise) => comparison.After.Briefing.Entities.Concat(comparison.Before.Briefing.Entities).FirstOrDefault(entity => entity.Target.Url == url)?.Title ?? otherwise;

    // A page, a question and a source are named by the title over their changes, the policy by itself.
    private static bool IsNamedByPlace(Change change) => change.Subject.Type is var type && (change.Kind == ChangeKinds.PolicyChanged || type == EntityKind.Topic.Subject || type == EntityKind.Page.Subject || type == EntityKind.FrontPage.Subject
        || type == EntityKind.Question.Subject || type == EntityKind.Source.Subject || type == Subject.Comparison);

    // A quotation in a sentence, a citation with its quotation: whoever has read the words once need not read them again.
    private static List<ToldLine> WithoutRepetition(IEnumerable<ToldLine> lines)
    {
        var told = new List<ToldLine>();
        foreach (var line in lines)
        {
            var hunks = Hunks(line).ToList();
            var isKnown = hunks.Count > 0 && told.Exists(other => IsPartOf(line, other) && hunks.TrueForAll(hunk => Hunks(other).Any(same => same.Edit == hunk.Edit && same.Text.Trim() == hunk.Text.Trim())));
            told.Add(isKnown ? line with { Before = null, After = null } : line);
        }
        return told;
    }

    private static IEnumerable<Hunk> Hunks(ToldLine line) => WordDiff.Compare(line.Before ?? "", line.After ?? "").Where(hunk => hunk.Edit != Edit.Kept);

    // The quoted words, without the citation behind them.
    private static bool IsPartOf(ToldLine line, ToldLine other)
    {
        var (part, whole) = (Core(line), Core(other));
        return whole.Contains(part, StringComparison.Ordinal) || part.Contains(whole, StringComparison.Ordinal);

        static string Core(ToldLine line) => Cited().Replace(line.After ?? line.Before ?? "", "").Trim(' ', '“', '”');
    }

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Cited();

    private static List<Change> InOrder(List<Change> changes, bool isAfter) => [.. changes.OrderBy(change => (isAfter ? change.LocationAfter : change.LocationBefore)?.Line).ThenBy(change => (isAfter ? change.LocationAfter : change.LocationBefore)?.Column)];

    private static string? Joined(List<Change> changes, bool isAfter) =>
        InOrder(changes, isAfter).Select(change => isAfter ? change.After : change.Before).OfType<string>().Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } texts ? string.Join(' ', texts) : null;

    private static bool IsMostlyKept(string? before, string? after) =>
        before is not null && after is not null && 2 * WordDiff.Compare(before, after).Where(hunk => hunk.Edit == Edit.Kept).Sum(hunk => hunk.Text.Length) >= Math.Min(before.Length, after.Length);
}
