using System.Buffers;
using System.Text;
using BriefingSite.Core.Evidence;

namespace BriefingSite.Importing.Libraries;

/// <summary>Reads TeX as BibTeX files have it in titles and names: accents, special letters, dashes; braces and the names of other commands are left
/// out.</summary>
internal static class TexText
{
    private static readonly SearchValues<char> s_signs = SearchValues.Create("\\{}~$-`'");

    private static readonly Dictionary<string, string> s_letters = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß",
        ["o"] = "ø",
        ["O"] = "Ø",
        ["l"] = "ł",
        ["L"] = "Ł",
        ["ae"] = "æ",
        ["AE"] = "Æ",
        ["oe"] = "œ",
        ["OE"] = "Œ",
        ["aa"] = "å",
        ["AA"] = "Å",
        ["i"] = "i",
        ["j"] = "j",
        ["dj"] = "đ",
        ["DJ"] = "Đ",
        ["th"] = "þ",
        ["TH"] = "Þ",
        ["dh"] = "ð",
        ["DH"] = "Ð",
        ["textendash"] = "–",
        ["textemdash"] = "—",
        ["textquoteright"] = "’",
        ["textquoteleft"] = "‘",
        ["textquotedblleft"] = "“",
        ["textquotedblright"] = "”",
        ["textbackslash"] = "\\",
        ["textbraceleft"] = "{",
        ["textbraceright"] = "}",
        ["textasciitilde"] = "~",
        ["textasciicircum"] = "^",
        ["ldots"] = "…",
        ["dots"] = "…",
        ["textellipsis"] = "…",
        ["S"] = "§",
        ["pounds"] = "£",
        ["euro"] = "€",
        ["texteuro"] = "€",
        ["copyright"] = "©",
        ["textregistered"] = "®",
        ["guillemotleft"] = "«",
        ["guillemotright"] = "»",
    };

    private static readonly Dictionary<char, char> s_accents = new()
    {
        ['`'] = '\u0300',
        ['\''] = '\u0301',
        ['^'] = '\u0302',
        ['~'] = '\u0303',
        ['='] = '\u0304',
        ['u'] = '\u0306',
        ['.'] = '\u0307',
        ['"'] = '\u0308',
        ['r'] = '\u030A',
        ['H'] = '\u030B',
        ['v'] = '\u030C',
        ['d'] = '\u0323',
        ['c'] = '\u0327',
        ['k'] = '\u0328',
        ['b'] = '\u0331',
    };

    /// <summary>The text as a reader sees it.</summary>
    public static string Read(string tex)
    {
        if (tex.AsSpan().IndexOfAny(s_signs) < 0) return tex;
        var output = new StringBuilder(tex.Length);
        for (var i = 0; i < tex.Length;) i = Next(tex, i, output);
        return Composition.Compose(output.ToString());
    }

    // Reads one sign or command, and returns the index after it.
    private static int Next(string tex, int i, StringBuilder output)
    {
        switch (tex[i])
        {
            case '\\' when i + 1 < tex.Length:
                return Command(tex, i + 1, output);
            case '{' or '}' or '$' or '\\':
                return i + 1;
            case '~':
                output.Append('\u00A0');
                return i + 1;
            case '-' or '`' or '\'':
                return Run(tex, i, output);
            default:
                output.Append(tex[i]);
                return i + 1;
        }
    }

    private static int Run(string tex, int i, StringBuilder output)
    {
        var length = 1;
        while (i + length < tex.Length && tex[i + length] == tex[i] && length < 3) length++;
        output.Append((tex[i], length) switch
        {
            ('-', 2) => "–",
            ('-', 3) => "—",
            ('`', 2) => "“",
            ('\'', 2) => "”",
            _ => tex.Substring(i, length),
        });
        return i + length;
    }

    private static int Command(string tex, int at, StringBuilder output)
    {
        var end = at;
        while (end < tex.Length && char.IsAsciiLetter(tex[end])) end++;
        var name = end > at ? tex[at..end] : tex[at..(at + 1)];
        if (end == at) end = at + 1;
        if (name.Length == 1 && s_accents.TryGetValue(name[0], out var accent) && Accented(tex, end, isWord: char.IsAsciiLetter(name[0])) is var (letter, after))
        {
            output.Append(letter).Append(accent);
            return after;
        }
        if (s_letters.TryGetValue(name, out var sign)) output.Append(sign);
        else if (!char.IsAsciiLetter(name[0])) output.Append(name is "\\" or "/" or "," or " " ? name is "\\" or " " ? " " : "" : name);
        // The space that ends the name of a command is not text, nor are empty braces after it.
        if (char.IsAsciiLetter(name[0]) && end < tex.Length && tex[end] == ' ') end++;
        return end;
    }

    // The letter that an accent belongs to, in braces or not, and the index after it.
    private static (string Letter, int After)? Accented(string tex, int at, bool isWord)
    {
        var i = at;
        while (i < tex.Length && (tex[i] == ' ' || (tex[i] == '{' && i - at < 4))) i++;
        if (i >= tex.Length || (isWord && i == at)) return null;
        var letter = tex[i].ToString();
        if (tex[i] == '\\' && i + 1 < tex.Length && tex[i + 1] is 'i' or 'j') letter = tex[++i].ToString();
        if (!char.IsLetter(letter[0])) return null;
        i++;
        var open = tex.AsSpan(at, i - at).Count('{');
        while (open > 0 && i < tex.Length && tex[i] is '}' or ' ')
        {
            if (tex[i] == '}') open--;
            i++;
        }
        return (letter, i);
    }
}
