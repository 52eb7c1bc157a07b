using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.ProseTests;

public class QuotationTests
{
    [Theory]
    [InlineData("They call it a “marriage of convenience” [@a, ¶5].", "marriage of convenience")]
    [InlineData("They call it a \"marriage of convenience\"[@a, ¶5].", "marriage of convenience")]
    [InlineData("There is “no \"Article 5\" here” [@a, ¶10].", "no \"Article 5\" here")]
    [InlineData("There is \"no “Article 5” here\" [@a, ¶10].", "no “Article 5” here")]
    [InlineData("He says “she said “so be it” twice” [@a].", "she said “so be it” twice")]
    [InlineData("Said “*saved* [[russia|Russia's]] `skin`” [@a].", "saved Russia's skin")]
    [InlineData("Said *“the best of friends”* [@a].", "the best of friends")]
    [InlineData("Said “the best\nof friends”\n[@a].", "the best\nof friends")]
    [InlineData("Said “the best &amp; worst\\*” [@a].", "the best & worst*")]
    [InlineData("One “of three words” and “four of five words” [@a].", "four of five words")]
    public void The_words_in_quotation_marks_before_a_citation_are_its_quotation(string text, string words)
    {
        var sample = Sample.Of(text);
        Assert.Empty(sample.Diagnostics);
        Assert.Equal(words, sample.Manuscript.Citations[0].Quotation?.Words);
    }

    [Theory]
    [InlineData("Answered with a “hard no” [@a].")]
    [InlineData("The word “ally” [@a].")]
    [InlineData("“Three words here”, it says [@a].")]
    [InlineData("“Three words here” it says [@a].")]
    [InlineData("Twelve inches, or 12\" [@a].")]
    [InlineData("“Three words here” [[x]] [@a].")]
    public void Scare_quotes_and_quotations_elsewhere_are_not(string text)
    {
        var sample = Sample.Of(text);
        Assert.Empty(sample.Diagnostics);
        Assert.Null(sample.Manuscript.Citations[0].Quotation);
    }

    [Fact]
    public void A_quotation_belongs_to_the_first_source_of_the_bracket()
    {
        var marks = Sample.Of("It was “a matter of need” [@a, ¶1; @b, ¶2] [@c].").Manuscript.Citations;
        Assert.Equal(["a matter of need", null, null], marks.Select(mark => mark.Quotation?.Words));
    }

    [Fact]
    public void Its_place_is_the_opening_mark()
    {
        var quotation = Sample.Of("> - It is &mdash; “*not* one of\n>   them” [@a].").Manuscript.Citations[0].Quotation!;
        Assert.Equal(new Location("text.md", 1, 19, 13), quotation.At.At);
    }

    [Fact]
    public void A_closing_mark_alone_is_reported() =>
        Assert.Equal("BS046 1:21+1 This quotation mark closes a quotation that was never opened.", Sample.Of("marriage of conveni.” [@a].").Report());
}
