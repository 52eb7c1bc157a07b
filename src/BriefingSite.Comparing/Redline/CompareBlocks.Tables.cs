using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <content>Tables and definition lists: columns first, then rows, then cells.</content>
internal sealed partial class CompareBlocks
{
    protected override RedlineBlock Table(Aligned<Block> pair, Table table) => Table(pair, Grid.FromProse(before, pair.Before as Table, _pieces), Grid.FromProse(after, pair.After as Table, _pieces));

    protected override RedlineBlock DefinitionList(Aligned<Block> pair, DefinitionList list) => Table(pair, Grid.FromProse(before, pair.Before as DefinitionList, _pieces), Grid.FromProse(after, pair.After as DefinitionList, _pieces));

    private static RedlineTable Table(Aligned<Block> pair, Grid before, Grid after)
    {
        var columns = Alignment.Align(before.Heads, after.Heads, Pieces.Key, Pieces.Key);
        // Where a head has no counterpart, columns are paired by position.
        if (before.Heads.Count == after.Heads.Count && columns.Exists(column => column.Before is null))
            columns = [.. before.Heads.Zip(after.Heads, (one, other) => (one, other)).Select((both, i) => new Aligned<List<Piece>>(both.one, both.other, i + 1, i + 1, false))];

        var (namesBefore, namesAfter) = (Names(before), Names(after));
        var rows = Alignment.Align(before.Rows, after.Rows, Key, Key)
            .Select(row =>
            {
                var cells = columns.Select(column => Cell(row, column)).ToValueList();
                return new RedlineRow(row.ToStatus(cells.All(cell => cell.Status == RedlineStatus.Same)), cells);
            }).ToValueList();
        var heads = columns.Select(column =>
        {
            var runs = Runs.Compare(column.Before, column.After);
            return new RedlineColumn(column.ToStatus(Runs.AreSame(runs)), runs);
        }).ToValueList();
        return new(pair.ToStatus(rows.All(row => row.ChangeStatus.IsSame) && heads.All(head => head.ChangeStatus.IsSame)), heads, rows);

        // Rows are paired by their first cell where it is unique in both tables.
        string Key(List<List<Piece>> row) =>
            row.Count > 0 && Pieces.Key(row[0]) is var name && namesBefore.Contains(name) && namesAfter.Contains(name)
                ? name
                : string.Join(' ', row.Select(Pieces.Key));
    }

    private static RedlineCell Cell(Aligned<List<List<Piece>>> row, Aligned<List<Piece>> column)
    {
        var (before, after) = (At(row.Before, column.NumberBefore), At(row.After, column.NumberAfter));
        var runs = Runs.Compare(before, after);
        return new(Runs.AreSame(runs) ? RedlineStatus.Same : before is null ? RedlineStatus.Added : after is null ? RedlineStatus.Removed : RedlineStatus.Changed, runs);

        static List<Piece>? At(List<List<Piece>>? cells, int? number) => number is { } at && at <= cells?.Count ? cells[at - 1] : null;
    }

    private static HashSet<string> Names(Grid grid) =>
        grid.Rows.Where(row => row.Count > 0).Select(row => Pieces.Key(row[0])).CountBy(name => name)
            .Where(pair => pair.Value == 1 && pair.Key.Length > 0).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>A table as pieces.</summary>
    private sealed record Grid(List<List<Piece>> Heads, List<List<List<Piece>>> Rows)
    {
        public static Grid FromProse(Prose prose, Table? table, Pieces pieces) => table is null ? new([], []) : new(
            [.. Enumerable.Range(0, table.Columns.Count).Select(i => table.Head.Count > 0 && i < table.Head[0].Cells.Count ? pieces.Split(prose, table.Head[0].Cells[i]) : [])],
            [.. table.Rows.Select(row => row.Cells.Select(cell => pieces.Split(prose, cell)).ToList())]);

        public static Grid FromProse(Prose prose, DefinitionList? list, Pieces pieces) => list is null ? new([], []) : new(
            [Pieces.Split("Term"), Pieces.Split("Meaning")],
            [.. list.Items.Select(item => new List<List<Piece>>
            {
                pieces.Split(prose, item.Terms),
                pieces.Split(prose, item.Definitions.SelectMany(blocks => blocks).Texts()),
            })]);
    }
}
