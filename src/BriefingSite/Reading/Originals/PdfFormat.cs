using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals.Pdf;

namespace BriefingSite.Reading.Originals;

/// <summary>PDF with text. The library that takes it apart is touched only when one is read.</summary>
internal sealed class PdfFormat : IBinaryFormat
{
    // %PDF-1.7
    private const int Mark = 8;

    private const string Password = "open it with its password, save it without, and import that";
    private const string Repair = "open it in a viewer, print it to a new PDF, and import that";
    private const string Recognise = "have its text recognised (OCR) and compare it with the pages, or save the words as plain text; then import that";

    /// <inheritdoc/>
    public string Name => "a PDF";

    /// <inheritdoc/>
    public int Version => 6;

    /// <inheritdoc/>
    public bool Accepts(InputFile original)
    {
        var bytes = original.Content.Bytes.Span;
        return IsMark((bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimStart(" \t\r\n\0"u8)) || IsMarkedLater(bytes);
    }

    // Other lines may stand before the mark. The table of objects, which the end of the file names, tells it from a text.
    private static bool IsMarkedLater(ReadOnlySpan<byte> bytes)
    {
        const int MaxBefore = 1024, End = 2048;
        for (var at = 0; bytes[at..Math.Min(bytes.Length, MaxBefore)].IndexOf("%PDF-"u8) is >= 0 and var found; at += found + 1)
            if (at + found > 0 && bytes[at + found - 1] is (byte)'\r' or (byte)'\n' && IsMark(bytes[(at + found)..])) return bytes[Math.Max(at + found, bytes.Length - End)..].IndexOf("startxref"u8) >= 0;
        return false;
    }

    // A text may speak of %PDF-1.7: behind the mark of a file its line ends.
    private static bool IsMark(ReadOnlySpan<byte> head) =>
        head.Length >= Mark && head.StartsWith("%PDF-"u8) && head[5] is >= (byte)'0' and <= (byte)'9' && head[6] == '.'
        && head[Mark..].TrimStart(" "u8) is var rest && (rest.Length == 0 || rest[0] is (byte)'\r' or (byte)'\n' or (byte)'%' or 0 or > (byte)'~');

    /// <inheritdoc/>
    public OriginalText Read(InputFile original, PassageDivision division)
    {
        var content = ReadPdf.Read(original.Content.Bytes);
        return content.Failure switch
        {
            PdfFailure.None => PdfPassages.Of(content),
            PdfFailure.Locked => OriginalRules.Unreadable(original, "is locked with a password", Password),
            PdfFailure.Broken => OriginalRules.Unreadable(original, "is damaged, or no whole PDF", Repair),
            PdfFailure.NoText => OriginalRules.Unreadable(original, "holds pictures of pages and no text", Recognise),
            PdfFailure.Unnamed => OriginalRules.Unreadable(original, "does not say which letters its signs are", Recognise),
            PdfFailure.Form => OriginalRules.Unreadable(original, "is a form whose text only Adobe's viewer makes", Repair),
            PdfFailure.TooLarge => OriginalRules.TooLarge(original, content.Detail),
        };
    }
}
