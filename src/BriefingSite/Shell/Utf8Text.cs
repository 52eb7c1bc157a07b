using System.Buffers;
using System.Text;
using System.Text.Unicode;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell;

/// <summary>Looks for bytes that are not UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>The first bad place of a text file, or <c>null</c>. Lines and columns are those of <see cref="Blob.Text"/>.</summary>
    public static Diagnostic? Check(InputFile file)
    {
        var bytes = file.Content.Bytes.Span;
        if (Utf8.IsValid(bytes)) return null;

        var (line, column) = (1, 1);
        var rest = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        while (Rune.DecodeFromUtf8(rest, out var rune, out var length) == OperationStatus.Done)
        {
            var ends = rune.Value == '\n' || (rune.Value == '\r' && (rest.Length < 2 || rest[1] != '\n'));
            (line, column) = ends ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            rest = rest[length..];
        }
        var wide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        return new(
            Rules.NotUtf8, new(file.Path, line, column),
            wide ? "This file is UTF-16, not UTF-8." : $"The byte {rest[0]:X2} at this place is not UTF-8.",
            "save the file as UTF-8");
    }
}
