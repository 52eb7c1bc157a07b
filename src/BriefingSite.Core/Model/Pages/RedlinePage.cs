namespace BriefingSite.Core.Model;

/// <summary>What changed on one page of the site, in the text itself.</summary>
/// <param name="Label">The page in brief.</param>
/// <param name="Base">What the site is compared with.</param>
/// <param name="Hunks">The page from top to bottom.</param>
/// <param name="Previous">The changed page before it.</param>
/// <param name="Next">The changed page after it.</param>
public sealed record RedlinePage(ReviewedPage Label, string Base, ValueList<RedlineHunk> Hunks, ReviewedPage? Previous, ReviewedPage? Next)
    : Page(Label.Url, $"Redline: {Label.Title}", $"What changed on the page “{Label.Title}” since {Base}.")
{
    /// <inheritdoc/>
    public override bool IsListed => false;
}

/// <summary>A hunk of a page.</summary>
/// <param name="Change">Which change it is, from 1; <c>null</c> where nothing has changed.</param>
/// <param name="IsFolded">Whether it is too far from a change to be shown initially.</param>
/// <param name="Blocks">Its content.</param>
public sealed record RedlineHunk(int? Change, bool IsFolded, ValueList<RedlineBlock> Blocks);

/// <summary>A page that differs, in brief.</summary>
/// <param name="Path">Its path on the site, such as <c>/economy/</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Whether it was changed, added or removed.</param>
/// <param name="Changes">How many changes its redline shows.</param>
public sealed record ReviewedPage(string Path, string Title, RedlineStatus Status, int Changes)
{
    /// <summary>The path of its redline.</summary>
    public string Url => ReviewPaths.Page + (Path == "/" ? "index/" : Path[1..]);

    /// <summary>The anchor of one of its changes.</summary>
    public static string Anchor(int change) => $"change.{change}";

    /// <summary>The anchor of an entry on a redline.</summary>
    public static string Anchor(string id) => $"at.{id}";
}
