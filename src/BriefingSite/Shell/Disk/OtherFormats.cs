using System.Text;

namespace BriefingSite.Shell.Disk;

/// <summary>Recognizes files that are often mistaken for text, by their first bytes, whatever their name.</summary>
internal static class OtherFormats
{
    private const int Head = 2048;

    private static readonly (string Beginning, string Name)[] s_beginnings =
    [
        ("%PDF-", "a PDF"), ("{\\rtf", "an RTF document"), ("%!PS", "a PostScript document"), ("PK\u0003\u0004", "a ZIP archive, as Word, EPUB and OpenDocument files are"),
        ("\u00D0\u00CF\u0011\u00E0", "an old Word, Excel or mail file"), ("\u001F\u008B", "a gzip archive"), ("bplist00", "a web archive"), ("<?mso-application", "an Office document"),
        ("\u0089PNG", "a picture"), ("\u00FF\u00D8\u00FF", "a picture"), ("GIF8", "a picture"), ("\u00FF\u00FE", "a text in UTF-16"), ("\u00FE\u00FF", "a text in UTF-16"),
    ];

    /// <summary>The format of the file; <c>null</c> where it may be text.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]).Replace("\u00EF\u00BB\u00BF", "", StringComparison.Ordinal);
        var start = head.TrimStart(' ', '\t', '\r', '\n', '\0');
        foreach (var (beginning, name) in s_beginnings)
            if (start.StartsWith(beginning, StringComparison.Ordinal)) return name;
        if (start.StartsWith("<?xml", StringComparison.Ordinal) && !start.Contains("<html", StringComparison.OrdinalIgnoreCase)) return "XML of another kind than HTML";
        return IsMail(start) ? "a mail, or a page saved as one file (MHTML)" : null;
    }

    // Only header fields before the first empty line, and a MIME-Version among them.
    private static bool IsMail(string head)
    {
        var isEncoded = false;
        foreach (var line in head.Split('\n'))
        {
            if (line.AsSpan().IsWhiteSpace()) return isEncoded;
            var isField = line[0] is ' ' or '\t' || (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var end && line.AsSpan(0, end).IndexOfAnyExceptInRange('!', '~') < 0);
            if (!isField) return false;
            isEncoded |= line.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase);
        }
        return isEncoded;
    }
}
