using System.Globalization;
using System.Text;
using BriefingSite.Core.Evidence;

namespace BriefingSite.Reading.Values;

/// <summary>Writes Latin letters with accents, Cyrillic and Greek in the letters a to z, so that ids made of titles can be read. Latin is written as by
/// CLDR's transform Latin-ASCII, which knows no language: <c>ü</c> is <c>u</c> in German and Turkish alike. Cyrillic follows BGN/PCGN without its signs,
/// Greek ELOT 743 without its accents.</summary>
internal static class Transliteration
{
    private const string Table =
        "ß=ss æ=ae œ=oe ø=o ł=l ı=i đ=d ð=d þ=th ħ=h ŧ=t ŋ=ng ĸ=k ƒ=f ə=a ɓ=b ɗ=d ƙ=k ﬀ=ff ﬁ=fi ﬂ=fl ﬃ=ffi ﬄ=ffl ﬅ=st ﬆ=st ĳ=ij "
        + "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya "
        + "і=i ї=yi є=ye ґ=g ў=u ј=j љ=lj њ=nj ђ=dj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h ҳ=h ҷ=j ӯ=u ӣ=i "
        + "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ";

    private const char FirstFullWidth = '\uFF01', LastFullWidth = '\uFF5E';

    private static readonly Dictionary<char, string> s_letters = Table.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(entry => entry[0], entry => entry[2..]);

    /// <summary>A text in lower case, with all letters of these scripts in a to z; everything else is kept as it is.</summary>
    public static string ToLatin(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var written = Composition.Compose(text).ToLowerInvariant();
        var output = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (char.IsAscii(written[i])) output.Append(written[i]);
            else if (written[i] is >= FirstFullWidth and <= LastFullWidth) output.Append((char)(written[i] - FirstFullWidth + '!'));
            else if (s_letters.TryGetValue(written[i], out var letters)) output.Append(InGreekPair(written, i) ?? letters);
            else Decomposed(written[i], output);
        }
        return output.ToString();
    }

    // A letter with an accent, as the letter alone; any other sign as it is. Accents that stand alone are left out.
    private static void Decomposed(char sign, StringBuilder output)
    {
        if (char.IsSurrogate(sign) || !IsAccented(sign))
        {
            output.Append(sign);
            return;
        }
        foreach (var part in Composition.Decompose(sign.ToString()))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark) continue;
            output.Append(s_letters.TryGetValue(part, out var letters) ? letters : part.ToString());
        }
    }

    // Latin, Greek and Cyrillic letters, and the accents of these scripts.
    private static bool IsAccented(char sign) => sign is (>= '\u00C0' and <= '\u052F') or (>= '\u1E00' and <= '\u1FFF');

    // Two letters that are written as one sound.
    private static string? InGreekPair(string text, int i) => (text[i], i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ') switch
    {
        ('υ', 'α' or 'ε' or 'ο' or 'η', _) => "u",
        ('γ', _, 'γ' or 'ξ' or 'χ') => "n",
        _ => null,
    };
}
