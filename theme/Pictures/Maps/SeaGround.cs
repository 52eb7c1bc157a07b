using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>What is at the corners of a grid over a map: water, land, or something that must stay free. Sums over all corners above and to the left
/// answer for any box at the same cost (summed-area table, Crow 1984).</summary>
internal sealed class SeaGround
{
    /// <summary>Pixels from corner to corner.</summary>
    public const double Cell = 6;

    /// <summary>The height of a line of a name.</summary>
    public const double LineHeight = 13;

    private readonly int[] _land;
    private readonly int[] _taken;

    /// <summary>The ground of a map.</summary>
    /// <param name="frame">Its box.</param>
    /// <param name="land">Its land.</param>
    /// <param name="occupied">Boxes that must stay free.</param>
    /// <param name="routes">Lines that must stay free.</param>
    public SeaGround(Box frame, IReadOnlyList<List<MapPoint>> land, IReadOnlyList<Box> occupied, IEnumerable<ValueList<MapPoint>> routes)
    {
        (Columns, Rows) = ((int)(frame.Width / Cell) + 1, (int)(frame.Height / Cell) + 1);
        (_land, _taken) = (new int[(Columns + 1) * (Rows + 1)], new int[(Columns + 1) * (Rows + 1)]);
        // The edge is taken.
        for (var column = 0; column < Columns; column++) _taken[At(column, 0)] = 1;
        var crossings = new List<double>();
        for (var row = 1; row < Rows; row++)
        {
            _taken[At(0, row)] = 1;
            var y = frame.Y + row * Cell + 0.01;
            crossings.Clear();
            foreach (var line in land) AddCrossings(crossings, line, y);
            crossings.Sort();
            var passed = 0;
            for (var column = 1; column < Columns; column++)
            {
                var x = frame.X + column * Cell;
                while (passed < crossings.Count && crossings[passed] < x) passed++;
                _land[At(column, row)] = passed % 2;
            }
        }
        foreach (var box in occupied) Take(frame, box);
        foreach (var route in routes)
            foreach (var (from, to) in route.Zip(route.Skip(1))) Take(frame, from, to);
        Sum(_land);
        Sum(_taken);
    }

    /// <summary>How many corners it has from left to right.</summary>
    public int Columns { get; }

    /// <summary>How many corners it has from top to bottom.</summary>
    public int Rows { get; }

    /// <summary>How much of a box is land, from 0 to 1; <c>null</c> where something else is in it.</summary>
    public double? LandIn(int column, int row, int across, int down)
    {
        if (InBox(_taken, column, row, across, down) > 0) return null;
        return (double)InBox(_land, column, row, across, down) / ((across + 1) * (down + 1));
    }

    private int InBox(int[] sums, int column, int row, int across, int down) =>
        sums[At(column + across, row + down)] - sums[At(column - 1, row + down)] - sums[At(column + across, row - 1)] + sums[At(column - 1, row - 1)];

    // A row and a column of zeros before the first save the sums a special case.
    private int At(int column, int row) => (row + 1) * (Columns + 1) + column + 1;

    private void Sum(int[] counts)
    {
        for (var row = 0; row < Rows; row++)
            for (var column = 0; column < Columns; column++)
                counts[At(column, row)] += counts[At(column - 1, row)] + counts[At(column, row - 1)] - counts[At(column - 1, row - 1)];
    }

    private static void AddCrossings(List<double> crossings, List<MapPoint> line, double y)
    {
        var before = line[^1];
        foreach (var point in line)
        {
            if (before.Y > y != point.Y > y) crossings.Add(before.X + (point.X - before.X) * (y - before.Y) / (point.Y - before.Y));
            before = point;
        }
    }

    private void Take(Box frame, Box box)
    {
        for (var row = 1; row < Rows; row++)
        {
            var y = frame.Y + row * Cell + 0.01;
            if (y <= box.Y - 3 || y >= box.Y + box.Height + 3) continue;
            for (var column = 1; column < Columns; column++)
                if (frame.X + column * Cell is var x && x > box.X - 4 && x < box.X + box.Width + 4) _taken[At(column, row)] = 1;
        }
    }

    private void Take(Box frame, MapPoint from, MapPoint to)
    {
        var steps = Math.Max(1, (int)(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / Cell * 2));
        for (var i = 0; i <= steps; i++)
        {
            var (column, row) = ((int)Math.Round((from.X + (to.X - from.X) * i / steps - frame.X) / Cell), (int)Math.Round((from.Y + (to.Y - from.Y) * i / steps - frame.Y) / Cell));
            if (column >= 0 && row >= 0 && column < Columns && row < Rows) _taken[At(column, row)] = 1;
        }
    }
}
