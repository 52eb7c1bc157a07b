namespace BriefingSite.Core.Model;

/// <summary>How much of a comparison one page can show, and how many pages compare two sources.</summary>
public static class ComparisonSize
{
    /// <summary>The most cells, sources times questions, of a page that shows every source's words on every question: twelve sources, forty questions.</summary>
    public const int MaxCells = 480;

    /// <summary>The most sources that a table can have as columns.</summary>
    public const int MaxColumns = 20;

    // Of three or more sources; two are compared by the comparison itself.
    private const int MinSourcesForPairs = 3, PairsForEachSource = 2, MaxPairs = 60;

    /// <summary>Whether so many sources and questions are shown by counts, with the words of each source on the page of each question.</summary>
    public static bool IsLarge(int sources, int questions) => sources > MaxColumns || sources * questions > MaxCells;

    /// <summary>The most pairs of so many sources that have a page for what they answer: twice as many as there are sources, and never very many. Pairs that a
    /// text links to come on top.</summary>
    public static int PairsOf(int sources) => sources < MinSourcesForPairs ? 0 : Math.Min(sources * PairsForEachSource, MaxPairs);

    /// <summary>Whether some pairs of so many sources have no page, so that one page compares any two.</summary>
    public static bool HasFurtherPairs(int sources) => sources >= MinSourcesForPairs && sources * (sources - 1) / 2 > PairsOf(sources);
}
