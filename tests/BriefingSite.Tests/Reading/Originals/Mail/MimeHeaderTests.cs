using System.Text;
using BriefingSite.Reading.Originals.Mail;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Mail;

/// <summary>The header of a mail: its fields, their parameters, and where it ends.</summary>
public class MimeHeaderTests
{
    [Theory]
    [InlineData("MIME-Version: 1.0", true)]
    [InlineData("MIME-Version: 1.0\n\nb", true)]
    [InlineData("mime-version : 1.0\r\n\r\nb", true)]
    [InlineData("From: a\nMessage-ID: b\n\nc", true)]
    [InlineData("Received: a\n b\n\tc\nFrom: d\n\ne", true)]
    [InlineData("Return-Path: a\nFrom: d\n\ne", true)]
    [InlineData("Delivered-To: a\nFrom: d\n\ne", true)]
    [InlineData("From: a\nSubject: b\n\nc", false)]
    [InlineData("Received: a\nSubject: b\n\nc", false)]
    [InlineData("X: a\nMIME-Version: 1.0\n \t\nb", true)]
    [InlineData("X: a\n\nMIME-Version: 1.0", false)]
    [InlineData(" X: a\nMIME-Version: 1.0", false)]
    [InlineData("MIME-Version: 1.0\nno field\n\nb", false)]
    [InlineData("MIME-Version: 1.0\n: a\n\nb", false)]
    [InlineData("MIME-Version: 1.0\nÄ: a\n\nb", false)]
    [InlineData("MIME-Version: 1.0\na b: a\n\nb", false)]
    [InlineData("MIME-Version: 1.0\n!~: a\n\nb", true)]
    [InlineData("\nMIME-Version: 1.0", false)]
    [InlineData("", false)]
    public void A_mail_begins_with_fields_that_programs_write(string text, bool begins) => Assert.Equal(begins, MimeHeader.Begins(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("a: b\n\nc", "b", 6)]
    [InlineData("a: b\r\n\r\nc", "b", 8)]
    [InlineData("A : b\na: c\n\nd", "b", 12)]
    [InlineData("a: b\n c\n\td \n\ne", "b c d", 13)]
    [InlineData("a: b", "b", 4)]
    [InlineData("a: b\n \nc", "b", 7)]
    [InlineData("\na: b", "", 1)]
    [InlineData("\r\na: b", "", 2)]
    [InlineData("x\n: y\na: b\n\n", "b", 12)]
    [InlineData("a:\n\n", "", 4)]
    [InlineData("", "", 0)]
    public void A_header_ends_at_an_empty_line(string text, string value, int end)
    {
        var (header, found) = MimeHeader.Read(Encoding.UTF8.GetBytes(text));
        Assert.Equal((value, end), (header["a"], found));
    }

    [Fact]
    public void A_field_that_is_not_UTF_8_is_Latin_1()
    {
        Assert.Equal("ä", MimeHeader.Read([(byte)'a', (byte)':', 0xE4]).Header["A"]);
        Assert.Equal("ä", MimeHeader.Read("a:ä"u8).Header["A"]);
    }

    [Theory]
    [InlineData("Text/HTML; charset=x", "text/html")]
    [InlineData("text/html", "text/html")]
    [InlineData("text/html charset=x", "text/html")]
    [InlineData("text/html,text/plain", "text/html")]
    [InlineData("text", "text/plain")]
    [InlineData("", "text/plain")]
    public void A_part_without_a_type_is_text(string written, string type) => Assert.Equal(type, Field(written).ContentType);

    [Theory]
    [InlineData("a/b; name=x", "x")]
    [InlineData("a/b; x=y;NAME = \"x; z\" ; name=w", "x; z")]
    [InlineData("a/b; name==?utf-8?Q?=C3=A4?=", "ä")]
    [InlineData("a/b; name*=utf-8''%C3%A4%20b", "ä b")]
    [InlineData("a/b; name*=windows-1251'ru'%CF%EE", "По")]
    [InlineData("a/b; name*=''%41", "A")]
    [InlineData("a/b; name*=%41", "A")]
    [InlineData("a/b; name*='%41", "A")]
    [InlineData("a/b; name*=a%4z%4", "a%4z%4")]
    [InlineData("a/b; name*=100% 4 sure", "100% 4 sure")]
    [InlineData("a/b; name*=%41b%42", "AbB")]
    [InlineData("a/b; name*=a%", "a%")]
    [InlineData("a/b; name*1=c; name*0=b", "bc")]
    [InlineData("a/b; name*0*=utf-8''%C3%A4; name*1=%41; name*2*=%42", "ä%41B")]
    [InlineData("a/b; name*10=c; name*9=b", "bc")]
    [InlineData("a/b; names=x", null)]
    [InlineData("a/b; =x; name", null)]
    [InlineData("a/b", null)]
    public void A_parameter_is_read_as_people_read_it(string written, string? value) => Assert.Equal(value, Field(written).Parameter("Content-Type", "name"));

    [Theory]
    [InlineData("café", "café")]
    [InlineData("=?utf-8?Q?caf=C3=A9?=", "café")]
    [InlineData("=?utf-8?q?a_b?= c", "a b c")]
    [InlineData("=?utf-8?B?Y2Fmw6k=?=", "café")]
    [InlineData("=?utf-8?b?Y2Fmw6k=?=", "café")]
    [InlineData("=?utf-8*en?Q?a?=", "a")]
    [InlineData("x =?utf-8?Q?a?= \t =?utf-8?Q?b?= =?utf-8?Q?c?= y", "x abc y")]
    [InlineData("=?utf-8?Q?a?= x =?utf-8?Q?b?=", "a x b")]
    [InlineData("=?a =?utf-8?Q?b?=", "=?a b")]
    [InlineData("=?utf-8?Q?a", "=?utf-8?Q?a")]
    [InlineData("=?utf-8?QQ?a?=", "=?utf-8?QQ?a?=")]
    [InlineData("=?utf-8?Q?a?b", "=?utf-8?Q?a?b")]
    [InlineData("=?utf-8?Q?a?= =? =?utf-8?Q?b?=", "a =? b")]
    public void Words_in_another_encoding_are_read(string written, string text) => Assert.Equal(text, EncodedWords.Read(written));

    [Fact]
    public void No_value_is_longer_than_anybody_reads() => Assert.Equal(10_000, EncodedWords.Read(new('a', 10_001)).Length);

    [Theory]
    [InlineData("Ines Holt <ines@port.example>", "Ines Holt")]
    [InlineData("\"Holt, Ines\" <ines@port.example>, Bea", "Holt, Ines|Bea")]
    [InlineData("<ines@port.example>", "ines@port.example")]
    [InlineData("\" \" <ines@port.example>", "ines@port.example")]
    [InlineData("ines@port.example", "ines@port.example")]
    [InlineData("ines@port.example (Ines Holt)", "Ines Holt")]
    [InlineData("Ines (the mayor) <ines@port.example>", "Ines (the mayor)")]
    [InlineData("(Ines Holt)", "(Ines Holt)")]
    [InlineData(", ,Ines", "Ines")]
    [InlineData("", "")]
    public void Those_whom_a_mail_is_from_have_names(string field, string names) => Assert.Equal(names, string.Join('|', MailName.All(field)));

    private static MimeHeader Field(string value) => MimeHeader.Read(Encoding.UTF8.GetBytes($"Content-Type: {value}\n\n")).Header;
}
