using BriefingSite.Core.Model;
using Xunit;
using static BriefingSite.Tests.Reading.Originals.WordFile;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>What a Word document says of itself, and where its parts are.</summary>
public class DocxFormatTests
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Document = "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:r><w:t>One</w:t></w:r></w:p></w:body></w:document>";

    [Theory]
    [InlineData("Abc", "Abc")]
    [InlineData("Ab1", null)]
    [InlineData("Untitled 2", null)]
    [InlineData("Word Document", null)]
    [InlineData("Normal.dotm", null)]
    [InlineData("The &lt;title&gt;", null)]
    [InlineData("report.DOCX", null)]
    [InlineData("report.txt", "report.txt")]
    [InlineData("The document", "The document")]
    public void A_title_that_a_program_wrote_is_none(string written, string? title) => Assert.Equal(title, Read(Make(P("One"), ("core", $"<dc:title>{written}</dc:title>"))).Metadata.Title);

    [Theory]
    [InlineData("Ines Holt", "Ines Holt")]
    [InlineData("Ines Holt;; Bea", "Ines Holt|Bea")]
    [InlineData("Ina", "Ina")]
    [InlineData("IH", "")]
    [InlineData("ADMIN; user; Python-docx; Author", "")]
    [InlineData("", "")]
    public void An_author_that_a_program_wrote_is_none(string written, string authors)
    {
        var text = Read(Make(P("One"), ("core", $"<dc:creator>{written}</dc:creator>")));
        Assert.Equal(authors, string.Join('|', text.Metadata.Authors));
        Assert.Equal(authors.Length == 0 ? [] : [$"The file names {authors.Replace("|", ", ", StringComparison.Ordinal)} as its author, which may be whoever owned the program. Check it."], text.Remarks);
    }

    [Fact]
    public void The_title_in_the_text_comes_before_that_in_the_properties() =>
        Assert.Equal("The port of 2031", Read(Make($"<w:p><w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr><w:r><w:t>The port</w:t><w:br/><w:t>of 2031</w:t></w:r></w:p>", ("core", "<dc:title>Another</dc:title>"))).Metadata.Title);

    [Theory]
    [InlineData("word/document.xml", null)]
    [InlineData("word/document.xml", "")]
    [InlineData("word/text.xml", "<Relationship Type=\"a/officeDocument\" Target=\"word/text.xml\"/>")]
    [InlineData("word/text.xml", "<Relationship Type=\"a/officeDocument\" Target=\"/word/text.xml\"/>")]
    [InlineData("word/document.xml", "<Relationship Type=\"a/officeDocument\" TargetMode=\"External\" Target=\"word/text.xml\"/>")]
    [InlineData("word/document.xml", "<Relationship Type=\"a/officeDocument\"/><Relationship Target=\"word/text.xml\"/>")]
    [InlineData("word/document.xml", "<Relationship Type=\"officeDocument\" Target=\"word/document.xml\"/>")]
    public void The_text_is_the_part_that_the_document_names(string part, string? relations)
    {
        List<(string, string)> parts = [("[Content_Types].xml", "<Types/>"), (part, Document)];
        if (relations is not null) parts.Add(("_rels/.rels", $"<Relationships>{relations}</Relationships>"));
        Assert.Equal(["One"], Read(Zip(parts)).Passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_document_without_a_text_is_damaged() =>
        Assert.Equal("report.docx is damaged: it has no text part.", Read(Zip([("[Content_Types].xml", "<Types/>"), ("word/other.xml", "<a/>")])).Problem?.Message);

    [Fact]
    public void The_properties_stand_where_the_document_names_them_or_where_they_are_usually()
    {
        const string core = "<c><title>The port</title></c>";
        (string, string)[] parts = [("[Content_Types].xml", "<Types/>"), ("word/document.xml", Document)];
        Assert.Equal("The port", Read(Zip([.. parts, ("docProps/core.xml", core)])).Metadata.Title);
        Assert.Equal("The port", Read(Zip([.. parts, ("_rels/.rels", $"<Relationships><Relationship Type=\"{Relations}/core-properties\" Target=\"p.xml\"/></Relationships>"), ("p.xml", core)])).Metadata.Title);
        Assert.Equal(OriginalMetadata.None, Read(Zip(parts)).Metadata);
    }
}
