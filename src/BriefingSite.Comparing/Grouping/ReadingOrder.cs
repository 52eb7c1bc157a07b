using System.Globalization;
using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>The order in which a reviewer with little time reads: what decides about the review itself, the answer, the judgements, the sources and what they
/// are worth, how they stand to each other, the claims, the rest. Of prose, what turns a negation or a hedge comes first, and then what holds one.</summary>
internal sealed class ReadingOrder
{
    private const int Rest = 7;

    private readonly Dictionary<Change, int> _index = new(ReferenceEqualityComparer.Instance);
    private readonly Lexicon _lexicon;
    private readonly Equivalences? _same;

    /// <summary>Remembers the order of the changes.</summary>
    public ReadingOrder(Comparison comparison)
    {
        var language = comparison.After.Briefing.Site.Language;
        (_lexicon, _same) = (new(Language.Find(language)), Equivalences.Find(language));
        foreach (var change in comparison.Changes) _index[change] = _index.Count;
    }

    /// <summary>What entries are sorted by.</summary>
    public (int Tier, bool IsLess, int Turns, int Lightness, int Number, int Index) KeyOf(EntryOfChanges entry)
    {
        var meant = entry.Changes.Where(change => change.Weight >= Weight.Minor).ToList();
        return (meant.Count == 0 ? Rest : meant.Min(Tier), entry.Weight < Weight.Major, entry.Changes.Min(Turns), -(int)entry.Weight, NumberOf(entry.First), entry.All.Min(change => _index[change]));
    }

    /// <summary>Whether a change is one of the question and the answer of the briefing.</summary>
    public static bool IsAnswer(Change change) => change.Kind == ChangeKinds.BriefingAnswerChanged || change.Kind == ChangeKinds.BriefingQuestionChanged || change.Kind == ChangeKinds.BriefingTitleChanged;

    /// <summary>The changes of one thing, the one first that names it: a new id before all that was edited under it.</summary>
    public static IEnumerable<Change> NamedFirst(IEnumerable<Change> changes) => changes.OrderBy(change => s_naming.Contains(change.Kind) ? 0 : 1).ThenByDescending(change => change.Weight);

    private static readonly HashSet<ChangeKind> s_naming = [ChangeKinds.SourceAdded, ChangeKinds.SourceRemoved, ChangeKinds.SourceRenamed, ChangeKinds.StanceTurned];

    private static int Tier(Change change)
    {
        var type = change.Subject.Type;
        return change.Kind == ChangeKinds.PolicyChanged ? 0
            : IsAnswer(change) ? 1
            : type == EntityKind.Judgement.Subject || change.Kind == ChangeKinds.JudgementsReordered ? 2
            : type == EntityKind.Source.Subject && change.Kind != ChangeKinds.SilenceAdded && change.Kind != ChangeKinds.SilenceRemoved ? 3
            : IsStance(change) ? 4
            : type == EntityKind.Claim.Subject || change.Kind == ChangeKinds.TopicAnswerChanged ? 5
            : type == Subject.Passage || change.Kind == ChangeKinds.LimitRaised ? 6
            : Rest;
    }

    // Passages in the order of their text: their ids sort as words.
    private static int NumberOf(Change change) => change.Subject.Type == Subject.Passage && int.TryParse(change.Subject.Id.Split('-')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // What a source says, and how the sources relate; the reading of a question is prose.
    private static bool IsStance(Change change) => change.Kind == ChangeKinds.QuestionAdded || change.Kind == ChangeKinds.QuestionRemoved || change.Kind == ChangeKinds.QuestionReworded || change.Kind == ChangeKinds.QuestionScaleChanged
        || change.Kind == ChangeKinds.RelationMoved || change.Kind == ChangeKinds.DifferenceKindChanged || change.Kind == ChangeKinds.DifferenceBecauseChanged
        || (change.Subject.Type == Subject.Position && change.Kind != ChangeKinds.SilenceAdded && change.Kind != ChangeKinds.SilenceRemoved);

    // 0 a negation or a hedge comes, goes or is another one; 1 one is kept; 2 none is there, or nothing but the order changed; 3 punctuation and capitals.
    private int Turns(Change change)
    {
        if (change.Before is null && change.After is null) return 2;
        if (change.Kind.Code[2] is not ('1' or '4' or '5' or '9') && change.Kind != ChangeKinds.SectionRenamed) return 2;
        var (before, after) = (Read(change.Before), Read(change.After));
        var (words, others) = (Weighing(before), Weighing(after));
        if (change.Kind == ChangeKinds.ContextChanged || change.Kind == ChangeKinds.StructureChanged) return 2;
        return !words.SequenceEqual(others) ? 0 : before.Words.SequenceEqual(after.Words) ? 3 : words.Count > 0 ? 1 : 2;
    }

    private Reading Read(string? text) => new(NormalForm.Read(text ?? "", _same), _lexicon, _ => false);

    private static List<string> Weighing(Reading reading) => [.. reading.KeyWords.Where(word => word.Kind is "negation" or "certainty").Select(word => word.Form)];
}
