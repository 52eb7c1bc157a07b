using BriefingSite.Reading.Originals.Pdf;
using UglyToad.PdfPig.Core;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>What a letter of the file is as a letter of a text.</summary>
public class GlyphTests
{
    [Theory]
    [InlineData(1, 0, "Level")]
    [InlineData(1, 0.18, "Level")]
    [InlineData(1, -0.18, "Level")]
    [InlineData(1, 0.19, "Slanted")]
    [InlineData(-1, 0.1, "Turned")]
    [InlineData(0.18, 1, "Up")]
    [InlineData(0.19, 1, "Slanted")]
    [InlineData(-0.1, -1, "Down")]
    [InlineData(1, 1, "Slanted")]
    [InlineData(0.0006, 0.0006, "Slanted")]
    [InlineData(0.0004, 0.0004, "Down")]
    public void Text_that_leans_by_few_degrees_runs_along_an_edge_of_the_page_and_a_letter_without_width_runs_like_the_one_before(double right, double up, string direction)
    {
        var letter = PageParts.LetterOf("a", 0, 0, right, rise: up);
        Assert.Equal(direction, $"{Glyph.DirectionOf(letter, Direction.Down)}");
    }

    [Theory]
    [InlineData("Level", 10, 20, 15)]
    [InlineData("Slanted", 10, 20, 15)]
    [InlineData("Up", 20, -10, 20)]
    [InlineData("Down", -20, 10, -20)]
    [InlineData("Turned", -10, -20, -10)]
    public void A_letter_is_placed_as_when_the_page_is_turned(string direction, double left, double height, double right)
    {
        var glyph = Glyph.Of(PageParts.LetterOf("a", 10, 20, 5), Enum.Parse<Direction>(direction));
        Assert.Equal((left, height, right), (glyph.Left, glyph.Base, glyph.Right));
    }

    [Fact]
    public void Slanted_text_is_turned_by_its_own_angle()
    {
        var glyph = Glyph.Of(PageParts.LetterOf("a", 30, 40, 3, rise: 4), Direction.Slanted);
        Assert.Equal((50.0, 0.0, 55.0), (glyph.Left, glyph.Base, glyph.Right));
        glyph = Glyph.Of(PageParts.LetterOf("a", 30, 10, 3, rise: 4), Direction.Slanted);
        Assert.Equal((26.0, -18.0, 31.0), (glyph.Left, glyph.Base, glyph.Right));
        glyph = Glyph.Of(PageParts.LetterOf("a", 30, 10, 0), Direction.Slanted);
        Assert.Equal((30.0, 10.0), (glyph.Left, glyph.Base));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData(null, Glyph.Unnamed)]
    [InlineData("", Glyph.Unnamed)]
    [InlineData("\0", Glyph.Unnamed)]
    [InlineData("\u0001", Glyph.Unnamed)]
    [InlineData("\t", " ")]
    [InlineData("\uE000", Glyph.Unnamed)]
    [InlineData("\uF8FF", Glyph.Unnamed)]
    [InlineData("\uF900", "\uF900")]
    [InlineData("\uFB00", "ff")]
    [InlineData("\uFB01", "fi")]
    [InlineData("\uFB02", "fl")]
    [InlineData("\uFB03", "ffi")]
    [InlineData("\uFB04", "ffl")]
    [InlineData("\uFB05", "st")]
    [InlineData("\uFB06", "st")]
    [InlineData("\uFEFB", "\u0644\u0627")]
    [InlineData("x\uFEFB", "x\u0644\u0627")]
    [InlineData("xy", "xy")]
    public void A_ligature_is_its_letters_and_what_the_file_does_not_name_is_marked(string? inFile, string read) =>
        Assert.Equal(read, Glyph.Of(PageParts.LetterOf(inFile, 10), Direction.Level).Text);

    [Fact]
    public void A_combining_mark_is_a_sign_only_if_it_takes_room()
    {
        Assert.Equal("\u0301", Glyph.Of(PageParts.LetterOf("\u0301", 100, width: 0.5), Direction.Level).Text);
        Assert.Equal("´", Glyph.Of(PageParts.LetterOf("\u0301", 100, width: 3), Direction.Level).Text);
    }

