using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence.Dependence;

/// <summary>What claims rest on, directly and through other claims, and what falls when something of that is wrong.</summary>
/// <remarks>It is a fault tree (Vesely et al., <i>Fault Tree Handbook</i>, NUREG-0492, 1981). The sources of a claim carry it each by itself, so it loses
/// their support when all of them are wrong. The claims that it rests on carry it together, so it falls with each of them.</remarks>
public sealed class SupportGraph
{
    private readonly ClaimBasis[] _claims;
    private readonly int[][] _premises;
    private readonly int[][] _dependents;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly int[] _places;
    private readonly Standing[] _standings;
    private readonly ILookup<string, int> _citing;

    /// <summary>The graph of these claims. Ids that no claim has are passed over, and so is a link that closes a circle.</summary>
    public SupportGraph(IEnumerable<ClaimBasis> claims)
    {
        _claims = [.. claims.DistinctBy(claim => claim.Id)];
        for (var i = 0; i < _claims.Length; i++) _numbers.Add(_claims[i].Id, i);
        var order = new ClaimOrder(_claims.Select(claim => claim.RestsOn.Where(_numbers.ContainsKey).Select(id => _numbers[id]).Distinct().ToArray()).ToArray());
        _premises = order.Premises;
        _dependents = Reverse(_premises);
        _places = new int[_claims.Length];
        for (var i = 0; i < order.Sorted.Count; i++) _places[order.Sorted[i]] = i;
        _standings = new Standing[_claims.Length];
        foreach (var claim in order.Sorted) _standings[claim] = Stand(claim, static _ => false, number => _standings[number], isRemoved: false);
        _citing = _claims.SelectMany((claim, i) => claim.Supporting.Concat(claim.Opposing).Select(cited => (cited.Source, Number: i))).Distinct().ToLookup(pair => pair.Source, pair => pair.Number, StringComparer.Ordinal);
        Circles = order.Circles.Select(circle => circle.Select(number => _claims[number].Id).ToValueList()).ToValueList();
    }

    /// <summary>Claims that rest on each other in a circle: each rests on the next, and the last on the first.</summary>
    public ValueList<ValueList<string>> Circles { get; }

    /// <summary>The claims in the order in which they were given.</summary>
    public IReadOnlyList<ClaimBasis> Claims => _claims;

    /// <summary>How a claim stands; without support where no claim has the id.</summary>
    public Standing StandingOf(string id) => _numbers.TryGetValue(id, out var number) ? _standings[number] : default;

    /// <summary>A claim and all claims that it rests on, directly or through others, each once; the claim comes first. Empty for an unknown id.</summary>
    public IEnumerable<ClaimBasis> Under(string id)
    {
        if (!_numbers.TryGetValue(id, out var start)) yield break;
        foreach (var number in Reach([start], _premises)) yield return _claims[number];
    }

    /// <summary>What falls and what flips when these sources are wrong.</summary>
    public Removal WithoutSources(IReadOnlySet<string> sources) => Without(sources, claims: []);

    /// <summary>What falls and what flips when a claim is wrong, whoever supports it.</summary>
    public Removal WithoutClaim(string id) => Without(new HashSet<string>(), [id]);

    /// <summary>What falls and what flips when some sources and some claims are wrong together. Ids that nobody has are passed over.</summary>
    public Removal Without(IReadOnlySet<string> sources, IEnumerable<string> claims)
    {
        var removed = claims.Where(_numbers.ContainsKey).Select(id => _numbers[id]).ToHashSet();
        var affected = Reach(removed.Concat(sources.SelectMany(source => _citing[source])), _dependents);
        affected.Sort((one, other) => _places[one].CompareTo(_places[other]));
        var after = new Dictionary<int, Standing>();
        var (fallen, flips) = (new List<string>(), new List<Flip>());
        foreach (var claim in affected)
        {
            var (was, now) = (_standings[claim], Stand(claim, sources.Contains, number => after.GetValueOrDefault(number, _standings[number]), removed.Contains(claim)));
            after.Add(claim, now);
            if (was.Stands && !now.Stands) fallen.Add(_claims[claim].Id);
            else if (was.Stands && was != now) flips.Add(new(_claims[claim].Id, was, now));
        }
        return new(InOrder(fallen), flips.OrderBy(flip => _numbers[flip.Claim]).ToValueList());

        ValueList<string> InOrder(List<string> ids) => ids.OrderBy(id => _numbers[id]).ToValueList();
    }

    private Standing Stand(int number, Predicate<string> isWrong, Func<int, Standing> of, bool isRemoved)
    {
        var claim = _claims[number];
        var supporting = Origins(claim.Supporting, isWrong);
        var isContested = Origins(claim.Opposing, isWrong).Except(supporting).Any();
        if (claim.IsAssumption) return new(!isRemoved, supporting.Count, isContested);
        var isCited = claim.Supporting.Count > 0;
        var stands = !isRemoved && (isCited ? supporting.Count > 0 : _premises[number].Length > 0);
        var fewest = isCited ? supporting.Count : int.MaxValue;
        foreach (var premise in _premises[number])
        {
            var its = of(premise);
            stands &= its.Stands;
            if (its.Origins > 0 && !_claims[premise].IsAssumption) fewest = Math.Min(fewest, its.Origins);
        }
        return new(stands, stands && fewest < int.MaxValue ? fewest : 0, isContested);
    }

    private static HashSet<string> Origins(ValueList<OriginatedSource> cited, Predicate<string> isWrong)
    {
        var origins = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (source, origin) in cited.AsSpan())
            if (!isWrong(source)) origins.Add(origin);
        return origins;
    }

    private static List<int> Reach(IEnumerable<int> from, int[][] links)
    {
        var (found, seen) = (new List<int>(), new HashSet<int>());
        foreach (var start in from)
            if (seen.Add(start)) found.Add(start);
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var next in links[found[i]])
                if (seen.Add(next)) found.Add(next);
        }
        return found;
    }

    private static int[][] Reverse(int[][] links)
    {
        var reversed = Array.ConvertAll(links, _ => new List<int>());
        for (var i = 0; i < links.Length; i++)
            foreach (var to in links[i]) reversed[to].Add(i);
        return Array.ConvertAll(reversed, list => list.ToArray());
    }
}
