using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>How the lines of a paragraph become one text; <c>=</c> is a hyphen that may belong to the word or to the line.</summary>
public class LineJoinTests
{
    [Theory]
    [InlineData("one|two", "one two")]
    [InlineData(" one \t two | three ", "one two three")]
    [InlineData("one||two| ", "one two")]
    [InlineData("|one", "one")]
    [InlineData("", "")]
    [InlineData("con-|struction", "con=struction")]
    [InlineData("con\u2010|struction", "con=struction")]
    [InlineData("con-|Struction", "con=Struction")]
    [InlineData("con\u00AD|struction", "con\u00ADstruction")]
    [InlineData("con\u00AD|2", "con\u00AD 2")]
    [InlineData("2030-|31", "2030-31")]
    [InlineData("B-|52", "B-52")]
    [InlineData("52-|gun", "52-gun")]
    [InlineData("con-|“struction”", "con- “struction”")]
    [InlineData("one -|two", "one - two")]
    [InlineData("-|two", "- two")]
    [InlineData("pre-|and post-war", "pre- and post-war")]
    [InlineData("pre-|and", "pre- and")]
    [InlineData("Hin-|und Rückfahrt", "Hin- und Rückfahrt")]
    [InlineData("pre-|andes", "pre=andes")]
    [InlineData("港は|大きい", "港は大きい")]
    [InlineData("港、|大", "港、大")]
    [InlineData("「港」|「大」", "「港」「大」")]
    [InlineData("港！|大", "港！大")]
    [InlineData("港|one", "港 one")]
    [InlineData("one|港", "one 港")]
    [InlineData("항구가|크다", "항구가 크다")]
    [InlineData("ᄀ|ᄁ", "ᄀ ᄁ")]
    [InlineData("ㄱ|ㄴ", "ㄱ ㄴ")]
    [InlineData("one/|two", "one/ two")]
    public void Lines_are_joined_as_a_reader_reads_them(string lines, string text) => Assert.Equal(text, LineJoin.Join(lines.Split('|')).Replace(LineEndHyphen.Marked, "=", StringComparison.Ordinal));

    [Theory]
    [InlineData("one/|two  three", "one/two three")]
    [InlineData("one /|two", "one / two")]
    [InlineData("/|two", "/ two")]
    [InlineData("one|two", "one two")]
    public void Where_lines_are_divided_behind_slashes_they_are_joined_without_a_space(string lines, string text) => Assert.Equal(text, LineJoin.Join(lines.Split('|'), breaksAtSlashes: true));

    [Fact]
    public void The_hyphens_at_the_ends_of_lines_are_counted()
    {
        var text = LineJoin.Join(["con-", "struc-", "tion"]);
        Assert.Equal(2, LineJoin.Hyphens(text));
        Assert.Equal(0, LineJoin.Hyphens("long-term"));
        Assert.Equal(["3 hyphens at the end of a line may belong to the word or to the line; quotations may have it or not."], LineJoin.Remarks([text, LineJoin.Join(["a-", "b"])]));
        Assert.Equal(["1 hyphen at the end of a line may belong to the word or to the line; quotations may have it or not."], LineJoin.Remarks([LineJoin.Join(["a-", "b"])]));
        Assert.Empty(LineJoin.Remarks(["long-term"]));
    }
}
