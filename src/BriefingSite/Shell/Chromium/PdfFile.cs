using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Chromium;

/// <summary>A PDF as Chromium writes it, with uncompressed objects.</summary>
/// <param name="content">Its bytes.</param>
internal sealed partial class PdfFile(Blob content)
{
    // In Latin-1 each byte is a character, so offsets in the text are offsets in the file.
    private readonly string _text = Encoding.Latin1.GetString(content.Bytes.Span);

    private string Catalog => Object(Reference(_text[_text.LastIndexOf("trailer", StringComparison.Ordinal)..], "/Root "));

    /// <summary>How many pages it has.</summary>
    /// <exception cref="FormatException">The PDF was not written by Chromium.</exception>
    public int Length => FindPages(Reference(Catalog, "/Pages ")).Count();

    /// <summary>The page number of each link target in the file.</summary>
    /// <exception cref="FormatException">The PDF was not written by Chromium.</exception>
    public ValueList<PageNumber> Numbers()
    {
        var pages = FindPages(Reference(Catalog, "/Pages ")).Select((page, i) => (page, i)).ToDictionary(pair => pair.page, pair => pair.i + 1);
        return Place().Matches(Object(Reference(Catalog, "/Dests ")))
            .Select(place => new PageNumber(Name(place.Groups["name"].Value), pages[Number(place.Groups["page"].Value)])).ToValueList();
    }

    /// <summary>The file without anything that differs from run to run or browser to browser: its times become the day of the edition (nothing where
    /// that is unknown), the name of the browser becomes the name of this program, and the elements of the tagged structure are numbered from 1 in
    /// Chromium's order. All offsets stay valid.</summary>
    /// <exception cref="FormatException">The PDF was not written by Chromium.</exception>
    public Blob Normalize(Edtf? day)
    {
        var text = new StringBuilder(_text);
        var date = day is { Written.Length: 10 } ? $"(D:{day.Written.Replace("-", "", StringComparison.Ordinal)}000000+00'00')" : null;
        Replace("/Creator ", "\n/Producer ", "(BriefingSite)");
        Replace("/CreationDate ", "\n/ModDate ", date);
        Replace("/ModDate ", ">>", date);
        // Chromium's numbers go on from earlier documents and differ in each run. The names are in a sorted tree, so their order is kept.
        var elements = Element().Matches(_text);
        var numbers = elements.Select(element => element.Value).Distinct().Order(StringComparer.Ordinal).Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i + 1);
        foreach (Match element in elements)
            text.Remove(element.Index, element.Length).Insert(element.Index, string.Create(CultureInfo.InvariantCulture, $"(node{numbers[element.Value]:00000000})"));
        return new(Encoding.Latin1.GetBytes(text.ToString()));

        void Replace(string name, string next, string? value)
        {
            var start = Find(name, 0);
            var length = Find(next, start) - start;
            var entry = value is null ? "" : name + value;
            text.Remove(start, length).Insert(start, entry.PadRight(length)[..length]);
        }
    }

    private IEnumerable<int> FindPages(int node)
    {
        var text = Object(node);
        return Kids().Match(text) is { Success: true } kids
            ? ObjectNumber().Matches(kids.Value).SelectMany(kid => FindPages(Number(kid.Groups["number"].Value)))
            : [node];
    }

    private string Object(int number)
    {
        var start = Find($"\n{number.ToString(CultureInfo.InvariantCulture)} 0 obj\n", 0);
        return _text[start..Find("\nendobj", start)];
    }

    private int Find(string words, int from) =>
        _text.IndexOf(words, from, StringComparison.Ordinal) is >= 0 and var place ? place : throw new FormatException($"The PDF has no '{words.Trim()}'.");

    private static int Reference(string text, string name)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);
        if (start < 0) throw new FormatException($"The PDF has no '{name.Trim()}'.");
        return Number(text[(start + name.Length)..text.IndexOf(' ', start + name.Length)]);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // Bytes outside ASCII are written as # and two hexadecimal digits.
    private static string Name(string written) => Uri.UnescapeDataString(written.Replace('#', '%'));

    [GeneratedRegex(@"/(?<name>\S+) \[(?<page>\d+) 0 R /XYZ")]
    private static partial Regex Place();

    [GeneratedRegex(@"/Kids \[[^\]]*\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"(?<number>\d+) 0 R")]
    private static partial Regex ObjectNumber();

    [GeneratedRegex(@"\(node\d{8}\)")]
    private static partial Regex Element();
}
