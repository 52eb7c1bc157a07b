using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Compares the evidence under a statement. Its order and how passages were written do not count.</summary>
/// <param name="changes">Where changes go.</param>
/// <param name="isEvidence">Whether a reader relies on it for a claim, position or event: then taking it away weighs more.</param>
internal sealed class CompareCitations(ChangeCollector changes, bool isEvidence)
{
    private Weight? Grave => isEvidence ? Weight.Major : null;

    /// <summary>Compares two lists.</summary>
    public void Compare(ChangeTarget target, IEnumerable<Citation> before, IEnumerable<Citation> after)
    {
        var itemBefore = CitedAs.Normal(before).ToList();
        var itemAfter = CitedAs.Normal(after).ToList();
        Match(itemBefore, itemAfter, (one, other) => CitedAs.Key(one) == CitedAs.Key(other), (_, _) => { });
        Match(itemBefore, itemAfter, (one, other) => one.Source.Id == other.Source.Id && AreSamePassages(one, other) && one.Bearing != other.Bearing, (one, other) => Turned(target, one, other));
        Match(itemBefore, itemAfter, (one, other) => one.Source.Id == other.Source.Id && AreSamePassages(one, other), (one, other) => Quoted(target, one, other));
        Match(itemBefore, itemAfter, (one, other) => one.Source.Id == other.Source.Id && one.Bearing == other.Bearing, (one, other) =>
        {
            var (gone, added) = (CitedAs.Numbers(one).Except(CitedAs.Numbers(other)).ToList(), CitedAs.Numbers(other).Except(CitedAs.Numbers(one)).ToList());
            var kind = gone.Count == 0 ? ChangeKinds.CitationAdded : added.Count == 0 ? ChangeKinds.CitationRemoved : ChangeKinds.CitationSwapped;
            Report(kind, target, one, other, kind == ChangeKinds.CitationAdded ? null : Grave, detail: "other passages of the same source");
            if (CitedAs.Quoted(one) != CitedAs.Quoted(other)) Quoted(target, one, other);
        });
        Match(itemBefore, itemAfter, (one, other) => one.Bearing == other.Bearing, (one, other) => Report(ChangeKinds.CitationSwapped, target, one, other, Grave, detail: "another source"));
        foreach (var one in itemBefore) changes.Add(ChangeKinds.CitationRemoved, target.At(one.At, null), CitedAs.Describe(one), null, Grave, Loss(one.Bearing));
        foreach (var other in itemAfter) changes.Add(ChangeKinds.CitationAdded, target.At(null, other.At), null, CitedAs.Describe(other), direction: Gain(other.Bearing));
    }

    private void Turned(ChangeTarget target, Citation one, Citation other)
    {
        var direction = Rank(other.Bearing) < Rank(one.Bearing) ? Direction.Weaker : Direction.Stronger;
        Report(ChangeKinds.SignalTurned, target, one, other, Grave, direction);
        if (CitedAs.Quoted(one) != CitedAs.Quoted(other)) Quoted(target, one, other);
    }

    private void Quoted(ChangeTarget target, Citation one, Citation other)
    {
        if (one.Quotation is null) Report(ChangeKinds.QuotationAdded, target, one, other, direction: Direction.Stronger);
        else if (other.Quotation is null) Report(ChangeKinds.QuotationRemoved, target, one, other, direction: Direction.Weaker);
        else Report(ChangeKinds.QuotationChanged, target, one, other);
    }

    private void Report(ChangeKind kind, ChangeTarget target, Citation one, Citation other, Weight? weight = null, Direction? direction = null, string? detail = null) =>
        changes.Add(kind, target.At(one.At, other.At), CitedAs.Describe(one), CitedAs.Describe(other), weight, direction, detail);

    private static Direction? Loss(Bearing bearing) => bearing switch { Bearing.Supports => Direction.Weaker, Bearing.Opposes => Direction.Stronger, _ => null };

    private static Direction? Gain(Bearing bearing) => bearing switch { Bearing.Supports => Direction.Stronger, Bearing.Opposes => Direction.Weaker, _ => null };

    private static int Rank(Bearing bearing) => bearing switch { Bearing.Supports => 2, Bearing.Compares => 1, _ => 0 };

    private static bool AreSamePassages(Citation one, Citation other) => CitedAs.Numbers(one).SequenceEqual(CitedAs.Numbers(other));

    private static void Match(List<Citation> before, List<Citation> after, Func<Citation, Citation, bool> fits, Action<Citation, Citation> tell)
    {
        foreach (var one in before.ToList())
        {
            if (after.FirstOrDefault(other => fits(one, other)) is not { } found) continue;
            before.Remove(one);
            after.Remove(found);
            tell(one, found);
        }
    }
}
