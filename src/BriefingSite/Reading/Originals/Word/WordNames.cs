using BriefingSite.Reading.Originals.Archives;

namespace BriefingSite.Reading.Originals.Word;

/// <summary>The names of Word's XML.</summary>
internal static class WordNames
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math", StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Whether an element is of Word's text.</summary>
    public static bool IsWord(this XmlWalk xml) => xml.Space is Word or StrictWord;

    /// <summary>Whether an element is of a formula.</summary>
    public static bool IsMath(this XmlWalk xml) => xml.Space is Math or StrictMath;

    /// <summary>Whether an element holds the same thing several times, for programs of different age.</summary>
    public static bool IsAlternatives(this XmlWalk xml) => xml.Space == Compatibility && xml.Name == "AlternateContent";

    /// <summary>The value of a property; <c>null</c> where it has none.</summary>
    public static string? Value(this XmlWalk xml) => xml.Attribute("val");

    /// <summary>The value of a property that is a whole number.</summary>
    public static int? Number(this XmlWalk xml) => int.TryParse(xml.Value(), out var number) ? number : null;

    /// <summary>Whether a property that is on or off is on.</summary>
    public static bool IsOn(this XmlWalk xml) => xml.Value() is not ("0" or "false" or "off");
}
