using BriefingSite.Comparing.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Wording;

/// <summary>Compares tables and definition lists, row by row and cell by cell. Order of rows and columns, width and alignment do not count.</summary>
internal sealed class CompareTables(ChangeCollector findings)
{
    private readonly CompareSentences _sentences = new(findings);

    /// <summary>Compares the tables of two proses.</summary>
    public void Compare(ChangeTarget spot, IReadOnlyList<Grid> before, IReadOnlyList<Grid> after)
    {
        var pairs = Pairing.Pair(before, after, table => table.Key).ToList();
        // Two tables without a counterpart on both sides are one that changed through and through.
        foreach (var gone in pairs.Where(pair => pair.Match == Match.Removed).ToList())
        {
            if (pairs.FindIndex(pair => pair.Match == Match.Added && pair.After!.Heads.Count == gone.Before!.Heads.Count) is not (>= 0 and var index)) continue;
            pairs[index] = new(gone.Before, pairs[index].After, Match.Changed);
            pairs.Remove(gone);
        }
        foreach (var (old, fresh, match) in pairs)
        {
            switch (match)
            {
                case Match.Moved: findings.Add(ChangeKinds.Moved, spot.At(old!.At, fresh!.At), detail: "a table"); break;
                case Match.Added: foreach (var row in fresh!.Rows) findings.Add(ChangeKinds.RowAdded, spot.At(null, fresh.At), null, Describe(row)); break;
                case Match.Removed: foreach (var row in old!.Rows) findings.Add(ChangeKinds.RowRemoved, spot.At(old.At, null), Describe(row)); break;
                case Match.Changed: Compare(spot.At(old!.At, fresh!.At), old, fresh); break;
            }
        }
    }

    private void Compare(ChangeTarget spot, Grid before, Grid after)
    {
        var columns = Columns(spot, before, after);
        foreach (var (old, fresh, match) in Rows(before, after, columns))
        {
            if (match == Match.Added) findings.Add(ChangeKinds.RowAdded, spot.At(null, fresh![0].At), null, Describe(fresh));
            else if (match == Match.Removed) findings.Add(ChangeKinds.RowRemoved, spot.At(old![0].At, null), Describe(old));
            else if (match == Match.Changed) Cells(spot, columns, after.Heads, old!, fresh!);
        }
        // The rows are the same, whatever their order and that of the columns.
    }

    private void Cells(ChangeTarget spot, List<(int Before, int After)> columns, IReadOnlyList<string> heads, IReadOnlyList<Sentence> old, IReadOnlyList<Sentence> fresh)
    {
        foreach (var (i, j) in columns)
        {
            if (i >= old.Count || j >= fresh.Count) continue;
            var (one, other) = (old[i], fresh[j]);
            var verdict = findings.Judge.Statement(one.Words, other.Words, Weight.Minor);
            var here = spot.At(one.At, other.At);
            var detail = $"row “{fresh[0].Words}”, column “{(j < heads.Count ? heads[j] : "")}”{(verdict.Detail is null ? "" : $"; {verdict.Detail}")}";
            if (verdict.Weight != Weight.None)
                findings.Add(verdict.Weight == Weight.Wording ? ChangeKinds.WordingChanged : ChangeKinds.CellChanged, here, one.Words, other.Words, verdict.Weight, detail: detail);
            _sentences.Rest(here, one, other, isEvidence: false);
        }
    }

    // Which column became which: by its head, else by its place.
    private List<(int Before, int After)> Columns(ChangeTarget spot, Grid before, Grid after)
    {
        var (old, fresh) = (before.Heads.Select(Folding.Fold).ToList(), after.Heads.Select(Folding.Fold).ToList());
        var columns = new List<(int, int)>();
        for (var i = 0; i < old.Count; i++)
            if (old.IndexOf(old[i]) == i && fresh.IndexOf(old[i]) is >= 0 and var j) columns.Add((i, j));
        var gone = Enumerable.Range(0, old.Count).Except(columns.Select(pair => pair.Item1)).ToList();
        var added = Enumerable.Range(0, fresh.Count).Except(columns.Select(pair => pair.Item2)).ToList();
        if (gone.Count == added.Count)
        {
            foreach (var (i, j) in gone.Zip(added))
            {
                findings.Statement(ChangeKinds.CellChanged, spot, before.Heads[i], after.Heads[j]);
                columns.Add((i, j));
            }
        }
        else
        {
            foreach (var i in gone) findings.Add(ChangeKinds.ColumnRemoved, spot, before.Heads[i]);
            foreach (var j in added) findings.Add(ChangeKinds.ColumnAdded, spot, null, after.Heads[j]);
        }
        columns.Sort((one, other) => one.Item2.CompareTo(other.Item2));
        return columns;
    }

    // Equal rows first, then rows with the same first cell, then those that are alike.
    private static IEnumerable<Pair<IReadOnlyList<Sentence>>> Rows(Grid before, Grid after, List<(int Before, int After)> columns)
    {
        var pairs = Pairing.Pair(
            before.Rows.Select(row => (Row: row, Text: Text(row, columns.Select(pair => pair.Before)))).ToList(),
            after.Rows.Select(row => (Row: row, Text: Text(row, columns.Select(pair => pair.After)))).ToList(),
            row => row.Text);
        var open = pairs.Where(pair => pair.Match is Match.Changed or Match.Removed or Match.Added).ToList();
        var old = open.Where(pair => pair.Match != Match.Added).Select(pair => pair.Before.Row).ToList();
        var fresh = open.Where(pair => pair.Match != Match.Removed).Select(pair => pair.After.Row).ToList();
        foreach (var row in fresh.ToList())
        {
            if (old.FirstOrDefault(other => First(other) == First(row)) is not { } same) continue;
            old.Remove(same);
            fresh.Remove(row);
            yield return new(same, row, Match.Changed);
        }
        foreach (var (one, other, match) in Pairing.Pair(old, fresh, row => Text(row, Enumerable.Range(0, row.Count))))
            yield return new(one, other, match);
    }

    private static string First(IReadOnlyList<Sentence> row) => row.Count == 0 ? "" : Folding.Fold(row[0].Words);

    private static string Text(IReadOnlyList<Sentence> row, IEnumerable<int> columns) =>
        string.Join(" | ", columns.Where(column => column < row.Count).Select(column => row[column].Key));

    private static string Describe(IReadOnlyList<Sentence> row) => string.Join(" | ", row.Select(cell => cell.Words));
}
