using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Compares tables and definition lists, row by row and cell by cell. Width and alignment do not count; whether the order of rows and columns
/// does is for a reader to judge – "of which tankers" belongs to what stands before it – unless it is known to say nothing.</summary>
/// <param name="changes">Collects the changes.</param>
/// <param name="order">Knows that.</param>
internal sealed class CompareTables(ChangeCollector changes, FreeOrder order)
{
    private readonly CompareSentences _sentences = new(changes);

    /// <summary>Compares the tables of two proses.</summary>
    /// <returns>The tables that both have.</returns>
    public IReadOnlyList<Pair<Grid>> Compare(ChangeTarget target, IReadOnlyList<Grid> before, IReadOnlyList<Grid> after)
    {
        var pairs = Pairing.Pair(before, after, table => table.Key).ToList();
        // A removed and an added table with as many columns count as one that changed entirely.
        foreach (var removed in pairs.Where(pair => pair.Match == Match.Removed).ToList())
        {
            if (pairs.FindIndex(pair => pair.Match == Match.Added && pair.After!.Heads.Count == removed.Before!.Heads.Count) is not (>= 0 and var index)) continue;
            pairs[index] = new(removed.Before, pairs[index].After, Match.Changed);
            pairs.Remove(removed);
        }
        foreach (var (tableBefore, tableAfter, match) in pairs)
        {
            switch (match)
            {
                case Match.Moved: changes.Add(ChangeKinds.Moved, target.At(tableBefore!.At, tableAfter!.At), detail: "a table"); break;
                case Match.Added: foreach (var row in tableAfter!.Rows) changes.Add(ChangeKinds.RowAdded, target.At(null, tableAfter.At), null, Describe(row)); break;
                case Match.Removed: foreach (var row in tableBefore!.Rows) changes.Add(ChangeKinds.RowRemoved, target.At(tableBefore.At, null), Describe(row)); break;
                case Match.Changed: Compare(target.At(tableBefore!.At, tableAfter!.At), tableBefore, tableAfter); break;
            }
        }
        return [.. pairs.Where(pair => pair is { Before: not null, After: not null })];
    }

    private void Compare(ChangeTarget target, Grid before, Grid after)
    {
        var columns = Columns(target, before, after);
        var rows = Rows(before, after, columns).ToList();
        foreach (var (rowBefore, rowAfter, match) in rows)
        {
            if (match == Match.Added) changes.Add(ChangeKinds.RowAdded, target.At(null, rowAfter![0].At), null, Describe(rowAfter));
            else if (match == Match.Removed) changes.Add(ChangeKinds.RowRemoved, target.At(rowBefore![0].At, null), Describe(rowBefore));
            else if (match == Match.Changed) Cells(target, columns, after.Heads, rowBefore!, rowAfter!);
        }
        var (places, placesAfter) = (Places(before), Places(after));
        var inOrder = rows.Where(pair => pair is { Before: not null, After: not null }).OrderBy(pair => placesAfter[pair.After!]).Select(pair => places[pair.Before!]).ToList();
        if (!inOrder.SequenceEqual(inOrder.Order())) Moved(target, before, after, "rows of a table", string.Join(" / ", before.Rows.Select(Describe)), string.Join(" / ", after.Rows.Select(Describe)));
    }