    [Theory]
    [InlineData(12, 12)]
    [InlineData(999, 999)]
    [InlineData(1000, 700)]
    [InlineData(1, 1)]
    [InlineData(0.5, 1)]
    public void A_size_that_no_type_has_is_taken_from_the_height_of_the_letter(double written, double size) =>
        Assert.Equal(size, Glyph.Of(PageParts.LetterOf("a", 10, size: written), Direction.Level).Size, 0.001);

    [Theory]
    [InlineData("2", 2.3, "Level", true)]
    [InlineData("12", 2.3, "Level", true)]
    [InlineData("2", 2.1, "Level", false)]
    [InlineData("a", 2.3, "Level", false)]
    [InlineData("2a", 2.3, "Level", false)]
    [InlineData("2", 2.3, "Slanted", false)]
    public void A_figure_that_floats_above_the_line_is_raised(string text, double bottom, string direction, bool isRaised) =>
        Assert.Equal(isRaised, Glyph.Of(PageParts.LetterOf(text, 10, 100, bottom: 100 + bottom), Enum.Parse<Direction>(direction)).IsRaised);

    [Theory]
    [InlineData(true, 400, true)]
    [InlineData(false, 500, false)]
    [InlineData(false, 501, true)]
    public void Type_is_bold_by_its_name_or_its_weight(bool isNamedBold, int weight, bool isBold) =>
        Assert.Equal(isBold, Glyph.Of(PageParts.LetterOf("a", 10, isBold: isNamedBold, weight: weight), Direction.Level).IsBold);

    [Fact]
    public void A_letter_that_is_not_drawn_is_hidden_and_none_ends_before_it_begins()
    {
        Assert.True(Glyph.Of(PageParts.LetterOf("a", 10, mode: TextRenderingMode.Neither), Direction.Level).IsHidden);
        Assert.False(Glyph.Of(PageParts.LetterOf("a", 10), Direction.Level).IsHidden);
        Assert.Equal(10, Glyph.Of(PageParts.LetterOf("a", 10, width: -3), Direction.Level).Right);
    }

    [Theory]
    [InlineData("\u0650", true)]
    [InlineData("a", false)]
    public void A_mark_of_a_letter_takes_no_room(string text, bool isMark) => Assert.Equal(isMark, new Glyph(text, 0, 5, 0, 10, false, false, false).IsMark);

    [Theory]
    [InlineData("´", true)]
    [InlineData("¸", true)]
    [InlineData("a", false)]
    [InlineData("´´", false)]
    public void An_accent_may_be_a_sign_of_its_own(string text, bool isAccent) => Assert.Equal(isAccent, Accents.Is(Sign(text, 0)));

    [Theory]
    [InlineData("o", 2.1, 0, true)]
    [InlineData("o", -2.1, 0, true)]
    [InlineData("o", 2.5, 0, false)]
    [InlineData("o", -2.5, 0, false)]
    [InlineData("o", 0, 4.9, true)]
    [InlineData("o", 0, -4.9, true)]
    [InlineData("o", 0, 5, false)]
    [InlineData("o", 0, -5, false)]
    [InlineData("1", 0, 0, false)]
    [InlineData("oe", 0, 0, false)]
    public void An_accent_belongs_to_the_letter_over_whose_middle_it_stands(string letter, double right, double up, bool isAt) =>
        Assert.Equal(isAt, Accents.IsAt(Sign("´", 100 + right, up), new Glyph(letter, 100, 105, 0, 10, false, false, false)));

