using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>Where a paragraph of a column ends. A full line has forty letters; a leading space is half an indent.</summary>
public class ParagraphMakerTests
{
    private const string One = "The ferry came late in the evening again", Small = "the ferry came late in the evening again", Two = "and nobody in the harbour knew it at all", End = "and nobody in the harbour knew about it.";

    [Fact]
    public void Full_lines_are_a_paragraph_and_a_short_one_ends_it()
    {
        Assert.Equal($"{One} {Two} before.|The mayor did.", Read(One, Two, "before.", "The mayor did."));
        Assert.Equal($"{One} and left|The mayor did not", Read(One, "and left", "The mayor did not"));
        Assert.Equal($"{One} and left:|but not", Read(One, "and left:", "but not"));
        Assert.Empty(ParagraphMaker.Of([], 1, 0));
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(19, false)]
    public void In_the_middle_of_a_sentence_only_a_line_of_less_than_half_the_width_ends_a_paragraph(int letters, bool isOne) =>
        Assert.Equal(isOne, !Read(One, Two, new string('x', letters), "with the others").Contains('|', StringComparison.Ordinal));

    [Theory]
    [InlineData("The harbour received more ships tha", "With", true)]
    [InlineData("The harbour received more ships th", "With", false)]
    [InlineData("The harbour received more ships", "With", false)]
    [InlineData("The harbour received more ships.", "With", false)]
    public void A_line_is_full_where_the_next_word_has_no_room(string line, string next, bool isOne) => Assert.Equal(isOne, !Read(One, One, One, One, line, next).Contains('|', StringComparison.Ordinal));

    [Theory]
    [InlineData("It came from the harbour of the", "Republic and all the others knew of it.", true)]
    [InlineData("It came from the harbour of it.", "Republic and all the others knew of it.", false)]
    [InlineData("It came from the harbour of the", "Republic", false)]
    [InlineData("It came from there to the", "Republic and all the others knew of it.", false)]
    [InlineData("It came from the harbour of the", " Republic and all the others knew it.", false)]
    public void A_sentence_goes_on_with_a_capital_behind_a_line_that_is_not_justified(string line, string next, bool isOne) =>
        Assert.Equal(isOne, Of(new PageParts().Lines(70, 700, One, One + "abc", line, next, "and that was all.")).Exists(paragraph => paragraph.Lines.Contains(line) && paragraph.Lines.Contains(next.Trim())));

    [Fact]
    public void A_hyphen_leads_on_from_a_short_line() => Assert.Equal($"{One} and the har- bour was closed.", Read(One, "and the har-", "bour was closed."));

    [Theory]
    [InlineData(6, 1)]
    [InlineData(7, 7)]
    public void Lines_end_where_two_in_five_of_them_do_even_if_others_run_over_it(int longer, int paragraphs) =>
        Assert.Equal(paragraphs, Of(new PageParts().Lines(70, 700, [One, End, One, End, .. Enumerable.Range(1, longer).Select(i => One + new string('x', 8 + i * 2))])).Count);

    [Fact]
    public void Where_few_lines_end_alike_the_longest_says_where_they_end_and_of_two_edges_the_outer_one()
    {
        Assert.Equal(2, Of(new PageParts().Lines(70, 700, One, End, One + "xxxxxxxxxx")).Count);
        Assert.Equal(3, Of(new PageParts().Lines(70, 700, One, End, One, End, One + "xxxxxxx.", One + "xxxxxxx.", One + "xxxxxxx.", One + "xxxxxxxx")).Count);
    }

    [Fact]
    public void The_usual_space_between_lines_is_the_smaller_one_of_two() =>
        Assert.Equal(2, Of(new PageParts().Lines(70, 700, One, End).Line(70, 667, One)).Count);

    [Theory]
    [InlineData(16, false, 1)]
    [InlineData(16.5, false, 2)]
    [InlineData(24.5, true, 1)]
    [InlineData(25.5, true, 2)]
    public void A_wide_space_ends_a_paragraph_and_in_a_sentence_only_a_very_wide_one(double space, bool isInSentence, int paragraphs)
    {
        var page = new PageParts().Lines(70, 700, One, Two, Small, isInSentence ? Two : End);
        Assert.Equal(paragraphs, Of(page.Line(70, 700 - 39 - space, isInSentence ? Small : One).Line(70, 700 - 52 - space, Two)).Count);
    }

