namespace BriefingSite.Core.Model;

/// <summary>Finds what unknown names may have meant. Each search scans all names, so each unknown name is searched once, and of thousands of them
/// only the first ones are.</summary>
public sealed class NearestNames
{
    private const int MaxSearches = 200;

    private readonly Dictionary<(string Word, object? Kind), IReadOnlyList<string>> _found = [];

    /// <summary>The names most similar to a word, the likeliest first; none when nothing is similar, and when too many were searched.</summary>
    /// <param name="word">The unknown name.</param>
    /// <param name="names">The known names.</param>
    /// <param name="kind">What kind of names these are.</param>
    public IReadOnlyList<string> To(string word, IEnumerable<string> names, object? kind = null)
    {
        if (_found.TryGetValue((word, kind), out var near)) return near;
        if (_found.Count >= MaxSearches) return [];
        return _found[(word, kind)] = Nearest.To(word, names);
    }
}