    [Theory]
    [InlineData("`", "a", "à")]
    [InlineData("´", "a", "á")]
    [InlineData("ˆ", "a", "â")]
    [InlineData("˜", "n", "ñ")]
    [InlineData("¨", "u", "ü")]
    [InlineData("¯", "a", "ā")]
    [InlineData("˘", "a", "ă")]
    [InlineData("˙", "e", "ė")]
    [InlineData("˚", "a", "å")]
    [InlineData("˝", "o", "ő")]
    [InlineData("ˇ", "c", "č")]
    [InlineData("¸", "c", "ç")]
    [InlineData("˛", "a", "ą")]
    [InlineData("´", "ı", "í")]
    [InlineData("ˇ", "ȷ", "ǰ")]
    public void A_letter_and_its_accent_are_one_letter(string accent, string letter, string joined) => Assert.Equal(joined, Accents.Join(Sign(accent, 0), Sign(letter, 0)).Text);

    [Theory]
    [InlineData("\u0300", 1.6, "`")]
    [InlineData("\u0301", 1.6, "´")]
    [InlineData("\u0301", 1.5, "\u0301")]
    [InlineData("a", 5, "a")]
    [InlineData("a\u0301", 5, "a\u0301")]
    public void A_combining_mark_that_takes_room_of_its_own_is_a_sign(string text, double width, string read) => Assert.Equal(read, Accents.Alone(text, width, 10));

    [Theory]
    [InlineData('\uFB50', "\u0671")]
    [InlineData('\uFB51', "\u0671")]
    [InlineData('\uFB52', "\u067B")]
    [InlineData('\uFB55', "\u067B")]
    [InlineData('\uFBEB', "\u0626\u0627")]
    [InlineData('\uFBFC', "\u06CC")]
    [InlineData('\uFBFF', "\u06CC")]
    [InlineData('\uFC00', "\uFC00")]
    [InlineData('\uFDF2', "\u0627\u0644\u0644\u0647")]
    [InlineData('\uFEF6', "\u0644\u0622")]
    [InlineData('\uFEFC', "\u0644\u0627")]
    [InlineData('\uFEFD', "\uFEFD")]
    public void A_form_of_an_Arabic_letter_is_the_letter(char form, string letters) => Assert.Equal(letters, ArabicForms.Letters(form));

    [Theory]
    [InlineData('\uFB4F', false)]
    [InlineData('\uFB50', true)]
    [InlineData('\uFEFC', true)]
    [InlineData('\uFEFD', false)]
    public void Only_some_characters_are_such_forms(char c, bool mayBe) => Assert.Equal(mayBe, ArabicForms.MayBe(c));

    private static Glyph Sign(string text, double left, double height = 0) => new(text, left, left + 5, height, 10, false, false, false);

    [Fact]
    public void Half_of_a_pair_is_no_letter()
    {
        var half = $"{(char)0xD800}";
        Assert.Equal(Glyph.Unnamed, Glyph.Of(PageParts.LetterOf(half, 0), Direction.Level).Text);
        Assert.Equal(Glyph.Unnamed, Glyph.Of(PageParts.LetterOf($"a{half}", 0), Direction.Level).Text);
        Assert.Equal("\U0001D44E", Glyph.Of(PageParts.LetterOf("\U0001D44E", 0), Direction.Level).Text);
    }

    [Fact]
    public void A_sign_whose_name_is_half_of_a_pair_is_not_known()
    {
        var pdf = new WrittenPdf { Font = "/Subtype/Type1/BaseFont/Foo/Encoding<</Differences[65/uniD800]>>", Drawings = [WrittenPdf.Say("The ferry left A at noon with all of the cars.")] };
        var passage = Assert.Single(PdfFile.ReadBytes(pdf.Make()).Passages);
        Assert.Equal(("The ferry left \uFFFD at noon with all of the cars.", Doubts.Unnamed), (passage.Text, passage.Doubt));
    }

    [Theory]
    [InlineData("uniD800", null)]
    [InlineData("uD800", null)]
    [InlineData("f_g12", null)]
    [InlineData("f_i", "fi")]
    [InlineData("uni00A7", "§")]
    [InlineData("u1D44E", "\U0001D44E")]
    public void The_name_of_a_sign_says_its_letters_or_nothing(string name, string? letters) => Assert.Equal(letters, SignNames.LettersOf(name));
}
