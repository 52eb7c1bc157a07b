using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <content>What reviewers read.</content>
public static partial class ReaderLabels
{
    /// <summary>What became of a piece of a page.</summary>
    public static string Label(RedlineStatus status) => status switch
    {
        RedlineStatus.Same => "same",
        RedlineStatus.Changed => "changed",
        RedlineStatus.Added => "added",
        RedlineStatus.Removed => "removed",
    };

    /// <summary>Which way something went.</summary>
    public static string Label(Direction direction) => direction switch
    {
        Direction.Weaker => "weaker",
        Direction.Stronger => "stronger",
    };

    /// <summary>How much a change weighs, in a word.</summary>
    public static string Label(Weight weight) => weight switch
    {
        Weight.None => "none",
        Weight.Wording => "wording",
        Weight.Minor => "minor",
        Weight.Major => "major",
    };

    /// <summary>How much a change weighs, as a heading.</summary>
    public static string Title(Weight weight) => weight switch
    {
        Weight.None => "No change in meaning",
        Weight.Wording => "Other words for the same",
        Weight.Minor => "Lesser changes in meaning",
        Weight.Major => "Changes in what the briefing says",
    };

    /// <summary>What an entry of a redline is called.</summary>
    public static string OfEntry(string kind) => kind switch
    {
        "head" => "head of the page",
        "note" => "change note",
        _ => kind,
    };
}
