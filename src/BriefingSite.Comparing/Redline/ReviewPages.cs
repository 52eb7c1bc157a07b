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
        var comparison = new Comparison(before, after, CompareBriefings.Compare(pair), null);
        yield return new ReviewOverview(comparison, new(redlines)).Create(name, redlines.Select(redline => redline.Label).ToValueList());
    }

    /// <summary>Finds the address at which the redlines between two versions show a change; <c>null</c> where none does.</summary>
    public static Func<Change, string?> FindPlaces(BriefingVersion before, BriefingVersion after) => new RedlinePlaces(Numbered(new(before, after))).Find;

    private static List<(ReviewedPage Label, ValueList<RedlineHunk> Hunks)> Numbered(VersionPair pair) =>
        [.. new Redlines(pair).Compare().Select(page => (page, Hunks: new NumberTables().Number(Redline.Hunks.Find(page.Blocks)))).Where(both => both.Hunks.Count > 0).Select(both => (Label(both.page, both.Hunks), both.Hunks))];

    // Of a folder only the name is shown: its path differs from machine to machine.
    private static string NameOf(BriefingVersion version) => version.Commit is { } commit
        ? commit.StartsWith(version.Name, StringComparison.Ordinal) ? version.Name[..Math.Min(version.Name.Length, 12)] : $"{version.Name} ({commit[..7]})" : version.Name.TrimEnd('/').Split('/')[^1];

    private static ReviewedPage Label(Redlined page, ValueList<RedlineHunk> hunks) =>
        new(page.Path, page.Title, page.Status, hunks.Max(hunk => hunk.Change) ?? 0);
}
