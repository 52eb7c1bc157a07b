using System.Text;

namespace BriefingSite.Reading.Originals.Encodings;

/// <summary>Tells files that are no text in any encoding from texts whose encoding is not known.</summary>
internal static class NotText
{
    // Of a hundred bytes of a text fewer are control characters; of a compressed file ten are.
    private const int MaxControls = 1;

    /// <summary>Whether bytes are no text in an encoding of single or double bytes: with zeros, or with many control characters.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0L;
        foreach (var value in bytes)
        {
            if (value == 0) return true;
            if (IsControl(value)) controls++;
        }
        return controls * 100 > bytes.Length * (long)MaxControls;
    }

    /// <summary>The name of the UTF-16 that bytes without a byte-order mark can be; <c>null</c> where they can't.</summary>
    public static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }
        // The zeros are the upper bytes of spaces and Latin letters; few letters have a lower one.
        if (bytes.Length % 2 != 0 || even + odd == 0 || Math.Min(even, odd) * 10 > Math.Max(even, odd)) return null;
        var (encoding, name) = even > odd ? (Encoding.BigEndianUnicode, "utf-16be") : (Encoding.Unicode, "utf-16le");
        foreach (var letter in encoding.GetString(bytes))
            if (letter == '\uFFFD' || (letter < ' ' && IsControl((byte)letter)) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.OtherNotAssigned) return null;
        return name;
    }

    // Tabs, ends of lines and pages, the escape of ISO-2022 and the end of a file of DOS stand in texts.
    private static bool IsControl(byte value) => value < ' ' && value is not ((byte)'\t' or (byte)'\n' or (byte)'\v' or (byte)'\f' or (byte)'\r' or 0x1A or 0x1B);
}
