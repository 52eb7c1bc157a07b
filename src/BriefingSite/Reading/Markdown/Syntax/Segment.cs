namespace BriefingSite.Reading.Markdown.Syntax;

/// <summary>A line of an excerpt.</summary>
/// <param name="Start">Where it begins in the excerpt.</param>
/// <param name="Source">Where it begins in the whole text.</param>
internal readonly record struct Segment(int Start, int Source);
