using System.Text;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>The lines that a diff of the files shows as changed. A link to another line leads nowhere: forges fold what stays the same.</summary>
/// <param name="comparison">The comparison.</param>
public sealed class ChangedLines(Comparison comparison)
{
    private readonly Dictionary<string, (List<int> Before, List<int> After)> _byFile = new(StringComparer.Ordinal);

    /// <summary>The changed line of a file that is at a line, behind it, or else nearest before it; <c>null</c> where its side of the diff has none.</summary>
    /// <param name="at">The place that a change gives.</param>
    /// <param name="isAfter">Whether it is of the later version.</param>
    public int? Nearest(Location at, bool isAfter)
    {
        if (!_byFile.TryGetValue(at.File, out var lines)) _byFile[at.File] = lines = Find(at.File);
        var side = isAfter ? lines.After : lines.Before;
        return side.Count == 0 ? null : side.FirstOrDefault(line => line >= at.Line) is > 0 and var next ? next : side[^1];
    }

    private (List<int> Before, List<int> After) Find(string path)
    {
        var (before, after) = (Lines(comparison.Before.Files, path), Lines(comparison.After.Files, path));
        var (removed, added) = (new List<int>(), new List<int>());
        foreach (var (gone, come) in ListDiff.Compare(before, after))
        {
            removed.AddRange(Enumerable.Range(gone.Start + 1, gone.Count));
            added.AddRange(Enumerable.Range(come.Start + 1, come.Count));
        }
        return (removed, added);
    }

    // An empty line is no item of a list to compare.
    private static IEnumerable<string> Lines(ValueList<InputFile> files, string path) =>
        files.FirstOrDefault(file => file.Path == path) is { } file ? Encoding.UTF8.GetString(file.Content.Bytes.Span).Split('\n').Select(line => $"={line.TrimEnd('\r')}") : [];
}
