using System.Buffers;

namespace BriefingSite.Core.Model;

/// <summary>Characters that no page can contain: control characters other than tabs and line ends, U+FFFE and U+FFFF. HTML does not allow
/// them, XML cannot represent most of them, and editors do not show them.</summary>
public static class Unprintable
{
    private static readonly char[] s_all = [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')), '\uFFFE', '\uFFFF'];

    private static readonly SearchValues<char> s_letters = SearchValues.Create(s_all);

    // Their first bytes in UTF-8.
    private static readonly SearchValues<byte> s_bytes = SearchValues.Create([.. s_all.Select(letter => (byte)(letter < 0x80 ? letter : letter < 0x800 ? 0xC2 : 0xEF)).Distinct()]);

    /// <summary>The byte offset of the first one in valid UTF-8; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(s_bytes);
            if (next < 0) break;
            at += next;
            if (text[at] is not (0xC2 or 0xEF) || text[at..] is [0xC2, < 0xA0, ..] or [0xEF, 0xBF, >= 0xBE, ..]) return at;
        }
        return -1;
    }

    /// <summary>Whether there is one in a text.</summary>
    public static bool IsIn(string text) => text.AsSpan().IndexOfAny(s_letters) >= 0;

    /// <summary>A text without them, so that it can be shown; the first one is reported at a location.</summary>
    public static string Remove(string text, Location at, Action<Diagnostic> report)
    {
        var first = text.AsSpan().IndexOfAny(s_letters);
        if (first < 0) return text;
        report(Report(at, text[first]));
        return string.Concat(text.Select(letter => s_letters.Contains(letter) ? '\uFFFD' : letter));
    }

    /// <summary>The diagnostic of such a character.</summary>
    public static Diagnostic Report(Location at, int character) => new(CommonRules.Unprintable, at, $"The character U+{character:X4} at this place can't be shown.", "remove it");
}
