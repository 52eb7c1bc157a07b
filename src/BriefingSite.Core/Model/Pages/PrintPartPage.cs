namespace BriefingSite.Core.Model;

/// <summary>A part of a large briefing, for paper: what a page says, as a chapter of the whole.</summary>
/// <param name="Content">The page.</param>
/// <param name="Parts">The pages that are parts too; links to them lead there.</param>
/// <param name="Address">Where the briefing is published; ends in a slash.</param>
/// <param name="Previous">The part before it.</param>
/// <param name="Next">The part after it.</param>
public sealed record PrintPartPage(Page Content, ValueList<string> Parts, string Address, Target? Previous, Target? Next)
    : Page(PrintPaths.PartOf(Content.Path), $"{Content.Title}, for paper", $"A part of the whole briefing, for paper: {Content.Title}.")
{
    /// <summary>It repeats a page, so search engines should list that.</summary>
    public override bool IsListed => false;
}
