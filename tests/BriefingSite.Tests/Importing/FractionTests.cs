using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Reading.Originals;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

/// <summary>Where a source says 2/3, a quotation can't say 3, whatever kind of file it is.</summary>
public sealed class FractionTests : IDisposable
{
    private readonly LittleSite _site = new();

    public FractionTests() => _site.QuoteFreely();

    public void Dispose() => _site.Dispose();

    public static TheoryData<string, byte[]> Sources => new()
    {
        { "council.html", Text("<html lang=en><title>Council</title><p>The council needs a <sup>2</sup>/<sub>3</sub> majority for it.") },
        { "council.htm", Text("<html lang=en><title>Council</title><p>The council needs a <math><mfrac><mn>2</mn><mn>3</mn></mfrac></math> majority for it.") },
        { "council.md", Text("---\ntitle: Council\n---\nThe council needs a <sup>2</sup>&frasl;<sub>3</sub> majority for it.\n") },
        { "council.txt", Text("The council needs a ⅔ majority for it.\n") },
        { "council.eml", Text("From: a@b.example\nSubject: Council\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>The council needs a <sup>2</sup>/<sub>3</sub> majority for it.\n") },
        { "council.docx", WordFile.Make($"<w:p>{WordFile.R("The council needs a ")}<m:oMath><m:f><m:num><m:r><m:t>2</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>{WordFile.R(" majority for it.")}</w:p>") },
        { "council.pdf", Pdf() },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_quotation_has_the_whole_fraction(string name, byte[] source)
    {
        await File.WriteAllBytesAsync(_site[name], source, TestContext.Current.CancellationToken);
        await _site.ImportAndFillIn(name, "council");
        Quote("needs a 2/3 majority for");
        Assert.DoesNotContain("BS110", (await _site.Run("check")).Error);
        Quote("needs a ⅔ majority for");
        Assert.DoesNotContain("BS110", (await _site.Run("check")).Error);
        foreach (var words in (string[])["3 majority for", "a 3 majority", "needs a majority", "a 23 majority", "a 2 majority"])
        {
            Quote(words);
            Assert.Contains("BS110", (await _site.Run("check")).Error);
        }
    }

    private void Quote(string words) => _site.Write("input/pages/about.md", $"---\ntitle: About\n---\nIt says that the council “{words}” [@council, ¶1].\n");

    private static byte[] Text(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static byte[] Pdf()
    {
        using var pdf = new PdfFile();
        var at = 60 + pdf.Width("The council needs a ");
        return pdf.Line(60, 700, "The council needs a").Line(at, 704.2, "2", 7).Line(at, 697, "3", 7).Line(at + 6.5, 700, "majority for it.").Make();
    }
}
