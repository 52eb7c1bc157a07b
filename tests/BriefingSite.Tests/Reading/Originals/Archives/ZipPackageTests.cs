using System.IO.Compression;
using System.Text;
using BriefingSite.Reading.Originals.Archives;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Archives;

/// <summary>An archive is opened where it is whole, and what is in it is read within limits.</summary>
public class ZipPackageTests
{
    [Fact]
    public void Parts_have_names_whatever_their_case()
    {
        using var package = ZipPackage.Open(new(WordFile.Zip([("a/B.xml", "<a/>"), ("c\\d.txt", "text"), ("A/b.XML", "<b/>")])))!;
        Assert.Equal(["a/B.xml", "c/d.txt"], package.Names);
        Assert.Equal((true, false), (package.Has("A/B.xml"), package.Has("a")));
        using var text = new StreamReader(package.Part("C/D.txt")!);
        Assert.Equal("text", text.ReadToEnd());
        using var xml = package.Xml("a/b.xml")!;
        Assert.True(xml.Read());
        Assert.Equal("a", xml.Name);
        Assert.Null(package.Part("a"));
        Assert.Null(package.Xml("a"));
    }

    [Fact]
    public void Bytes_that_are_no_whole_archive_are_not_opened()
    {
        var whole = WordFile.Zip([("a", "b")]);
        Assert.NotNull(Open(whole));
        Assert.NotNull(Open([.. whole, 1, 2, 3]));
        Assert.Null(Open([]));
        Assert.Null(Open(whole[..^1]));
        Assert.Null(Open([0, .. whole]));
        Assert.Null(Open([.. whole, .. new byte[ushort.MaxValue + 1]]));
        Assert.NotNull(Open([.. whole, .. new byte[ushort.MaxValue]]));
        // A list of parts that begins behind its end, and one that is larger than any.
        var end = whole.Length - 22;
        Assert.Null(Open([.. whole[..(end + 16)], .. BitConverter.GetBytes(end), .. whole[(end + 20)..]]));
        Assert.Null(Open([.. whole[..30], .. new byte[4_000_001], .. whole[30..]]));
    }

    [Fact]
    public void What_is_inflated_of_all_parts_is_limited()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var name in (string[])["a", "b"])
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                for (var i = 0; i < 4; i++) part.Write(new byte[10_000_000]);
            }
        using var package = ZipPackage.Open(new(bytes.ToArray()))!;
        Assert.Equal(40_000_000, Length(package.Part("a")!));
        Assert.Equal(40_000_000, Length(package.Part("b")!));
        var problem = Assert.Throws<UnreadableFileException>(() => Length(package.Part("a")!));
        Assert.Equal(("holds more than 80 MB when it is unpacked", true), (problem.Message, problem.IsTooLarge));
    }

    [Theory]
    [InlineData(2_000_000, true, true)]
    [InlineData(2_000_001, true, false)]
    [InlineData(2_000_001, false, true)]
    public void Between_two_tags_of_XML_is_not_more_than_an_XML_reader_can_hold(int length, bool isXml, bool isRead)
    {
        using var stream = new GuardedStream(new MemoryStream(Encoding.ASCII.GetBytes($"<a>{new string('b', length - 3)}<c>{new string('b', length - 3)}")), new(80_000_000), isXml);
        if (isRead) Assert.Equal(2L * length, Length(stream));
        else Assert.Equal("has more than 2 MB between two tags", Assert.Throws<UnreadableFileException>(() => Length(stream)).Message);
    }

    [Fact]
    public void A_part_can_only_be_read()
    {
        var inner = new MemoryStream([1, 2, 3]);
        using (var stream = new GuardedStream(inner, new(100), isXml: false))
        {
            Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
            Assert.Throws<NotSupportedException>(() => stream.Length);
            Assert.Throws<NotSupportedException>(() => stream.Position);
            Assert.Throws<NotSupportedException>(() => stream.Position = 0);
            Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
            Assert.Throws<NotSupportedException>(() => stream.SetLength(0));
            Assert.Throws<NotSupportedException>(() => stream.Write([1], 0, 1));
            stream.Flush();
            var buffer = new byte[5];
            Assert.Equal(2, stream.Read(buffer, 1, 2));
            Assert.Equal(new byte[] { 0, 1, 2, 0, 0 }, buffer);
            Assert.True(inner.CanRead);
        }
        Assert.False(inner.CanRead);
    }

    private static int Length(Stream stream)
    {
        var buffer = new byte[4096];
        var length = 0;
        while (stream.Read(buffer) is > 0 and var read) length += read;
        return length;
    }

    private static ZipPackage? Open(byte[] bytes) => ZipPackage.Open(new(bytes));
}
