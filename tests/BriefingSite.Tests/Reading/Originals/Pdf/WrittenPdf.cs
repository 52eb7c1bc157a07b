using System.Globalization;
using System.Text;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>A PDF that is written by hand, for what no writer of PDFs makes. Pages are 600 points wide and 800 high, and have the font <c>/F</c>, Helvetica.</summary>
internal sealed class WrittenPdf
{
    /// <summary>The number of the first object of <see cref="Objects"/>.</summary>
    public const int First = 5;

    /// <summary>More keys of the catalog.</summary>
    public string Catalog { get; init; } = "";

    /// <summary>More keys of each page.</summary>
    public string Page { get; init; } = "";

    /// <summary>More resources of each page.</summary>
    public string Resources { get; init; } = "";

    /// <summary>The keys of the font.</summary>
    public string Font { get; init; } = "/Subtype/Type1/BaseFont/Helvetica";

    /// <summary>More keys of the trailer.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>More objects, from number <see cref="First"/>.</summary>
    public IReadOnlyList<string> Objects { get; init; } = [];

    /// <summary>What each page draws; a drawing is a stream.</summary>
    public IReadOnlyList<string> Drawings { get; init; } = [Say("The ferry left.")];

    /// <summary>The kids of the root of pages; all of them if empty.</summary>
    public string Kids { get; init; } = "";

    /// <summary>Draws a text.</summary>
    public static string Say(string text, double x = 70, double y = 700, string before = "") => string.Create(CultureInfo.InvariantCulture, $"BT {before} /F 10 Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n");

    /// <summary>A stream of bytes, each written as the letter of Latin-1.</summary>
    public static string Stream(string data, string keys = "") => $"<<{keys}/Length {data.Length}>>stream\n{data}\nendstream";

    /// <summary>The file.</summary>
    public byte[] Make()
    {
        var pages = Drawings.Select((_, i) => First + Objects.Count + i * 2).ToList();
        List<string> objects = [$"<</Type/Catalog/Pages 2 0 R{Catalog}>>", $"<</Type/Pages/Kids[{(Kids.Length > 0 ? Kids : string.Join(' ', pages.Select(page => $"{page} 0 R")))}]/Count {(Kids.Length > 0 ? Kids.Split('R').Length - 1 : pages.Count)}>>", $"<</Type/Font{Font}>>", "null", .. Objects];
        foreach (var drawing in Drawings)
        {
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {objects.Count + 2} 0 R/Resources<</Font<</F 3 0 R>>{Resources}>>{Page}>>");
            objects.Add(Stream(drawing));
        }
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        foreach (var (content, i) in objects.Select((content, i) => (content, i)))
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{content}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R{Trailer}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
