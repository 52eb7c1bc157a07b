using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>A page of the site as a redline, before it is cut into hunks.</summary>
/// <param name="Path">Its path on the site.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Whether it was added, removed or changed.</param>
/// <param name="Blocks">Its blocks, from top to bottom.</param>
internal sealed record Redlined(string Path, string Title, RedlineStatus Status, ValueList<RedlineBlock> Blocks);

/// <summary>Compares the pages of two briefings, in the order of the site. Pages that only repeat others – all claims, pairs of sources – have no
/// redline of their own.</summary>
internal sealed class Redlines(Briefing briefingBefore, Briefing briefingAfter)
{
    private readonly Titles _titles = new(briefingBefore, briefingAfter);

    /// <summary>The redlines of all pages; those of unchanged pages have no blocks.</summary>
    public IEnumerable<Redlined> Compare()
    {
        var front = new RedlineFront(_titles).Compare(briefingBefore.Front, briefingAfter.Front);
        var topics = Alignment.ById(briefingBefore.Topics, briefingAfter.Topics, topic => topic.Header.Id).Select(pair => Page(
            pair, topic => topic.Header.Target, () => new RedlineTexts(_titles).Topic(pair)));
        var questions = new RedlineQuestions(_titles, Letters()).Compare(briefingBefore.Questions, briefingAfter.Questions);
        var sources = Alignment.ById(briefingBefore.Sources, briefingAfter.Sources, source => source.Id).Select(pair => Page(
            pair, source => source.Label.Target, () => new RedlineSources(_titles).Compare(pair)));
        var lists = new RedlineLists(_titles);
        var pages = Alignment.ById(briefingBefore.Pages, briefingAfter.Pages, page => page.Header.Id).Select(pair => Page(
            pair, page => page.Header.Target, () => new RedlineTexts(_titles).Further(pair)));
        return
        [
            new(EntityKind.FrontPage.Path, briefingAfter.Front.Header.Title, RedlineStatus.Changed, front),
            .. topics,
            new(EntityKind.Question.Path, "What each source says", RedlineStatus.Changed, questions),
            .. sources,
            new(EntityKind.Term.Path, "Terms", RedlineStatus.Changed, lists.Terms(briefingBefore.Terms, briefingAfter.Terms)),
            new(EntityKind.Event.Path, "Timeline", RedlineStatus.Changed, lists.Events(briefingBefore.Events, briefingAfter.Events)),
            new(EntityKind.Indicator.Path, "Watch list", RedlineStatus.Changed, lists.Indicators(briefingBefore.Indicators, briefingAfter.Indicators, briefingAfter.Site.Indicators)),
            new(EntityKind.ChangeNote.Path, "Changes", RedlineStatus.Changed, lists.Notes(briefingBefore.Changes, briefingAfter.Changes)),
            .. pages,
        ];
    }

    private Redlined Page<T>(Aligned<T> pair, Func<T, Target> target, Func<ValueList<RedlineBlock>> blocks) where T : class
    {
        var page = target((pair.After ?? pair.Before)!);
        var isEqual = pair.Before is not null && pair.Before.Equals(pair.After);
        return new(page.Url, page.Title, pair.ToStatus(isSame: false).Status, isEqual ? [] : blocks().Select(WithMoveNote).ToValueList());
    }

    // A claim that moved to another page was not removed, and one that came from there is not new.
    private RedlineBlock WithMoveNote(RedlineBlock block) => block switch
    {
        RedlineEntry { Kind: "claim", ChangeStatus.Status: RedlineStatus.Removed } removed when HomeIn(briefingAfter, removed) is { } home => removed with { Note = $"stands on “{home}” now" },
        RedlineEntry { Kind: "claim", ChangeStatus.Status: RedlineStatus.Added } added when HomeIn(briefingBefore, added) is { } home => added with { Note = $"stood on “{home}”" },
        _ => block,
    };

    private static string? HomeIn(Briefing briefing, RedlineEntry entry) => briefing.Claims.FirstOrDefault(claim => claim.Id == entry.Id)?.Home.Title;

    // Where both versions have a source, the later label counts.
    private Dictionary<string, SourceLabel> Letters() => briefingBefore.Sources.Concat(briefingAfter.Sources).GroupBy(source => source.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Last().Label, StringComparer.Ordinal);
}
