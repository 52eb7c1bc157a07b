using System.Buffers;
using System.Text;

namespace BriefingSite.Reading.Originals.Encodings;

/// <summary>The encodings of texts by name, by byte-order mark and by declaration.</summary>
internal static class CharacterEncodings
{
    // A declaration stands within so many bytes.
    private const int Head = 65_536;

    private static readonly SearchValues<char> s_ends = SearchValues.Create(" \"'/;>\t\r\n");

    /// <summary>UTF-8; what is none becomes �.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(false);

    // What the names on the web mean: https://encoding.spec.whatwg.org/#names-and-labels. The others are those of the code pages.
    private static readonly Dictionary<string, int> s_codePages = new (int Page, string Names)[]
    {
        (65001, "utf-8 utf8 unicode-1-1-utf-8"),
        (1200, "utf-16 utf-16le unicode"),
        (1201, "utf-16be"),
        (12000, "utf-32"),
        (12001, "utf-32be"),
        (1252, "ascii us-ascii iso-8859-1 iso8859-1 latin1 latin-1 l1 cp1252 x-cp1252 windows-1252"),
        (1254, "iso-8859-9 latin5"),
        (1251, "cp1251 x-cp1251"),
        (1250, "cp1250"),
        (1256, "cp1256"),
        (874, "iso-8859-11 tis-620"),
        (28598, "iso-8859-8-i"),
        (20866, "koi8 koi8-r"),
        (21866, "koi8-u"),
        (866, "cp866 ibm866"),
        (10000, "macintosh"),
        (10007, "x-mac-cyrillic"),
        (932, "shift_jis shift-jis sjis x-sjis windows-31j ms932"),
        (51932, "euc-jp x-euc-jp"),
        (50220, "iso-2022-jp"),
        (949, "euc-kr ks_c_5601-1987 korean windows-949"),
        (950, "big5 big5-hkscs x-x-big5"),
        (54936, "gb2312 gbk x-gbk gb18030"),
        (52936, "hz-gb-2312"),
    }.SelectMany(page => page.Names.Split(' '), (page, name) => (name, page.Page)).ToDictionary(pair => pair.name, pair => pair.Page, StringComparer.OrdinalIgnoreCase);

    /// <summary>A text of bytes in a declared encoding, such as a part of a mail; what can't be read is shown as �.</summary>
    public static string Decode(byte[] bytes, string? declared)
    {
        var encoding = Marked(bytes) ?? (declared is null || System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8 : Find(declared) ?? Utf8);
        return encoding.GetString(bytes).TrimStart('\uFEFF');
    }

    /// <summary>The encoding of a name; <c>null</c> where there is none.</summary>
    public static Encoding? Find(string name)
    {
        name = name.Trim();
        try
        {
            if (!s_codePages.TryGetValue(name, out var page)) return CodePagesEncodingProvider.Instance.GetEncoding(name);
            return page is 65001 ? Utf8 : page is 1200 or 1201 or 12000 or 12001 ? Encoding.GetEncoding(page) : CodePagesEncodingProvider.Instance.GetEncoding(page);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>What a byte-order mark says.</summary>
    public static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] => Encoding.GetEncoding(12001),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>What XML or HTML declares at its beginning; nothing else declares its encoding.</summary>
    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        if (bytes.TrimStart(" \t\r\n"u8) is not [(byte)'<', ..]) return null;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        var end = head.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        if (end >= 0) head = head[..end];
        if (head.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.Ordinal) && Value(head, "encoding", 0, head.IndexOf("?>", StringComparison.Ordinal)) is { } xml) return xml;
        for (var at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("<meta", at + 1, StringComparison.OrdinalIgnoreCase))
            if (Value(head, "charset", at, head.IndexOf('>', at)) is { } meta) return meta;
        return null;
    }

    // The value behind a name and an equals sign, with or without quotation marks.
    private static string? Value(string text, string name, int start, int end)
    {
        if (end < start) return null;
        var at = text.IndexOf(name, start, end - start, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = text.AsSpan(at + name.Length, end - at - name.Length).TrimStart();
        if (rest is not ['=', ..]) return null;
        rest = rest[1..].TrimStart().TrimStart("\"'").TrimStart();
        var length = rest.IndexOfAny(s_ends);
        var value = length < 0 ? rest : rest[..length];
        return value.Length > 0 ? value.ToString() : null;
    }

    /// <summary>Whether a name is one of Unicode.</summary>
    public static bool IsUtf(string name) => name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || name.Equals("unicode", StringComparison.OrdinalIgnoreCase);
}
