using System.Runtime.CompilerServices;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>What links to an address. Every page asks, so it is worked out once for a briefing.</summary>
internal sealed class IncomingIndex
{
    private static readonly ConditionalWeakTable<ValueList<Incoming>, IncomingIndex> s_known = [];

    private readonly Dictionary<string, ValueList<Target>> _byUrl = new(StringComparer.Ordinal);

    private IncomingIndex(ValueList<Incoming> links)
    {
        foreach (var (to, from) in links)
            _byUrl[to.Url] = _byUrl.TryGetValue(to.Url, out var before) ? before.Concat(from).Distinct().ToValueList() : from;
    }

    /// <summary>The index of a briefing.</summary>
    public static IncomingIndex Of(Briefing briefing)
    {
        lock (s_known) return s_known.GetValue(briefing.Incoming, links => new(links));
    }

    /// <summary>What links to the address, in the order of the briefing.</summary>
    public ValueList<Target> To(string url) => _byUrl.GetValueOrDefault(url, []);
}
