namespace BriefingSite.Comparing.Wording;

/// <summary>Typing errors.</summary>
internal static class Typos
{
    private const int MinLength = 5;

    /// <summary>Whether two words differ as by a typing error behind the first letter: two letters swapped, one missing, added or mistaken, in a
    /// longer word.</summary>
    public static bool AreAlike(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length < MinLength || longer.Length > shorter.Length + 1 || shorter[0] != longer[0] || !shorter.All(char.IsLetter) || !longer.All(char.IsLetter)) return false;
        var from = 0;
        while (from < shorter.Length && shorter[from] == longer[from]) from++;
        if (longer.Length > shorter.Length) return shorter[from..] == longer[(from + 1)..];
        if (from == shorter.Length) return false;
        return shorter[(from + 1)..] == longer[(from + 1)..]
            || (from + 1 < shorter.Length && shorter[from] == longer[from + 1] && shorter[from + 1] == longer[from] && shorter[(from + 2)..] == longer[(from + 2)..]);
    }
}
