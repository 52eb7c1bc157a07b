using BriefingSite.Core.Evidence.Dependence;

namespace BriefingSite.Core.Pages.Carrying;

/// <summary>Puts claims in the order of their chains: each is followed by those that it rests on, one step deeper.</summary>
internal static class SupportChains
{
    /// <summary>The named claims and all below them, each once: a named one at its own place, any other where a chain first reaches it.</summary>
    public static IReadOnlyList<ChainLink> Of(IReadOnlyCollection<string> named, SupportGraph graph)
    {
        var bases = graph.Claims.ToDictionary(basis => basis.Id, StringComparer.Ordinal);
        var links = new List<ChainLink>();
        var placed = named.ToHashSet(StringComparer.Ordinal);
        // A stack of our own, so that a chain may have any length.
        var stack = new Stack<(string Id, int Depth, ChainLink? From)>(named.Where(bases.ContainsKey).Select(id => (id, 0, (ChainLink?)null)).Reverse());
        while (stack.TryPop(out var next))
        {
            if (next.From is { } from && !placed.Add(next.Id))
            {
                from.Elsewhere.Add(next.Id);
                continue;
            }
            var link = new ChainLink(bases[next.Id], next.Depth, []);
            links.Add(link);
            foreach (var premise in link.Basis.RestsOn.Distinct().Where(bases.ContainsKey).Reverse()) stack.Push((premise, next.Depth + 1, link));
        }
        return links;
    }
}

/// <summary>A claim at its place in a chain.</summary>
/// <param name="Basis">What it rests on.</param>
/// <param name="Depth">How many steps it is below a named claim.</param>
/// <param name="Elsewhere">The claims that it rests on as well and that have another place.</param>
internal sealed record ChainLink(ClaimBasis Basis, int Depth, List<string> Elsewhere);
