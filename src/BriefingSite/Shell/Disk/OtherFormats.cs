using System.Text;

namespace BriefingSite.Shell.Disk;

/// <summary>Recognizes files that are no text, or text for programs, by their first bytes, whatever their name.</summary>
internal static class OtherFormats
{
    private const int Head = 4096;

    private const string AsText = "Open it in the program that it is for, save it as .docx or as plain text (UTF-8), and import that.";
    private const string NoWords = "It has no words that could be checked. If it shows a text, type that, or have it recognised and proof-read, and import it as plain text.";
    private const string Unpack = "Unpack it, and import the files in it one by one.";
    private const string CutOff = "the beginning of an archive, as Word documents, books and ZIP files are, and is cut off. Get the whole file, and import that.";
    private const string Anew = "Save the page anew as one HTML file or as MHTML, or save its words as plain text (UTF-8), and import that.";

    private static readonly string[] s_officeParts = ["[Content_Types].xml", "_rels/", "docProps/", "word/", "customXml/"];

    private static readonly (string Beginning, string Name, string What)[] s_beginnings =
    [
        ("%PDF-", "a PDF", "Save its words as plain text (UTF-8), and import that."), ("{\\rtf", "an RTF document", AsText), ("%!PS", "a PostScript document", "Make a PDF of it, or save its words as plain text (UTF-8), and import that."),
        ("\u00D0\u00CF\u0011\u00E0", "an old Word, Excel or mail file", AsText), ("\u00DB\u00A5-\0", "an old Word file", AsText), ("\u001F\u008B", "a gzip archive", Unpack), ("7z\u00BC\u00AF", "a 7z archive", Unpack), ("Rar!", "a RAR archive", Unpack),
        ("bplist00", "a web archive of Safari", Anew), ("<?mso-application", "an Office document", AsText), ("\u0089PNG", "a picture", NoWords), ("\u00FF\u00D8\u00FF", "a picture", NoWords), ("GIF8", "a picture", NoWords),
        ("II*\0", "a picture", NoWords), ("MM\0*", "a picture", NoWords), ("BM", "a picture", NoWords), ("AT&TFORM", "a DjVu document", NoWords), ("ID3", "a sound", NoWords), ("OggS", "a sound or a film", NoWords), ("\u001A\u0045\u00DF\u00A3", "a film", NoWords),
        ("ITSF", "a help file of Windows", AsText), ("SQLite format 3", "a database", AsText), ("\u007FELF", "a program", NoWords),
    ];

    /// <summary>What the file is and what to do, as the end of a sentence; <c>null</c> where it may be text.</summary>
    public static string? Problem(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]).Replace("\u00EF\u00BB\u00BF", "", StringComparison.Ordinal);
        var start = head.TrimStart(' ', '\t', '\r', '\n', '\0');
        foreach (var (beginning, name, what) in s_beginnings)
            if (start.StartsWith(beginning, StringComparison.Ordinal) && IsIt(beginning, start, bytes)) return $"{name}. {what}";
        if (start.StartsWith("PK\u0003\u0004", StringComparison.Ordinal)) return HasEnd(bytes) || IsOffice(head) || head.Contains("mimetype", StringComparison.Ordinal) ? Archive(head) : CutOff;
        if (head.Length > 12 && ((head.StartsWith("RIFF", StringComparison.Ordinal) && head[8..12] is "WEBP" or "WAVE" or "AVI ") || head[4..8] == "ftyp")) return $"a picture, a sound or a film. {NoWords}";
        return start.StartsWith("<?xml", StringComparison.Ordinal) && !start.Contains("<html", StringComparison.OrdinalIgnoreCase) ? $"XML of another kind than HTML. {AsText}" : null;
    }

    // A text may speak of formats, and begin with such letters.
    private static bool IsIt(string beginning, string start, ReadOnlySpan<byte> bytes) => beginning switch
    {
        "%PDF-" => start.Length >= 8 && char.IsAsciiDigit(start[5]) && start[6] == '.' && char.IsAsciiDigit(start[7]) && (start.Length == 8 || start[8] is '\r' or '\n' or ' ' or '%' or '\0') && start.AsSpan(8).TrimStart(' ') is [] or ['\r' or '\n' or '%' or '\0', ..],
        "BM" => start.Length > 14 && start[6..10] == "\0\0\0\0",
        "ID3" or "Rar!" or "GIF8" or "ITSF" or "OggS" => bytes.Contains((byte)0),
        _ => true,
    };

    // The list of parts stands at the end of an archive.
    private static bool HasEnd(ReadOnlySpan<byte> bytes) => bytes.LastIndexOf("PK\u0005\u0006"u8) >= 0;

    private static bool IsOffice(string head) => Array.Exists(s_officeParts, part => head.Contains(part, StringComparison.Ordinal));

    private static string Archive(string head) =>
        head.Contains("mimetypeapplication/vnd.oasis.opendocument", StringComparison.Ordinal) ? $"an OpenDocument file, as LibreOffice writes. {AsText}"
        : head.Contains("mimetypeapplication/epub", StringComparison.Ordinal) ? "an EPUB book that is damaged. Save its words as plain text (UTF-8), and import that."
        : IsOffice(head) ? "an Office document that is damaged, or not of Word. Save its words as plain text (UTF-8), and import that."
        : $"a ZIP archive. {Unpack}";
}
