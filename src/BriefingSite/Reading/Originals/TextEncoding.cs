using System.Text;
using System.Text.Unicode;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals.Encodings;

namespace BriefingSite.Reading.Originals;

/// <summary>A text in the encoding of its file, made UTF-8.</summary>
/// <param name="File">The file in UTF-8.</param>
/// <param name="Remark">What a person should know of its encoding; <c>null</c> for nothing.</param>
/// <param name="Problem">Why it can't be read; then <paramref name="File"/> is as it was.</param>
internal sealed record DecodedText(InputFile File, string? Remark = null, Diagnostic? Problem = null);

/// <summary>Finds the encoding of a text: what somebody named, its byte-order mark, what it declares, else UTF-8. Nothing is guessed.</summary>
internal static class TextEncoding
{
    // Of a thousand signs so many may be damaged.
    private const int MaxDamaged = 5;

    /// <summary>The text of a file.</summary>
    /// <param name="original">The file.</param>
    /// <param name="named">The encoding that its record or the person who imports it named; <c>null</c> for none.</param>
    public static DecodedText Decode(InputFile original, string? named = null)
    {
        var bytes = original.Content.Bytes.Span;
        if (named is not null) return CharacterEncodings.Find(named) is { } wanted ? Read(original, wanted, named, "read as") : Unknown(original, $"can't be read as '{named}': there is no encoding of that name");
        if (CharacterEncodings.Marked(bytes) is { } marked) return Read(original, marked, marked.WebName, "marked as");
        var isUtf8 = Utf8.IsValid(bytes);
        var declared = CharacterEncodings.Declared(bytes);
        if (declared is null || (isUtf8 && CharacterEncodings.IsUtf(declared)))
            return isUtf8 && !bytes.Contains((byte)0) ? new(original) : Undeclared(original);
        if (CharacterEncodings.Find(declared) is not { } encoding) return isUtf8 ? new(original) : Unknown(original, $"declares the encoding '{declared}', which is not known here");
        if (isUtf8 && !(encoding.CodePage is 50220 or 52936))
            return new(original, Ascii.IsValid(bytes) ? null : $"It declares {declared}, but is UTF-8, and was read so.");
        // As browsers do: what is declared in single bytes is not of double ones.
        return Read(original, CharacterEncodings.IsUtf(declared) ? CharacterEncodings.Utf8 : encoding, declared, "declared as");
    }

    private static DecodedText Read(InputFile original, Encoding encoding, string name, string how)
    {
        var bytes = original.Content.Bytes.Span;
        if (encoding == CharacterEncodings.Utf8 && Utf8.IsValid(bytes)) return bytes.Contains((byte)0) ? Undeclared(original) : new(original);
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
        if (NotText.IsBinary(bytes)) return Unknown(original, "is not text: it holds control characters, as files of programs do");
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return Unknown(original, $"is not UTF-8 text, as the byte {bytes[at]:X2} in line {1 + bytes[..at].Count((byte)'\n')} shows, and does not say what it is");
    }

    private static DecodedText Unknown(InputFile original, string how) =>
        new(original, null, new(OriginalRules.OriginalEncoding, new(original.Path, 1, 1), $"{Path.GetFileName(original.Path)} {how}.", Hint(original.Content.Bytes.Span)));

    // An encoding is named only where the file may be a text in it.
    private static string Hint(ReadOnlySpan<byte> bytes) =>
        NotText.Utf16(bytes) is { } name ? $"it may be UTF-16 without a byte-order mark: save it as UTF-8, or import it with --encoding {name}"
        : NotText.IsBinary(bytes) ? OriginalRules.SaveWords
        : OriginalRules.NameEncoding;
}
