using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Notes who leads to what, while the briefing is linked.</summary>
internal sealed class Mentions
{
    private readonly Dictionary<Target, Sources> _incoming = [];
    private readonly List<Target> _order = [];

    /// <summary>Notes that one thing leads to another; itself and the outside are left out, and each pair counts once.</summary>
    public void Add(Target from, Target to)
    {
        if (from == to || to.Kind is TargetKind.Outside or TargetKind.File) return;
        if (!_incoming.TryGetValue(to, out var sources))
        {
            _incoming.Add(to, sources = new());
            _order.Add(to);
        }
        if (sources.Known.Add(from)) sources.InOrder.Add(from);
    }

    /// <summary>Notes what was noted elsewhere.</summary>
    public void Add(ValueList<Incoming> noted)
    {
        foreach (var (to, sources) in noted)
            foreach (var from in sources) Add(from, to);
    }

    /// <summary>Notes the passages a citation leads to, or its source when it names none.</summary>
    public void Add(Target from, Citation citation)
    {
        if (citation.Passages.Count == 0) Add(from, SourceTarget(citation.Source));
        foreach (var passage in citation.Passages) Add(from, PassageTarget(citation.Source, passage.Number));
    }

    /// <summary>What was noted.</summary>
    public ValueList<Incoming> ToList() => _order.Select(to => new Incoming(to, _incoming[to].InOrder.ToValueList())).ToValueList();

    /// <summary>A source as a target.</summary>
    public static Target SourceTarget(SourceLabel source) => new(TargetKind.Source, source.Title, source.Url);

    /// <summary>A passage as a target.</summary>
    public static Target PassageTarget(SourceLabel source, int number) => new(TargetKind.Passage, $"{source.Short}, ¶{number}", source.PassageUrl(number));

    /// <summary>What leads to one thing.</summary>
    private sealed class Sources
    {
        public List<Target> InOrder { get; } = [];

        public HashSet<Target> Known { get; } = [];
    }
}
