using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingSite.Comparing.Text;

/// <summary>Addresses that are the same by RFC 3986, section 6.2.2 and 6.2.3: capital letters of scheme and host, an empty path, letters that need not be
/// encoded.</summary>
internal static partial class SameAddress
{
    /// <summary>The form by which an address is compared.</summary>
    public static string Normal(string url)
    {
        url = Encoded().Replace(url, match => (char)byte.Parse(match.Value.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var c && IsPlain(c) ? $"{c}" : match.Value.ToUpperInvariant());
        if (Beginning().Match(url) is not { Success: true } beginning) return url;
        var rest = url[beginning.Length..];
        return beginning.Value.ToLowerInvariant() + (rest.Length == 0 || rest[0] is '?' or '#' ? $"/{rest}" : rest);
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';

    [GeneratedRegex("%[0-9A-Fa-f]{2}")]
    private static partial Regex Encoded();

    // Names of users keep their letters.
    [GeneratedRegex("^https?://[^/?#@]+(?=[/?#]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();
}
