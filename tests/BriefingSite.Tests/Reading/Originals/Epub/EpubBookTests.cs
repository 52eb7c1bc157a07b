using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Epub;

/// <summary>The chapters of a book, and what it says of itself.</summary>
public class EpubBookTests
{
    [Theory]
    [InlineData("<dc:title>A</dc:title><dc:title>B</dc:title>", "A||||")]
    [InlineData("<dc:title> </dc:title><dc:title>B</dc:title>", "B||||")]
    [InlineData("<dc:creator>A</dc:creator><dc:creator opf:role=\"aut\">B</dc:creator><dc:creator opf:role=\"edt\">C</dc:creator>", "|A;B|||")]
    [InlineData("<dc:contributor>A</dc:contributor>", "||||")]
    [InlineData("<dc:publisher>A</dc:publisher><dc:publisher>B</dc:publisher>", "||A||")]
    [InlineData("<dc:date>2031</dc:date><dc:date>2030</dc:date>", "|||2031|")]
    [InlineData("<dc:date opf:event=\"modification\">2031</dc:date><dc:date opf:event=\"publication\">2030-01-02T10:00:00Z</dc:date>", "|||2030-01-02|")]
    [InlineData("<dc:date>Today</dc:date>", "|||Today|")]
    [InlineData("<dc:language>en</dc:language><dc:language>de</dc:language>", "||||en")]
    public void A_book_says_what_it_is(string metadata, string said)
    {
        var read = Read(Package($"<metadata xmlns:dc=\"d\" xmlns:opf=\"o\">{metadata}</metadata>")).Metadata;
        Assert.Equal(said, $"{read.Title}|{string.Join(';', read.Authors)}|{read.Publisher}|{read.Published}|{read.Language}");
    }

    [Theory]
    [InlineData("a.xhtml", "OPS/a.xhtml")]
    [InlineData("./b//a.xhtml#c", "OPS/b/a.xhtml")]
    [InlineData("../a%20b.xhtml", "a b.xhtml")]
    [InlineData("b/../../c/a.xhtml", "c/a.xhtml")]
    public void A_chapter_stands_where_the_list_of_parts_says(string address, string part) =>
        Assert.Equal(["One"], Read(Package($"<manifest><item id=\"a\" href=\"{address}\" media-type=\"text/HTML\"/></manifest><spine><itemref idref=\"a\"/></spine>", (part, "<body><p>One</p></body>"))).Passages.Select(passage => passage.Text));

    [Theory]
    [InlineData("<item id=\"a\" href=\"../../a.xhtml\" media-type=\"text/html\"/>", 0, null)]
    [InlineData("<item id=\"a\" href=\"b.xhtml\" media-type=\"text/html\"/>", 0, "book.epub is damaged: it has no part OPS/b.xhtml.")]
    [InlineData("<item id=\"a\" href=\"a.xhtml\" media-type=\"text/css\"/>", 0, null)]
    [InlineData("<item id=\"a\" href=\"a.xhtml\"/>", 0, null)]
    [InlineData("<item href=\"a.xhtml\" media-type=\"text/html\"/>", 0, null)]
    [InlineData("<item id=\"a\" media-type=\"text/html\"/>", 0, null)]
    [InlineData("<item id=\"a\" href=\"a.xhtml\" media-type=\"text/html\"/><item id=\"a\" href=\"b.xhtml\" media-type=\"text/html\"/>", 1, null)]
    [InlineData("<item id=\"a\" href=\"a.xhtml\" media-type=\"text/html\" properties=\"navigation\"/>", 1, null)]
    [InlineData("<item id=\"a\" href=\"a.xhtml\" media-type=\"text/html\" properties=\"svg nav\"/>", 0, null)]
    public void What_is_no_chapter_is_not_read(string items, int chapters, string? problem)
    {
        var text = Read(Package($"<manifest>{items}</manifest><spine><itemref/><itemref idref=\"a\"/></spine>", ("OPS/a.xhtml", "<body><p>One</p></body>")));
        Assert.Equal((chapters, problem), (text.Passages.Count, text.Problem?.Message));
        if (problem is not null) return;
        var read = $"{(chapters == 1 ? "1 chapter was" : $"{chapters} chapters were")} read in their order.";
        Assert.Equal(items.Contains(" nav\"", StringComparison.Ordinal) ? [read, "The list of contents was left out."] : [read], text.Remarks);
        Assert.True(text.MarksHeadings);
    }

    [Fact]
    public void A_book_without_its_list_of_parts_is_damaged()
    {
        var book = WordFile.Zip([("META-INF/container.xml", "<container><rootfiles><x full-path=\"b\"/><rootfile full-path=\"OPS/book.opf\"/><rootfile full-path=\"c\"/></rootfiles></container>")]);
        Assert.Equal("book.epub is damaged: it has no part OPS/book.opf.", Read(book).Problem?.Message);
    }

    [Fact]
    public void A_book_in_another_encoding_of_Unicode_is_read()
    {
        using var bytes = new MemoryStream();
        bytes.Write(Package("<manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"text/html\"/></manifest><spine><itemref idref=\"a\"/></spine>"));
        using (var archive = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = archive.CreateEntry("OPS/a.xhtml").Open();
            part.Write([.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes("<body><p>Ä</p></body>")]);
        }
        Assert.Equal(["Ä"], Read(bytes.ToArray()).Passages.Select(passage => passage.Text));
    }

    private static byte[] Package(string opf, params (string Name, string Text)[] parts) => WordFile.Zip(
    [
        ("META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>"), ("OPS/book.opf", $"<package>{opf}</package>"), .. parts,
    ]);

    private static OriginalText Read(byte[] book) => OriginalReader.Read(new("book.epub", new(book)), PassageDivision.Paragraphs);
}
