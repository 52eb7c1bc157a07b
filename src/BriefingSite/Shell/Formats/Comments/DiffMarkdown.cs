using System.Text;
using BriefingSite.Comparing;
using BriefingSite.Comparing.Grouping;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats.Comments;

/// <summary>A comparison as Markdown for a comment on a pull request. It first answers two questions – which claims are weaker now, and whether one
/// may merge without reading the rest – then tells the changes page by page, and counts what it had to leave out.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="names">Names and links.</param>
internal sealed class DiffMarkdown(Comparison comparison, CommentNames names)
{
    /// <summary>The shortest limit that leaves room for the answers.</summary>
    public const int MinLimit = 2_000;

    // How many things of a kind are named, and how long a text may be; the first that fits.
    private static readonly (int Named, int Length)[] s_sizes = [(20, 1_500), (10, 600), (5, 200), (2, 100), (0, 100)];

    private readonly ValueList<ChangeGroup> _groups = GroupChanges.Group(comparison);
    private readonly Dictionary<Change, int> _order = comparison.Changes.Index().ToDictionary(pair => pair.Item, pair => pair.Index, (IEqualityComparer<Change>)ReferenceEqualityComparer.Instance);

    /// <summary>The comment, not longer than a limit in code points: GitHub, which has the lowest limit, takes 65,536 of them, whatever their bytes.</summary>
    public string Compose(int limit)
    {
        foreach (var (named, length) in s_sizes)
        {
            var whole = Write(int.MaxValue, named, length);
            if (Length(whole) <= limit) return whole;
            // The answers leave room for changes.
            if (Length(Write(0, named, length)) > (named == 0 ? limit : limit / 2)) continue;
            var (fit, above) = (0, _groups.Sum(group => group.Entries.Count));
            while (above - fit > 1)
            {
                var middle = (fit + above) / 2;
                if (Length(Write(middle, named, length)) <= limit) fit = middle;
                else above = middle;
            }
            return Write(fit, named, length);
        }
        return $"**{Answers.MergeQuestion}** Cannot tell: the answer is longer than {limit} characters.\n";
    }

    private static int Length(string text) => text.EnumerateRunes().Count();

    private string Write(int count, int named, int length)
    {
        var words = new CommentWords(length);
        var head = new CommentHead(comparison, names, words, named);
        // The worst are kept, wherever they stand.
        var kept = _groups.SelectMany(group => group.Entries).OrderBy(entry => entry.All.Min(change => _order[change])).Take(count).ToHashSet<EntryOfChanges>(ReferenceEqualityComparer.Instance);
        var left = _groups.SelectMany(group => group.Entries).Where(entry => !kept.Contains(entry)).SelectMany(entry => entry.All).OrderBy(change => _order[change]).ToList();
        var entries = new NumberedEntries(_groups, kept.Contains);
        var first = head.WriteFirst();
        var list = new CommentEntries(comparison, names, words, head, Math.Max(named, 1)).Write(entries);
        return first + head.WriteSecond(entries, left.Count(change => change.Weight >= Weight.Reworded)) + list + WriteRest(left, Math.Max(named, 5));
    }

    private string WriteRest(List<Change> left, int max)
    {
        var text = new StringBuilder();
        // The others stand above.
        if ((comparison.Outside ?? []).Except(comparison.Critical).ToList() is { Count: > 0 } outside)
        {
            text.Append($"#### Not compared here ({outside.Count})\n\n");
            foreach (var path in outside.Take(max)) text.Append($"- {names.OfFile(path)}\n");
            if (outside.Count > max) text.Append($"- and {outside.Count - max} more\n");
            text.Append('\n');
        }
        if (left.Count == 0) return text.ToString();
        var kinds = left.GroupBy(change => change.Kind).ToList();
        text.Append($"**Left out here for length: {Plural.Count(left.Count, "change")}.** {CommentNames.Code("briefing diff")} lists them all.\n\n");
        foreach (var kind in kinds.Take(max)) text.Append($"- {kind.Count()} × {kind.Key.Title} ({string.Join(", ", kind.Select(change => change.Weight).Distinct().Select(weight => weight == Weight.None ? "layout" : FormatNames.Weights[weight]))})\n");
        if (kinds.Count > max) text.Append($"- {kinds.Skip(max).Sum(kind => kind.Count())} × {Plural.Count(kinds.Count - max, "other kind")}\n");
        return text.ToString();
    }
}
