namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Unicode's data for the forms that Arabic letters have at the beginning, in the middle and at the end of words. Programs that set them put the forms into PDFs;
/// people write the letters.</summary>
/// <remarks>Unicode 14.0.0, compatibility decompositions of the blocks Arabic Presentation Forms A and B, as far as they are letters and marks. The runtime lacks this data in a
/// program built with the invariant culture.</remarks>
internal static class ArabicForms
{
    // Hexadecimal digits: the first form, in one digit how many forms follow each other, and the letters that they are forms of.
    private const string Data =
        "FB5020671 FB524067B FB564067E FB5A40680 FB5E4067A FB624067F FB6640679 FB6A406A4 FB6E406A6 FB7240684 FB7640683 FB7A40686 FB7E40687 FB822068D FB842068C " +
        "FB862068E FB8820688 FB8A20698 FB8C20691 FB8E406A9 FB92406AF FB96406B3 FB9A406B1 FB9E206BA FBA0406BB FBA4206C0 FBA6406C1 FBAA406BE FBAE206D2 FBB0206D3 " +
        "FBD3406AD FBD7206C7 FBD9206C6 FBDB206C8 FBDD10677 FBDE206CB FBE0206C5 FBE2206C9 FBE4406D0 FBE820649 FBEA206260627 FBEC2062606D5 FBEE206260648 " +
        "FBF02062606C7 FBF22062606C6 FBF42062606C8 FBF63062606D0 FBF9306260649 FBFC406CC FDF210627064406440647 FE701064B FE7110640064B FE721064C FE741064D " +
        "FE761064E FE7710640064E FE781064F FE7910640064F FE7A10650 FE7B106400650 FE7C10651 FE7D106400651 FE7E10652 FE7F106400652 FE8010621 FE8120622 FE8320623 " +
        "FE8520624 FE8720625 FE8940626 FE8D20627 FE8F40628 FE9320629 FE954062A FE994062B FE9D4062C FEA14062D FEA54062E FEA92062F FEAB20630 FEAD20631 FEAF20632 " +
        "FEB140633 FEB540634 FEB940635 FEBD40636 FEC140637 FEC540638 FEC940639 FECD4063A FED140641 FED540642 FED940643 FEDD40644 FEE140645 FEE540646 FEE940647 " +
        "FEED20648 FEEF20649 FEF14064A FEF5206440622 FEF7206440623 FEF9206440625 FEFB206440627";

    private static readonly Dictionary<char, string> s_letters = Read();

    /// <summary>The letters of a form; the character itself if it is none.</summary>
    public static string Letters(char form) => s_letters.TryGetValue(form, out var letters) ? letters : $"{form}";

    /// <summary>Whether a character may be a form.</summary>
    public static bool MayBe(char c) => c is >= '\uFB50' and <= '\uFEFC';

    private static Dictionary<char, string> Read()
    {
        const int Digits = 4;
        var letters = new Dictionary<char, string>();
        foreach (var entry in Data.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (first, count) = (Code(entry, 0), entry[Digits] - '0');
            var text = string.Concat(Enumerable.Range(0, (entry.Length - Digits - 1) / Digits).Select(i => (char)Code(entry, Digits + 1 + i * Digits)));
            for (var i = 0; i < count; i++) letters[(char)(first + i)] = text;
        }
        return letters;

        static int Code(string entry, int at) => Convert.ToInt32(entry.Substring(at, Digits), 16);
    }
}
