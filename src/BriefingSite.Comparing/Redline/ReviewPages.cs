using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Renaming;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>The pages for reviewers: what changed since another version, as an overview and page by page.</summary>
/// <param name="before">The version to compare with.</param>
public sealed class ReviewPages(BriefingVersion before) : IModule<Pair<Pair<Briefing, ValueList<Draft>>, ValueList<InputFile>>, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Pair<Pair<Briefing, ValueList<Draft>>, ValueList<InputFile>> document, Action<Diagnostic> report)
    {
        var after = new BriefingVersion("this version", null, document.Shared, document.Item.Shared, document.Item.Item, []);
        var name = NameOf(before);
        var pair = new VersionPair(before, after);
        var redlines = Numbered(pair);
        for (var i = 0; i < redlines.Count; i++)
        {
            yield return new RedlinePage(
                redlines[i].Label, name, redlines[i].Hunks, i > 0 ? redlines[i - 1].Label : null, i + 1 < redlines.Count ? redlines[i + 1].Label : null);
        }
        var places = new RedlinePlaces(redlines);
        var live = LiveAddresses(after.Briefing);
        var comparison = new Comparison(before, after, CompareBriefings.Compare(pair), null);
        var groups = comparison.Changes
            .GroupBy(change => change.Weight).OrderByDescending(group => group.Key)
            .Select(group => new ReviewGroup(group.Key, group.GroupBy(change => change.Subject).Select(Subject).ToValueList())).ToValueList();
        yield return new ReviewPage(
            name, Answer(comparison, places), redlines.Select(redline => redline.Label).ToValueList(), groups, $"What changed since {name}",
            $"Every change between {name} and this version, the gravest first, each with its place in the text.");

        ReviewSubject Subject(IGrouping<Subject, Change> changes) => new(
            changes.Key, changes.Key.Url is { } url && live.Contains(url),
            changes.Select(change => new ReviewedChange(change, WordsOf(change), places.Find(change))).ToValueList());
    }

    /// <summary>Finds the address at which the redlines between two versions show a change; <c>null</c> where none does.</summary>
    public static Func<Change, string?> FindPlaces(BriefingVersion before, BriefingVersion after) => new RedlinePlaces(Numbered(new(before, after))).Find;

    private static List<(ReviewedPage Label, ValueList<RedlineHunk> Hunks)> Numbered(VersionPair pair) =>
        [.. new Redlines(pair).Compare().Select(page => (page, Hunks: new NumberTables().Number(Redline.Hunks.Find(page.Blocks)))).Where(both => both.Hunks.Count > 0).Select(both => (Label(both.page, both.Hunks), both.Hunks))];

    // As the comment on a pull request has them.
    private static ReviewAnswers Answer(Comparison comparison, RedlinePlaces places) => new(
        Answers.WeakerQuestion, Answers.Weaker(comparison),
        comparison.WeakerClaims.Select(claim => new AnsweredClaim(claim.Subject, Answers.Why(claim), claim.Why.Where(Comparison.IsOfWords).SelectMany(WordsOf).ToValueList(), places.Find(claim.Why[0]))).ToValueList(),
        Answers.Reworded(comparison), comparison.RewordedClaims.Select(change => new AnsweredClaim(change.Subject, null, WordsOf(change), places.Find(change))).ToValueList(),
        Answers.MergeQuestion, Answers.Merge(comparison, comparison.Obstacles()));

    // Of a folder only the name is shown: its path differs from machine to machine.
    private static string NameOf(BriefingVersion version) => version.Commit is { } commit
        ? commit.StartsWith(version.Name, StringComparison.Ordinal) ? version.Name[..Math.Min(version.Name.Length, 12)] : $"{version.Name} ({commit[..7]})" : version.Name.TrimEnd('/').Split('/')[^1];

    private static ReviewedPage Label(Redlined page, ValueList<RedlineHunk> hunks) =>
        new(page.Path, page.Title, page.Status, hunks.Max(hunk => hunk.Change) ?? 0);

    private static ValueList<RedlineRun> WordsOf(Change change) => change.Before is null && change.After is null ? [] : Runs.Compare(InLabels(change, change.Before), InLabels(change, change.After));

    // Reviewers read the words of the pages here; diff has the names that are written.
    private static string? InLabels(Change change, string? value) =>
        change.Kind == ChangeKinds.ClaimKindChanged && FormatNames.ClaimKinds.Find(value) is { } kind ? ReaderNames.For(kind).Label : value;

    private static HashSet<string> LiveAddresses(Briefing briefing) =>
        briefing.Entities.SelectMany(entity => entity.Parts.Prepend(entity.Target)).Select(target => target.Url).Append(EntityKind.Question.Path).ToHashSet(StringComparer.Ordinal);
}
