using BriefingSite.Core.Model;

namespace BriefingSite.Core.Finding;

/// <summary>How much a term of an entry weighs in a search: BM25+ over the fields, with the numbers of MiniSearch and of <c>theme/assets/search.js</c>. A test
/// compares the order of results with MiniSearch's.</summary>
internal static class Ranking
{
    /// <summary>How many fields an entry has: title, other names, text, and what contains it.</summary>
    public const int Fields = 4;

    private const double Saturation = 1.2, LengthShare = .7, Floor = .5;
    private const double PrefixWeight = .375, PrefixLoss = .3;

    /// <summary>The ratio of a level to the one below.</summary>
    private const double Base = 1.1;
    private const double LowestScore = 1d / 64;
    private const int Levels = 160, SeriesTerms = 12;

    private static readonly double[] s_boosts = [3, 3, 1, .3];
    private static readonly double[] s_limits = Limits();

    /// <summary>The fields of an entry, in the order of their numbers.</summary>
    public static string?[] FieldsOf(SearchEntry entry) => [entry.Title, entry.Also, entry.Text.Length > 0 ? entry.Text : null, entry.Within];

    /// <summary>What readers look for by name comes before what only mentions it.</summary>
    public static double Weight(SearchKind kind) => kind switch
    {
        SearchKind.Term => 1.6,
        SearchKind.Judgement => 1.3,
        SearchKind.Claim => 1.2,
        SearchKind.Passage => .8,
        _ => 1,
    };

    /// <summary>The weight of a term in a field of an entry.</summary>
    /// <param name="field">The number of the field.</param>
    /// <param name="count">How often the term is in it.</param>
    /// <param name="rarity">See <see cref="Rarity"/>.</param>
    /// <param name="relativeLength">The length of the field in relation to the average.</param>
    public static double Score(int field, int count, double rarity, double relativeLength) =>
        s_boosts[field] * rarity * (Floor + count * (Saturation + 1) / (count + Saturation * (1 - LengthShare + LengthShare * relativeLength)));

    /// <summary>How much a term tells that is in so many of all entries.</summary>
    public static double Rarity(int matching, int all) => Logarithm(1 + (all - matching + .5) / (matching + .5));

    /// <summary>What a term counts for a search for its beginning.</summary>
    public static double PrefixShare(int prefix, int term) => PrefixWeight * term / (term + PrefixLoss * (term - prefix));

    /// <summary>The level of a score: steps of ten per cent are enough for an order, and take a third of the space.</summary>
    public static int Level(double score)
    {
        var place = Array.BinarySearch(s_limits, score);
        return place < 0 ? ~place : place;
    }

    // Computed by multiplication: libraries of different systems differ in the last digit of powers and logarithms, and so would the files.
    private static double[] Limits()
    {
        var limits = new double[Levels];
        limits[0] = LowestScore * Math.Sqrt(Base);
        for (var i = 1; i < Levels; i++) limits[i] = limits[i - 1] * Base;
        return limits;
    }

    private static double Logarithm(double number)
    {
        var halvings = 0;
        for (; number > Math.Sqrt(2); number /= 2) halvings++;
        return halvings * Series(2) + Series(number);
    }

    // ln x = 2 (t + t³/3 + t⁵/5 + …) with t = (x − 1) / (x + 1).
    private static double Series(double number)
    {
        var step = (number - 1) / (number + 1);
        double sum = 0, power = step;
        for (var i = 0; i < 2 * SeriesTerms; i++, power *= step * step) sum += power / (2 * i + 1);
        return 2 * sum;
    }
}
