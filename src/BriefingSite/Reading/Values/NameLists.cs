using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Values;

/// <summary>Lists of names.</summary>
internal static class NameLists
{
    /// <summary>The names, each once; one that is there again is reported.</summary>
    /// <param name="names">The names as written.</param>
    /// <param name="key">The key or attribute that lists them.</param>
    /// <param name="report">Receives the problems.</param>
    public static ValueList<UnresolvedName> TakeOnce(IReadOnlyCollection<UnresolvedName> names, string key, Action<Diagnostic> report)
    {
        if (names.Count == 0) return [];
        var first = new Dictionary<string, UnresolvedName>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => !first.TryAdd(name.Id, name)))
            report(new(CommonRules.RepeatedName, name.At, $"'{key}' names '{name.Id}' a second time.", "leave it out, or name the other one that was meant", first[name.Id].At));
        return first.Count == names.Count ? names.ToValueList() : first.Values.ToValueList();
    }
}
