using System.Text.RegularExpressions;
using BriefingSite.Core.Model;
using CsCheck;
using Xunit;

namespace BriefingSite.Tests.Model;

public partial class PlainTextTests
{
    [Theory]
    [InlineData("It is so . Or so , perhaps .", "It is so. Or so, perhaps.")]
    [InlineData("  two  spaces\tand\u00A0others \n", "two spaces and others")]
    [InlineData("a .5 share ; and .NET", "a .5 share; and .NET")]
    [InlineData(" . ", ".")]
    [InlineData("   ", "")]
    [InlineData("", "")]
    public void Spaces_are_single_and_none_stands_before_a_mark(string written, string read) => Assert.Equal(read, Words(written));

    [Fact]
    public void Any_text_is_tidied_as_the_rules_say() => Gen.OneOf(" ", "  ", ".", ",", "?", "\t", "\u2003", "a", "word", "ß", "🚂", "x.y").Array[0, 30].Select(string.Concat).Sample(
        text => Assert.Equal(BeforeMark().Replace(Spaces().Replace(text, " ").Trim(), "$1"), Words(text)), iter: 3000);

    [Fact]
    public void Every_kind_of_space_becomes_a_plain_one() => Assert.All(
        Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsWhiteSpace),
        space => Assert.Equal("a b", Words($"a{space}b")));

    private static string Words(string text) => PlainText.Extract(Core.Model.Prose.Empty, [new Text(default, text)]);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(" ([.,;:?!])(?= |$)")]
    private static partial Regex BeforeMark();
}
