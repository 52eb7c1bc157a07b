using BriefingSite.Reading.Originals.Pdf;
using UglyToad.PdfPig;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>What a file says of itself is taken as far as it is likely to be true of the text.</summary>
public class PdfFactsTests
{
    [Theory]
    [InlineData("The ferry", "The ferry")]
    [InlineData("Microsoft Word - The ferry", "The ferry")]
    [InlineData("microsoft powerpoint - The ferry - a history", "The ferry - a history")]
    [InlineData("Microsoft The ferry", "Microsoft The ferry")]
    [InlineData("Ferry", "Ferry")]
    [InlineData("Quay", "Quay")]
    [InlineData("Sea", null)]
    [InlineData("1204", null)]
    [InlineData("The ferry.docx", null)]
    [InlineData("The ferry.PDF", null)]
    [InlineData("ferry_final", null)]
    [InlineData("ferry/final", null)]
    [InlineData("ferry2031", null)]
    [InlineData("The ferry of 2031", "The ferry of 2031")]
    [InlineData("Untitled", null)]
    [InlineData("document", null)]
    [InlineData("Slide 1", null)]
    [InlineData("Title", null)]
    [InlineData("unknown", null)]
    [InlineData("about:blank", null)]
    [InlineData("PowerPoint Presentation", null)]
    [InlineData("\\(anonymous\\)", null)]
    [InlineData("  The   ferry\\n and the quay ", "The ferry and the quay")]
    [InlineData("The\\001ferry", "The ferry")]
    [InlineData("   ", null)]
    public void A_title_that_a_program_made_up_is_none(string written, string? title) => Assert.Equal(title, Of($"/Title({written})").Title);

    [Fact]
    public void A_title_of_five_hundred_letters_is_none()
    {
        Assert.Equal(499, Of($"/Title({new string('x', 499)})").Title?.Length);
        Assert.Null(Of($"/Title({new string('x', 500)})").Title);
        Assert.Null(Of("/Title<FEFFFFFD00540068006500200066>").Title);
        Assert.Null(Of("").Title);
    }

    [Fact]
    public void Authors_are_divided_at_semicolons()
    {
        Assert.Equal(["Ines Holt", "Bea Twos"], Of("/Author(Ines Holt ; Bea Twos;)").Authors);
        Assert.Empty(Of("").Authors);
    }

    [Theory]
    [InlineData("D:20310512093000Z", "2031-05-12")]
    [InlineData("20310512", "2031-05-12")]
    [InlineData(" D:20310512 ", "2031-05-12")]
    [InlineData("D:2031051", null)]
    [InlineData("D:20311312", null)]
    [InlineData("D:2031-05-12", null)]
    [InlineData("May 2031", null)]
    public void The_day_on_which_the_file_was_made_is_a_day(string written, string? day) => Assert.Equal(day, Of($"/CreationDate({written})").Made);

    [Theory]
    [InlineData("(en-GB)", "en-GB")]
    [InlineData("<6465>", "de")]
    [InlineData("5 0 R", "fr")]
    [InlineData("/en", null)]
    [InlineData("()", null)]
    public void The_language_is_that_of_the_catalog(string written, string? language) => Assert.Equal(language, Of("", $"/Lang {written}").Language);

    [Fact]
    public void The_metadata_of_publishers_are_read()
    {
        var facts = OfXmp("""
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">The ferry</rdf:li><rdf:li xml:lang="de">Die Fähre</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>Ines Holt</rdf:li><rdf:li> Bea <![CDATA[Twos]]> </rdf:li></rdf:Seq></dc:creator>
            <dc:publisher>Harbour Press</dc:publisher><dc:publisher>Another</dc:publisher>
            <dc:language>en</dc:language><dc:subject>ferries</dc:subject>
            <prism:publicationDate>2031-05-12T09:30:00Z</prism:publicationDate><prism:coverDate>2030-01-01</prism:coverDate>
            <prism:doi>10.1000/182</prism:doi>
            """, "/Title(A title of the program)/Author(A user)");
        Assert.Equal(("The ferry", "Harbour Press", "en", "2031-05-12", "10.1000/182"), (facts.Title, facts.Publisher, facts.Language, facts.Published, facts.Doi));
        Assert.Equal(["Ines Holt", "Bea Twos"], facts.Authors);
    }

