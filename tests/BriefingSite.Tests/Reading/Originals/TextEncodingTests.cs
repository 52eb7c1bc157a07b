using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>Texts in other encodings than UTF-8.</summary>
public sealed class TextEncodingTests
{
    private const string Russian = "Порт принял больше судов, чем в любой год до этого.";

    [Theory]
    [InlineData(1200)]
    [InlineData(1201)]
    [InlineData(12000)]
    [InlineData(12001)]
    [InlineData(65001)]
    public void A_byte_order_mark_says_what_a_text_is(int page)
    {
        var encoding = Encoding.GetEncoding(page);
        Assert.Equal([Russian], Read("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Russian)]).Passages.Select(passage => passage.Text));
    }

    [Theory]
    [InlineData("windows-1251", "<meta charset=windows-1251>", Russian)]
    [InlineData("koi8-r", "<meta http-equiv=Content-Type content='text/html; charset=KOI8-R'>", Russian)]
    [InlineData("iso-8859-5", "<meta charset='ISO-8859-5'>", Russian)]
    [InlineData("windows-1252", "<meta charset=iso-8859-1>", "Über den “Häfen” – 20 €")]
    [InlineData("iso-8859-2", "<meta charset=iso-8859-2>", "Łódź i port")]
    [InlineData("shift_jis", "<meta charset=Shift_JIS>", "港は大きい。")]
    [InlineData("euc-jp", "<meta charset=EUC-JP>", "港は大きい。")]
    [InlineData("iso-2022-jp", "<meta charset=iso-2022-jp>", "港は大きい。")]
    [InlineData("gb18030", "<meta charset=gb2312>", "港口很大。")]
    [InlineData("big5", "<meta charset=big5>", "港口很大。")]
    [InlineData("ks_c_5601-1987", "<meta charset=euc-kr>", "항구가 크다.")]
    [InlineData("windows-1256", "<meta charset=windows-1256>", "الميناء كبير.")]
    public void A_page_declares_what_it_is(string name, string declaration, string words)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        var read = Read("a.html", encoding.GetBytes($"<!doctype html><head>{declaration}</head><p>{words}</p>"));
        Assert.Equal([words], read.Passages.Select(passage => passage.Text));
        Assert.StartsWith("It was read as ", Assert.Single(read.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_UTF_8_and_declares_another_encoding_is_read_as_what_it_is()
    {
        var read = Read("a.html", Encoding.UTF8.GetBytes($"<meta charset=windows-1251><p>{Russian}"));
        Assert.Equal([Russian], read.Passages.Select(passage => passage.Text));
        Assert.Equal(["It declares windows-1251, but is UTF-8, and was read so."], read.Remarks);
    }

    [Fact]
    public void A_page_with_a_damaged_sign_is_read_and_one_that_is_not_what_it_declares_is_refused()
    {
        var read = Read("a.html", [.. Encoding.UTF8.GetBytes($"<meta charset=utf-8><p>{string.Concat(Enumerable.Repeat(Russian, 20))}</p>\n"), 0xC3, 0x28]);
        Assert.Equal(["1 sign could not be read as utf-8 and is shown as �; the first is in line 2 of the file."], read.Remarks);
        var refused = Read("a.html", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes($"<meta charset=utf-8>\n<p>{Russian}"));
        Assert.Equal("a.html is declared as utf-8, but its bytes are not, as in line 2.", refused.Problem!.Message);
    }

    [Theory]
    [InlineData(new byte[] { 0x41, 0x0A, 0xCF, 0xEE }, "a.txt is not UTF-8 text, as the byte CF in line 2 shows, and does not say what it is.")]
    public void A_text_that_does_not_say_what_it_is_is_refused(byte[] bytes, string problem)
    {
        var read = Read("a.txt", bytes);
        Assert.Equal(("BS137", problem), (read.Problem!.Rule.Code, read.Problem.Message));
        Assert.Contains("--encoding windows-1251", read.Problem.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x41, 0x00, 0x42 }, "a.txt is not text: it holds bytes of the value 0, as files of programs do.")]
    [InlineData(new byte[] { 0x41, 0x00, 0x02, 0x00 }, "a.txt is not text: it holds bytes of the value 0, as files of programs do.")]
    [InlineData(new byte[] { 0x41, 0x00, 0x00, 0x42 }, "a.txt is not text: it holds bytes of the value 0, as files of programs do.")]
    [InlineData(new byte[] { 0x0D, 0x0A, 0x81, 0x02, 0x42 }, "a.txt is not text: it holds control characters, as files of programs do.")]
    public void No_encoding_is_proposed_for_a_file_that_is_no_text_in_any(byte[] bytes, string problem)
    {
        var read = Read("a.txt", bytes);
        Assert.Equal(("BS137", problem), (read.Problem!.Rule.Code, read.Problem.Message));
        Assert.DoesNotContain("--encoding", read.Problem.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain("--encoding", TextEncoding.Decode(new("a.txt", new(bytes)), "windows-1252").Problem?.Hint ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16le", 1200)]
    [InlineData("utf-16be", 1201)]
    public void UTF_16_without_a_byte_order_mark_is_proposed_by_its_name(string name, int page)
    {
        var bytes = Encoding.GetEncoding(page).GetBytes(Russian);
        Assert.EndsWith($"--encoding {name}", Read("a.txt", bytes).Problem!.Hint, StringComparison.Ordinal);
        Assert.Equal(Russian, TextEncoding.Decode(new("a.txt", new(bytes)), name).File.Content.Text());
    }

    [Fact]
    public void An_encoding_that_nobody_knows_is_said() =>
        Assert.Equal("a.html declares the encoding 'x-port', which is not known here.", Read("a.html", [.. "<meta charset=x-port><p>"u8, 0xFF]).Problem!.Message);

    [Theory]
    [InlineData("windows-1251", new byte[] { 0xCF, 0xEE }, "По", null)]
    [InlineData("utf-8", new byte[] { 0x41 }, "A", null)]
    [InlineData("utf-16", new byte[] { 0x41, 0 }, "A", null)]
    [InlineData("x-port", new byte[] { 0x41 }, null, "can't be read as 'x-port': there is no encoding of that name")]
    [InlineData("utf-8", new byte[] { 0x41, 0 }, null, "is not text: it holds bytes of the value 0, as files of programs do")]
    [InlineData("utf-8", new byte[] { 0x41, 0x0A, 0xCF }, null, "is read as utf-8, but its bytes are not, as in line 2")]
    [InlineData("windows-1251", new byte[] { 0x41, 0 }, null, "is read as windows-1251, but its bytes are not")]
    public void A_text_is_read_in_the_encoding_that_is_named(string name, byte[] bytes, string? text, string? problem)
    {
        var decoded = TextEncoding.Decode(new("a.txt", new(bytes)), name);
        Assert.Equal((problem is null ? null : $"a.txt {problem}.", (string?)null), (decoded.Problem?.Message, decoded.Remark));
        if (text is not null) Assert.Equal(text, decoded.File.Content.Text());
    }

    [Theory]
    [InlineData("<meta charset=utf-8>a", null)]
    [InlineData("<meta charset=x-port>a", null)]
    [InlineData("<meta charset=windows-1251>a", null)]
    [InlineData("<meta charset=windows-1251>ä", "It declares windows-1251, but is UTF-8, and was read so.")]
    [InlineData("<meta charset=utf-16>ä", null)]
    [InlineData("<meta charset=hz-gb-2312>~{8[?Z~}", "It was read as hz-gb-2312, as it declares.")]
    [InlineData("<meta charset=iso-2022-jp>a", "It was read as iso-2022-jp, as it declares.")]
    public void A_page_that_is_UTF_8_is_read_so_unless_it_declares_one_that_looks_like_it(string text, string? remark)
    {
        var decoded = TextEncoding.Decode(new("a.html", new(Encoding.UTF8.GetBytes(text))));
        Assert.Equal((null, remark), (decoded.Problem, decoded.Remark));
    }

    [Theory]
    [InlineData(199, true)]
    [InlineData(198, false)]
    public void Five_signs_of_a_thousand_may_be_damaged(int letters, bool isRead)
    {
        var decoded = TextEncoding.Decode(new("a.txt", new([.. Encoding.ASCII.GetBytes(new string('a', letters)), 0xCF])), "utf-8");
        Assert.Equal(isRead, decoded.Problem is null);
        Assert.Equal(isRead ? "1 sign could not be read as utf-8 and is shown as \uFFFD; the first is in line 1 of the file." : null, decoded.Remark);
    }

    [Fact]
    public void A_page_in_single_bytes_that_declares_UTF_16_is_UTF_8() =>
        Assert.Equal("1 sign could not be read as utf-16 and is shown as \uFFFD; the first is in line 1 of the file.", TextEncoding.Decode(new("a.html", new([.. Encoding.ASCII.GetBytes($"<meta charset=utf-16>{new string('a', 200)}"), 0xCF]))).Remark);

    [Fact]
    public void Several_damaged_signs_are_counted() =>
        Assert.Equal("2 signs could not be read as utf-8 and are shown as \uFFFD; the first is in line 3 of the file.", TextEncoding.Decode(new("a.txt", new([.. Encoding.ASCII.GetBytes($"\n\n{new string('a', 1000)}"), 0xCF, 0x0A, 0xCF])), "utf-8").Remark);

    [Fact]
    public void A_text_that_is_marked_is_not_what_its_mark_says_where_its_bytes_are_not() =>
        Assert.Equal("a.txt is marked as utf-8, but its bytes are not, as in line 1.", Read("a.txt", [0xEF, 0xBB, 0xBF, 0xCF]).Problem!.Message);

    private static OriginalText Read(string name, byte[] bytes) => OriginalReader.Read(new(name, new(bytes)), PassageDivision.Paragraphs);
}