    private static Dictionary<object, int> Places(Grid table)
    {
        var places = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var (i, row) in table.Rows.Index()) places[row] = i;
        return places;
    }

    private void Cells(ChangeTarget target, List<(int Before, int After)> columns, IReadOnlyList<string> heads, IReadOnlyList<Sentence> before, IReadOnlyList<Sentence> after)
    {
        foreach (var (i, j) in columns)
        {
            if (i >= before.Count || j >= after.Count) continue;
            var (one, other) = (before[i], after[j]);
            var verdict = changes.Judge.Statement(one.Words, other.Words, Weight.Minor);
            var end = target.At(one.At, other.At);
            var detail = $"row “{after[0].Words}”, column “{(j < heads.Count ? heads[j] : "")}”";
            changes.Words(ChangeKinds.CellChanged, end, one.Words, other.Words, verdict, detail);
            _sentences.Attachments(end, one, other, isEvidence: false);
        }
    }

    // Pairs the columns by their heads, else by their position.
    private List<(int Before, int After)> Columns(ChangeTarget target, Grid before, Grid after)
    {
        var (headsBefore, headsAfter) = (before.Heads.Select(Folding.Fold).ToList(), after.Heads.Select(Folding.Fold).ToList());
        var columns = new List<(int, int)>();
        for (var i = 0; i < headsBefore.Count; i++)
            if (headsBefore.IndexOf(headsBefore[i]) == i && headsAfter.IndexOf(headsBefore[i]) is >= 0 and var j) columns.Add((i, j));
        var removed = Enumerable.Range(0, headsBefore.Count).Except(columns.Select(pair => pair.Item1)).ToList();
        var added = Enumerable.Range(0, headsAfter.Count).Except(columns.Select(pair => pair.Item2)).ToList();
        if (removed.Count == added.Count)
        {
            foreach (var (i, j) in removed.Zip(added))
            {
                changes.Statement(ChangeKinds.CellChanged, target, before.Heads[i], after.Heads[j]);
                columns.Add((i, j));
            }
        }
        else
        {
            foreach (var i in removed) changes.Add(ChangeKinds.ColumnRemoved, target, before.Heads[i]);
            foreach (var j in added) changes.Add(ChangeKinds.ColumnAdded, target, null, after.Heads[j]);
        }
        columns.Sort((one, other) => one.Item2.CompareTo(other.Item2));
        if (!columns.Select(pair => pair.Item1).SequenceEqual(columns.Select(pair => pair.Item1).Order()))
            Moved(target, before, after, "columns of a table", string.Join(" | ", before.Heads), string.Join(" | ", after.Heads));
        return columns;
    }

    private void Moved(ChangeTarget target, Grid before, Grid after, string what, string one, string other)
    {
        if (order.IsFree(before) && order.IsFree(after)) changes.Add(ChangeKinds.Moved, target, detail: what);
        else changes.Add(ChangeKinds.ContextChanged, target, one, other, detail: $"{what} moved");
    }

    // Equal rows first, then rows with the same first cell, then similar rows.
    private static IEnumerable<Pair<IReadOnlyList<Sentence>>> Rows(Grid before, Grid after, List<(int Before, int After)> columns)
    {
        var pairs = Pairing.Pair(
            before.Rows.Select(row => (Row: row, Text: Text(row, columns.Select(pair => pair.Before)))).ToList(),
            after.Rows.Select(row => (Row: row, Text: Text(row, columns.Select(pair => pair.After)))).ToList(),
            row => row.Text);
        foreach (var pair in pairs.Where(pair => pair.Match is Match.Same or Match.Moved)) yield return new(pair.Before.Row, pair.After.Row, pair.Match);
        var open = pairs.Where(pair => pair.Match is Match.Changed or Match.Removed or Match.Added).ToList();
        var rowsBefore = open.Where(pair => pair.Match != Match.Added).Select(pair => pair.Before.Row).ToList();
        var rowsAfter = open.Where(pair => pair.Match != Match.Removed).Select(pair => pair.After.Row).ToList();
        foreach (var row in rowsAfter.ToList())
        {
            if (rowsBefore.FirstOrDefault(other => First(other) == First(row)) is not { } same) continue;
            rowsBefore.Remove(same);
            rowsAfter.Remove(row);
            yield return new(same, row, Match.Changed);
        }
        foreach (var (one, other, match) in Pairing.Pair(rowsBefore, rowsAfter, row => Text(row, Enumerable.Range(0, row.Count))))
            yield return new(one, other, match);
    }

    private static string First(IReadOnlyList<Sentence> row) => row.Count == 0 ? "" : Folding.Fold(row[0].Words);

    private static string Text(IReadOnlyList<Sentence> row, IEnumerable<int> columns) =>
        string.Join(" | ", columns.Where(column => column < row.Count).Select(column => row[column].Key));

    private static string Describe(IReadOnlyList<Sentence> row) => string.Join(" | ", row.Select(cell => cell.Words));
}
