namespace BriefingSite.Shell.Chromium;

/// <summary>How a page is displayed for a screenshot.</summary>
/// <param name="Width">Width of the window and the picture in CSS pixels.</param>
/// <param name="Height">Height, likewise.</param>
/// <param name="IsDark">Whether the reader prefers dark colours.</param>
internal sealed record View(int Width, int Height, bool IsDark);
