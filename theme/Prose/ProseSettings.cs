using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>What differs between the texts of a site when they are drawn.</summary>
/// <param name="Notes">Collects the notes of the page.</param>
/// <param name="DrawClaim">Draws a claim at its place in the text.</param>
public sealed record ProseSettings(Notes Notes, Func<Claim, Html> DrawClaim)
{
    /// <summary>The label of tables before the first heading of the text. Where several writers draw one page, each has a label of its own.</summary>
    public string TableName { get; init; } = "Table";

    /// <summary>Whether citations are drawn as marks of notes, or left out.</summary>
    public bool HasNoteMarks { get; init; } = true;

    /// <summary>Whether the text is an entry of a list that has a heading: its own headings are one level below, without ids, and so are its divs.</summary>
    public bool IsEntry { get; init; }
}
