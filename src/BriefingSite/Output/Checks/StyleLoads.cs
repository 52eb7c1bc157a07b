using System.Buffers;
using System.Globalization;
using System.Text;

namespace BriefingSite.Output.Checks;

/// <summary>Finds what a style sheet loads from other hosts.</summary>
internal static class StyleLoads
{
    // Pictures embedded in the sheet are longer, and never load from another host.
    private const int MaxAddressLength = 4000;

    private static readonly string[] s_beginnings = ["url(", "src(", "@import", "image-set("];
    private static readonly SearchValues<string> s_anyBeginning = SearchValues.Create(s_beginnings, StringComparison.OrdinalIgnoreCase);

    /// <summary>The loads in a text.</summary>
    public static List<Load> In(string text)
    {
        var loads = new List<Load>();
        // Most style sheets load nothing. Only an escape can spell a keyword in another way.
        if (!text.Contains('\\') && !text.AsSpan().ContainsAny(s_anyBeginning)) return loads;
        var (style, offsets) = Plain(text);
        foreach (var beginning in s_beginnings)
        {
            for (var at = 0; (at = style.IndexOf(beginning, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
            {
                var afterBeginning = at + beginning.Length;
                foreach (var (start, end) in Addresses(style, afterBeginning, beginning))
                {
                    if (!Load.IsForeign(style[start..end]) || IsNamespace(style, at)) continue;
                    loads.Add(new(offsets[start], offsets[end] - offsets[start], style[start..end].Trim()));
                }
                at = afterBeginning;
            }
        }
        return loads;
    }

    // One address, or the strings up to the bracket that ends an image-set. Those of functions in it, as url('…'), are found by themselves.
    private static IEnumerable<(int Start, int End)> Addresses(string style, int at, string beginning)
    {
        var isChoice = beginning == "image-set(";
        var isImport = beginning == "@import";
        var depth = 0;
        do
        {
            while (at < style.Length && char.IsWhiteSpace(style[at])) at++;
            if (at == style.Length) yield break;
            if (style[at] is '"' or '\'')
            {
                var close = End(style, style[at], at + 1);
                if (depth == 0) yield return (at + 1, close);
                at = close + 1;
                if (!isChoice) yield break;
            }
            else if (!isChoice && !isImport)
            {
                yield return (at, End(style, ')', at));
                yield break;
            }
            else if (isImport || style[at] is ';' or '}' || (style[at] == ')' && --depth < 0)) yield break;
            else if (style[at++] == '(') depth++;
        }
        while (at < style.Length);
    }

    // An address that is never closed is cut, so that a file full of such addresses does not take quadratic time.
    private static int End(string style, char close, int at)
    {
        var end = style.IndexOf(close, at, Math.Min(style.Length - at, MaxAddressLength));
        return end < 0 ? Math.Min(style.Length, at + MaxAddressLength) : end;
    }

    // '@namespace svg url(http://www.w3.org/2000/svg)' is a name; nothing is loaded.
    private static bool IsNamespace(string style, int at)
    {
        var start = style.LastIndexOfAny([';', '{', '}'], Math.Max(0, at - 1), Math.Min(at, MaxAddressLength)) + 1;
        return style.AsSpan(start, Math.Max(0, at - start)).TrimStart().StartsWith("@namespace", StringComparison.OrdinalIgnoreCase);
    }

    // The text without comments and with escapes decoded, and the offset of each character in the source.
    private static (string Text, List<int> Offsets) Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var letters = text[i].ToString();
            if (text[i] == '/' && i + 1 < text.Length && text[i + 1] == '*' && !IsInAddress(plain))
            {
                var end = text.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? text.Length : end + 2;
                letters = " ";
            }
            else if (text[i] == '\\' && i + 1 < text.Length)
            {
                i++;
                letters = Escaped(text, ref i);
            }
            else i++;
            plain.Append(letters);
            for (var n = 0; n < letters.Length; n++) offsets.Add(start);
        }
        offsets.Add(text.Length);
        return (plain.ToString(), offsets);
    }

    // An address without quotation marks contains no comments.
    private static bool IsInAddress(StringBuilder plain)
    {
        for (var i = plain.Length - 1; i >= Math.Max(0, plain.Length - 200) && !char.IsWhiteSpace(plain[i]) && plain[i] is not (')' or '"' or '\''); i--)
            if (plain[i] == '(' && i >= 3 && char.ToLowerInvariant(plain[i - 1]) == 'l' && char.ToLowerInvariant(plain[i - 2]) == 'r' && char.ToLowerInvariant(plain[i - 3]) == 'u') return true;
        return false;
    }

    private static string Escaped(string text, ref int at)
    {
        var digits = 0;
        while (digits < 6 && at + digits < text.Length && char.IsAsciiHexDigit(text[at + digits])) digits++;
        if (digits == 0) return text[at] is '\n' or '\r' ? Skip(ref at) : text[at++].ToString();
        var code = int.Parse(text.AsSpan(at, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        at += digits;
        if (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD";
    }

    private static string Skip(ref int at)
    {
        at++;
        return "";
    }
}
