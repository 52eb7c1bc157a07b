using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Finds where in the redlines a change is shown.</summary>
internal sealed class RedlinePlaces
{
    private readonly Dictionary<string, string> _byUrl = new(StringComparer.Ordinal);
    private readonly List<(Location? Before, Location? After, string Url)> _byLine = [];
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);

    /// <summary>Indexes the redlines.</summary>
    public RedlinePlaces(IEnumerable<(ReviewedPage Label, ValueList<RedlineHunk> Hunks)> redlines)
    {
        foreach (var (label, hunks) in redlines)
        {
            _pages.Add(label.Path);
            foreach (var entry in hunks.SelectMany(hunk => hunk.Blocks).OfType<RedlineEntry>())
            {
                // What moved to another page is removed from one and added to the other: it is shown where it is now.
                var (url, place) = (UrlOf(entry, label), $"{label.Url}#{ReviewedPage.Anchor(entry.Id)}");
                if (!_byUrl.TryAdd(url, place) && entry.ChangeStatus.Status != RedlineStatus.Removed) _byUrl[url] = place;
            }
            foreach (var hunk in hunks.Where(hunk => hunk.Change is not null))
                _byLine.AddRange(hunk.Blocks.Select(block => (Known(block.LocationBefore), Known(block.LocationAfter), $"{label.Url}#{ReviewedPage.Anchor(hunk.Change!.Value)}")));
        }
    }

    /// <summary>The address of the place that shows a change; <c>null</c> where none shows it.</summary>
    public string? Find(Change change)
    {
        if (change.Subject.Url is { } url && (_byUrl.ContainsKey(url) || url.Contains('#', StringComparison.Ordinal))) return _byUrl.GetValueOrDefault(url);
        var line = Nearest(change.LocationAfter, place => place.After) ?? Nearest(change.LocationBefore, place => place.Before);
        if (line is not null) return line;
        var page = change.Subject.PagePath;
        return page is not null && _pages.Contains(page) ? new ReviewedPage(page, "", RedlineStatus.Changed, 0).Url : null;
    }

    // The change that begins at the line, or nearest above it.
    private string? Nearest(Location? at, Func<(Location? Before, Location? After, string Url), Location?> side) => at is not { } target || target.Line <= 1 ? null : _byLine
        .Where(place => side(place) is { } start && start.File == target.File && start.Line <= target.Line)
        .OrderByDescending(place => side(place)!.Value.Line).Select(place => place.Url).FirstOrDefault();

    // The address of the entry on the site. The head of a page has no address of its own.
    private static string UrlOf(RedlineEntry entry, ReviewedPage page) =>
        page.Path == EntityKind.Question.Path ? EntityKind.Question.UrlOf(entry.Id) : entry.Kind == "claim" ? EntityKind.Claim.UrlOf(entry.Id) : $"{page.Path}#{entry.Id}";

    private static Location? Known(UncomparedLocation place) => place.At.File is null ? null : place.At;
}
