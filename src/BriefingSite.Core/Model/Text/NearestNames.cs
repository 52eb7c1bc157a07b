namespace BriefingSite.Core.Model;

/// <summary>Finds what wrong names may have meant. Each search goes through all names, so each name is searched once, and of thousands of wrong
/// names only the first.</summary>
public sealed class NearestNames
{
    private const int MaxSearches = 200;

    private readonly Dictionary<(string Word, object? Kind), IReadOnlyList<string>> _found = [];

    /// <summary>The names most like a word, the likeliest first; none when nothing is near, and when too many were searched.</summary>
    /// <param name="word">The wrong name.</param>
    /// <param name="names">All that it could be.</param>
    /// <param name="kind">What kind of names these are.</param>
    public IReadOnlyList<string> To(string word, IEnumerable<string> names, object? kind = null)
    {
        if (_found.TryGetValue((word, kind), out var near)) return near;
        if (_found.Count >= MaxSearches) return [];
        return _found[(word, kind)] = Nearest.To(word, names);
    }
}
