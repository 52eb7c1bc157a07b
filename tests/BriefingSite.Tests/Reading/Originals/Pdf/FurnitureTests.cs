using System.Globalization;
using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>Running heads, running feet and numbers of pages are found by their repetition, and taken out of the text.</summary>
public class FurnitureTests
{
    private const double Head = 780, Foot = 40;

    [Theory]
    [InlineData("{0}", "7")]
    [InlineData("- {0} -", "7")]
    [InlineData("[{0}]", "7")]
    [InlineData("{0}/12", "7")]
    [InlineData("{0} / 12", "7")]
    [InlineData("Page {0}", "7")]
    [InlineData("page {0} of 12", "7")]
    [InlineData("Seite {0} von 12", "7")]
    [InlineData("p. {0}", "7")]
    [InlineData("S. {0}", "7")]
    [InlineData("Página {0}", "7")]
    [InlineData("Pagina {0} di 12", "7")]
    [InlineData("Strona {0} z 12", "7")]
    [InlineData("{0} of 12", "7")]
    [InlineData("{0} de 12", "7")]
    [InlineData("{0} sur 12", "7")]
    public void A_number_that_grows_with_the_pages_is_left_out_and_names_them(string written, string number)
    {
        var pages = Pages(3, page => [(Foot, string.Format(CultureInfo.InvariantCulture, written, page + 6))]);
        var furniture = Furniture.TakeFrom(pages);
        Assert.Equal(number, furniture.Numbers[1]);
        Assert.Equal((3, 0), (furniture.Pages, furniture.Heads.Count));
        Assert.All(pages, page => Assert.DoesNotContain(page.Words, word => word.Base == Foot));
    }

    [Theory]
    [InlineData("{0} ferries")]
    [InlineData("{0}/b")]
    [InlineData("Page {0} and more of it")]
    [InlineData("Chapter {0}")]
    [InlineData("100{0}00")]
    public void Words_with_a_number_are_no_number_of_a_page(string written)
    {
        var pages = Pages(2, page => [(Foot, string.Format(CultureInfo.InvariantCulture, written, page + 6) + (page == 1 ? "" : " b"))]);
        Furniture.TakeFrom(pages);
        Assert.Contains(pages[0].Words, word => word.Base == Foot);
    }

    [Theory]
    [InlineData("i", "ii", "iii")]
    [InlineData("iv", "v", "vi")]
    [InlineData("ix", "x", "xi")]
    [InlineData("xix", "xx", "xxi")]
    [InlineData("xxxix", "xl", "xli")]
    [InlineData("xlix", "l", "li")]
    [InlineData("xxvii", "xxviii", "xxix")]
    [InlineData("lxxxviii", "lxxxix", "xc")]
    [InlineData("xcix", "c", "ci")]
    public void Roman_numbers_grow_too(string first, string second, string third)
    {
        var numbers = Furniture.TakeFrom(Pages(3, page => [(Foot, page == 1 ? first : page == 2 ? second : third)])).Numbers;
        Assert.Equal([first, second, third], numbers.OrderBy(number => number.Key).Select(number => number.Value));
    }

    [Theory]
    [InlineData("7", "9", "12")]
    [InlineData("vii", "ix", "xii")]
    [InlineData("a", "b", "c")]
    public void Numbers_that_do_not_grow_with_the_pages_stay(string first, string second, string third) =>
        Assert.Empty(Furniture.TakeFrom(Pages(3, page => [(Foot, page == 1 ? first : page == 2 ? second : third)])).Numbers);

    [Fact]
    public void Of_few_pages_only_a_number_alone_on_the_outermost_line_is_one()
    {
        Assert.Equal(2, Furniture.TakeFrom(Pages(2, page => [(Foot, $"{page + 6}")])).Numbers.Count);
        Assert.Single(Furniture.TakeFrom(Pages(1, page => [(Foot, $"{page}")])).Numbers);
        Assert.Empty(Furniture.TakeFrom(Pages(1, page => [(Foot, $"{page + 6}")])).Numbers);
        Assert.Empty(Furniture.TakeFrom(Pages(2, page => [(Foot, $"{page + 6}"), (30, "the ferry and " + (page == 1 ? "a" : "b"))])).Numbers);
        Assert.Equal(3, Furniture.TakeFrom(Pages(3, page => [(Foot, $"{page + 6}"), (30, $"the ferry and {(char)('a' + page)} others")])).Numbers.Count);
    }

