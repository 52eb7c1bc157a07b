using BriefingSite.Reading.Originals.Archives;

namespace BriefingSite.Reading.Originals.Word;

/// <summary>The languages of a text, one for each group of scripts: which is meant, its letters decide.</summary>
/// <param name="Western">The language of Latin, Cyrillic and Greek letters.</param>
/// <param name="EastAsian">That of Chinese, Japanese and Korean signs.</param>
/// <param name="RightToLeft">That of Arabic and Hebrew letters.</param>
internal sealed record WordLanguages(string? Western, string? EastAsian, string? RightToLeft)
{
    // What Word writes where nobody has chosen a language.
    private const string NotChosen = "ar-SA";

    /// <summary>None is known.</summary>
    public static WordLanguages None { get; } = new(null, null, null);

    /// <summary>Those that an element names.</summary>
    public static WordLanguages Read(XmlWalk xml) => new(xml.Value(), xml.Attribute("eastAsia") is ['z' or 'j' or 'k', ..] and var east ? east : null, xml.Attribute("bidi") is var right and not NotChosen ? right : null);

    /// <summary>These, and others where these say nothing.</summary>
    public WordLanguages Or(WordLanguages others) => new(Western ?? others.Western, EastAsian ?? others.EastAsian, RightToLeft ?? others.RightToLeft);

    /// <summary>The language of a text.</summary>
    public string? Of(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            return c switch { >= '\u0590' and < '\u0900' => RightToLeft, >= '\u2E80' and < '\uFB00' => EastAsian, _ => Western };
        }
        return null;
    }
}
