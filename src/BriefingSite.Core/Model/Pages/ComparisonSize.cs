namespace BriefingSite.Core.Model;

/// <summary>How much of a comparison one page can show.</summary>
public static class ComparisonSize
{
    /// <summary>The most cells, sources times questions, of a page that shows every source's words on every question: twelve sources, forty questions.</summary>
    public const int MaxCells = 480;

    /// <summary>The most sources that a table can have as columns.</summary>
    public const int MaxColumns = 20;

    /// <summary>Whether so many sources and questions are shown by counts, with the words of each source on the page of each question.</summary>
    public static bool IsLarge(int sources, int questions) => sources > MaxColumns || sources * questions > MaxCells;
}
