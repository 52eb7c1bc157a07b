using System.Buffers;
using System.Text;
using System.Text.Unicode;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

internal static partial class DiskRules
{
    /// <summary>A text file contains bytes that are not UTF-8.</summary>
    public static Rule NotUtf8 { get; } = All.Add(new("BS001", Severity.Error, "The file is not UTF-8 text",
        "Texts are read as UTF-8 only, so that every letter of every script arrives as it was written. Save the file as UTF-8 in your editor, and look at the letter at this place: it is often an accent or a quotation mark from an older program.",
        "caf\\xE9 (saved as Latin-1)", "café (saved as UTF-8)"));
}

/// <summary>Checks for bytes that are not UTF-8, and for unprintable characters.</summary>
internal static class Utf8Text
{
    /// <summary>The first problem of a text file, or <c>null</c>. Lines and columns are those of <see cref="Blob.Text"/>.</summary>
    public static Diagnostic? Check(InputFile file)
    {
        var bytes = file.Content.Bytes.Span;
        if (!Utf8.IsValid(bytes))
        {
            var bad = FirstInvalid(bytes);
            var isUtf16 = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            return new(
                DiskRules.NotUtf8, At(file, bad),
                isUtf16 ? "This file is UTF-16, not UTF-8." : $"The byte {bytes[bad]:X2} at this place is not UTF-8.",
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
