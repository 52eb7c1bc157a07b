using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>An origin that isn't there, or a circle of origins.</summary>
    public static Rule CircularOrigin { get; } = All.Add(new("BS105", Severity.Error, "An origin leads in a circle",
        "A source repeats another one, which repeats another one: at the end there must be one that speaks for itself.",
        "origin: a  # in b.md\norigin: b  # in a.md", "origin: a  # in b.md alone"));
}

/// <summary>Finds which source speaks for itself at the end of each chain of repetitions; in a circle it is the first by its id.</summary>
/// <remarks>Each source is walked over once, however long the chains are.</remarks>
internal sealed class Origins(Dictionary<string, SourceDraft> known, ValueList<string> unused, Action<Diagnostic> report)
{
    private const int MostShown = 6;

    private readonly NearestNames _nearest = new();
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _circles = new(StringComparer.Ordinal);

    /// <summary>The id of the source that a source repeats in the end; its own where it repeats none.</summary>
    public string Of(SourceDraft source)
    {
        if (source.Origin is { } origin && !known.ContainsKey(origin.Id))
        {
            var near = _nearest.To(origin.Id, known.Keys.Concat(unused));
            report(new(LinkingRules.UnknownSource, origin.At, $"No source is called '{origin.Id}'.", Nearest.Describe(origin.Id, near, "sources live in seeds/")) { Suggestion = Nearest.Only(origin.Id, near) });
        }
        if (!_origins.ContainsKey(source.Header.Id)) Walk(source);
        if (_circles.TryGetValue(source.Header.Id, out var circle))
            report(new(LinkingRules.CircularOrigin, source.Origin!.At, $"The origins go round in a circle: {Shown(circle, source.Header.Id)}.", "one of them speaks for itself: take its 'origin' away"));
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
            else if (places.TryGetValue(origin.Id, out var start)) end = Circle(seen[start..]);
            else id = origin.Id;
        }
        foreach (var id in seen) _origins[id] = end;
    }

    private string Circle(List<string> circle)
    {
        foreach (var id in circle) _circles[id] = circle;
        return circle.Min(StringComparer.Ordinal)!;
    }

    private static string Shown(List<string> circle, string from)
    {
        var start = circle.IndexOf(from);
        var names = Enumerable.Range(0, Math.Min(circle.Count, MostShown)).Select(i => circle[(start + i) % circle.Count]);
        return string.Join(" ← ", [.. names, .. circle.Count > MostShown ? ["…"] : Array.Empty<string>(), from]);
    }
}
