using System.Text;
using System.Text.Unicode;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>A text in the encoding of its file, made UTF-8.</summary>
/// <param name="File">The file in UTF-8.</param>
/// <param name="Remark">What a person should know of its encoding; <c>null</c> for nothing.</param>
/// <param name="Problem">Why it can't be read; then <paramref name="File"/> is as it was.</param>
internal sealed record DecodedText(InputFile File, string? Remark = null, Diagnostic? Problem = null);

/// <summary>Finds the encoding of a text: what somebody named, its byte-order mark, what it declares, else UTF-8. Nothing is guessed.</summary>
internal static class TextEncoding
{
    // A declaration stands within so many bytes. Of a thousand signs so many may be damaged.
    private const int Head = 65_536, MaxDamaged = 5;

    private static readonly UTF8Encoding s_utf8 = new(false);

    // What the names on the web mean: https://encoding.spec.whatwg.org/#names-and-labels. The others are those of the code pages.
    private static readonly Dictionary<string, int> s_codePages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf-8"] = 65001, ["utf8"] = 65001, ["unicode-1-1-utf-8"] = 65001, ["utf-16"] = 1200, ["utf-16le"] = 1200, ["unicode"] = 1200, ["utf-16be"] = 1201, ["utf-32"] = 12000, ["utf-32be"] = 12001,
        ["ascii"] = 1252, ["us-ascii"] = 1252, ["iso-8859-1"] = 1252, ["iso8859-1"] = 1252, ["latin1"] = 1252, ["latin-1"] = 1252, ["l1"] = 1252, ["cp1252"] = 1252, ["x-cp1252"] = 1252, ["windows-1252"] = 1252,
        ["iso-8859-9"] = 1254, ["latin5"] = 1254, ["cp1251"] = 1251, ["x-cp1251"] = 1251, ["cp1250"] = 1250, ["cp1256"] = 1256, ["iso-8859-11"] = 874, ["tis-620"] = 874, ["iso-8859-8-i"] = 28598,
        ["koi8"] = 20866, ["koi8-r"] = 20866, ["koi8-u"] = 21866, ["cp866"] = 866, ["ibm866"] = 866, ["macintosh"] = 10000, ["x-mac-cyrillic"] = 10007,
        ["shift_jis"] = 932, ["shift-jis"] = 932, ["sjis"] = 932, ["x-sjis"] = 932, ["windows-31j"] = 932, ["ms932"] = 932, ["euc-jp"] = 51932, ["x-euc-jp"] = 51932, ["iso-2022-jp"] = 50220,
        ["euc-kr"] = 949, ["ks_c_5601-1987"] = 949, ["korean"] = 949, ["windows-949"] = 949, ["big5"] = 950, ["big5-hkscs"] = 950, ["x-x-big5"] = 950,
        ["gb2312"] = 54936, ["gbk"] = 54936, ["x-gbk"] = 54936, ["gb18030"] = 54936, ["hz-gb-2312"] = 52936,
    };

    /// <summary>The text of a file.</summary>
    /// <param name="original">The file.</param>
    /// <param name="named">The encoding that its record or the person who imports it named; <c>null</c> for none.</param>
    public static DecodedText Decode(InputFile original, string? named = null)
    {
        var bytes = original.Content.Bytes.Span;
        if (named is not null) return Find(named) is { } wanted ? Read(original, wanted, named, "read as") : Unknown(original, $"can't be read as '{named}': there is no encoding of that name");
        if (Marked(bytes) is { } marked) return Read(original, marked, marked.WebName, "marked as");
        var isUtf8 = Utf8.IsValid(bytes);
        var declared = Declared(bytes);
        if (declared is null || (isUtf8 && IsUtf(declared)))
            return isUtf8 && !bytes.Contains((byte)0) ? new(original) : Undeclared(original);
        if (Find(declared) is not { } encoding) return isUtf8 ? new(original) : Unknown(original, $"declares the encoding '{declared}', which is not known here");
        if (isUtf8 && !(encoding.CodePage is 50220 or 52936))
            return new(original, Ascii.IsValid(bytes) ? null : $"It declares {declared}, but is UTF-8, and was read so.");
        // As browsers do: what is declared in single bytes is not of double ones.
        return Read(original, IsUtf(declared) ? s_utf8 : encoding, declared, "declared as");
    }

    /// <summary>A text of bytes in a declared encoding, such as a part of a mail; what can't be read is shown as �.</summary>
    public static string Decode(byte[] bytes, string? declared)
    {
        var encoding = Marked(bytes) ?? (declared is null || Utf8.IsValid(bytes) ? s_utf8 : Find(declared) ?? s_utf8);
        return encoding.GetString(bytes).TrimStart('\uFEFF');
    }

    /// <summary>Whether bytes may be text in some encoding: no zero among them, save in UTF-16 and UTF-32.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) => !bytes.Contains((byte)0) || Marked(bytes) is not null;

    /// <summary>The encoding of a name; <c>null</c> where there is none.</summary>
    public static Encoding? Find(string name)
    {
        name = name.Trim();
        try
        {
            if (!s_codePages.TryGetValue(name, out var page)) return CodePagesEncodingProvider.Instance.GetEncoding(name);
            return page is 65001 ? s_utf8 : page is 1200 or 1201 or 12000 or 12001 ? Encoding.GetEncoding(page) : CodePagesEncodingProvider.Instance.GetEncoding(page);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => s_utf8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] => Encoding.GetEncoding(12001),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    // What XML or HTML declares at its beginning; nothing else declares its encoding.
    private static string? Declared(ReadOnlySpan<byte> bytes)
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
        var length = rest.IndexOfAny(" \"'/;>\t\r\n");
        var value = length < 0 ? rest : rest[..length];
        return value.Length > 0 ? value.ToString() : null;
    }

    private static bool IsUtf(string name) => name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || name.Equals("unicode", StringComparison.OrdinalIgnoreCase);

    private static DecodedText Read(InputFile original, Encoding encoding, string name, string how)
    {
        var bytes = original.Content.Bytes.Span;
        if (encoding == s_utf8 && Utf8.IsValid(bytes)) return bytes.Contains((byte)0) ? Undeclared(original) : new(original);
        var text = encoding.GetString(bytes).TrimStart('\uFEFF');
        var damaged = text.AsSpan().Count('\uFFFD');
        if (text.Contains('\0', StringComparison.Ordinal) || damaged * 1000L > (long)text.Length * MaxDamaged)
            return Unknown(original, $"is {how} {name}, but its bytes are not{(damaged > 0 ? $", as in line {LineOfDamage(text)}" : "")}");
        var file = original with { Content = Blob.Create(text) };
        return new(file, damaged > 0 ? $"{Plural.Count(damaged, "sign")} could not be read as {name} and {Plural.Choose(damaged, "is", "are")} shown as �; the first is in line {LineOfDamage(text)} of the file."
            : how == "declared as" ? $"It was read as {name}, as it declares." : null);
    }

    private static int LineOfDamage(string text) => 1 + text.AsSpan(0, Math.Max(0, text.IndexOf('\uFFFD', StringComparison.Ordinal))).Count('\n');

    private static DecodedText Undeclared(InputFile original)
    {
        var bytes = original.Content.Bytes.Span;
        if (bytes.Contains((byte)0)) return Unknown(original, "is not text: it holds bytes of the value 0, as files of programs do");
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return Unknown(original, $"is not UTF-8 text, as the byte {bytes[at]:X2} in line {1 + bytes[..at].Count((byte)'\n')} shows, and does not say what it is");
    }

    private static DecodedText Unknown(InputFile original, string how) =>
        new(original, null, new(OriginalRules.OriginalEncoding, new(original.Path, 1, 1), $"{Path.GetFileName(original.Path)} {how}.", OriginalRules.NameEncoding));
}
