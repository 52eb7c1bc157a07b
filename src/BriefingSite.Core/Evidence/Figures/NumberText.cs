using System.Globalization;

namespace BriefingSite.Core.Evidence;

/// <summary>Reads numbers in digits with the separators of all languages: 1,204 or 1.204 or 1 204 or 1'204, 1,20,400, 16.8 or 16,8.</summary>
internal static class NumberText
{
    private const int MaxDigits = 15, GroupLength = 3;

    // More than any source counts.
    private const decimal Beyond = 1e15m;

    /// <summary>The values that a number can have: two where a single separator may be of thousands or of decimals; none where it is no
    /// number, such as 1.2.3.</summary>
    /// <param name="text">The number, with ASCII digits.</param>
    /// <param name="group">The separator of thousands in the language; <c>null</c> where the language is not known.</param>
    public static IReadOnlyList<decimal> Parse(string text, char? group)
    {
        if (text.Length == 1 && !char.IsAsciiDigit(text[0])) return [(decimal)Math.Round(char.GetNumericValue(text[0]), 6)];
        var parts = text.Split([' ', '.', ',', '\'', '٫', '٬']);
        if (parts.Sum(part => part.Length) > MaxDigits) return TooLong(parts);
        if (parts.Length == 1) return [decimal.Parse(text, CultureInfo.InvariantCulture)];
        var last = text[^(parts[^1].Length + 1)];
        var separators = text.Where(c => !char.IsAsciiDigit(c)).ToList();
        var isOne = separators.TrueForAll(c => c == last);
        var whole = string.Concat(parts);
        if (!isOne || last == '٫') return AreGroups(parts[..^1]) && separators.SkipLast(1).Distinct().Count() <= 1 && separators.SkipLast(1).All(c => c != last) ? [Decimal(whole, parts[^1])] : [];
        if (parts.Length > 2) return AreGroups(parts) ? [decimal.Parse(whole, CultureInfo.InvariantCulture)] : [];
        if (last is ' ' or '\'' or '٬') return AreGroups(parts) ? [decimal.Parse(whole, CultureInfo.InvariantCulture)] : [];
        if (parts[1].Length != GroupLength || parts[0].Length > GroupLength || parts[0][0] == '0') return [Decimal(whole, parts[1])];
        var grouped = decimal.Parse(whole, CultureInfo.InvariantCulture);
        return group is null ? [grouped, Decimal(whole, parts[1])] : group == last ? [grouped] : [Decimal(whole, parts[1])];
    }

    // "99999999999999999999", and "0.0000000000000000001", which is as good as nothing.
    private static IReadOnlyList<decimal> TooLong(string[] parts)
    {
        if (parts.Length > 2 || (parts.Length == 2 && parts[0].Length > MaxDigits)) return [];
        return parts.Length == 1 ? [Beyond] : parts[0].Length >= MaxDigits ? [] : [Decimal(parts[0] + parts[1][..(MaxDigits - parts[0].Length)], parts[1][..(MaxDigits - parts[0].Length)])];
    }

    private static decimal Decimal(string digits, string behind) => decimal.Parse($"{digits[..^behind.Length]}.{behind}", CultureInfo.InvariantCulture);

    // The last group has three digits, those before it three, or in India two.
    private static bool AreGroups(string[] parts)
    {
        if (parts[0].Length is 0 or > GroupLength) return parts.Length == 1;
        if (parts.Length == 1) return true;
        var length = parts.Length > 2 ? parts[1].Length : GroupLength;
        return length is 2 or GroupLength && parts[^1].Length == GroupLength && parts[1..^1].All(part => part.Length == length);
    }
}
