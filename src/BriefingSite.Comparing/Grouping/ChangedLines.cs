using System.Text;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>The lines that a diff of the files shows as changed. A link to another line leads nowhere: forges fold what stays the same.</summary>
/// <param name="comparison">The comparison.</param>
public sealed class ChangedLines(Comparison comparison)
{
    private readonly Dictionary<string, List<((int Start, int Count) Removed, (int Start, int Count) Added)>> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _moves = comparison.Before.Moves.ToDictionary(move => move.Before, move => move.After, StringComparer.Ordinal);

    /// <summary>The path under which a diff shows a file of the earlier version: that of today, where git finds it renamed.</summary>
    public string PathToday(string path) => comparison.After.Files.Any(file => file.Path == path) ? path : _moves.GetValueOrDefault(path, path);

    /// <summary>The changed line of a file that is at a line, behind it, or else nearest before it; <c>null</c> where its side of the diff has none.</summary>
    /// <param name="at">The place that a change gives.</param>
    /// <param name="isAfter">Whether it is of the later version.</param>
    public int? Nearest(Location at, bool isAfter)
    {
        var sides = Hunks(at, isAfter).Select(hunk => Side(hunk, isAfter)).Where(side => side.Count > 0).ToList();
        if (sides.Count == 0) return null;
        var next = sides.Find(side => side.Start + side.Count >= at.Line);
        return next.Count > 0 ? Math.Max(at.Line, next.Start + 1) : sides[^1].Start + sides[^1].Count;
    }

    /// <summary>Which run of changed lines of its file a place is in; <c>null</c> for none.</summary>
    public (string File, int Hunk)? FindHunk(Location at, bool isAfter)
    {
        var index = Hunks(at, isAfter).FindIndex(hunk => Side(hunk, isAfter) is var side && at.Line > side.Start && at.Line <= side.Start + side.Count);
        return index < 0 ? null : (isAfter ? at.File : PathToday(at.File), index);
    }

    private static (int Start, int Count) Side(((int Start, int Count) Removed, (int Start, int Count) Added) hunk, bool isAfter) => isAfter ? hunk.Added : hunk.Removed;

    private List<((int Start, int Count) Removed, (int Start, int Count) Added)> Hunks(Location at, bool isAfter)
    {
        var path = isAfter ? at.File : PathToday(at.File);
        if (_byFile.TryGetValue(path, out var hunks)) return hunks;
        var before = comparison.Before.Files.Any(file => file.Path == path) ? path : comparison.Before.Moves.FirstOrDefault(move => move.After == path)?.Before ?? path;
        return _byFile[path] = [.. ListDiff.Compare(Lines(comparison.Before.Files, before), Lines(comparison.After.Files, path))];
    }

    // An empty line is no item of a list to compare.
    private static IEnumerable<string> Lines(ValueList<InputFile> files, string path) =>
        files.FirstOrDefault(file => file.Path == path) is { } file ? Encoding.UTF8.GetString(file.Content.Bytes.Span).Split('\n').Select(line => $"={line.TrimEnd('\r')}") : [];
}