    [Theory]
    [InlineData(3.9, 3)]
    [InlineData(4, 2)]
    public void Numbers_of_pages_stand_at_one_height(double higher, int found) =>
        Assert.Equal(found, Furniture.TakeFrom(Pages(3, page => [(page == 2 ? Foot + higher : Foot, $"{page + 6}")])).Numbers.Count);

    [Theory]
    [InlineData(10_000, 3)]
    [InlineData(100_000, 0)]
    public void A_number_of_a_page_has_five_figures_at_most(int first, int found) => Assert.Equal(found, Furniture.TakeFrom(Pages(3, page => [(Foot, $"{page + first}")])).Numbers.Count);

    [Fact]
    public void A_page_of_one_line_has_a_number_too_and_a_line_of_signs_is_none()
    {
        Assert.Equal(3, Furniture.TakeFrom(Pages(3, page => [(Foot, $"{page + 6}")], lines: 1)).Numbers.Count);
        Assert.Equal(0, Furniture.TakeFrom(Pages(3, _ => [(Foot, "- - -")])).Pages);
    }

    [Theory]
    [InlineData(20, 20, 10, false)]
    [InlineData(20, 27, 10, true)]
    [InlineData(10, 15, 10, false)]
    [InlineData(10, 18, 10, true)]
    [InlineData(10, 18, 12, false)]
    [InlineData(10, 21, 12, true)]
    public void A_head_stands_apart_if_it_is_further_from_the_text_than_its_lines_from_each_other(double leading, double gap, double size, bool isFound) =>
        Assert.Equal(isFound, Furniture.TakeFrom(Pages(4, page => [(700 + gap, $"Chapter {(char)('a' + page)}")], size: size, leading: leading)).Heads.Count > 0);

    [Fact]
    public void A_number_beside_a_running_head_names_the_page_and_the_head_stays_once()
    {
        var pages = Pages(4, page => [(Head, page % 2 == 0 ? $"{page + 20} The harbour" : $"The harbour {page + 20}")]);
        var furniture = Furniture.TakeFrom(pages);
        Assert.Equal(["21", "22", "23", "24"], furniture.Numbers.OrderBy(number => number.Key).Select(number => number.Value));
        Assert.Equal([(1, "The harbour 21", "Running head")], furniture.Heads);
    }

    [Fact]
    public void Lines_at_the_head_and_foot_of_most_pages_are_running_heads_and_feet()
    {
        var pages = Pages(4, page => [(Head, "Report of the harbour"), (Foot, page > 2 ? "Draft" : "Second draft")]);
        var furniture = Furniture.TakeFrom(pages);
        Assert.Equal([(1, "Report of the harbour", "Running head"), (1, "Second draft", "Running foot"), (3, "Draft", "Running foot")], furniture.Heads);
        Assert.Equal(4, furniture.Pages);
        Assert.All(pages, page => Assert.All(page.Words, word => Assert.True(word.Base is > Foot and < Head)));
    }

    [Fact]
    public void What_stands_on_one_page_only_or_at_other_heights_or_inside_the_text_stays()
    {
        Assert.Empty(Furniture.TakeFrom(Pages(3, page => page == 2 ? [(Head, "Report of the harbour")] : [])).Heads);
        Assert.Empty(Furniture.TakeFrom(Pages(3, page => [(Head - page * 5, "Report of the harbour")])).Heads);
        Assert.Empty(Furniture.TakeFrom(Pages(3, page => [(480, "Report of the harbour")], lines: 40)).Heads);
    }

    [Fact]
    public void A_line_near_the_text_is_a_running_head_if_most_pages_have_it()
    {
        Assert.Single(Furniture.TakeFrom(Pages(4, page => page < 4 ? [(713, "The report goes on")] : [])).Heads);
        Assert.Empty(Furniture.TakeFrom(Pages(4, page => page < 3 ? [(713, "The report goes on")] : [])).Heads);
        Assert.Empty(Furniture.TakeFrom(Pages(6, page => page < 4 ? [(713, "The report goes on")] : [])).Heads);
        // Set in another size it stands out.
        Assert.Single(Furniture.TakeFrom(Pages(6, page => page < 4 ? [(713, "The report goes on")] : [], size: 8)).Heads);
        // One that is next to what was found stands outside of the text.
        Assert.Equal(2, Furniture.TakeFrom(Pages(6, page => page < 4 ? [(Head, "The report goes on"), (Head - 13, "and on")] : [])).Heads.Count);
    }

