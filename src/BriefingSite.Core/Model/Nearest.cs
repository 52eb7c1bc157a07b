namespace BriefingSite.Core.Model;

/// <summary>Finds what somebody may have meant.</summary>
public static class Nearest
{
    /// <summary>The candidates most like a word, at most <paramref name="most"/>, the likeliest first; none when nothing is near.</summary>
    public static IReadOnlyList<string> To(string word, IEnumerable<string> candidates, int most = 3)
    {
        var limit = Math.Max(2, word.Length / 3);
        return [.. candidates
            .Select(candidate => (candidate, distance: Score(word, candidate, limit)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate).Distinct().Take(most)];
    }

    /// <summary>A hint such as <c>did you mean 'a' or 'b'?</c>, or the fallback when nothing is near.</summary>
    public static string? Hint(string word, IEnumerable<string> candidates, string? fallback = null)
    {
        var names = To(word, candidates);
        if (names is [var first, ..] && LookAlikes.Tell(word, first) is { } letters) return $"did you mean '{first}'? It looks alike, but here {letters}";
        var near = names.Select(name => $"'{name}'").ToList();
        return near.Count switch
        {
            0 => fallback,
            1 => $"did you mean {near[0]}?",
            _ => $"did you mean {string.Join(", ", near[..^1])} or {near[^1]}?",
        };
    }

    /// <summary>The one candidate that comes near, as a correction; <c>null</c> when none does, or several do.</summary>
    public static Correction? Only(string word, IEnumerable<string> candidates) =>
        To(word, candidates, 2) is [var only] ? new(word, only) : null;

    // A word that looks like the other is nearest. One that holds the other counts as near: "trade" finds "trade-corridor".
    private static int Score(string word, string candidate, int limit) =>
        LookAlikes.Are(word, candidate) ? 0
        : word.Length >= 3 && candidate.Contains(word, StringComparison.OrdinalIgnoreCase) ? Math.Min(limit, 2)
        : Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());

    // Edit distance with transpositions (optimal string alignment).
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[a.Length, b.Length];
    }
}
