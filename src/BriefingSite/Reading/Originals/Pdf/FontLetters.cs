using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Fonts.CompactFontFormat;
using UglyToad.PdfPig.Fonts.Encodings;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Fonts.Type1.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>What a letter is whose font does not say so to the library, which then takes its code for its letter.</summary>
/// <param name="Text">The letter; <see cref="Glyph.Unnamed"/> where nothing names it; <c>null</c> for that of the library.</param>
/// <param name="IsGuess">Whether the letter may be another one.</param>
internal readonly record struct LetterReading(string? Text, bool IsGuess);

/// <summary>Reads the letters of fonts that have no map to Unicode, or one with gaps: by the names of their signs, as the encoding of the font in the document
/// or in the program of the font has them.</summary>
/// <param name="document">The document.</param>
/// <param name="filters">What unpacks its parts.</param>
internal sealed class FontLetters(PdfDocument document, IFilterProvider filters)
{
    private const int MaxDepth = 100;

    private static readonly string[] s_programs = ["FontFile", "FontFile2", "FontFile3"];

    private readonly StandardEncoding _standard = new(document);
    private readonly Dictionary<IFont, Font?> _fonts = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a letter is, if not what the library takes it for.</summary>
    public LetterReading Read(Letter letter)
    {
        if (_standard.Read(letter) is { } standard) return new(standard, false);
        if (letter is not { Value: [var c] } || letter.GetFont() is not { } font) return default;
        if (!_fonts.TryGetValue(font, out var known)) _fonts[font] = known = DictionaryOf(letter) is { } keys && !IsStandard(keys) ? new(font, keys, this) : null;
        return known?.Read(c) ?? default;
    }

    private DictionaryToken? DictionaryOf(Letter letter) => letter.FontDetails.FontDictionaryReference is { } reference ? PageLabels.Resolve(document, new IndirectReferenceToken(reference)) as DictionaryToken : null;

    // The library knows the letters of the fonts that every viewer has.
    private bool IsStandard(DictionaryToken font) => Key(font, "BaseFont") is NameToken name && Standard14.IsFontInStandard14(name.Data) && Key(font, "FontDescriptor") is null;

    private IToken? Key(DictionaryToken dictionary, string key) => dictionary.TryGet(NameToken.Create(key), out var value) ? PageLabels.Resolve(document, value) : null;

    // The names of the encoding that the document gives a font; those of the program of the font where it gives none.
    private Dictionary<int, string> NamesOf(DictionaryToken font)
    {
        var encoding = Key(font, "Encoding");
        var names = new Dictionary<int, string>();
        var known = (encoding is DictionaryToken own ? Key(own, "BaseEncoding") : encoding) is NameToken name ? Named(name.Data)?.CodeToNameMap : BuiltIn(font);
        foreach (var (code, sign) in known ?? new Dictionary<int, string>())
            if (sign != SignNames.None) names[code] = sign;
        if (encoding is DictionaryToken keys && Key(keys, "Differences") is ArrayToken differences)
        {
            var code = 0;
            foreach (var token in differences.Data)
            {
                if (token is NumericToken number) code = number.Int;
                else if (token is NameToken sign) names[code++] = sign.Data;
            }
        }
        return names;
    }

    private static Encoding? Named(string name) => name switch
    {
        "WinAnsiEncoding" => WinAnsiEncoding.Instance,
        "MacRomanEncoding" => MacRomanEncoding.Instance,
        "StandardEncoding" => UglyToad.PdfPig.Fonts.Encodings.StandardEncoding.Instance,
        _ => null,
    };

