using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Wording;

/// <summary>Compares headings and the addresses they give: a heading may be renamed while its address stays, and the other way round.</summary>
internal sealed class CompareHeadings(ChangeCollector findings)
{
    private readonly CompareSentences _sentences = new(findings);

    /// <summary>Compares them.</summary>
    /// <param name="spot">Whose headings they are.</param>
    /// <param name="before">The headings.</param>
    /// <param name="after">The headings now.</param>
    /// <param name="linked">What leads to an anchor, in either version.</param>
    public void Compare(ChangeTarget spot, IReadOnlyList<SectionHead> before, IReadOnlyList<SectionHead> after, Func<string, IReadOnlyCollection<string>> linked)
    {
        var (old, fresh) = (before.ToList(), after.ToList());
        foreach (var head in before)
        {
            if (fresh.Find(other => other.Anchor == head.Anchor) is not { } same) continue;
            Compare(spot, head, same);
            old.Remove(head);
            fresh.Remove(same);
        }
        foreach (var (one, other, match) in Pairing.Pair(old, fresh, head => head.Text.Words))
        {
            if (match == Match.Added) findings.Add(ChangeKinds.SectionAdded, spot.At(null, other!.Text.At), null, other.Text.Words);
            else if (match == Match.Removed) findings.Add(ChangeKinds.SectionRemoved, spot.At(one!.Text.At, null), one.Text.Words);
            else Compare(spot, one!, other!);
            var here = spot.At(one?.Text.At, other?.Text.At);
            if (one is not null) Lost(here, one.Anchor, linked(one.Anchor));
            if (other is not null) findings.Add(ChangeKinds.AnchorAdded, here, null, Address(spot, other.Anchor), linked(other.Anchor).Count > 0 ? Weight.Minor : null);
        }
    }

    private void Compare(ChangeTarget spot, SectionHead one, SectionHead other)
    {
        var here = spot.At(one.Text.At, other.Text.At);
        var verdict = findings.Judge.Heading(one.Text.Words, other.Text.Words);
        if (verdict.Weight != Weight.None)
            findings.Add(verdict.Weight == Weight.Wording ? ChangeKinds.WordingChanged : ChangeKinds.SectionRenamed, here, one.Text.Words, other.Text.Words, verdict.Weight, detail: verdict.Detail);
        if (one.Level != other.Level) findings.Add(ChangeKinds.HeadingLevelChanged, here, $"level {one.Level}", $"level {other.Level}", detail: other.Text.Words);
        _sentences.Rest(here, one.Text, other.Text, isEvidence: false);
    }

    private void Lost(ChangeTarget spot, string anchor, IReadOnlyCollection<string> linked) => findings.Add(
        ChangeKinds.AnchorRemoved, spot, Address(spot, anchor), null, linked.Count > 0 ? Weight.Major : null,
        detail: linked.Count > 0 ? $"linked to by: {string.Join("; ", linked)}" : null);

    private static string Address(ChangeTarget spot, string anchor) => $"{spot.Subject.Url?.Split('#')[0]}#{anchor}";
}
