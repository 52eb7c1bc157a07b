using System.Text;
using BriefingSite.Reading.Originals.Encodings;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Encodings;

/// <summary>Which encoding a name, a mark or a declaration means.</summary>
public class CharacterEncodingsTests
{
    [Theory]
    [InlineData("utf-8", 65001)]
    [InlineData(" UTF8 ", 65001)]
    [InlineData("utf-16", 1200)]
    [InlineData("utf-16be", 1201)]
    [InlineData("utf-32", 12000)]
    [InlineData("utf-32be", 12001)]
    [InlineData("iso-8859-1", 1252)]
    [InlineData("ascii", 1252)]
    [InlineData("iso-8859-9", 1254)]
    [InlineData("cp1251", 1251)]
    [InlineData("windows-1251", 1251)]
    [InlineData("cp1250", 1250)]
    [InlineData("cp1256", 1256)]
    [InlineData("tis-620", 874)]
    [InlineData("iso-8859-8-i", 28598)]
    [InlineData("iso-8859-2", 28592)]
    [InlineData("koi8-r", 20866)]
    [InlineData("koi8-u", 21866)]
    [InlineData("ibm866", 866)]
    [InlineData("macintosh", 10000)]
    [InlineData("x-mac-cyrillic", 10007)]
    [InlineData("sjis", 932)]
    [InlineData("euc-jp", 51932)]
    [InlineData("iso-2022-jp", 50220)]
    [InlineData("euc-kr", 949)]
    [InlineData("big5", 950)]
    [InlineData("gb2312", 54936)]
    [InlineData("hz-gb-2312", 52936)]
    [InlineData("x-port", null)]
    [InlineData("", null)]
    public void A_name_means_what_it_means_on_the_web(string name, int? page) => Assert.Equal(page, CharacterEncodings.Find(name)?.CodePage);

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, 65001)]
    [InlineData(new byte[] { 0xEF, 0xBB }, null)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0 }, 1200)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x41 }, 1201)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0 }, 12000)]
    [InlineData(new byte[] { 0, 0, 0xFE, 0xFF }, 12001)]
    [InlineData(new byte[] { 0x41 }, null)]
    [InlineData(new byte[0], null)]
    public void A_byte_order_mark_means_an_encoding(byte[] bytes, int? page) => Assert.Equal(page, CharacterEncodings.Marked(bytes)?.CodePage);

    [Theory]
    [InlineData("<?xml version='1.0' encoding='a'?>", "a")]
    [InlineData(" \r\n\t<?xml encoding = \"a\" ?>", "a")]
    [InlineData("<?xml version='1.0'?><meta charset=a>", "a")]
    [InlineData("<?xml version='1.0'?><p encoding=a>", null)]
    [InlineData("<?xml encoding='a'", null)]
    [InlineData("<meta charset=a>", "a")]
    [InlineData("<META CHARSET=\"a\">", "a")]
    [InlineData("<meta charset = ' a '>", "a")]
    [InlineData("<meta http-equiv=x content='text/html; charset=a'>", "a")]
    [InlineData("<meta http-equiv=x content='text/html;charset=a;b'>", "a")]
    [InlineData("<meta charset=a/>", "a")]
    [InlineData("<meta charset=a\n>", "a")]
    [InlineData("<meta name=x><meta charset=a>", "a")]
    [InlineData("<meta name=x><p charset=a>", null)]
    [InlineData("<meta charset=a", null)]
    [InlineData("<meta charset>", null)]
    [InlineData("<meta charset=>", null)]
    [InlineData("<meta charset=''><meta charset=b>", "b")]
    [InlineData("<meta charset a=b>", null)]
    [InlineData("<body><meta charset=a>", null)]
    [InlineData("<meta charset=a><BODY>", "a")]
    [InlineData("x <meta charset=a>", null)]
    [InlineData("<p encoding='a'>", null)]
    [InlineData("", null)]
    public void A_page_declares_its_encoding_in_its_head(string text, string? name) => Assert.Equal(name, CharacterEncodings.Declared(Encoding.Latin1.GetBytes(text)));

    [Theory]
    [InlineData(65_520, "a")]
    [InlineData(65_521, null)]
    public void A_declaration_stands_at_the_beginning(int before, string? name) => Assert.Equal(name, CharacterEncodings.Declared(Encoding.Latin1.GetBytes($"<{new string(' ', before - 1)}<meta charset=a>")));

    [Theory]
    [InlineData("windows-1251", new byte[] { 0xCF, 0xEE }, "По")]
    [InlineData("windows-1251", new byte[] { 0xD0, 0x9F }, "П")]
    [InlineData(null, new byte[] { 0xD0, 0x9F }, "П")]
    [InlineData(null, new byte[] { 0xCF }, "\uFFFD")]
    [InlineData("x-port", new byte[] { 0xCF }, "\uFFFD")]
    [InlineData("windows-1251", new byte[] { 0xEF, 0xBB, 0xBF, 0x41 }, "A")]
    [InlineData("windows-1251", new byte[] { 0xFF, 0xFE, 0x41, 0 }, "A")]
    public void A_part_of_a_mail_is_read_whatever_it_declares(string? declared, byte[] bytes, string text) => Assert.Equal(text, CharacterEncodings.Decode(bytes, declared));

    [Theory]
    [InlineData("UTF-8", true)]
    [InlineData("utf-16le", true)]
    [InlineData("Unicode", true)]
    [InlineData("unicode-1", false)]
    [InlineData("iso-8859-1", false)]
    public void The_encodings_of_Unicode_are_known_by_name(string name, bool isUtf) => Assert.Equal(isUtf, CharacterEncodings.IsUtf(name));
}
