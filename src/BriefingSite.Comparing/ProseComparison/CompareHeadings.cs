using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Compares headings and their anchors: a heading can be renamed while its anchor stays, and the other way round.</summary>
internal sealed class CompareHeadings(ChangeCollector changes)
{
    private readonly CompareSentences _sentences = new(changes);

    /// <summary>Compares them.</summary>
    /// <param name="target">The page or source with these headings.</param>
    /// <param name="before">The earlier headings.</param>
    /// <param name="after">The later headings.</param>
    /// <param name="linked">Finds what links to an anchor, in either version.</param>
    public void Compare(ChangeTarget target, IReadOnlyList<SectionHead> before, IReadOnlyList<SectionHead> after, Func<string, IReadOnlyCollection<string>> linked)
    {
        var (headingsBefore, headingsAfter) = (before.ToList(), after.ToList());
        foreach (var head in before)
        {
            if (headingsAfter.Find(other => other.Anchor == head.Anchor) is not { } same) continue;
            Compare(target, head, same);
            headingsBefore.Remove(head);
            headingsAfter.Remove(same);
        }
        foreach (var (one, other) in AtTheSamePlace(before, after, Pairing.Pair(headingsBefore, headingsAfter, head => head.Text.Words)))
        {
            if (one is null) changes.Add(ChangeKinds.SectionAdded, target.At(null, other!.Text.At), null, other.Text.Words);
            else if (other is null) changes.Add(ChangeKinds.SectionRemoved, target.At(one.Text.At, null), one.Text.Words);
            else Compare(target, one, other);
            var end = target.At(one?.Text.At, other?.Text.At);
            if (one is not null) AnchorRemoved(end, one.Anchor, linked(one.Anchor), isReworded: other is not null);
            if (other is not null) changes.Add(ChangeKinds.AnchorAdded, end, null, Address(target, other.Anchor), linked(other.Anchor).Count > 0 ? Weight.Minor : null);
        }
    }

    // Where one heading went and one came between the same two others, it says something else.
    private static List<(SectionHead? Before, SectionHead? After)> AtTheSamePlace(IReadOnlyList<SectionHead> before, IReadOnlyList<SectionHead> after, IEnumerable<Pair<SectionHead>> pairs)
    {
        var all = pairs.Select(pair => (pair.Before, pair.After)).ToList();
        var anchors = all.Where(pair => pair is { Before: not null, After: not null }).ToDictionary(pair => pair.Before!.Anchor, pair => pair.After!.Anchor, StringComparer.Ordinal);
        foreach (var (gone, _) in all.Where(pair => pair.After is null).ToList())
        {
            var (above, below) = Neighbours(before, gone!, anchor => anchors.GetValueOrDefault(anchor, anchor));
            if (all.FindIndex(pair => pair is { Before: null, After: { } come } && come.Level == gone!.Level && Neighbours(after, come, anchor => anchor) == (above, below)) is var at and >= 0)
            {
                all[at] = (gone, all[at].After);
                all.Remove((gone, null));
            }
        }
        return all;

        static (string? Above, string? Below) Neighbours(IReadOnlyList<SectionHead> heads, SectionHead head, Func<string, string> anchorOf)
        {
            var at = heads.ToList().IndexOf(head);
            return (at == 0 ? null : anchorOf(heads[at - 1].Anchor), at + 1 == heads.Count ? null : anchorOf(heads[at + 1].Anchor));
        }
    }

    private void Compare(ChangeTarget target, SectionHead one, SectionHead other)
    {
        var end = target.At(one.Text.At, other.Text.At);
        var verdict = changes.Judge.Heading(one.Text.Words, other.Text.Words);
        changes.Words(ChangeKinds.SectionRenamed, end, one.Text.Words, other.Text.Words, verdict);
        if (one.Level != other.Level) changes.Add(ChangeKinds.HeadingLevelChanged, end, $"level {one.Level}", $"level {other.Level}", detail: other.Text.Words);
        _sentences.Attachments(end, one.Text, other.Text, isEvidence: false);
    }

    // An id that is made from the words of a heading goes with them; nobody was promised that it lasts, as by one that is written or frozen.
    private void AnchorRemoved(ChangeTarget target, string anchor, IReadOnlyCollection<string> linked, bool isReworded)
    {
        var address = changes.AddressBefore(Address(target, anchor));
        var isMade = isReworded && linked.Count == 0 && !changes.IsLasting(address);
        changes.Add(ChangeKinds.AnchorRemoved, target, address, null, linked.Count > 0 ? Weight.Major : isMade ? Weight.Wording : null,
            detail: linked.Count > 0 ? $"linked to by: {string.Join("; ", linked)}" : changes.LeadsOn(address) ? "a page there leads on" : isMade ? "it was made from the words of the heading: old links to it lead to the top of the page" : null);
    }

    private static string Address(ChangeTarget target, string anchor) => $"{target.Subject.PagePath}#{anchor}";
}
