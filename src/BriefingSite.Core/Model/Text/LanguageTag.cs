namespace BriefingSite.Core.Model;

/// <summary>Language tags (BCP 47): <c>en-GB</c>, <c>fa</c>, <c>zh-Hant-TW</c>. Browsers choose hyphens, quotation marks, fonts and voices by them.</summary>
public static partial class LanguageTag
{
    private const int MaxTagLength = 35;

    private static readonly HashSet<string> s_languages = new(Languages.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> s_regions = new(Regions.Split(' '), StringComparer.Ordinal);
    // By the likely scripts of CLDR.
    private static readonly HashSet<string> s_rightToLeft = new("ar arc arz ary apc ckb dv fa glk he lrc mzn nqo ps pnb prs sd syr ug ur yi iw".Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> s_rightToLeftScripts = new("Arab Aran Hebr Syrc Thaa Nkoo Adlm Rohg Mand Samr".Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, string> s_names = Names.Split(' ').Select(entry => entry.Split('='))
        .SelectMany(entry => entry[1].Split(','), (entry, name) => (name, tag: entry[0])).ToDictionary(pair => pair.name, pair => pair.tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag in its usual letter case; <c>null</c> for an invalid one, or one of an unregistered language or region.</summary>
    public static string? Parse(string text)
    {
        if (text.Length > MaxTagLength) return null;
        var parts = text.Split('-');
        if (!IsLanguage(parts[0].ToLowerInvariant())) return null;
        var tag = new List<string> { parts[0].ToLowerInvariant() };
        var next = 1;
        if (next < parts.Length && IsLetters(parts[next], 3) && !s_names.ContainsKey(parts[next])) tag.Add(parts[next++].ToLowerInvariant());
        if (next < parts.Length && IsLetters(parts[next], 4)) tag.Add(char.ToUpperInvariant(parts[next][0]) + parts[next++][1..].ToLowerInvariant());
        if (next < parts.Length && IsRegion(parts[next].ToUpperInvariant())) tag.Add(parts[next++].ToUpperInvariant());
        for (; next < parts.Length && IsVariant(parts[next]); next++) tag.Add(parts[next].ToLowerInvariant());
        while (next < parts.Length)
        {
            // An extension: a letter or digit, followed by at least one part; after x anything.
            if (parts[next] is not [var single] || !char.IsAsciiLetterOrDigit(single) || next + 1 == parts.Length) return null;
            tag.Add(parts[next++].ToLowerInvariant());
            var first = next;
            for (; next < parts.Length && IsPart(parts[next], char.ToLowerInvariant(single) == 'x' ? 1 : 2); next++) tag.Add(parts[next].ToLowerInvariant());
            if (next == first) return null;
        }
        return string.Join('-', tag);
    }

    /// <summary>The language alone, without script and region: <c>en</c> of <c>en-GB</c>.</summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    /// <summary>What the language is called in English, with the tag where that says more: <c>English (en-GB)</c>. The tag alone where the name is not known.</summary>
    public static string InWords(string tag)
    {
        // Of the names of a language the English one is the first.
        if (s_names.FirstOrDefault(pair => pair.Value == Primary(tag)).Key is not { } name) return tag;
        var capital = char.ToUpperInvariant(name[0]) + name[1..];
        return tag.Contains('-', StringComparison.Ordinal) ? $"{capital} ({tag})" : capital;
    }

    /// <summary>The direction of the script that a language is written in: <c>rtl</c> or <c>ltr</c>.</summary>
    public static string Direction(string tag)
    {
        var parts = tag.Split('-');
        var script = Array.Find(parts, part => part.Length == 4 && IsLetters(part, 4));
        return (script is null ? s_rightToLeft.Contains(parts[0]) : s_rightToLeftScripts.Contains(script)) ? "rtl" : "ltr";
    }

    /// <summary>The tag that was most likely meant; <c>null</c> when none is similar.</summary>
    public static string? Meant(string text)
    {
        var plain = text.Split('.', '@')[0].Trim().Replace('_', '-').Replace(' ', '-');
        if (Tag(text.Trim()) is { } named) return named;
        var parts = plain.Split('-');
        if (Tag(parts[0]) is { } language) parts[0] = language;
        for (var i = 1; i < parts.Length; i++)
            if (parts[i].Equals("UK", StringComparison.OrdinalIgnoreCase)) parts[i] = "GB";
        return (parts.Skip(1).All(part => part.Length <= 4) ? Parse(string.Join('-', parts)) : null) ?? (parts.Length > 1 ? Parse(parts[0]) : null);
    }

    private static string? Tag(string name) => s_names.GetValueOrDefault(name);

    // Where a language has a two-letter code, its three-letter code is not used.
    private static bool IsLanguage(string part) => s_languages.Contains(part) || (IsLetters(part, 3) && !s_names.ContainsKey(part));

    private static bool IsRegion(string part) => s_regions.Contains(part) || (part.Length == 3 && part.All(char.IsAsciiDigit));

    private static bool IsVariant(string part) => part.Length is >= 5 and <= 8 ? part.All(char.IsAsciiLetterOrDigit) : part.Length == 4 && char.IsAsciiDigit(part[0]) && part.All(char.IsAsciiLetterOrDigit);

    private static bool IsPart(string part, int fewest) => part.Length >= fewest && part.Length <= 8 && part.All(char.IsAsciiLetterOrDigit);

    private static bool IsLetters(string part, int count) => part.Length == count && part.All(char.IsAsciiLetter);
}
