namespace BriefingSite.Core.Model;

/// <summary>Singular and plural.</summary>
public static class Plural
{
    /// <summary>A number with a noun: <c>1 place</c>, <c>2 places</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The word for one.</param>
    /// <param name="many">The word for more; without it, an <c>s</c> is added.</param>
    public static string Count(int count, string one, string? many = null) => $"{count} {Choose(count, one, many ?? one + "s")}";

    /// <summary>Things in a sentence: <c>a</c>, <c>a and b</c>, <c>a, b and c</c>, <c>a, b and 7 more</c>.</summary>
    /// <param name="things">The things.</param>
    /// <param name="most">How many of them are named at most.</param>
    public static string List(IReadOnlyList<string> things, int most = int.MaxValue)
    {
        if (things.Count == 0) return "";
        var last = things.Count > most ? $"{things.Count - most} more" : things[^1];
        var before = things.Take(Math.Min(most, things.Count - (things.Count > most ? 0 : 1))).ToList();
        return before.Count == 0 ? last : $"{string.Join(", ", before)} and {last}";
    }

    /// <summary>The form of a word that goes with a number: <c>is</c> or <c>are</c>.</summary>
    public static string Choose(int count, string one, string many) => count == 1 ? one : many;
}
