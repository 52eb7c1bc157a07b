using BriefingSite.Core.Evidence;
using Xunit;

namespace BriefingSite.Tests.Evidence;

public class FoldingTests
{
    public static TheoryData<string, string> Rows => new(Folding.Table.SelectMany(row => row.From.Select(c => ($"a{c}b", $"a{row.To}b"))));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_sign_of_the_table_becomes_what_the_table_says(string written, string folded) => Assert.Equal(folded, Folding.Fold(written));

    [Theory]
    [InlineData("cafe\u0301", "caf\u00e9")]
    [InlineData("a\u030a\u0323", "\u1ea1\u030a")]
    [InlineData("e\u0323\u0302", "\u1ec7")]
    [InlineData("e\u0302\u0323", "\u1ec7")]
    [InlineData("\u212b", "\u00c5")]
    [InlineData("\u1100\u1161\u11a8", "\uac01")]
    [InlineData("\u0958", "\u0915\u093c")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("\ud83d\ude00 a\u0308", "\ud83d\ude00 \u00e4")]
    public void Letters_and_their_accents_are_composed(string written, string folded) => Assert.Equal(folded, Composition.Compose(written));

    [Fact]
    public void Half_a_character_does_no_harm() => Assert.Equal("\ud800e\u0301".Length - 1, Composition.Compose("\ud800e\u0301").Length);

    [Theory]
    [InlineData("they counted _them_, (_so_) _it goes_.", "they counted them, (so) it goes.")]
    [InlineData("__init__ and _a_b_ _", "init and a_b")]
    public void Underscores_around_words_mark_italic_type(string written, string folded) => Assert.Equal(folded, Folding.Fold(written));

    [Theory]
    [InlineData(" a \u00a0\n b ", "a b")]
    [InlineData("A", "A")]
    [InlineData("ＡＢＣ ｘｙｚ １２３", "ABC xyz 123")]
    [InlineData("naive", "naive")]
    [InlineData("re-sign", "re-sign")]
    [InlineData("a , b", "a , b")]
    [InlineData("snake_case 1_000", "snake_case 1_000")]
    public void Nothing_else_is_forgiven(string written, string folded) => Assert.Equal(folded, Folding.Fold(written));
}
