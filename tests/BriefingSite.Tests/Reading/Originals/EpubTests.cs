using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>A book is read chapter by chapter in the order that it names.</summary>
public sealed class EpubTests
{
    private const string Items = """
        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
        <item id="two" href="text/two%20b.xhtml" media-type="application/xhtml+xml"/>
        <item id="one" href="text/../one.xhtml#top" media-type="application/xhtml+xml"/>
        <item id="css" href="a.css" media-type="text/css"/>
        """;

    [Fact]
    public void Chapters_stand_in_the_order_of_the_spine_with_what_the_book_says_of_itself()
    {
        var text = Read(Book());
        Assert.Equal(
            [("The ferry", 1), ("It did not run.", 0), ("Nobody said why.", 0), ("The quay", 2), ("It is shut.", 0)],
            text.Passages.Select(passage => (passage.Text, passage.Level)));
        Assert.Equal(new OriginalMetadata("The harbour", ["Ines Holt", "Bea Twos"], "Harbour Press", "2031-05-01", "en", null), text.Metadata);
        Assert.Equal(["2 chapters were read in their order.", "The list of contents was left out."], text.Remarks);
    }

    [Fact]
    public void A_book_that_is_protected_or_damaged_is_named()
    {
        var locked = Read(Book(("META-INF/encryption.xml", "<encryption><EncryptedData><CipherData><CipherReference URI=\"OPS/one.xhtml\"/></CipherData></EncryptedData></encryption>")));
        Assert.Equal("BS156: book.epub is protected against copying (DRM), so that only the reader it was sold for can show it.", $"{locked.Problem?.Rule.Code}: {locked.Problem?.Message}");
        var empty = Read(WordFile.Zip([("META-INF/container.xml", "<container/>")]));
        Assert.Equal("book.epub is damaged: it does not name its list of parts.", empty.Problem?.Message);
        var cut = Read(WordFile.Zip([("META-INF/container.xml", "<container>")]));
        Assert.Equal("book.epub is an EPUB book that is damaged, or protected.", cut.Problem?.Message);
    }

    [Fact]
    public void Fonts_that_are_encrypted_do_not_matter() =>
        Assert.Null(Read(Book(("META-INF/encryption.xml", "<encryption><EncryptedData><CipherData><CipherReference URI=\"OPS/a.otf\"/></CipherData></EncryptedData></encryption>"))).Problem);

    [Fact]
    public void A_chapter_that_is_nested_too_deep_is_reported() =>
        Assert.Equal("BS075", Read(Book(("OPS/text/two b.xhtml", $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 20_000))}"))).Problem?.Rule.Code);

    [Fact]
    public void A_passage_has_the_page_of_the_printed_book_on_which_it_begins()
    {
        var text = Read(Book(
            ("OPS/one.xhtml", "<html xmlns:epub=\"e\"><body><p>Before any page.</p><span epub:type=\"pagebreak\" id=\"a\" title=\"xii\"/><h1>The ferry</h1><p>It ran <span role=\"doc-pagebreak\" aria-label=\" Page 1. \">1</span>on Sundays.</p><table><tr><td>Fares</td><td>two</td></tr></table></body></html>"),
            ("OPS/text/two b.xhtml", "<html><body><p>It goes on.</p><div role=\"doc-pagebreak\"/><p>Nobody knows where.</p></body></html>")));
        Assert.Equal(
            [("Before any page.", null), ("The ferry", "xii"), ("It ran on Sundays.", "xii"), ("Fares two", "1"), ("It goes on.", "1"), ("Nobody knows where.", null)],
            text.Passages.Select(passage => (passage.Text, passage.PageLabel ?? (passage.Page is { } page ? $"{page}" : null))));
    }

    [Theory]
    [InlineData("OPS/nav.xhtml", "<html><body><nav epub:type=\"toc\"><a href=\"one.xhtml\">The ferry</a></nav><nav epub:type=\"page-list\"><ol><li><a href=\"one.xhtml#x\">6</a></li><li><a href=\"text/two%20b.xhtml\">7</a></li></ol></nav></body></html>", "")]
    [InlineData("OPS/toc.ncx", "<ncx><navMap/><pageList><navLabel><text>Pages</text></navLabel><pageTarget><navLabel><text>6</text></navLabel><content src=\"one.xhtml#x\"/></pageTarget><pageTarget><navLabel><text>7</text></navLabel><content src=\"text/two%20b.xhtml\"/></pageTarget></pageList></ncx>", "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>")]
    public void A_list_of_pages_beside_the_text_gives_them_too(string part, string list, string item)
    {
        var text = Read(Book(item, (part, list)));
        Assert.Equal([null, null, "6", "7", "7"], text.Passages.Select(passage => passage.PageLabel));
    }

    [Fact]
    public void Words_in_a_drawing_are_text_of_a_book() => Assert.Equal(
        ["Before.", "The old quay", "The new quay", "After."],
        Read(Book(("OPS/one.xhtml", "<html><body><p>Before.</p><svg><defs><text>Unseen</text></defs><g><text x=\"1\">The old <tspan>quay</tspan></text><text>The new quay</text></g></svg><p>After.</p></body></html>")))
            .Passages.Take(4).Select(passage => passage.Text));

    private static byte[] Book(params (string Name, string Text)[] parts) => Book("", parts);

    private static byte[] Book(string item, params (string Name, string Text)[] parts)
    {
        (string Name, string Text)[] usual =
        [
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>"),
            ("OPS/book.opf", $"<package xmlns=\"http://www.idpf.org/2007/opf\"><metadata xmlns:dc=\"d\" xmlns:opf=\"o\"><dc:title>The harbour</dc:title><dc:creator>Ines Holt</dc:creator><dc:creator opf:role=\"trl\">Tom Threes</dc:creator><dc:creator>Bea Twos</dc:creator><dc:publisher>Harbour Press</dc:publisher><dc:date>2031-05-01T00:00:00Z</dc:date><dc:language>en</dc:language></metadata><manifest>{Items}{item}</manifest><spine><itemref idref=\"nav\"/><itemref idref=\"one\"/><itemref idref=\"two\"/><itemref idref=\"gone\"/></spine></package>"),
            ("OPS/nav.xhtml", "<html><body><nav><a href=\"one.xhtml\">The ferry</a></nav></body></html>"),
            ("OPS/one.xhtml", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body class=\"a>b\"><!-- <p/> --><h1>The ferry</h1><p>It <a id=\"x\"/>did <i/>not run.</p><p>Nobody said why.</p></body></html>"),
            ("OPS/text/two b.xhtml", "<html><head><title>Chapter 2</title></head><body><h2>The quay</h2><p>It is shut.</p></body></html>"),
        ];
        return WordFile.Zip(usual.Where(part => parts.All(other => other.Name != part.Name)).Concat(parts));
    }

    private static OriginalText Read(byte[] book) => OriginalReader.Read(new("book.epub", new(book)), PassageDivision.Paragraphs);
}