    [Fact]
    public void A_line_of_the_text_that_two_pages_have_at_one_height_stays()
    {
        // At the distance of lines that are far apart; with text outside of it; a heading whose number does not count the pages.
        Assert.Empty(Furniture.TakeFrom(Pages(6, page => page < 3 ? [(722, "be as provided for in the law")] : [], leading: 22)).Heads);
        Assert.Single(Furniture.TakeFrom(Pages(6, page => page < 3 ? [(735, "be as provided for in the law")] : [], leading: 22)).Heads);
        Assert.Empty(Furniture.TakeFrom(Pages(6, page => page < 3 ? [(Head, $"Section {Name(page * 77)}"), (Head - 30, "be as provided for in the law")] : [])).Heads);
        Assert.Empty(Furniture.TakeFrom(Pages(6, page => page < 3 ? [(Head, $"Art. {page * 7}")] : [])).Heads);
        Assert.Single(Furniture.TakeFrom(Pages(7, page => page < 4 ? [(Head, $"20:{page + 7} The harbour of the town")] : [])).Heads);
    }

    [Fact]
    public void A_long_sentence_on_two_pages_of_many_stays()
    {
        const string sentence = "a b c d e f g h i j k l m n o";
        Assert.Empty(Furniture.TakeFrom(Pages(13, page => page < 3 ? [(Head, sentence)] : [])).Heads);
        Assert.Single(Furniture.TakeFrom(Pages(12, page => page < 3 ? [(Head, sentence)] : [])).Heads);
        Assert.Single(Furniture.TakeFrom(Pages(13, page => page < 3 ? [(Head, sentence[2..])] : [])).Heads);
        Assert.Single(Furniture.TakeFrom(Pages(13, page => page < 4 ? [(Head, sentence)] : [])).Heads);
    }

    [Fact]
    public void Heads_that_differ_from_chapter_to_chapter_are_found_if_they_stand_apart()
    {
        var furniture = Furniture.TakeFrom(Pages(4, page => [(Head, $"Chapter {(char)('a' + page)}")]));
        Assert.Equal([(1, "Chapter b", "Running head"), (2, "Chapter c", "Running head"), (3, "Chapter d", "Running head"), (4, "Chapter e", "Running head")], furniture.Heads);
        Assert.Equal("Running foot", Furniture.TakeFrom(Pages(4, page => [(Foot, $"Chapter {(char)('a' + page)}")], lines: 50)).Heads[0].Kind);
        // Not of three pages, not of half of them, not at the distance of lines, not of a whole sentence.
        Assert.Empty(Furniture.TakeFrom(Pages(3, page => [(Head, $"Chapter {(char)('a' + page)}")])).Heads);
        Assert.Empty(Furniture.TakeFrom(Pages(4, page => page < 3 ? [(Head, $"Chapter {(char)('a' + page)}")] : [])).Heads);
        Assert.Empty(Furniture.TakeFrom(Pages(4, page => [(716, $"Chapter {(char)('a' + page)}")])).Heads);
        Assert.Empty(Furniture.TakeFrom(Pages(4, page => [(Head, $"{(char)('a' + page)} b c d e f g h i j k l m n o")])).Heads);
    }

    // Pages of lines that differ, 13 points apart from 700 down, with other lines at heights.
    private static List<PageWords> Pages(int count, Func<int, (double Height, string Text)[]> others, int lines = 6, double size = PageParts.Size, double leading = 13) => [.. Enumerable.Range(1, count).Select(page =>
    {
        var parts = new PageParts();
        for (var line = 0; line < lines; line++) parts.Line(70, 700 - line * leading, $"on {Name(page)} the line {Name(line)} of the text is another one than {Name(page * 31 + line)}");
        foreach (var (height, text) in others(page)) parts.Line(70, height, text, size);
        return new PageWords(page, parts.Words);
    })];

    // A word without figures for each number.
    private static string Name(int number) => string.Concat($"{number}".Select(digit => (char)('a' + digit - '0')));
}
