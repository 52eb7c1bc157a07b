using System.Text.RegularExpressions;
using BriefingSite.Comparing.Text;

namespace BriefingSite.Comparing.Wording;

/// <summary>Writes in one form what is the same in every language, or in one without lists: digits of another script, thin spaces between thousands, single
/// and double quotation marks; in Persian the letters and signs of an Arabic keyboard, in French a ligature.</summary>
/// <param name="language">The language; <c>null</c> where it is not known.</param>
internal sealed partial class SameWriting(string? language)
{
    private const char FirstArabic = '٠', FirstPersian = '۰';

    private readonly string? _language = language?.Split('-')[0].ToLowerInvariant();

    /// <summary>Two texts, alike where they mean the same by that.</summary>
    public (string Before, string After) Fold(string before, string after)
    {
        var (one, other) = (Fold(before), Fold(after));
        // Within double ones, single ones mark what is said there.
        if (!HasDouble(one) && HasDouble(other)) one = Doubled(one);
        else if (HasDouble(one) && !HasDouble(other)) other = Doubled(other);
        return (one, other);
    }

    private string Fold(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0) return text;
        text = ThinThousands().Replace(string.Concat(text.Select(Digit)), "");
        if (_language == "fr") return text.Replace("œ", "oe", StringComparison.Ordinal).Replace("Œ", "Oe", StringComparison.Ordinal);
        return _language != "fa" ? text : text.Replace('ك', 'ک').Replace('ي', 'ی').Replace('ى', 'ی').Replace("\u06C0", "ه\u0654", StringComparison.Ordinal).Replace('٪', '%').Replace('٫', '.').Replace("٬", "", StringComparison.Ordinal);
    }

    private static char Digit(char c) => c is >= FirstArabic and <= '٩' ? (char)('0' + (c - FirstArabic)) : c is >= FirstPersian and <= '۹' ? (char)('0' + (c - FirstPersian)) : c;

    private static bool HasDouble(string text) => Tokens.Split(text).Any(token => token.Folded == "\"");

    // An apostrophe never stands both before a word and behind one.
    private static string Doubled(string text) => Apostrophe().Count(text) > 0 ? text : Single().Replace(text, "\"$1\"");

    [GeneratedRegex(@"(?<=(?<!\d)\d{1,3}([\u2009\u202F]\d{3})*)[\u2009\u202F](?=\d{3}(?!\d))")]
    private static partial Regex ThinThousands();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])['‘’‚‛‹›]([^'‘’‚‛‹›]+)['‘’‚‛‹›](?![\p{L}\p{N}])")]
    private static partial Regex Single();

    // Behind the plural: "the traders' dispute". It may seem to close a quotation.
    [GeneratedRegex(@"s['’](?=\s\p{Ll})")]
    private static partial Regex Apostrophe();
}