    [Fact]
    public void Simple_metadata_may_be_attributes()
    {
        var facts = OfXmp("", attributes: """dc:publisher="Harbour Press" prism:doi="10.1000/182" prism:publicationDate="2031-05-12" """);
        Assert.Equal(("Harbour Press", "10.1000/182", "2031-05-12"), (facts.Publisher, facts.Doi, facts.Published));
    }

    [Fact]
    public void What_says_less_than_the_file_does_not_replace_it()
    {
        Assert.Equal("The ferry", OfXmp("<dc:title>ferry_final.docx</dc:title>", "/Title(The ferry)").Title);
        Assert.Equal(["Ines Holt", "Bea Twos"], OfXmp("<dc:creator>Ines Holt and Bea Twos</dc:creator>", "/Author(Ines Holt; Bea Twos)").Authors);
        Assert.Equal(["Ines Holt"], OfXmp("<dc:creator>Ines Holt</dc:creator>").Authors);
        Assert.Equal("en-GB", OfXmp("<dc:language>en</dc:language>", catalog: "/Lang(en-GB)").Language);
        Assert.Null(OfXmp("<dc:language>x-default</dc:language>").Language);
        Assert.Null(OfXmp("<dc:publisher/><dc:publisher> </dc:publisher>").Publisher);
        Assert.Null(OfXmp("<other:publisher>Harbour Press</other:publisher>").Publisher);
        Assert.Equal("The ferry", OfXmp("<other:title>Another</other:title>", "/Title(The ferry)").Title);
    }

    [Theory]
    [InlineData("<dc:identifier>doi:10.1000/182</dc:identifier>", "10.1000/182")]
    [InlineData("<dc:identifier>https://doi.org/10.1000/182</dc:identifier>", "10.1000/182")]
    [InlineData("<dc:identifier>10.1000/182</dc:identifier>", "10.1000/182")]
    [InlineData("<dc:identifier>version 10.1000/182</dc:identifier>", null)]
    [InlineData("<dc:relation>10.1000/182</dc:relation>", null)]
    [InlineData("<dc:identifier>10.1000</dc:identifier>", null)]
    [InlineData("<dc:identifier>doi/10.1000</dc:identifier>", null)]
    [InlineData("<dc:identifier>978-3-16</dc:identifier>", null)]
    [InlineData("<other:doi>10.1000/182</other:doi>", "10.1000/182")]
    [InlineData("<other:identifier>10.1000/182</other:identifier>", null)]
    [InlineData("<prism:DOI>10.1000/182</prism:DOI><prism:doi>10.1000/183</prism:doi>", "10.1000/182")]
    public void A_DOI_is_told_by_its_form(string property, string? doi) => Assert.Equal(doi, OfXmp(property).Doi);

    [Theory]
    [InlineData("2031-05-12", "2031-05-12")]
    [InlineData("2031-05", null)]
    [InlineData("12 May 2031", null)]
    [InlineData("2031-13-12", null)]
    public void The_day_of_publication_is_a_day(string written, string? day) => Assert.Equal(day, OfXmp($"<prism:coverDate>{written}</prism:coverDate>").Published);

    [Fact]
    public void Metadata_that_break_off_are_read_up_to_there_and_large_ones_are_not()
    {
        Assert.Equal("The ferry", OfXmp("<dc:title>The ferry</dc:title><dc:publisher>Harbour Press</dc:creator>").Title);
        Assert.Equal("The ferry", OfXmp($"<dc:title>The ferry</dc:title><dc:description>{new string('x', 900_000)}</dc:description>").Title);
        Assert.Null(OfXmp($"<dc:title>The ferry</dc:title><dc:description>{new string('x', 1_000_000)}</dc:description>").Title);
        Assert.Null(Of("", "/Metadata 5 0 R", WrittenPdf.Stream("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "/Type/Metadata/Subtype/XML")).Title);
    }

    private static PdfFacts OfXmp(string properties, string information = "", string attributes = "", string catalog = "") => Of(information, $"/Metadata 5 0 R{catalog}", WrittenPdf.Stream(Latin($"""
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmlns:other="http://example.org/" {attributes}>{properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
        """), "/Type/Metadata/Subtype/XML"));

    // The bytes of UTF-8, each as a letter.
    private static string Latin(string text) => System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static PdfFacts Of(string information, string catalog = "", string first = "(fr)")
    {
        using var document = PdfDocument.Open(new WrittenPdf { Catalog = catalog, Objects = [first, $"<<{information}>>"], Trailer = "/Info 6 0 R" }.Make());
        return PdfFacts.Of(document);
    }
}
