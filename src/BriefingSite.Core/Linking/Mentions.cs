using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Records what links to what while texts are linked.</summary>
internal sealed class Mentions
{
    private readonly Dictionary<string, Sources> _byUrl = new(StringComparer.Ordinal);
    private readonly List<Sources> _order = [];
    private readonly List<OpenLink> _open = [];

    /// <summary>Links to paths without a page, in the order of the texts.</summary>
    public ValueList<OpenLink> Open => _open.ToValueList();

    /// <summary>Records a link to a path without a page.</summary>
    public void Add(OpenLink link) => _open.Add(link);

    /// <summary>Records that one target links to another, once for each pair; links to itself, to files and to other sites are ignored.</summary>
    public void Add(Target from, Target to)
    {
        if (from == to || to.Kind is TargetKind.Outside or TargetKind.File) return;
        if (!_byUrl.TryGetValue(to.Url, out var sources))
        {
            _byUrl.Add(to.Url, sources = new(to));
            _order.Add(sources);
        }
        if (sources.Known.Add(from)) sources.InOrder.Add(from);
    }

    /// <summary>Records the passages that a citation cites, or its source when it names none.</summary>
    public void Add(Target from, Citation citation)
    {
        if (citation.Passages.Count == 0) Add(from, citation.Source.Target);
        foreach (var passage in citation.Passages) Add(from, citation.Source.PassageTarget(passage.Number));
    }

    /// <summary>Records what was recorded of a part.</summary>
    public void Add(ValueList<Incoming> part)
    {
        foreach (var (to, from) in part)
            foreach (var each in from) Add(each, to);
    }

    /// <summary>The recorded links, by the address they lead to.</summary>
    public ValueList<Incoming> ToList() => _order.Select(sources => new Incoming(sources.To, sources.InOrder.ToValueList())).ToValueList();

    /// <summary>What links to one target.</summary>
    private sealed class Sources(Target to)
    {
        public Target To => to;

        public List<Target> InOrder { get; } = [];

        public HashSet<Target> Known { get; } = [];
    }
}
