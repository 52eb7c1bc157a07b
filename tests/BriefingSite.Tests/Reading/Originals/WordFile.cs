using System.IO.Compression;
using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>Makes Word documents for tests, of invented text.</summary>
internal static class WordFile
{
    private const string Spaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Unter"><w:name w:val="Kapitelkopf"/><w:basedOn w:val="berschrift2"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="character" w:styleId="Geheim"><w:name w:val="Geheim"/><w:rPr><w:vanish/></w:rPr></w:style>
        """;

    /// <summary>A paragraph of a run.</summary>
    public static string P(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{R(text)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") => $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A document.</summary>
    /// <param name="body">Its body, in Word's XML.</param>
    /// <param name="parts">Further parts of <c>word/</c>: the kind, such as <c>footnotes</c>, and what is in it; <c>styles</c> in place of the usual ones.</param>
    public static byte[] Make(string body, params (string Kind, string Content)[] parts)
    {
        (string Kind, string Content)[] all = [.. parts.Any(part => part.Kind == "styles") ? [] : ((string, string)[])[("styles", Styles)], .. parts.Where(part => part.Kind != "core")];
        var relations = string.Join("", all.Select((part, i) => $"<Relationship Id=\"r{i}\" Type=\"{Relations}/{part.Kind}\" Target=\"{part.Kind}.xml\"/>"));
        var core = parts.Where(part => part.Kind == "core").Select(part => part.Content).FirstOrDefault() ?? "";
        return Zip(
        [
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", $"<Relationships><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document {Spaces}><w:body>{body}<w:sectPr/></w:body></w:document>"),
            ("word/_rels/document.xml.rels", $"<Relationships>{relations}</Relationships>"),
            ("docProps/core.xml", $"<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\">{core}</cp:coreProperties>"),
            .. all.Select(part => ($"word/{part.Kind}.xml", $"<w:{part.Kind} {Spaces}>{part.Content}</w:{part.Kind}>")),
        ]);
    }

    /// <summary>A ZIP archive of texts.</summary>
    public static byte[] Zip(IEnumerable<(string Name, string Text)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }

    /// <summary>The text of a document.</summary>
    public static OriginalText Read(byte[] document) =>
        BriefingSite.Reading.Originals.OriginalReader.Read(new("report.docx", new(document)), PassageDivision.Paragraphs);

    /// <summary>The passages of a document as text.</summary>
    public static IEnumerable<string> Passages(string body, params (string Kind, string Content)[] parts) => Read(Make(body, parts)).Passages.Select(passage => passage.Text);
}