    [Theory]
    [InlineData(10.7, false, 1)]
    [InlineData(10.8, false, 2)]
    [InlineData(9.3, false, 2)]
    [InlineData(11.5, true, 1)]
    [InlineData(11.6, true, 2)]
    public void Type_of_another_size_begins_a_paragraph_and_in_a_sentence_only_one_of_quite_another(double size, bool isInSentence, int paragraphs) =>
        Assert.Equal(paragraphs, Of(new PageParts().Lines(70, 700, One, Two, Small, isInSentence ? Two : End).Line(70, 648, isInSentence ? "the ferry came late in the town" : "The ferry came late in the town", size)).Count);

    [Fact]
    public void Small_capitals_are_type_of_the_same_size()
    {
        var page = new PageParts().Lines(70, 700, One, Two, Small, End).Line(70, 648, "A").Line(80, 648, "LINE OF SMALL CAPITALS, MOST OF IT, AND MORE", 8).Lines(70, 635, One, End);
        Assert.Single(Of(page));
        page = new PageParts().Line(70, 713, "A").Line(80, 713, "LINE OF SMALL CAPITALS, MOST OF IT, AND MORE", 8).Lines(70, 700, One, Two, Small, End);
        Assert.Single(Of(page));
    }

    [Fact]
    public void Bold_type_begins_a_paragraph_but_not_in_a_sentence()
    {
        Assert.Equal(2, Of(new PageParts().Lines(70, 700, One, End).Line(70, 674, One, isBold: true)).Count);
        Assert.Equal(2, Of(new PageParts().Line(70, 700, One, isBold: true).Line(70, 687, One)).Count);
        Assert.Single(Of(new PageParts().Lines(70, 700, One, Two).Line(70, 674, Small, isBold: true)));
    }

    [Theory]
    [InlineData(End, "  The mayor came late on that evening a", Two, true)]
    [InlineData(End, " The mayor came late on that evening ag", Two, false)]
    [InlineData(Two, "  The mayor came late on that evening a", Two, true)]
    [InlineData(Two, "  The mayor came late on that evening a", "  and nobody in the harbour knew it at a", false)]
    [InlineData(End, "  The mayor came late on that evening a", "  and nobody in the harbour knew it at a", true)]
    [InlineData(Two, "  The mayor came late on that evening a", null, false)]
    [InlineData(Two, "  the mayor came late on that evening a", Two, false)]
    public void An_indent_begins_a_paragraph(string before, string indented, string? after, bool begins)
    {
        var read = Read([.. new[] { One, before, indented, after }.OfType<string>()]);
        Assert.Equal(begins, read.StartsWith($"{One} {before}|{indented.Trim()}", StringComparison.Ordinal));
    }

    [Fact]
    public void Entries_of_a_list_hang_behind_their_first_lines()
    {
        string[] lines = ["Holt, Ines (2030) The ferry and the town", "  in which nobody knew of it, Harbour Pr", "Twos, Bea (2031) The long winter of 2030", "  as nobody in the harbour knew it at al", "Threes, Cem (2029) The quay in the north"];
        Assert.Equal($"{lines[0]} {lines[1].Trim()}|{lines[2]} {lines[3].Trim()}|{lines[4]}", Read(lines));
        // By less than an indent nothing hangs.
        Assert.DoesNotContain('|', Read(lines[0], lines[1][1..], lines[2], lines[3][1..], lines[4]));
    }

    [Fact]
    public void Items_begin_with_the_same_sign_or_a_number()
    {
        Assert.Equal("• the ferry|• the crane|• the quay", Read("• the ferry", "• the crane", "• the quay"));
        Assert.Equal("1. the ferry|2. the crane", Read("1. the ferry", "2. the crane"));
        // A dash in a full line of a sentence is none.
        Assert.Equal("• the ferry that came late in the evening - as far as we know - was the last", Read("• the ferry that came late in the evening", "- as far as we know - was the last"));
        Assert.Equal($"{One}: the ferry|- as we know", Read(One + ":", "the ferry", "- as we know"));
        Assert.Equal($"{End}|- as we know", Read(End, "- as we know"));
        Assert.Equal($"{One} - as we know", Read(One, "- as we know"));
    }

