namespace BriefingSite.Shell.Chromium;

/// <summary>How a page is looked at.</summary>
/// <param name="Width">Width of the window in CSS pixels, which is that of the picture.</param>
/// <param name="Height">Height, likewise.</param>
/// <param name="IsDark">Whether the reader prefers dark colours.</param>
internal sealed record View(int Width, int Height, bool IsDark);
