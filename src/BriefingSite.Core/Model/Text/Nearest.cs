namespace BriefingSite.Core.Model;

/// <summary>Finds the names that a misspelt word may have meant.</summary>
public static class Nearest
{
    // Longer words are not typing errors.
    private const int MaxWordLength = 200;

    /// <summary>The candidates most similar to a word, at most <paramref name="most"/>, the likeliest first; none when nothing is similar.</summary>
    public static IReadOnlyList<string> To(string word, IEnumerable<string> candidates, int most = 3)
    {
        if (word.Length > MaxWordLength) return [];
        var limit = Math.Max(2, word.Length / 3);
        var lower = word.ToLowerInvariant();
        var letters = LettersOf(lower);
        return [.. candidates
            .Select(candidate => (candidate, distance: Score(word, lower, letters, candidate, limit)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate).Distinct().Take(most)];
    }

    /// <summary>A hint such as <c>did you mean 'a' or 'b'?</c>, or the fallback when nothing is similar.</summary>
    public static string? Hint(string word, IEnumerable<string> candidates, string? fallback = null) => Describe(word, To(word, candidates), fallback);

    /// <summary>The hint for the candidates found.</summary>
    public static string? Describe(string word, IReadOnlyList<string> near, string? fallback = null)
    {
        if (near is [var first, ..] && LookAlikes.Describe(word, first) is { } letters) return $"did you mean '{first}'? It looks alike, but here {letters}";
        var names = near.Select(name => $"'{name}'").ToList();
        return names.Count switch
        {
            0 => fallback,
            1 => $"did you mean {names[0]}?",
            _ => $"did you mean {string.Join(", ", names[..^1])} or {names[^1]}?",
        };
    }

    /// <summary>The only similar candidate, as a correction; <c>null</c> when there is none, or several.</summary>
    public static Correction? Only(string word, IEnumerable<string> candidates) => Only(word, To(word, candidates, 2));

    /// <summary>The correction from the candidates found.</summary>
    public static Correction? Only(string word, IReadOnlyList<string> near) => near is [var only] ? new(word, only) : null;

    // A word that looks like the other is the most similar. One that contains the other counts as similar: "trade" finds "trade-route".
    private static int Score(string word, string lower, ulong letters, string candidate, int limit)
    {
        if (LookAlikes.AreAlike(word, candidate)) return 0;
        if (word.Length >= 3 && candidate.Length >= word.Length && candidate.Contains(word, StringComparison.OrdinalIgnoreCase)) return Math.Min(limit, 2);
        if (Math.Abs(candidate.Length - word.Length) > limit) return int.MaxValue;
        var other = candidate.ToLowerInvariant();
        // Each letter that only one of them has must be replaced or deleted.
        var otherLetters = LettersOf(other);
        if (Math.Max(ulong.PopCount(letters & ~otherLetters), ulong.PopCount(otherLetters & ~letters)) > (ulong)limit) return int.MaxValue;
        return Distance(lower, other, limit);
    }

    // One bit for each letter, several letters to a bit.
    private static ulong LettersOf(string word)
    {
        var letters = 0UL;
        foreach (var letter in word) letters |= 1UL << (letter & 63);
        return letters;
    }

    // Edit distance with transpositions (optimal string alignment), up to the limit.
    private static int Distance(string a, string b, int limit)
    {
        Span<int> before = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], now = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
                least = Math.Min(least, now[j]);
            }
            // A transposition looks two rows back, so one row above the limit is not enough to stop.
            if (least > limit + 1) return int.MaxValue;
            var free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.Length];
    }
}