    [Fact]
    public void A_reference_to_an_item_within_a_sentence_begins_no_item()
    {
        const string item = "(b) the ferry came late, as in paragraph", hanging = "    the ferry came late, as in paragraph";
        Assert.Equal($"{item} (a) of this section, to the town now. X", Read(item, "(a) of this section, to the town now. X"));
        // The next letter or number is one of an item only where the item began.
        Assert.Equal($"{item} {hanging.Trim()} (c) of it, to the town.", Read(item, hanging, "    (c) of it, to the town."));
        Assert.Equal($"{item}|(c) the crane", Read(item, "(c) the crane"));
        Assert.Equal($"{item}; |(a) the crane".Replace("; |", ";|", StringComparison.Ordinal), Read(item + ";", "(a) the crane"));
    }

    [Fact]
    public void A_figure_stays_with_what_it_counts() =>
        Assert.Equal($"{One} {Two} {Small[..33]} 12 tonnes.|{Small[..33]}|12, tonnes.", Read(One, Two, Small[..33], "12 tonnes.", Small[..33], "12, tonnes."));

    [Theory]
    [InlineData("1     now           the ferries went to the", "      and           the quay in that long year", true)]
    [InlineData("1     now           the ferries went to the", "      and           The quay in that long year", false)]
    [InlineData("1     now           the ferries went to the", "      and              the quay in that long year", false)]
    [InlineData("1     now           commu-", "      and           nication", true)]
    [InlineData("1     now           com-", "      and           Nication", false)]
    public void A_cell_that_goes_on_beside_another_is_in_doubt_in_lines_that_are_no_rows_too(string line, string next, bool isInDoubt)
    {
        var paragraphs = Of(new PageParts().Lines(70, 700, line, next));
        Assert.Equal(isInDoubt, paragraphs.Exists(paragraph => paragraph.Doubt?.Contains(Doubts.Cells, StringComparison.Ordinal) == true));
    }

    [Fact]
    public void The_lines_of_an_item_hang_and_a_line_that_is_back_begins_a_paragraph()
    {
        Assert.Equal("• The ferry came late in the evening aga In the harbour nobody knew it.", Read("• The ferry came late in the evening aga", "  In the harbour nobody knew it."));
        Assert.Equal("• The ferry came late in the evening ag.|Then the mayor of the town came to them and nobody in the harbour knew it at all.",
            Read("• The ferry came late in the evening ag.", "  Then the mayor of the town came to them", "and nobody in the harbour knew it at all."));
        Assert.Equal("• The ferry came late in the evening ag. Then the mayor of the town came to them|• Nobody knew.", Read("• The ferry came late in the evening ag.", "  Then the mayor of the town came to them", "• Nobody knew."));
    }

    [Fact]
    public void The_mark_of_a_note_begins_a_paragraph()
    {
        var page = new PageParts().Lines(70, 700, One, End).Line(70, 678, "2", 6).Line(76, 674, "The second note");
        Assert.Equal($"{One} {End}|The second note", Text(Of(page)));
    }

    [Theory]
    [InlineData(11, 18, true)]
    [InlineData(12, 18, true)]
    [InlineData(10, 18, false)]
    [InlineData(13, 18, false)]
    [InlineData(11, 2, false)]
    public void Centred_lines_are_one_paragraph(int before, int beforeNext, bool isOne)
    {
        const string wide = "A very long line at the foot of the page.";
        Assert.Equal(isOne ? $"The Harbour Of The North|{wide}" : $"The Harbour Of The|North|{wide}", Read($"{new string(' ', before)}The Harbour Of The", $"{new string(' ', beforeNext)}North", wide));
    }

    [Theory]
    [InlineData("ships    1,204    1,310", true)]
    [InlineData("ships   1,204   1,310", false)]
    [InlineData("ships     1,204", true)]
    [InlineData("ships     –", true)]
    [InlineData("ships     —", true)]
    [InlineData("ships     -", true)]
    [InlineData("ships     many", false)]
    [InlineData("ships     1st", false)]
    [InlineData("ships     1,204     many", true)]
    [InlineData("ships     1,204     many     more", false)]
    public void Words_set_apart_are_a_row_if_half_of_them_are_figures(string row, bool isRow) => Assert.Equal(isRow, Of(new PageParts().Lines(70, 700, row, One))[0].IsRow);

    [Fact]
    public void Words_below_each_other_in_three_lines_are_rows_and_in_two_they_are_not()
    {
        Assert.Equal("name here|ships many|ferries few", Read("name           here", "ships          many", "ferries        few"));
        Assert.Equal("name here ships many", Read("name           here", "ships          many"));
        Assert.DoesNotContain(Of(new PageParts().Lines(70, 700, "name           here", "ships                  many", "ferries  few       or less")), paragraph => paragraph.IsRow);
    }

