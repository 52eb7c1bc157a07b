using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>Files that are damaged or made to do harm end in a diagnostic, soon.</summary>
public sealed class HostileArchiveTests
{
    private const string Head = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    // Ten seconds where nothing else runs.
    private static readonly TimeSpan s_busy = TimeSpan.FromSeconds(90);

    public static TheoryData<string, string, string> Cases => new()
    {
        { "BS156", "is a Word document that is damaged, or protected", Head + "<w:p><w:r><w:t>It ends in the mid" },
        { "BS156", "is a Word document that is damaged, or protected", "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + Head + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>" },
        { "BS156", "is a Word document that is damaged, or protected", "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + Head + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>" },
        { "BS075", "is nested too deep: more than 512 elements in one another", Head + string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5000)) },
        { "BS075", "has more than 2 MB between two tags", $"<w:document {string.Concat(Enumerable.Range(0, 400_000).Select(i => $"a{i}=\"\" "))}>" },
        { "BS075", "has 150,000 passages; 99,999 can be cited", Head + string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 150_000)) + "</w:body></w:document>" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Broken_and_endless_documents_are_refused(string code, string how, string document)
    {
        var watch = Stopwatch.StartNew();
        var problem = Read(WordFile.Zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", document)])).Problem;
        Assert.Equal((code, $"report.docx {how}."), (problem?.Rule.Code, problem?.Message));
        Assert.True(watch.Elapsed < s_busy);
    }

    [Theory]
    [InlineData("<w:p/>", "has more than 400,000 paragraphs, rows and cells")]
    [InlineData("<w:x/>", "has more than 4 million tags in a part")]
    [InlineData("<w:t>It says nothing at all, and it says it again and again, as long as anybody is there who unpacks it.</w:t>", "holds more than 80 MB when it is unpacked")]
    [InlineData("a", "has more than 2 MB between two tags")]
    public void A_bomb_is_not_inflated_to_its_end(string repeated, string how)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("[Content_Types].xml").Open().Dispose();
            using var part = archive.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(Head));
            var paragraphs = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, 1_000_000)));
            for (var written = 0; written < 150_000_000; written += paragraphs.Length) part.Write(paragraphs);
        }
        var watch = Stopwatch.StartNew();
        Assert.Equal($"report.docx {how}.", Read(bytes.ToArray()).Problem?.Message);
        Assert.True(watch.Elapsed < s_busy);
    }

    [Fact]
    public void An_archive_that_is_cut_off_or_of_another_kind_is_none_that_can_be_read()
    {
        var whole = WordFile.Make(WordFile.P("It is whole."));
        Assert.True(OriginalReader.IsBinary(new("report.docx", new(whole))));
        Assert.False(OriginalReader.IsBinary(new("report.docx", new(whole[..^40]))));
        Assert.False(OriginalReader.IsBinary(new("report.docx", new(WordFile.Zip([("xl/workbook.xml", "<a/>"), ("[Content_Types].xml", "<a/>")])))));
    }

    [Fact]
    public void Damaged_bytes_anywhere_are_no_exception()
    {
        var whole = WordFile.Make(WordFile.P("It is whole.") + WordFile.P("So it says."), ("footnotes", ""), ("comments", ""));
        var random = new Random(17);
        for (var i = 0; i < 300; i++)
        {
            var broken = whole.ToArray();
            for (var j = 0; j < 4; j++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            var text = Read(broken);
            Assert.True(text.Problem is not null || text.Passages.Count >= 0);
        }
    }

    private static OriginalText Read(byte[] document) => OriginalReader.Read(new("report.docx", new(document)), PassageDivision.Paragraphs);
}
