using System.Buffers;
using System.Text;
using System.Text.Unicode;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

/// <summary>Looks for bytes that are not UTF-8, and for characters that cannot be shown.</summary>
internal static class Utf8Text
{
    /// <summary>The first bad place of a text file, or <c>null</c>. Lines and columns are those of <see cref="Blob.Text"/>.</summary>
    public static Diagnostic? Check(InputFile file)
    {
        var bytes = file.Content.Bytes.Span;
        if (!Utf8.IsValid(bytes))
        {
            var bad = FirstInvalid(bytes);
            var wide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            return new(
                Rules.NotUtf8, At(file, bad),
                wide ? "This file is UTF-16, not UTF-8." : $"The byte {bytes[bad]:X2} at this place is not UTF-8.",
                "save the file as UTF-8");
        }
        if (Unprintable.IndexIn(bytes) is not (>= 0 and var index)) return null;
        _ = Rune.DecodeFromUtf8(bytes[index..], out var character, out _);
        return Unprintable.Report(At(file, index), character.Value);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done) at += length;
        return at;
    }

    private static Location At(InputFile file, int index)
    {
        var before = new Blob(file.Content.Bytes[..index].ToArray()).Text();
        return new(file.Path, 1 + before.AsSpan().Count('\n'), before.Length - before.LastIndexOf('\n'));
    }
}
