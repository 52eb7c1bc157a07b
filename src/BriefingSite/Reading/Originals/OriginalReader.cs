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

/// <summary>Reads the text of originals of every format.</summary>
public static class OriginalReader
{
    // In the order in which they are tried: the last accepts any text.
    private static readonly IOriginalFormat[] s_formats = [new HtmlFormat(), new MarkdownFormat(), new PlainTextFormat()];

    /// <summary>The maximum number of passages: passage numbers have up to five digits.</summary>
    public const int MaxPassages = 99_999;

    /// <summary>The text of an original.</summary>
    /// <param name="original">The file.</param>
    /// <param name="division">How it is divided.</param>
    /// <param name="encoding">The encoding that its record names; <c>null</c> where it is UTF-8 or says what it is.</param>
    public static OriginalText Read(InputFile original, PassageDivision division, string? encoding = null)
    {
        var decoded = TextEncoding.Decode(original, encoding);
        if (decoded.Problem is { } problem) return OriginalText.Unreadable(problem);
        var format = s_formats.First(format => format.Accepts(decoded.File));
        var text = format.Read(decoded.File, division);
        if (decoded.Remark is { } remark) text = text with { Remarks = [remark, .. text.Remarks] };
        return text.Passages.Count <= MaxPassages ? text
            : OriginalRules.TooLarge(original, $"has {text.Passages.Count:N0} passages; {MaxPassages:N0} can be cited");
    }
}
