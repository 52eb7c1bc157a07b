using System.Diagnostics;
using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>Mails, and pages that a browser saved as one file.</summary>
public sealed class MailTests
{
    [Fact]
    public void A_page_saved_as_one_file_is_read_as_its_page()
    {
        var read = Read("page.mhtml", """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://port.example/ships
            Subject: =?utf-8?Q?H=C3=A4fen?=
            Date: Mon, 2 Jun 2031 10:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html";
            	boundary="----Boundary--x----"


            ------Boundary--x----
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://port.example/ships

            <!DOCTYPE html><html lang=3D"de"><head><meta charset=3D"utf-8"><title>Die H=C3=A4fen</title></head>
            <body><p>Im Jahr 2031 kamen mehr Schiff=
            e als je zuvor.</p></body></html>
            ------Boundary--x----
            Content-Type: image/png
            Content-Transfer-Encoding: base64
            Content-Location: https://port.example/a.png

            iVBORw0KGgo=
            ------Boundary--x------
            """);
        Assert.Equal(["Im Jahr 2031 kamen mehr Schiffe als je zuvor."], read.Passages.Select(passage => passage.Text));
        Assert.Equal(("Die Häfen", "https://port.example/ships", "2031-06-02", "de", null), (read.Metadata.Title, read.Metadata.Address, read.Metadata.Retrieved, read.Metadata.Language, read.Metadata.Published));
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("Content-Type: text/html", "windows-1251")]
    [InlineData("Content-Type: text/html; charset=windows-1251", "utf-8")]
    public void Where_the_part_does_not_say_how_its_page_is_encoded_the_page_does(string type, string declared)
    {
        var page = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes($"MIME-Version: 1.0\nSubject: Ships\n{type}\nContent-Transfer-Encoding: 8bit\n\n<html><head><meta charset=\"{declared}\"></head><body><p>В порт пришло больше кораблей.</p></body></html>\n");
        Assert.Equal("В порт пришло больше кораблей.", Assert.Single(new MailFormat().Read(new InputFile("page.mhtml", new(page)), PassageDivision.Paragraphs).Passages).Text);
    }

