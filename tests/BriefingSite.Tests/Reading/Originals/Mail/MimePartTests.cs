using System.Text;
using BriefingSite.Reading.Originals.Mail;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Mail;

/// <summary>The parts of a mail, and what is written in them.</summary>
public class MimePartTests
{
    private const string Head = "Content-Type: multipart/mixed; boundary=x\n\n";

    [Theory]
    [InlineData("--x\n\na\n--x\n\nb\n--x--\nc", "a|b")]
    [InlineData("before\n--x\n\na\n--x--", "a")]
    [InlineData("--x\r\n\r\na\r\n--x--\r\n", "a")]
    [InlineData("--x \t\n\na\n--x-- \n", "a")]
    [InlineData("--x\n\na", "a")]
    [InlineData("--x\n\na\n--x\n", "a")]
    [InlineData("--x\n\na\n--x", "a")]
    [InlineData("--x\n\na\n--xy\n--x--", "a\n--xy")]
    [InlineData("--x\n\na\n--x--y\n--x--", "a\n--x--y")]
    [InlineData("--x\n\na --x\n--x--", "a --x")]
    [InlineData("--x\n\n\n--x\n\nb", "|b")]
    [InlineData("--x\nX: y\n\na\n\n--x--", "a\n")]
    public void Parts_stand_between_the_lines_that_divide_them(string body, string parts) =>
        Assert.Equal(parts.Split('|'), MimePart.Read(Encoding.UTF8.GetBytes(Head + body)).Leaves().Select(part => Encoding.UTF8.GetString(part.Written.Span)));

    [Fact]
    public void Parts_have_parts()
    {
        var mail = MimePart.Read(Encoding.UTF8.GetBytes($"{Head}--x\nContent-Type: multipart/alternative; boundary=\"y z\"\n\n--y z\n\na\n--y z\nContent-Type: text/html\n\nb\n--y z--\n--x\n\nc\n--x--"));
        Assert.Equal(["text/plain", "text/html", "text/plain"], mail.Leaves().Select(part => part.Type));
        Assert.Equal(["multipart/alternative", "text/plain"], mail.Parts.Select(part => part.Type));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void What_divides_parts_is_not_endless(int length, bool isRead)
    {
        var boundary = new string('x', length);
        var mail = Encoding.UTF8.GetBytes($"Content-Type: multipart/mixed; boundary={boundary}\n\n--{boundary}\n\na");
        if (isRead) Assert.Single(MimePart.Read(mail).Parts);
        else Assert.Throws<FormatException>(() => MimePart.Read(mail));
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void Parts_are_nested_twenty_deep_at_most(int depth, bool isRead)
    {
        var mail = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, depth).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n")) + "\na");
        if (isRead) Assert.Single(MimePart.Read(mail).Leaves());
        else Assert.Contains("nested too deep", Assert.Throws<FormatException>(() => MimePart.Read(mail)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Disposition: attachment; filename=a.txt", true, "a.txt")]
    [InlineData("Content-Disposition: ATTACHMENT", true, null)]
    [InlineData("Content-Disposition: inline; filename=a.txt\nContent-Type: text/plain; name=b.txt", false, "a.txt")]
    [InlineData("Content-Type: text/plain; name=b.txt", false, "b.txt")]
    [InlineData("X: y", false, null)]
    public void A_part_may_be_attached_and_have_a_name(string header, bool isAttached, string? name)
    {
        var part = MimePart.Read(Encoding.UTF8.GetBytes($"{header}\n\na"));
        Assert.Equal((isAttached, name), (part.IsAttached, part.FileName));
    }

    [Theory]
    [InlineData(" BASE64 ", "Y2Fmw6k=", "café")]
    [InlineData("base64", "Y2\r\nFm w6\tk", "café")]
    [InlineData("base64", "YQ==Yg==", "a")]
    [InlineData("base64", "YW-Jj", "abc")]
    [InlineData("base64", "Y", "")]
    [InlineData("base64", "+/8=", "\uFFFD\uFFFD")]
    [InlineData("Quoted-Printable", "caf=C3=a9", "café")]
    [InlineData("quoted-printable", "a=\nb=\r\nc= \t\nd", "abcd")]
    [InlineData("quoted-printable", "a_b=20=", "a_b ")]
    [InlineData("quoted-printable", "a= b", "a= b")]
    [InlineData("quoted-printable", "a=4", "a=4")]
    [InlineData("quoted-printable", "a=4G=G4=41", "a=4G=G4A")]
    [InlineData("quoted-printable", "=3f=3F=6a=5A", "??jZ")]
    [InlineData("8bit", "caf=C3", "caf=C3")]
    [InlineData("", "a", "a")]
    public void What_was_written_for_the_mail_is_read_as_it_was_before(string encoding, string written, string content) =>
        Assert.Equal(content, Encoding.UTF8.GetString(MimePart.Read(Encoding.UTF8.GetBytes($"Content-Transfer-Encoding: {encoding}\n\n{written}")).Content()));
}
