using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>A list under the first answer.</summary>
/// <param name="Title">What stands over it; <c>null</c> where the answer itself does.</param>
/// <param name="Items">The claims or judgements.</param>
public sealed record AnswerList(string? Title, ValueList<AnswerItem> Items);

/// <summary>Claims or judgements with the same reason.</summary>
/// <param name="Subjects">The claims or judgements.</param>
/// <param name="Why">The reason; <c>null</c> where the words are enough.</param>
/// <param name="Words">The changes of words to show.</param>
/// <param name="Place">A change that shows where it is.</param>
public sealed record AnswerItem(ValueList<Subject> Subjects, string? Why, ValueList<Change> Words, Change Place);

/// <summary>What became of claims and judgements, for the first answer: the weaker, the reworded, those of which nobody can tell, those that are gone, the stronger. No words stand in two
/// lists.</summary>
public static class AnswerLists
{
    private const int MaxNamed = 6;

    /// <summary>The lists that are not empty.</summary>
    public static IEnumerable<AnswerList> Find(Comparison comparison)
    {
        var shown = new HashSet<Change>(ReferenceEqualityComparer.Instance);
        AnswerList[] lists =
        [
            new(null, Items(comparison.WeakerClaims, turned => turned.Words)),
            new(Answers.Reworded(comparison), Reworded(comparison.RewordedClaims)),
            new(Answers.Undecided(comparison), Items(comparison.UndecidedClaims, turned => turned.Words)),
            new("Claims that are gone:", Removed(comparison, ChangeKinds.ClaimRemoved)),
            new("Judgements that are weaker now:", Items(comparison.WeakerJudgements, turned => turned.Words)),
            new(Answers.RewordedJudgements(comparison), Reworded(comparison.RewordedJudgements)),
            new("Judgements that are gone:", Removed(comparison, ChangeKinds.JudgementRemoved)),
            new("Stronger now:", Items(comparison.Stronger, turned => turned.Words.Where(change => change.Direction == Direction.Stronger)).Select(Counted).ToValueList()),
        ];
        return lists.Where(list => list.Items.Count > 0);

        ValueList<AnswerItem> Items(ValueList<Turned> turned, Func<Turned, IEnumerable<Change>> words) => Joined(turned.Select(each =>
        {
            var reasons = each.Why.Where(change => !Comparison.IsOfWords(change)).Select(Answers.Reason).Distinct().ToList();
            return new AnswerItem([each.Subject], reasons.Count > 0 ? string.Join("; ", reasons) : null, words(each).Where(shown.Add).ToValueList(), each.Why[0]);
        }));
    }

    // Such as all that cite a source whose grade is better now: they are named where that is told.
    private static AnswerItem Counted(AnswerItem item) => item.Subjects.Count <= MaxNamed ? item : item with { Subjects = [], Why = $"{item.Subjects.Count} that are named below: {item.Why}" };

    private static ValueList<AnswerItem> Reworded(ValueList<Change> changes) => changes.OrderByDescending(change => change.Weight).Select(change => new AnswerItem([change.Subject], null, [change], change)).ToValueList();

    private static ValueList<AnswerItem> Removed(Comparison comparison, ChangeKind kind) => Joined(comparison.Changes.Where(change => change.Kind == kind).Select(change => new AnswerItem([change.Subject], null, [], change)));

    private static ValueList<AnswerItem> Joined(IEnumerable<AnswerItem> items) => items
        .GroupBy(item => item.Words.Count == 0 ? item.Why ?? "" : (object)item, EqualityComparer<object>.Default)
        .Select(group => group.First() with { Subjects = group.SelectMany(item => item.Subjects).ToValueList() }).ToValueList();
}
