using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Tokens;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Reads the letters of fonts that name no encoding and are not in the file: they have the standard encoding of the specification of PDF (Annex D),
/// where the library takes their codes for Latin-1.</summary>
internal sealed class StandardEncoding(PdfDocument document)
{
    // Type that is not made of letters has this flag.
    private const int Symbolic = 4;

    // From code A1 on; a space where there is none.
    private const string Upper = "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ— ";

    private const char FirstUpper = '\u00A1';

    // Letters among the last codes.
    private static readonly Dictionary<char, char> s_letters = new() { ['\u00E1'] = 'Æ', ['\u00E3'] = 'ª', ['\u00E8'] = 'Ł', ['\u00E9'] = 'Ø', ['\u00EA'] = 'Œ', ['\u00EB'] = 'º', ['\u00F1'] = 'æ', ['\u00F5'] = 'ı', ['\u00F8'] = 'ł', ['\u00F9'] = 'ø', ['\u00FA'] = 'œ', ['\u00FB'] = 'ß' };

    private readonly Dictionary<IndirectReference, bool> _fonts = [];

    /// <summary>What a letter is, if its font has that encoding; else <c>null</c>.</summary>
    public string? Read(Letter letter) => letter is { Value: [var c], FontDetails.FontDictionaryReference: { } font } && Decode(c) is var read && read != c && IsOf(font) ? $"{read}" : null;

    // The library names a few letters by other means.
    private static char Decode(char c) => c switch
    {
        '\'' => '’',
        '`' => '‘',
        >= FirstUpper and < (char)(FirstUpper + 48) when Upper[c - FirstUpper] != ' ' => Upper[c - FirstUpper],
        _ => s_letters.GetValueOrDefault(c, c),
    };

    private bool IsOf(IndirectReference font)
    {
        if (!_fonts.TryGetValue(font, out var isOf)) _fonts[font] = isOf = PageLabels.Resolve(document, new IndirectReferenceToken(font)) is DictionaryToken keys && IsOf(keys);
        return isOf;
    }

    // The library knows the encoding of the fonts that every viewer has.
    private bool IsOf(DictionaryToken font) =>
        Key(font, "Subtype") is NameToken { Data: "Type1" or "MMType1" } && Key(font, "Encoding") is null && Key(font, "ToUnicode") is null
        && Key(font, "BaseFont") is NameToken name && !Standard14.IsFontInStandard14(name.Data)
        && Key(font, "FontDescriptor") is DictionaryToken descriptor && Key(descriptor, "FontFile") is null && Key(descriptor, "FontFile3") is null
        && !(Key(descriptor, "Flags") is NumericToken flags && (flags.Int & Symbolic) != 0);

    private IToken? Key(DictionaryToken dictionary, string key) => dictionary.TryGet(NameToken.Create(key), out var value) ? PageLabels.Resolve(document, value) : null;
}
