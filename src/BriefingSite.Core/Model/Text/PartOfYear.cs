namespace BriefingSite.Core.Model;

/// <summary>A part of a year in <see cref="Edtf"/>: a season (21 to 24, of the north 25 to 28, of the south 29 to 32), a quarter (33 to 36), a third
/// (37 to 39) or a half (40, 41).</summary>
/// <param name="FirstMonth">Its first month.</param>
/// <param name="LastMonth">Its last month; beyond 12 in the year after.</param>
/// <param name="Third">The third of the year that it is, or the one in which the middle of a season lies; <c>null</c> for all others, and for a season that
/// lies in two years.</param>
/// <param name="Season">Its season from 1 (spring) to 4 (winter), where the hemisphere is not said.</param>
public sealed record PartOfYear(int FirstMonth, int LastMonth, int? Third, int? Season)
{
    private const int FirstNumber = 21;

    private static readonly string[] s_seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly string[] s_ordinals = ["first", "second", "third", "last"];

    private static readonly PartOfYear[] s_parts = [.. Seasons("", 3), .. Seasons("northern ", 3), .. Seasons("southern ", 9), .. Quarters(), .. Thirds(), .. Halves()];

    private string Before { get; init; } = "";

    /// <summary>The part of a number; <c>null</c> where the number means none.</summary>
    public static PartOfYear? Find(int number) => number >= FirstNumber && number < FirstNumber + s_parts.Length ? s_parts[number - FirstNumber] : null;

    /// <summary>It in words: <c>spring 2026</c>, <c>first quarter of 2026</c>, <c>early 2026</c>.</summary>
    public string Of(string year) => $"{Before}{year}";

    /// <summary>A third of a year in words.</summary>
    /// <param name="third">From 1 to 3.</param>
    /// <param name="year">The year in words.</param>
    public static string ThirdOf(int third, string year) => $"{BeforeThird(third)}{year}";

    /// <summary>The third of a year in which both months lie; <c>null</c> where they lie in different ones.</summary>
    public static int? ThirdOf(int first, int last) => (first - 1) / 4 == (last - 1) / 4 ? (first - 1) / 4 + 1 : null;

    private static string BeforeThird(int third) => third switch { 1 => "early ", 2 => "mid-", _ => "late " };

    private static IEnumerable<PartOfYear> Seasons(string hemisphere, int spring) => s_seasons.Select((name, i) =>
    {
        var first = (spring - 1 + i * 3) % 12 + 1;
        return new PartOfYear(first, first + 2, first + 2 > 12 ? null : first / 4 + 1, hemisphere.Length == 0 ? i + 1 : null) { Before = $"{hemisphere}{name} " };
    });

    private static IEnumerable<PartOfYear> Quarters() => Enumerable.Range(0, 4).Select(i => new PartOfYear(i * 3 + 1, i * 3 + 3, null, null) { Before = $"{s_ordinals[i]} quarter of " });

    private static IEnumerable<PartOfYear> Thirds() => Enumerable.Range(1, 3).Select(i => new PartOfYear(i * 4 - 3, i * 4, i, null) { Before = BeforeThird(i) });

    private static IEnumerable<PartOfYear> Halves() => Enumerable.Range(0, 2).Select(i => new PartOfYear(i * 6 + 1, i * 6 + 6, null, null) { Before = $"{(i == 0 ? "first" : "second")} half of " });
}
