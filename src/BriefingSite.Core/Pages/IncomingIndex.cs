using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>What links to an address. Every page asks, so it is worked out once for a briefing.</summary>
internal sealed class IncomingIndex
{
    private static readonly ConditionalWeakTable<ValueList<Incoming>, IncomingIndex> s_known = [];

    private readonly Dictionary<string, ValueList<Target>> _byUrl = new(StringComparer.Ordinal);

    private IncomingIndex(ValueList<Incoming> links)
    {
        var several = new Dictionary<string, List<Target>>(StringComparer.Ordinal);
        foreach (var (to, from) in links.AsSpan())
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_byUrl, to.Url, out var isKnown);
            if (!isKnown) first = from;
            else if (several.TryGetValue(to.Url, out var more)) more.AddRange(from.AsSpan());
            else several.Add(to.Url, [.. first!, .. from]);
        }
        foreach (var (url, from) in several) _byUrl[url] = from.ToValueList();
    }

    /// <summary>The index of a briefing.</summary>
    public static IncomingIndex Of(Briefing briefing)
    {
        lock (s_known) return s_known.GetValue(briefing.Incoming, links => new(links));
    }

    /// <summary>What links to the address, in the order of the briefing.</summary>
    public ValueList<Target> To(string url) => _byUrl.GetValueOrDefault(url, []);
}
