using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Fonts;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>The names of signs in fonts, as the Adobe Glyph List and its specification have them.</summary>
internal static class SignNames
{
    /// <summary>The name of what is no sign.</summary>
    public const string None = ".notdef";

    /// <summary>The letters of a name: <c>fi</c>, <c>f_i</c>, <c>uni00A7</c>, <c>a.alt</c>; <c>null</c> for a name that says nothing of letters.</summary>
    public static string? LettersOf(string name)
    {
        // What follows a full stop says which form of the letter it is.
        var parts = (name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var end ? name[..end] : name).Split('_');
        var letters = new StringBuilder();
        foreach (var part in parts)
        {
            if (LetterOf(part) is not { } letter) return null;
            letters.Append(letter);
        }
        return letters.Length > 0 ? letters.ToString() : null;
    }

    private static string? LetterOf(string part)
    {
        const int Digits = 4;
        if (part.StartsWith("uni", StringComparison.Ordinal) && part.Length > 3 && (part.Length - 3) % Digits == 0)
        {
            var codes = Enumerable.Range(0, (part.Length - 3) / Digits).Select(i => Code(part.AsSpan(3 + i * Digits, Digits))).ToList();
            if (codes.TrueForAll(code => code is not null)) return string.Concat(codes.Select(code => char.ConvertFromUtf32(code!.Value)));
        }
        if (part.Length is >= 5 and <= 7 && part[0] == 'u' && Code(part.AsSpan(1)) is { } one) return char.ConvertFromUtf32(one);
        try
        {
            return part.Length > 0 && GlyphList.AdobeGlyphList.NameToUnicode(part) is { Length: > 0 } known ? known : null;
        }
        // The library fails in many ways at names such as "uniD800", half of a pair.
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static int? Code(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is > 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF ? code : null;
}
