using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Renaming;
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
internal sealed class Redlines
{
    private readonly Titles _titles;
    private readonly RedlineEntries _entries;
    private readonly VersionPair _pair;
    private readonly Briefing _before, _after;

    /// <summary>The redlines between two versions.</summary>
    public Redlines(VersionPair pair)
    {
        var (before, after) = (pair.BriefingBefore, pair.After.Briefing);
        (_pair, _before, _after, _titles) = (pair, before, after, new(before, after));
        _entries = new(_titles, new(after.Site.Indicators, Letters(before, after)));
    }

    /// <summary>The redlines of all pages; those of unchanged pages have no blocks.</summary>
    public IEnumerable<Redlined> Compare() =>
    [
        new(EntityKind.FrontPage.Path, _after.Front.Header.Title, RedlineStatus.Changed, Front(_before.Front, _after.Front)),
        .. Pages(_before.Topics, _after.Topics, pair => Body(pair.Before?.Body, pair.After?.Body)),
        List("What each source says", EntityKind.Question, _before.Questions, _after.Questions, isOrdered: true, hasTitles: false),
        .. Pages(_before.Sources, _after.Sources, _entries.Passages),
        List("Terms", EntityKind.Term, _before.Terms, _after.Terms),
        List("Timeline", EntityKind.Event, _before.Events, _after.Events),
        List("Watch list", EntityKind.Indicator, _before.Indicators, _after.Indicators, isOrdered: true),
        List("Changes", EntityKind.ChangeNote, _before.Changes, _after.Changes),
        .. Pages(_before.Pages, _after.Pages, pair => Body(pair.Before?.Body, pair.After?.Body)),
    ];

    private ValueList<RedlineBlock> Front(FrontPage before, FrontPage after) => before.Equals(after) && !HasRenamed(EntityKind.Judgement) ? [] :
    [
        _entries.Head(new Aligned<FrontPage>(before, after, 1, 1, false)),
        .. _entries.List(before.Judgements, after.Judgements, isOrdered: true, hasTitles: false).Select(entry => WithOldId(entry, EntityKind.Judgement)),
        .. Body(before.Body, after.Body),
    ];

    private Redlined List<T>(string title, EntityKind kind, ValueList<T> before, ValueList<T> after, bool isOrdered = false, bool hasTitles = true) where T : class, IEntity =>
        new(kind.Path, title, RedlineStatus.Changed, before.Equals(after) && !HasRenamed(kind) ? [] : [.. _entries.List(before, after, isOrdered, hasTitles).Select(entry => WithOldId(entry, kind))]);

    private IEnumerable<Redlined> Pages<T>(ValueList<T> before, ValueList<T> after, Func<Aligned<T>, IEnumerable<RedlineBlock>> body) where T : class, IEntity =>
        Alignment.ById(before, after, entity => entity.Id).Select(pair =>
        {
            var entity = (pair.After ?? pair.Before)!;
            var isEqual = pair.Before is not null && pair.Before.Equals(pair.After) && _pair.Find(entity.Kind, entity.Id) is null && !HasRenamed(EntityKind.Claim);
            return new Redlined(entity.Target.Url, entity.Target.Title, pair.ToStatus(isSame: false).Status, isEqual ? [] : body(pair).Prepend(WithOldId(_entries.Head(pair), entity.Kind)).Select(WithMoveNote).ToValueList());
        });

    private ValueList<RedlineBlock> Body(Prose? before, Prose? after) => new CompareBlocks(_titles, before ?? Prose.Empty, after ?? Prose.Empty).Compare();

    // A claim that moved to another page was not removed, and one that came from there is not new.
    private RedlineBlock WithMoveNote(RedlineBlock block) => block switch
    {
        RedlineEntry { Kind: "claim", ChangeStatus.Status: RedlineStatus.Removed } removed when HomeIn(_after, removed) is { } home => removed with { Note = "moved: it is now on", Elsewhere = home },
        RedlineEntry { Kind: "claim", ChangeStatus.Status: RedlineStatus.Added } added when HomeIn(_before, added) is { } home => added with { Note = "moved: it was on", Elsewhere = home },
        RedlineEntry { Kind: "claim" } claim => WithOldId(claim, EntityKind.Claim),
        _ => block,
    };

    private bool HasRenamed(EntityKind kind) => _pair.Renames.Any(rename => rename.Kind == kind);

    private RedlineEntry WithOldId(RedlineEntry entry, EntityKind kind) => entry.ChangeStatus.Status is RedlineStatus.Same or RedlineStatus.Changed && _pair.Find(kind, entry.Id) is { } rename
        ? entry with { Note = $"was {kind.UrlOf(rename.Before)}, is {kind.UrlOf(rename.After)}", ChangeStatus = entry.ChangeStatus with { Status = RedlineStatus.Changed } }
        : entry;

    private static Target? HomeIn(Briefing briefing, RedlineEntry entry) => briefing.Claims.FirstOrDefault(claim => claim.Id == entry.Id)?.Home is { } home
        ? home with { Url = $"{new ReviewedPage(home.PagePath, home.Title, RedlineStatus.Changed, 0).Url}#{ReviewedPage.Anchor(entry.Id)}" } : null;

    // Where both versions have a source, the later label counts.
    private static Dictionary<string, SourceLabel> Letters(Briefing before, Briefing after) => before.Sources.Concat(after.Sources).GroupBy(source => source.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Last().Label, StringComparer.Ordinal);
}
