using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The incoming links of each address. Every page needs them, so they are computed once for a briefing.</summary>
internal sealed class IncomingIndex
{
    private static readonly ConditionalWeakTable<ValueList<ValueList<Incoming>>, IncomingIndex> s_known = [];
    private static readonly WeakReference<IncomingIndex?> s_last = new(null);

    private readonly ValueList<ValueList<Incoming>> _links;
    private readonly Dictionary<string, ValueList<Target>> _byUrl = new(StringComparer.Ordinal);

    private IncomingIndex(ValueList<ValueList<Incoming>> links)
    {
        _links = links;
        var several = new Dictionary<string, List<Target>>(StringComparer.Ordinal);
        foreach (var (to, from) in links.SelectMany(text => text))
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_byUrl, to.Url, out var isKnown);
            if (!isKnown) first = from;
            else if (several.TryGetValue(to.Url, out var more)) more.AddRange(from.AsSpan());
            else several.Add(to.Url, [.. first!, .. from]);
        }
        foreach (var (url, from) in several) _byUrl[url] = from.ToValueList();
    }

    /// <summary>The index of a briefing. Few edits change links, so the last index can often be reused.</summary>
    public static IncomingIndex Create(Briefing briefing)
    {
        lock (s_known)
        {
            return s_known.GetValue(briefing.Incoming, static links =>
            {
                if (s_last.TryGetTarget(out var last) && last._links.Equals(links)) return last;
                s_last.SetTarget(last = new(links));
                return last;
            });
        }
    }

    /// <summary>The addresses below a path to which anything links.</summary>
    public IEnumerable<string> Below(string path) => _byUrl.Keys.Where(url => url.Length > path.Length && url.StartsWith(path, StringComparison.Ordinal));

    /// <summary>What links to the address, in the order of the briefing.</summary>
    public ValueList<Target> To(string url) => _byUrl.GetValueOrDefault(url, []);
}
