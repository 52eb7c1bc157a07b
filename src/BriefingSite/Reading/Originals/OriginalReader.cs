using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>Reads the text of originals of one format.</summary>
internal interface IOriginalFormat
{
    /// <summary>What a file of this format is called in a sentence: <c>a PDF</c>.</summary>
    string Name { get; }

    /// <summary>Whether a file is of this format, by its content. The name may decide only between formats that any text may have.</summary>
    bool Accepts(InputFile original);

    /// <summary>Its text. What can't be read is a <see cref="OriginalText.Problem"/>, never an exception.</summary>
    /// <param name="original">The file.</param>
    /// <param name="division">How its text is divided. A format that no record had before there were paragraphs has only these.</param>
    OriginalText Read(InputFile original, PassageDivision division);
}

/// <summary>A format whose files are not text, or text in several encodings at once. They have only paragraphs. Reading them takes long, so that <c>import</c> keeps their text.</summary>
internal interface IBinaryFormat : IOriginalFormat
{
    /// <summary>The version of the reader, to be raised when it reads a file otherwise than before: what an older one has read is read again.</summary>
    int Version { get; }
}

/// <summary>Reads the text of originals of every format.</summary>
public static class OriginalReader
{
    private static readonly IBinaryFormat[] s_binary = [new PdfFormat(), new DocxFormat(), new EpubFormat(), new MailFormat()];

    // In the order in which they are tried: the last accepts any text.
    private static readonly IOriginalFormat[] s_texts = [new SubtitlesFormat(), new HtmlFormat(), new MarkdownFormat(), new PlainTextFormat()];

    /// <summary>The maximum number of passages: passage numbers have up to five digits.</summary>
    public const int MaxPassages = 99_999;

    /// <summary>Whether a file is of a format that can be read although it is not text.</summary>
    public static bool IsBinary(InputFile original) => Binary(original) is not null;

    /// <summary>The text of an original.</summary>
    /// <param name="original">The file.</param>
    /// <param name="division">How it is divided.</param>
    /// <param name="encoding">The encoding that its record names; <c>null</c> where it is UTF-8 or says what it is.</param>
    /// <param name="kept">Its text as kept at import, if there is one; see <see cref="KeptText"/>.</param>
    public static OriginalText Read(InputFile original, PassageDivision division, string? encoding = null, InputFile? kept = null)
    {
        if (Binary(original) is not { } binary) return ReadText(original, division, encoding);
        return Limited(original, (kept is null ? null : KeptText.Read(kept, original, Reader(binary))) ?? binary.Read(original, division));
    }

    private static OriginalText ReadText(InputFile original, PassageDivision division, string? encoding)
    {
        var decoded = TextEncoding.Decode(original, encoding);
        if (decoded.Problem is { } problem) return OriginalText.Unreadable(problem);
        var text = Limited(original, s_texts.First(format => format.Accepts(decoded.File)).Read(decoded.File, division));
        return decoded.Remark is { } remark ? text with { Remarks = [remark, .. text.Remarks] } : text;
    }

    private static OriginalText Limited(InputFile original, OriginalText text) => text.Passages.Count <= MaxPassages ? text
        : OriginalRules.TooLarge(original, $"has {text.Passages.Count:N0} passages; {MaxPassages:N0} can be cited");

    /// <summary>The file that keeps the text of a binary original for builds; <c>null</c> for a text, which is read each time.</summary>
    public static Blob? Keep(InputFile original, OriginalText text) => Binary(original) is { } format ? KeptText.Write(original, Reader(format), text) : null;

    private static IBinaryFormat? Binary(InputFile original) => Array.Find(s_binary, format => format.Accepts(original));

    private static string Reader(IBinaryFormat format) => $"{format.Name}, version {format.Version}";
}
