namespace BriefingSite.Core.Model;

/// <summary>Singular and plural.</summary>
public static class Plural
{
    /// <summary>A number with a noun: <c>1 place</c>, <c>2 places</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The word for one.</param>
    /// <param name="many">The word for more; without it, an <c>s</c> is added.</param>
    public static string Count(int count, string one, string? many = null) => $"{count} {Choose(count, one, many ?? one + "s")}";

    /// <summary>The form of a word that goes with a number: <c>is</c> or <c>are</c>.</summary>
    public static string Choose(int count, string one, string many) => count == 1 ? one : many;
}