    [Fact]
    public void A_mail_that_was_exported_with_an_envelope_line_is_a_mail_and_a_box_of_several_is_refused()
    {
        const string Mail = "From 12@xxx Mon Jun 02 10:00:00 2031\nMessage-ID: <1@port.example>\nFrom: Ines <ines@port.example>\nDate: Mon, 2 Jun 2031 10:00:00 -0000\nSubject: Ships\n\nFrom the tower we saw more ships.\n\nFrom here on: none.\n";
        Assert.Equal(["From the tower we saw more ships.", "From here on: none."], Read("mail.eml", Mail).Passages.Select(passage => passage.Text));
        Assert.Contains("holds several mails", Read("mail.eml", Mail + "\n" + Mail).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_says_who_wrote_it_when_and_what_is_attached()
    {
        var read = Read("mail.eml", """
            Received: from port.example
            Message-ID: <1@port.example>
            From: "Holt, Ines" <ines@port.example>, =?windows-1251?B?wu7r4w==?= <v@port.example>
            Subject: Ships of
             2031
            Date: 2 Jun 2031 23:30:00 +0400
            Content-Type: multipart/mixed; boundary=a

            --a
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            Only plain.
            --b
            Content-Type: text/html; charset=windows-1251
            Content-Transfer-Encoding: base64

            PHA+z+7w8iDv8Ojt/+sg8fPk4C48L3A+
            --b--
            --a
            Content-Type: application/pdf; name="=?utf-8?Q?H=C3=A4fen.pdf?="
            Content-Disposition: attachment; filename*=utf-8''H%C3%A4fen.pdf

            %PDF-1.4
            --a--
            """);
        Assert.Equal(["Порт принял суда."], read.Passages.Select(passage => passage.Text));
        Assert.Equal(("Ships of 2031", "2031-06-02"), (read.Metadata.Title, read.Metadata.Published));
        Assert.Equal(["Holt, Ines", "Волг"], read.Metadata.Authors);
        Assert.Equal(["Attached, and not read: Häfen.pdf. Import it as a source of its own."], read.Remarks);
    }

    [Fact]
    public void A_mail_with_flowing_lines_has_paragraphs() =>
        Assert.Equal(["The harbour received more ships than ever.", "So it was."], Read("mail.eml", "MIME-Version: 1.0\nContent-Type: text/plain; format=flowed\n\nThe harbour received \nmore ships than \never.\n\nSo it was.\n").Passages.Select(passage => passage.Text));

    [Theory]
    [InlineData("Subject: Ships\n\nMany came.")]
    [InlineData("MIME-Version: a thing of mails\nthat is not one.")]
    [InlineData("From: the mayor\nTo: all\n\nMany came.")]
    public void A_text_that_begins_like_a_mail_is_a_text(string text) => Assert.DoesNotContain("Many came.", Read("note.txt", text).Passages.Take(1).Select(passage => passage.Text));

    [Theory]
    [InlineData("Content-Type: multipart/mixed", "is a broken mail: it has parts, and does not say what divides them.")]
    [InlineData("Content-Type: multipart/mixed; boundary=x", "is a broken mail: what divides its parts is not in it.")]
    [InlineData("Content-Type: application/pkcs7-mime", "is encrypted, or has no text that is not attached.")]
    [InlineData("Content-Type: image/png", "has no text.")]
    public void A_mail_without_a_text_says_what_it_is(string header, string problem) =>
        Assert.Equal($"a.eml:1:1: error BS138: a.eml {problem}", $"{Read("a.eml", $"MIME-Version: 1.0\n{header}\n\nwords\n").Problem}".Split('\n')[0]);

    [Fact]
    public void A_mail_that_is_cut_off_or_damaged_is_read_as_far_as_it_goes()
    {
        Assert.Equal(["Many came"], Read("a.eml", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n<p>Many came").Passages.Select(passage => passage.Text.Replace("<p>", "", StringComparison.Ordinal)));
        Assert.Null(Read("a.eml", "MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n====%%%%").Problem);
        Assert.Null(Read("a.eml", "MIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\nwords=ZZ=4=").Problem);
    }

    [Fact]
    public void Mails_that_nobody_wrote_end_in_a_diagnostic_at_once()
    {
        var watch = Stopwatch.StartNew();
        var nested = string.Concat(Enumerable.Range(0, 2000).Select(i => $"--{i - 1}\nContent-Type: multipart/mixed; boundary={i}\n\n"));
        Assert.Contains("nested too deep: more than 20 parts", Read("a.eml", $"MIME-Version: 1.0\n{nested[5..]}").Problem!.Message, StringComparison.Ordinal);
        Assert.Contains("more than 5,000 parts", Read("a.eml", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n" + string.Concat(Enumerable.Repeat("--x\n\na\n", 500_000))).Problem!.Message, StringComparison.Ordinal);
        Assert.Contains("its header has no end", Read("a.eml", "MIME-Version: 1.0\n" + string.Concat(Enumerable.Repeat("X: y\n Z: z\n", 500_000))).Problem!.Message, StringComparison.Ordinal);
        _ = Read("a.eml", "MIME-Version: 1.0\nSubject: " + string.Concat(Enumerable.Repeat("=?", 400_000)) + "\n\na");
        _ = Read("a.eml", "MIME-Version: 1.0\nSubject: a\n" + string.Concat(Enumerable.Repeat(" b\n", 200_000)) + "\na");
        _ = Read("a.eml", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n" + string.Concat(Enumerable.Repeat("--x", 1_000_000)));
        Assert.True(watch.Elapsed.TotalSeconds < 10);
    }

    [Theory]
    // Of alternatives the page, of what belongs together the first, else all that is not attached.
    [InlineData("alternative", "text/plain=One.;text/html=<p>Two.;text/html=<p>Three.", "Three.")]
    [InlineData("alternative", "text/html=<p>Two.;text/plain=One.", "Two.")]
    [InlineData("alternative", "text/plain=One.;text/plain=Two.", "Two.")]
    [InlineData("alternative", "text/plain=One.;image/png=x", "One.")]
    [InlineData("related", "text/html=<p>One.;text/html=<p>Two.", "One.")]
    [InlineData("signed", "text/plain=One.;text/plain=Two.", "One.")]
    [InlineData("related", "image/png=x;text/html=<p>Two.", "Two.")]
    [InlineData("mixed", "text/plain=One.;application/xhtml+xml=<p>Two.;text/csv=x", "One.|Two.")]
    public void The_text_of_a_mail_is_what_mail_programs_show(string kind, string parts, string passages) =>
        Assert.Equal(passages.Split('|'), Read("a.eml", Mail(kind, parts)).Passages.Select(passage => passage.Text));

    [Theory]
    [InlineData("text/plain=One.;text/plain!b.txt=x", "b.txt. Import it as a source of its own.")]
    [InlineData("text/plain=One.;image/png!=x;text/plain!=y", "a file without a name, a file without a name. Import them as sources of their own.")]
    [InlineData("text/plain=One.;image/png=x", null)]
    [InlineData("text/plain=One.;a/1!1=x;a/2!2=x;a/3!3=x;a/4!4=x;a/5!5=x;a/6!6=x;a/7!7=x;a/8!8=x;a/9!9=x;a/10!10=x", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Import them as sources of their own.")]
    [InlineData("text/plain=One.;a/1!1=x;a/2!2=x;a/3!3=x;a/4!4=x;a/5!5=x;a/6!6=x;a/7!7=x;a/8!8=x;a/9!9=x;a/10!10=x;a/11!11=x", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 1 more. Import them as sources of their own.")]
    public void What_is_attached_is_said(string parts, string? attached)
    {
        var read = Read("a.eml", Mail("mixed", parts));
        Assert.Equal(["One."], read.Passages.Select(passage => passage.Text));
        Assert.Equal(attached is null ? [] : [$"Attached, and not read: {attached}"], read.Remarks);
    }

    [Theory]
    [InlineData("application/octet-stream")]
    [InlineData("application/pgp-encrypted")]
    public void A_mail_that_is_encrypted_has_no_text(string type) => Assert.Contains("is encrypted, or has no text", Read("a.eml", Mail("mixed", $"image/png=x;{type}=y")).Problem!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("From: A <a@port.example>\nSubject: =?utf-8?Q?a?=\n b\nDate: Mon, 2 Jun 2031 10:00:00 GMT\n", "a b|A|2031-06-02|||")]
    [InlineData("From: A <a@port.example>\nContent-Location: a\n", "|A||||")]
    [InlineData("Snapshot-Content-Location: https://port.example/a\nSubject: A\nDate: 2 Jun 2031\n", "A|||2031-06-02|https://port.example/a|")]
    [InlineData("Content-Location: HTTPS://port.example/a\n", "||||HTTPS://port.example/a|")]
    [InlineData("Snapshot-Content-Location: https://port.example/a\nContent-Location: https://port.example/b\nContent-Type: text/plain\n", "||||https://port.example/b|")]
    [InlineData("Snapshot-Content-Location: https://port.example/a\nContent-Location: b\n", "||||https://port.example/a|")]
    [InlineData("From: <Saved by Blink>\nSubject: A\nDate: 2 Jun 2031\n", "A|||2031-06-02||")]
    public void A_mail_and_a_page_that_was_saved_say_what_they_are(string header, string said)
    {
        var read = Read("a.eml", $"MIME-Version: 1.0\n{header}\nOne.").Metadata;
        Assert.Equal(said, $"{read.Title}|{string.Join(';', read.Authors)}|{read.Published}|{read.Retrieved}|{read.Address}|{read.Language}");
    }

    [Fact]
    public void What_a_saved_page_says_of_itself_comes_before_what_the_mail_says()
    {
        var read = Read("a.mhtml", "MIME-Version: 1.0\nContent-Location: https://port.example/a\nSubject: A\nContent-Type: text/html\n\n<html lang=en><title>B</title><link rel=canonical href=https://port.example/b><p>One.").Metadata;
        Assert.Equal(("B", "https://port.example/b", "en"), (read.Title, read.Address, read.Language));
    }

    [Theory]
    [InlineData("", "Content-Location: https://port.example/b\n")]
    [InlineData("Snapshot-Content-Location: https://port.example/a\n", "")]
    public void The_pictures_of_a_saved_page_are_not_attached(string header, string part) =>
        Assert.Empty(Read("a.mhtml", $"MIME-Version: 1.0\n{header}Content-Type: multipart/related; boundary=x\n\n--x\n{part}\nOne.\n--x\nContent-Type: image/png; name=a.png\n\nx\n--x--").Remarks);

    [Theory]
    [InlineData("flowed", "A \nb.\n-- \nC", "A b.|C")]
    [InlineData("FLOWED", "a \nb", "a b")]
    [InlineData("fixed", "A \nB", "A|B")]
    public void A_line_that_flows_goes_on(string format, string text, string passages) =>
        Assert.Equal(passages.Split('|'), Read("a.eml", $"MIME-Version: 1.0\nContent-Type: text/plain; format={format}\n\n{text}").Passages.Select(passage => passage.Text));

    [Theory]
    [InlineData("One.\nFrom: here on\n\nTwo.", false)]
    [InlineData("One.\nFrom here\nMIME-Version: 1.0\n\nTwo.", true)]
    [InlineData("One.\nFrom there\nOne.\nFrom here\nMIME-Version: 1.0\n\nTwo.", true)]
    [InlineData("One.\nFrom here", false)]
    public void A_file_of_several_mails_is_refused(string text, bool isRefused) => Assert.Equal(isRefused, Read("a.eml", $"MIME-Version: 1.0\n\n{text}").Problem is not null);

    [Fact]
    public void A_mark_of_UTF_8_before_a_mail_is_no_part_of_it() =>
        Assert.Equal(["One."], OriginalReader.Read(new("a.eml", new([.. "\uFEFFMIME-Version: 1.0\n\nOne."u8])), PassageDivision.Paragraphs).Passages.Select(passage => passage.Text));

    // A mail of parts: their types, "!" and a name where they are attached, and "=" and what is in them.
    private static string Mail(string kind, string parts) => $"MIME-Version: 1.0\nContent-Type: multipart/{kind}; boundary=x\n\n" + string.Concat(parts.Split(';').Select(part => part.Split('=', 2)).Select(part => (Type: part[0].Split('!'), Text: part[1]))
        .Select(part => $"--x\nContent-Type: {part.Type[0]}\n{(part.Type.Length == 1 ? "" : $"Content-Disposition: attachment{(part.Type[1].Length > 0 ? $"; filename={part.Type[1]}" : "")}\n")}\n{part.Text}\n")) + "--x--\n";

    private static OriginalText Read(string name, string text) => OriginalReader.Read(new(name, new(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")))), PassageDivision.Paragraphs);
}
