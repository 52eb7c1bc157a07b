using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <content>What reviewers read.</content>
public static partial class ReaderLabels
{
    /// <summary>The status of a part of a page.</summary>
    public static string Label(RedlineStatus status) => status switch
    {
        RedlineStatus.Same => "same",
        RedlineStatus.Changed => "changed",
        RedlineStatus.Added => "added",
        RedlineStatus.Removed => "removed",
    };

    /// <summary>The direction of a change.</summary>
    public static string Label(Direction direction) => direction switch
    {
        Direction.Weaker => "weaker",
        Direction.Stronger => "stronger",
    };

    /// <summary>The weight of a change, as a word.</summary>
    public static string Label(Weight weight) => weight switch
    {
        Weight.None => "layout",
        Weight.Wording => "wording",
        Weight.Reworded => "reworded",
        Weight.Minor => "minor",
        Weight.Major => "major",
    };

    /// <summary>The label of an entry of a redline.</summary>
    public static string OfEntry(string kind) => kind switch
    {
        "head" => "head of the page",
        "note" => "change note",
        _ => kind,
    };
}
