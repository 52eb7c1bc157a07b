using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Finds what the wrong names of a text may have meant. Each is looked for once, and of thousands only the first ones: each
/// look goes through all that has a name.</summary>
internal sealed class NearestNames
{
    private const int MostLooks = 200;

    private readonly Dictionary<(string Word, object? Kind), IReadOnlyList<string>> _known = [];

    /// <summary>The names most like a word, the likeliest first; none when nothing is near, and when too many were looked for.</summary>
    /// <param name="word">The wrong name.</param>
    /// <param name="names">All that it could be.</param>
    /// <param name="kind">What kind of names these are.</param>
    public IReadOnlyList<string> To(string word, IEnumerable<string> names, object? kind = null)
    {
        if (_known.TryGetValue((word, kind), out var near)) return near;
        if (_known.Count >= MostLooks) return [];
        return _known[(word, kind)] = Nearest.To(word, names);
    }
}
