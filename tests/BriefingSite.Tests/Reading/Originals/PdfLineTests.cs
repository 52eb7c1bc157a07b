using System.Globalization;
using System.IO.Compression;
using System.Text;
using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>How letters of a PDF become words and lines in the files that programs write.</summary>
public class PdfLineTests
{
    private const double Left = 70, Top = 740, Thin = 2.4;

    [Fact]
    public void Gaps_are_spaces_in_a_line_that_writes_some_of_its_spaces()
    {
        var file = new PdfFile();
        var x = Left;
        foreach (var word in new[] { "The", "harbour", "received", "more", "ships", "than", "ever : a", "record" })
        {
            file.Line(x, Top, word);
            x += file.Width(word) + Thin;
        }
        Assert.Equal("The harbour received more ships than ever : a record", Assert.Single(file.Read().Passages).Shown);
    }

    [Fact]
    public void A_gap_as_wide_as_a_space_is_one_in_a_line_that_writes_its_other_spaces()
    {
        const string before = "The plan of the harbour is shown in Figure", after = "4-69 with its quays.";
        var file = new PdfFile();
        file.Line(Left, Top, before).Line(Left + file.Width($"{before} "), Top, after);
        Assert.Equal($"{before} {after}", Assert.Single(file.Read().Passages).Shown);
    }

    [Fact]
    public void The_lines_of_an_item_hang_behind_its_mark_whatever_they_begin_with()
    {
        var file = new PdfFile();
        file.Line(Left, Top, "1. The council of the town has named the quay of the north (which the").Line(Left + 12, Top - 13, "Holt Line had paid for).");
        file.Line(Left, Top - 26, "2. The mayor has not said who paid for the other ones, nor has anybody").Line(Left + 12, Top - 39, "- as far as we know - asked.").Line(Left, Top - 52, "3. Nobody will.");
        Assert.Equal(
            ["1. The council of the town has named the quay of the north (which the Holt Line had paid for).", "2. The mayor has not said who paid for the other ones, nor has anybody - as far as we know - asked.", "3. Nobody will."],
            file.Read().Passages.Select(passage => passage.Shown));
    }

    [Fact]
    public void An_accent_over_a_letter_is_a_part_of_it()
    {
        var file = new PdfFile();
        file.Line(Left, Top, "L").Line(Left + file.Width("L") + (file.Width("o") - file.Width("\u00B4")) / 2, Top, "\u00B4").Line(Left + file.Width("L"), Top, "opez was there.");
        Assert.Equal("L\u00F3pez was there.", Assert.Single(file.Read().Passages).Shown);
    }

    [Theory]
    [InlineData(13)]
    [InlineData(16)]
    [InlineData(26)]
    [InlineData(29)]
    public void A_large_first_letter_beside_several_lines_begins_the_first_of_them(double down)
    {
        var file = new PdfFile().Line(Left, Top - down, "T", down * 1.6);
        var beside = Left + file.Width("T", down * 1.6) + 3;
        file.Lines(beside, Top, "he northern breakwater was finished in the spring, although nobody", "had asked for it, and the council described it as a gift to the people");
        file.Lines(down > 20 ? beside : Left, Top - 26, "of the town, who had not been asked either, neither in the spring").Lines(Left, Top - 39, "nor at any other time before the winter.");
        Assert.Equal("The northern breakwater was finished in the spring, although nobody had asked for it, and the council described it as a gift to the people of the town, who had not been asked either, neither in the spring nor at any other time before the winter.", Assert.Single(file.Read().Passages).Shown);
    }

    [Fact]
    public void A_line_that_is_the_same_on_two_pages_by_chance_is_no_running_head()
    {
        const string same = "The harbour was closed and the ferry did not sail on that day in any";
        var file = new PdfFile();
        for (var page = 0; page < 5; page++)
        {
            if (page > 0) file.NewPage();
            var letter = (char)('a' + page);
            file.Lines(Left, Top, page is 1 or 3 ? same : $"On page {letter} there is another line of words that fill the width of", $"weather, as {letter} knew who had been there in the years before the great", $"storm of {letter}, and as the others did not know who had not been there in", $"those years, which were {letter}.");
        }
        Assert.DoesNotContain(file.Read().Passages, passage => passage.Aside is not null);
    }

    [Fact]
    public void A_page_that_draws_without_end_ends_in_a_diagnostic()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            for (var i = 0; i < 20; i++) zip.Write(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0 0 1 1 re W n ", 40_000))));
        var data = Encoding.Latin1.GetString(packed.ToArray());
        var bytes = Document("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>", $"<</Filter/FlateDecode/Length {data.Length}>>stream\n{data}\nendstream");
        Assert.Equal("report.pdf draws more than 8 MB on a page.", PdfFile.ReadBytes(bytes).Problem?.Message);
    }