    // The names in the program of a font, by code.
    private IReadOnlyDictionary<int, string>? BuiltIn(DictionaryToken font)
    {
        if (Key(font, "FontDescriptor") is not DictionaryToken descriptor) return null;
        try
        {
            if (Key(descriptor, "FontFile") is StreamToken type1)
                return Type1FontParser.Parse(new MemoryInputBytes(Unpacked(type1)), Length(type1, "Length1"), Length(type1, "Length2"), new StackDepthGuard(MaxDepth)).Encoding;
            if (Key(descriptor, "FontFile3") is not StreamToken compact || Key(compact.StreamDictionary, "Subtype") is not NameToken { Data: "Type1C" }) return null;
            return CompactFontFormatParser.Parse(new CompactFontFormatData(Unpacked(compact))).FirstFont.Encoding?.CodeToNameMap;
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or PdfLimitException))
        {
            // A broken program names nothing.
            return null;
        }
    }

    private bool HasProgram(DictionaryToken font) => Key(font, "FontDescriptor") is DictionaryToken descriptor && s_programs.Any(key => descriptor.ContainsKey(NameToken.Create(key)));

    private int Length(StreamToken stream, string key) => Key(stream.StreamDictionary, key) is NumericToken number ? number.Int : 0;

    private Memory<byte> Unpacked(StreamToken stream)
    {
        var bytes = stream.Data.ToArray().AsMemory();
        foreach (var (filter, i) in filters.GetFilters(stream.StreamDictionary).Select((filter, i) => (filter, i))) bytes = filter.Decode(bytes, stream.StreamDictionary, filters, i);
        return bytes;
    }

    private HashSet<int> CodesOfMap(DictionaryToken font)
    {
        try
        {
            return Key(font, "ToUnicode") is StreamToken map ? UnicodeMap.Codes(Unpacked(map).Span) : [];
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or PdfLimitException))
        {
            // What can't be unpacked maps nothing.
            return [];
        }
    }

    /// <summary>A font, with what is known of its letters.</summary>
    private sealed class Font(IFont font, DictionaryToken keys, FontLetters owner)
    {
        private readonly Dictionary<char, LetterReading> _readings = [];
        private readonly Lazy<Dictionary<int, string>> _names = new(() => owner.NamesOf(keys));
        private readonly Lazy<HashSet<int>> _codes = new(() => owner.CodesOfMap(keys));

        private bool? _isRenumbered;

        public LetterReading Read(char c)
        {
            if (!_readings.TryGetValue(c, out var reading)) _readings[c] = reading = Find(c);
            return reading;
        }

        // The library takes a code that nothing names for the letter with that number.
        private LetterReading Find(char c)
        {
            var hasMap = keys.ContainsKey(NameToken.ToUnicode);
            if (owner.Key(keys, "Subtype") is NameToken { Data: "Type0" }) return hasMap || Mapped(c) is not null ? default : new(IsBlank(c) && IsDrawn(c) ? Glyph.Unnamed : null, true);
            if (c > byte.MaxValue || _codes.Value.Contains(c) || Mapped(c) is { } other && other != $"{c}" || IsOfOtherCode(c)) return default;
            if (IsRenumbered() && !IsBlank(c)) return new(Glyph.Unnamed, false);
            var name = _names.Value.GetValueOrDefault(c);
            // The signs of such a font have codes and no names; where its map leaves a code out, the sign may be another than the encoding says.
            var isGuess = hasMap && !IsBlank(c) && _codes.Value.Count > 0 && owner.Key(keys, "Subtype") is NameToken { Data: "TrueType" };
            if (name is not null && SignNames.LettersOf(name) is { } letters) return new(letters == $"{c}" ? null : letters, isGuess);
            if (name is null && !hasMap && _names.Value.Count == 0) return new(null, !IsBlank(c));
            // What a font that is not in the file draws is not known.
            return IsDrawn(c) || (name is not null && !owner.HasProgram(keys)) ? new(Glyph.Unnamed, false) : default;
        }

        // Programs that keep few signs of a font give them other codes, and say in the map alone what these are.
        private bool IsRenumbered() => _isRenumbered ??= keys.ContainsKey(NameToken.Encoding) && _codes.Value.Count(code => _names.Value.TryGetValue(code, out var name) && SignNames.LettersOf(name) is { } letters && Mapped(code) is { } mapped && mapped != letters) * 2 > _codes.Value.Count;

        // Whether the font has a letter under another code.
        private bool IsOfOtherCode(char c) => Enumerable.Range(0, byte.MaxValue + 1).Any(code => code != c && (_codes.Value.Contains(code) ? Mapped(code) == $"{c}" : _names.Value.TryGetValue(code, out var name) && SignNames.LettersOf(name) == $"{c}"));

        private static bool IsBlank(char c) => char.IsControl(c) || char.IsWhiteSpace(c);

        private string? Mapped(int code)
        {
            try
            {
                return font.TryGetUnicode(code, out var text) && !string.IsNullOrEmpty(text) ? text : null;
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                return null;
            }
        }

        private bool IsDrawn(int code)
        {
            try
            {
                return font.TryGetPath(code, out var path) && path.Count > 0;
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                return true;
            }
        }
    }
}
