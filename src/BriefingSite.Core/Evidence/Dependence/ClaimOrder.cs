namespace BriefingSite.Core.Evidence.Dependence;

/// <summary>Sorts claims so that each comes after those that it rests on, and finds the circles among them.</summary>
/// <remarks>A depth-first search with a stack of its own, so that a chain may have any length.</remarks>
internal sealed class ClaimOrder
{
    private readonly int[][] _links;
    private readonly State[] _states;
    private readonly List<int> _sorted = [];
    private readonly List<IReadOnlyList<int>> _circles = [];

    public ClaimOrder(int[][] links)
    {
        (_links, _states) = (links, new State[links.Length]);
        Premises = Array.ConvertAll(links, list => list);
        for (var i = 0; i < links.Length; i++)
            if (_states[i] == State.New) Visit(i);
    }

    private enum State
    {
        New,
        Open,
        Done,
    }

    /// <summary>The links of each, without those that close a circle.</summary>
    public int[][] Premises { get; }

    /// <summary>All numbers, each after those that it rests on.</summary>
    public IReadOnlyList<int> Sorted => _sorted;

    /// <summary>The circles that were found: each rests on the next, and the last on the first.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Circles => _circles;

    private void Visit(int start)
    {
        var path = new List<(int Number, int Next)> { (start, 0) };
        _states[start] = State.Open;
        while (path.Count > 0)
        {
            var (number, next) = path[^1];
            if (next == _links[number].Length)
            {
                path.RemoveAt(path.Count - 1);
                _states[number] = State.Done;
                _sorted.Add(number);
                continue;
            }
            path[^1] = (number, next + 1);
            var to = _links[number][next];
            if (_states[to] == State.Open) Close(path, number, to);
            else if (_states[to] == State.New)
            {
                _states[to] = State.Open;
                path.Add((to, 0));
            }
        }
    }

    private void Close(List<(int Number, int Next)> path, int from, int to)
    {
        Premises[from] = [.. Premises[from].Where(premise => premise != to)];
        _circles.Add(path.Select(step => step.Number).SkipWhile(number => number != to).ToList());
    }
}