    [Theory]
    [InlineData("\u0628\u0627\u0628", "\u0628\u0627\u0628")]
    [InlineData("(\u0628)", "(\u0628)")]
    [InlineData("12\u0628", "\u062812")]
    [InlineData("\u0650\u0628", "\u0628\u0650")]
    public void Letters_from_right_to_left_are_read_so_and_figures_in_between_are_not(string onPage, string read) =>
        Assert.Equal(read, Bidirectional.TextOf([.. onPage.Select((c, i) => ($"{c}", c == '\u0650' ? i + 5.0 : i * 5.0))]));

    [Theory]
    [InlineData(".Holt Line", "Holt Line.")]
    [InlineData("\u060CHolt", "Holt\u060C")]
    [InlineData("(Holt)", "(Holt)")]
    [InlineData(".Holt Line (North)", "Holt Line (North).")]
    public void Signs_beside_a_name_in_Latin_letters_belong_to_the_line_around_it(string onPage, string read) => Assert.Equal(read, string.Join(' ', Bidirectional.Insert(onPage.Split(' '))));

    [Fact]
    public void Forms_of_Arabic_letters_are_letters()
    {
        Assert.Equal("\u0644\u0627", ArabicForms.Letters('\uFEFB'));
        Assert.Equal("\u06CC", ArabicForms.Letters('\uFBFF'));
        Assert.Equal("x", ArabicForms.Letters('x'));
    }

    [Theory]
    [InlineData("\u2F00", "\u4E00")]
    [InlineData("\u2F6C", "\u76EE")]
    [InlineData("\u2FD5", "\u9FA0")]
    [InlineData("\u2EC4", "\u897F")]
    [InlineData("\u2ED4", "\u95E8")]
    [InlineData("\u2E80", "\u2E80")]
    public void A_radical_is_read_as_the_letter_that_is_drawn_alike(string inFile, string read) =>
        Assert.Equal($"x{read}", Assert.Single(PdfFile.ReadBytes(NamedAs("x" + inFile)).Passages).Shown);

    [Fact]
    public void Widths_of_letters_may_have_fractions_of_any_length() =>
        Assert.Equal("xy", Assert.Single(PdfFile.ReadBytes(NamedAs("xy", "/W [0 181 600.09766015625]")).Passages).Shown);

    [Fact]
    public void Every_radical_of_Kangxi_is_a_letter_of_its_own()
    {
        var letters = Enumerable.Range('\u2F00', 214).Select(radical => CjkRadicals.Letter((char)radical)).ToList();
        Assert.All(letters, letter => Assert.InRange(letter, '\u4E00', '\u9FFF'));
        Assert.Equal(letters.Count, letters.Distinct().Count());
    }

    // A page with the letters A, B … which the file says are others.
    private static byte[] NamedAs(string letters, string ofFont = "")
    {
        var names = string.Concat(letters.Select((letter, i) => $"<{'A' + i:X2}> <{(int)letter:X4}>\n"));
        var map = $"/CIDInit /ProcSet findresource begin begincmap /CMapName /X def 1 begincodespacerange <00> <FF> endcodespacerange {letters.Length} beginbfchar\n{names}endbfchar endcmap end";
        var draw = $"BT /F 12 Tf 70 700 Td ({string.Concat(letters.Select((_, i) => (char)('A' + i)))}) Tj ET";
        return Document(
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            $"<</Length {draw.Length}>>stream\n{draw}\nendstream", $"<</Type/Font/Subtype/TrueType/BaseFont/Own/FirstChar 65/LastChar 66/Widths[1000 1000]{ofFont}/ToUnicode 6 0 R/FontDescriptor<</Type/FontDescriptor/FontName/Own/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>", $"<</Length {map.Length}>>stream\n{map}\nendstream");
    }

    private static byte[] Document(params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var content in objects)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{content}\nendobj\n");
        }
        var table = $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}trailer\n<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{file.Length}\n%%EOF";
        return Encoding.Latin1.GetBytes(file + table);
    }

    [Theory]
    [InlineData("a", "wall", true)]
    [InlineData("j", "wall", true)]
    [InlineData("r", "QSL", false)]
    [InlineData("er", "1", false)]
    public void A_raised_letter_is_the_mark_of_a_note_where_notes_are_called_by_letters(string raised, string before, bool isMark) => Assert.Equal(isMark, ScriptMarks.IsMark(raised, before, "the"));

    [Theory]
    [InlineData("in", "stood", true)]
    [InlineData("in", "12", false)]
    [InlineData("m", "12", false)]
    [InlineData("1.1x10", "about", false)]
    [InlineData("year", "the", true)]
    [InlineData("r", "of", false)]
    [InlineData("(R", "fit", false)]
    [InlineData("wall", "the", true)]
    public void A_raised_figure_is_the_mark_of_a_note_unless_it_is_a_power(string before, string quantity, bool isMark) => Assert.Equal(isMark, ScriptMarks.IsMark("2", before, quantity));
}
