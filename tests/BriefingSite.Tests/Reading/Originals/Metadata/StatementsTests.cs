using BriefingSite.Reading.Originals.Metadata;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Metadata;

public class StatementsTests
{
    [Theory]
    [InlineData("Ines Holt", "Ines Holt")]
    [InlineData("  Ines\n Holt ", "Ines Holt")]
    [InlineData("By Ines Holt", "Ines Holt")]
    [InlineData("Byron", "Byron")]
    [InlineData("https://port.example/ines", "")]
    [InlineData("@ines", "")]
    [InlineData("ines@port.example", "ines@port.example")]
    [InlineData(" ", "")]
    [InlineData(null, "")]
    [InlineData("BEA TWOS", "")]
    public void An_author_is_a_name_that_was_not_given_before(string? written, string name)
    {
        var statements = new Statements("a page");
        statements.AddAuthor("Bea Twos");
        statements.AddAuthor(written);
        Assert.Equal(name.Length == 0 ? ["Bea Twos"] : ["Bea Twos", name], statements.Authors);
    }

    [Fact]
    public void A_page_has_no_more_than_two_hundred_authors()
    {
        var statements = new Statements("a page");
        for (var i = 0; i < 201; i++) statements.AddAuthor($"A {i}");
        Assert.Equal(200, statements.Authors.Count);
    }

    [Fact]
    public void A_statement_is_a_line_of_no_more_than_a_thousand_letters()
    {
        Assert.Equal(1000, Statements.OneLine(new('a', 1000))!.Length);
        Assert.Null(Statements.OneLine(new('a', 1001)));
        Assert.Null(Statements.OneLine(" \n"));
        Assert.Null(Statements.OneLine(null));
        Assert.Equal("a b", Statements.OneLine(" a \n\t b "));
    }
}
