using System.Text;
using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Changes;

/// <summary>Points changes of front matter and of entries at the line of their key; they are found at the beginning of the entity.</summary>
/// <param name="before">The earlier version.</param>
/// <param name="after">The later version.</param>
internal sealed class KeyPlaces(BriefingVersion before, BriefingVersion after)
{
    private readonly Dictionary<(bool IsAfter, string Path), string[]> _lines = [];

    /// <summary>The change at its key.</summary>
    public Change Locate(Change change) => KeysOf(change) is not { Count: > 0 } keys ? change : change with
    {
        LocationBefore = Find(before, change.LocationBefore, keys, Lines(after, change.LocationAfter?.File, isAfter: true), isAfter: false),
        LocationAfter = Find(after, change.LocationAfter, keys, Lines(before, change.LocationBefore?.File, isAfter: false), isAfter: true),
    };

    // Settings are called by their keys, and so are details and exemptions.
    private static ValueList<string> KeysOf(Change change) => change.Kind.Keys.Count > 0 ? change.Kind.Keys
        : change.Kind == ChangeKinds.SettingChanged || change.Kind == ChangeKinds.LimitRaised || change.Kind == ChangeKinds.LimitLowered ? [change.Subject.Id.Split('.')[^1]]
        : change.Kind == ChangeKinds.PageDetailChanged || change.Kind == ChangeKinds.ExemptionAdded || change.Kind == ChangeKinds.ExemptionRemoved ? [change.Detail ?? ""]
        : change.Kind == ChangeKinds.SourceDetailChanged ? [change.Detail is { } detail && !detail.Contains(' ') ? detail : "title"] : [];

    private Location? Find(BriefingVersion version, Location? at, ValueList<string> keys, string[] others, bool isAfter)
    {
        if (at is not { } place) return null;
        var lines = Lines(version, place.File, isAfter);
        var key = new Regex($@"(?:^\s*(?:-\s+)*|[{{,]\s*)(?<key>{string.Join('|', keys.Select(Regex.Escape))})\s*:");
        var indent = place.Line > lines.Length || place.Line == 1 ? -1 : Indent(lines[place.Line - 1]) - (lines[place.Line - 1].TrimStart().StartsWith('-') ? 0 : 1);
        var found = new List<Location>();
        for (var i = Math.Max(place.Line - 1, 0); i < lines.Length; i++)
        {
            // The end of the front matter, or of the entry.
            if (i >= place.Line && (lines[i] is "---" or "..." || (lines[i].TrimStart() is [not '#', ..] && Indent(lines[i]) <= indent))) break;
            if (key.Match(lines[i]) is { Success: true } match) found.Add(new(place.File, i + 1, match.Groups["key"].Index + 1));
        }
        // Where an entry has a key several times, that is meant which the other version has not.
        return found.Count == 0 ? place : found[Math.Max(0, found.FindIndex(location => !others.Contains(lines[location.Line - 1])))];
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private string[] Lines(BriefingVersion version, string? path, bool isAfter)
    {
        if (path is null) return [];
        if (_lines.TryGetValue((isAfter, path), out var lines)) return lines;
        var file = version.Files.FirstOrDefault(file => file.Path == path);
        return _lines[(isAfter, path)] = file is null ? [] : [.. Encoding.UTF8.GetString(file.Content.Bytes.Span).Split('\n').Select(line => line.TrimEnd('\r'))];
    }
}