    [Theory]
    [InlineData("The ferry ............ 12", true)]
    [InlineData("The ferry . . . . . . xii", true)]
    [InlineData("The ferry ………… 12", true)]
    [InlineData("The ferry ............", false)]
    [InlineData("The ferry ... 12", false)]
    [InlineData("a .... 12", false)]
    [InlineData("The ferry in 2012", false)]
    public void A_line_of_dots_up_to_a_number_is_a_row(string line, bool isRow) => Assert.Equal(isRow, Of(new PageParts().Lines(70, 700, line))[0].IsRow);

    [Fact]
    public void A_row_is_a_paragraph_of_its_own()
    {
        var paragraphs = Of(new PageParts().Lines(70, 700, One, Two, "ships     1,204", "the ferry"));
        Assert.Equal([false, true, false], paragraphs.Select(paragraph => paragraph.IsRow));
        Assert.Equal($"{One} {Two}|ships 1,204|the ferry", Text(paragraphs));
    }

    [Theory]
    [InlineData(36, true)]
    [InlineData(35, false)]
    public void A_paragraph_is_full_to_the_end_if_its_last_line_leaves_little_room(int letters, bool isFull) => Assert.Equal(isFull, Of(new PageParts().Lines(70, 700, One, Two, Small, Two, new string('x', letters)))[^1].IsFull);

    [Fact]
    public void Lines_that_are_read_from_right_to_left_begin_on_the_right_and_end_on_the_left()
    {
        const string full = "کشتی شب دیر به بندر آمد و هیچ کس ندانست";
        Assert.Single(Of(Set(new(), 0, full, full, full)));
        Assert.Equal(2, Of(Set(Set(new(), 0, full, full, "رفت."), 3, full, full)).Count);
        Assert.Equal(2, Of(Set(Set(new(), 0, full, $"{full[..^1]}."), 2, $"  {full[..^2]}", full)).Count);

        // The lines end at 270 on the right; leading spaces are an indent there.
        static PageParts Set(PageParts page, int from, params string[] lines)
        {
            foreach (var (line, i) in lines.Select((line, i) => (line, i)))
                page.Line(270 - line.Length * PageParts.Letter, 700 - (from + i) * 13, string.Join(' ', line.Trim().Split(' ').Reverse()));
            return page;
        }
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(3, 2)]
    public void A_quotation_of_some_lines_that_is_set_narrower_has_an_edge_of_its_own(int lines, int paragraphs)
    {
        string[] quoted = ["    the ferry came late to us", "    and nobody of us knew it.", "    Nor did the mayor of town", "    as he told us in his book"];
        var page = new PageParts().Lines(70, 700, One, Two, Small, Two, Small, Two, End).Lines(70, 592, quoted[..lines]);
        Assert.Equal(1 + paragraphs, Of(page).Count);
    }

    [Theory]
    [InlineData("no work             of the quay         in that year", "to oversee          in the north        nor in this one", true)]
    [InlineData("no work             of the quay         in that year", "To oversee          In the north        Not in this one", false)]
    [InlineData("work                quay                year", "oversee             north               this", false)]
    [InlineData("12 4                3 1                 9 2", "to oversee          in the north        nor in this one", false)]
    public void Where_a_cell_of_several_words_goes_on_in_the_next_line_both_are_in_doubt(string row, string next, bool isInDoubt)
    {
        var paragraphs = Of(new PageParts().Lines(70, 700, row, next, "90                  100                 110"));
        Assert.Equal([true, true, true], paragraphs.Select(paragraph => paragraph.IsRow));
        Assert.Equal([isInDoubt, isInDoubt, false], paragraphs.Select(paragraph => paragraph.Doubt == Doubts.Cells));
    }

    [Fact]
    public void All_lines_of_a_table_of_words_are_rows() =>
        Assert.All(Of(new PageParts().Lines(70, 700, "name           here           now", "ships          many           yes", "ferries        few            no")), paragraph => Assert.True(paragraph.IsRow));

    private static string Read(params string[] lines) => Text(Of(new PageParts().Lines(70, 700, lines)));

    private static string Text(List<PdfParagraph> paragraphs) => string.Join('|', paragraphs.Select(paragraph => string.Join(' ', paragraph.Lines)));

    private static List<PdfParagraph> Of(PageParts page) => ParagraphMaker.Of(LineMaker.Of(page.Words), 1, 0);
}
