using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Compares the citations of a statement. Their order and the notation of passages do not count.</summary>
/// <param name="changes">Collects the changes.</param>
/// <param name="isEvidence">Whether they are the evidence of a claim, position or event, so that removing one weighs more.</param>
internal sealed class CompareCitations(ChangeCollector changes, bool isEvidence)
{
    private Weight? RemovalWeight => isEvidence ? Weight.Major : null;

    /// <summary>Compares two lists.</summary>
    public void Compare(ChangeTarget target, IEnumerable<Citation> before, IEnumerable<Citation> after)
    {
        var citationsBefore = CitedAs.Normal(before).ToList();
        var citationsAfter = CitedAs.Normal(after).ToList();
        Match(citationsBefore, citationsAfter, (one, other) => CitedAs.Key(one) == CitedAs.Key(other), (_, _) => { });
        Match(citationsBefore, citationsAfter, (one, other) => one.Source.Id == other.Source.Id && AreSamePassages(one, other) && one.Bearing != other.Bearing, (one, other) => Turned(target, one, other));
        Match(citationsBefore, citationsAfter, (one, other) => one.Source.Id == other.Source.Id && AreSamePassages(one, other), (one, other) => Quoted(target, one, other));
        Match(citationsBefore, citationsAfter, (one, other) => one.Source.Id == other.Source.Id && one.Bearing == other.Bearing, (one, other) =>
        {
            var (removed, added) = (CitedAs.Numbers(one).Except(CitedAs.Numbers(other)).ToList(), CitedAs.Numbers(other).Except(CitedAs.Numbers(one)).ToList());
            var kind = removed.Count == 0 ? ChangeKinds.CitationAdded : added.Count == 0 ? ChangeKinds.CitationRemoved : ChangeKinds.CitationSwapped;
            // In exchange for others, nobody knows; fewer or more passages are less or more to rest on, or to speak against it.
            Direction? direction = kind == ChangeKinds.CitationAdded ? Gain(one.Bearing) : kind == ChangeKinds.CitationRemoved ? Loss(one.Bearing) : null;
            Report(kind, target, one, other, kind == ChangeKinds.CitationAdded ? null : RemovalWeight, direction, "other passages of the same source");
            if (CitedAs.Quoted(one) != CitedAs.Quoted(other)) Quoted(target, one, other);
        });
        Match(citationsBefore, citationsAfter, (one, other) => one.Bearing == other.Bearing, (one, other) => Report(ChangeKinds.CitationSwapped, target, one, other, RemovalWeight, detail: "another source"));
        foreach (var one in citationsBefore) changes.Add(ChangeKinds.CitationRemoved, target.At(one.At, null), CitedAs.Describe(one), null, RemovalWeight, Loss(one.Bearing));
        foreach (var other in citationsAfter) changes.Add(ChangeKinds.CitationAdded, target.At(null, other.At), null, CitedAs.Describe(other), direction: Gain(other.Bearing));
    }

    private void Turned(ChangeTarget target, Citation one, Citation other)
    {
        var direction = Rank(other.Bearing) < Rank(one.Bearing) ? Direction.Weaker : Direction.Stronger;
        Report(ChangeKinds.SignalTurned, target, one, other, RemovalWeight, direction);
        if (CitedAs.Quoted(one) != CitedAs.Quoted(other)) Quoted(target, one, other);
    }

    private void Quoted(ChangeTarget target, Citation one, Citation other)
    {
        if (!one.IsQuoting) Report(ChangeKinds.QuotationAdded, target, one, other, direction: Direction.Stronger);
        else if (!other.IsQuoting) Report(ChangeKinds.QuotationRemoved, target, one, other, direction: Direction.Weaker);
        else Report(ChangeKinds.QuotationChanged, target, one, other);
    }

    private void Report(ChangeKind kind, ChangeTarget target, Citation one, Citation other, Weight? weight = null, Direction? direction = null, string? detail = null) =>
        changes.Add(kind, target.At(one.At, other.At), CitedAs.Describe(one), CitedAs.Describe(other), weight, direction, detail);

    private static Direction? Loss(Bearing bearing) => bearing switch { Bearing.Supports => Direction.Weaker, Bearing.Opposes => Direction.Stronger, _ => null };

    private static Direction? Gain(Bearing bearing) => bearing switch { Bearing.Supports => Direction.Stronger, Bearing.Opposes => Direction.Weaker, _ => null };

    private static int Rank(Bearing bearing) => bearing switch { Bearing.Supports => 2, Bearing.Compares => 1, _ => 0 };

    private static bool AreSamePassages(Citation one, Citation other) => CitedAs.Numbers(one).SequenceEqual(CitedAs.Numbers(other));

    private static void Match(List<Citation> before, List<Citation> after, Func<Citation, Citation, bool> fits, Action<Citation, Citation> report)
    {
        foreach (var one in before.ToList())
        {
            if (after.FirstOrDefault(other => fits(one, other)) is not { } found) continue;
            before.Remove(one);
            after.Remove(found);
            report(one, found);
        }
    }
}
