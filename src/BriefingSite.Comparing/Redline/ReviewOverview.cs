using BriefingSite.Comparing.Grouping;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Makes the overview of what changed: the answers and entries of the comment on a pull request, each with its place in the redlines.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="places">Finds the places.</param>
internal sealed class ReviewOverview(Comparison comparison, RedlinePlaces places)
{
    private readonly TellEntry _tell = new(comparison);
    private readonly HashSet<string> _live = comparison.After.Briefing.Entities.SelectMany(entity => entity.Parts.Prepend(entity.Target)).Select(target => target.Url).Append(EntityKind.Question.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>The overview.</summary>
    /// <param name="name">What the site is compared with.</param>
    /// <param name="redlines">The pages that differ.</param>
    public ReviewPage Create(string name, ValueList<ReviewedPage> redlines)
    {
        var entries = new NumberedEntries(GroupChanges.Group(comparison), _ => true);
        return new(
            name, Answer(entries), redlines, Groups(entries.ToRead, entries), Groups(entries.Folded, entries), $"What changed since {name}",
            $"Every change between {name} and this version in the order of reading, each with its place in the text.");
    }

    private ReviewAnswers Answer(NumberedEntries entries) => new(
        Answers.WeakerQuestion, Answers.Weaker(comparison),
        AnswerLists.Find(comparison).Select(list => new AnsweredList(list.Title, list.Items.Select(item => new AnsweredItem(
            item.Subjects.Select(subject => new ReviewedSubject(subject.Title, item.Subjects.Count == 1 ? places.Find(item.Place) ?? Live(subject) : Live(subject))).ToValueList(),
            item.Why, item.Words.SelectMany(change => Words(change, change.Before, change.After)).ToValueList())).ToValueList())).ToValueList(),
        Answers.MergeQuestion, Answers.Merge(comparison, comparison.Obstacles(0, entries.EntryOf), entries.ToReadInWords));

    private ValueList<ReviewGroup> Groups(IEnumerable<ChangeGroup> groups, NumberedEntries entries) => groups.Select(group => new ReviewGroup(
        group.Place.Kind, group.Place.Title, group.Place.Url, group.Entries.Select(entry =>
        {
            var told = _tell.Tell(entry);
            return new ReviewEntry(entries.NumberOf(entry), entry.Weight, told.Lines.Prepend(told.First).Select(Line).ToValueList(), places.Find(told.First.Change));
        }).ToValueList())).ToValueList();

    private ReviewLine Line(ToldLine line) => new(
        line.Title, line.Detail, line.Direction, line.Named.Select(subject => new ReviewedSubject(subject.Title, Live(subject))).ToValueList(),
        line.Before is null && line.After is null ? [] : Words(line.Change, line.Before, line.After), line.Follows);

    private string? Live(Subject subject) => subject.Url is { } url && _live.Contains(url) ? url : null;

    private static ValueList<RedlineRun> Words(Change change, string? before, string? after) => Runs.Compare(InLabels(change, before), InLabels(change, after));

    // Reviewers read the words of the pages here; diff has the names that are written.
    private static string? InLabels(Change change, string? value) =>
        change.Kind == ChangeKinds.ClaimKindChanged && FormatNames.ClaimKinds.Find(value) is { } kind ? ReaderNames.For(kind).Label : value;
}
