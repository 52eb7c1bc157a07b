using System.Globalization;
using System.Text;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>The map of a font to Unicode, as far as it says which codes have letters.</summary>
internal static class UnicodeMap
{
    private const string Chars = "beginbfchar", Ranges = "beginbfrange";

    /// <summary>The codes of one byte that a map has: <c>&lt;0B&gt; &lt;FB00&gt;</c>, <c>&lt;20&gt; &lt;7E&gt; &lt;0020&gt;</c>.</summary>
    public static HashSet<int> Codes(ReadOnlySpan<byte> map)
    {
        var codes = new HashSet<int>();
        var text = Encoding.Latin1.GetString(map);
        Add(text, Chars, 2, codes);
        Add(text, Ranges, 3, codes);
        return codes;
    }

    private static void Add(string text, string section, int parts, HashSet<int> codes)
    {
        for (var at = text.IndexOf(section, StringComparison.Ordinal); at >= 0; at = text.IndexOf(section, at + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf("endbf", at, StringComparison.Ordinal);
            var entries = Entries(text[(at + section.Length)..(end < 0 ? text.Length : end)]);
            for (var i = 0; i + parts <= entries.Count; i += parts)
            {
                if (Code(entries[i]) is not { } from || Code(entries[i + parts - 2]) is not { } to) continue;
                for (var code = from; code <= Math.Min(to, byte.MaxValue); code++) codes.Add(code);
            }
        }
    }

    // What stands in angle brackets, and lists of these as one.
    private static List<string> Entries(string section)
    {
        var entries = new List<string>();
        for (var at = section.AsSpan().IndexOfAny('<', '['); at >= 0 && at < section.Length;)
        {
            var end = section.IndexOf(section[at] == '<' ? '>' : ']', at);
            if (end < 0) break;
            entries.Add(section[(at + 1)..end]);
            var next = section.AsSpan(end).IndexOfAny('<', '[');
            at = next < 0 ? -1 : end + next;
        }
        return entries;
    }

    private static int? Code(string digits) => int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : null;
}
