using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A cycle of origins.</summary>
    public static Rule CircularOrigin { get; } = All.Add(new("BS105", Severity.Error, "An origin leads in a circle",
        "A source repeats another one, which repeats another one: at the end there must be one that speaks for itself.",
        "origin: a  # in b.md\norigin: b  # in a.md", "origin: a  # in b.md alone"));
}

/// <summary>Finds the original source at the end of each chain of repetitions; in a cycle, the first by id.</summary>
/// <remarks>Each source is visited once, however long the chains are.</remarks>
internal sealed class Origins(Dictionary<string, SourceDraft> known, ValueList<string> unused, Action<Diagnostic> report)
{
    private const int MaxShown = 6;

    private readonly NearestNames _nearest = new();
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _cycles = new(StringComparer.Ordinal);

    /// <summary>The id of the source that a source ultimately repeats; its own if it repeats none.</summary>
    public string Find(SourceDraft source)
    {
        if (source.Origin is { } origin && !known.ContainsKey(origin.Id))
        {
            var near = _nearest.To(origin.Id, known.Keys.Concat(unused));
            report(new(LinkingRules.UnknownSource, origin.At, $"No source is called '{origin.Id}'.", Nearest.Describe(origin.Id, near, "sources live in seeds/")) { Suggestion = Nearest.Only(origin.Id, near) });
        }
        if (!_origins.ContainsKey(source.Header.Id)) Walk(source);
        if (_cycles.TryGetValue(source.Header.Id, out var cycle))
            report(new(LinkingRules.CircularOrigin, source.Origin!.At, $"The origins go round in a circle: {Shown(cycle, source.Header.Id)}.", "one of them speaks for itself: take its 'origin' away"));
        return _origins[source.Header.Id];
    }

    private void Walk(SourceDraft source)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new List<string>();
        string? end = null;
        for (var id = source.Header.Id; end is null;)
        {
            places.Add(id, seen.Count);
            seen.Add(id);
            if (known[id].Origin is not { } origin || !known.ContainsKey(origin.Id)) end = id;
            else if (_origins.TryGetValue(origin.Id, out var walked)) end = walked;
            else if (places.TryGetValue(origin.Id, out var start)) end = FindStart(seen[start..]);
            else id = origin.Id;
        }
        foreach (var id in seen) _origins[id] = end;
    }

    private string FindStart(List<string> cycle)
    {
        foreach (var id in cycle) _cycles[id] = cycle;
        return cycle.Min(StringComparer.Ordinal)!;
    }

    private static string Shown(List<string> cycle, string from)
    {
        var start = cycle.IndexOf(from);
        var names = Enumerable.Range(0, Math.Min(cycle.Count, MaxShown)).Select(i => cycle[(start + i) % cycle.Count]);
        return string.Join(" ← ", [.. names, .. cycle.Count > MaxShown ? ["…"] : Array.Empty<string>(), from]);
    }
}
