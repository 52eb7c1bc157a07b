using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

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
    [InlineData("Er sagt „so ist es“ [@a].", "so ist es")]
    [InlineData("Er sagt »so ist es« [@a].", "so ist es")]
    [InlineData("Er sagt „so ‚ist‘ es“ und »ja« und „das ist so“ [@a].", "das ist so")]
    [InlineData("Mówi „tak to jest” [@a].", "tak to jest")]
    [InlineData("Elle dit «\u00A0c’est bien ça\u00A0» [@a].", "\u00A0c’est bien ça\u00A0")]
    [InlineData("او گفت «این طور است» [@a].", "این طور است")]
    [InlineData("Said ‘the staff’s best friends’ [@a].", "the staff’s best friends")]
    [InlineData("Said 'the staff's best friends' [@a].", "the staff's best friends")]
    [InlineData("Said ‹the best friends› [@a].", "the best friends")]
    [InlineData("Said 「the best friends」 [@a].", "the best friends")]
    [InlineData("Said ＂the best friends＂ [@a].", "the best friends")]
    [InlineData("Said “the best friends”. [@a]", "the best friends")]
    [InlineData("(“the best friends”), – [@a]", "the best friends")]
    public void The_words_in_quotation_marks_before_a_citation_are_its_quotation(string text, string words)
    {
        var sample = Sample.Of(text);
        Assert.Empty(sample.Diagnostics);
        Assert.Equal(words, sample.Manuscript.Citations[0].Quotations.SingleOrDefault()?.Words);
    }

    [Theory]
    [InlineData("Answered with a “hard no” [@a].")]
    [InlineData("The word “ally” [@a].")]
    [InlineData("“Three words here”, it says [@a].")]
    [InlineData("“Three words here” it says [@a].")]
    [InlineData("Twelve inches, or 12\" [@a].")]
    [InlineData("“Three words here” [[x]] [@a].")]
    [InlineData("It's the workers' and the readers' [@a].")]
    [InlineData("It’s ‘so’, and the readers’ [@a].")]
    [InlineData("The title “ [@a] ” is [@b].")]
    public void Scare_quotes_and_quotations_elsewhere_are_not(string text)
    {
        var sample = Sample.Of(text);
        Assert.Empty(sample.Diagnostics);
        Assert.Empty(sample.Manuscript.Citations[0].Quotations);
    }

    [Fact]
    public void A_quotation_belongs_to_the_first_source_of_the_bracket()
    {
        var marks = Sample.Of("It was “a matter of need” [@a, ¶1; @b, ¶2] [@c].").Manuscript.Citations;
        Assert.Equal(["a matter of need", null, null], marks.Select(mark => mark.Quotations.SingleOrDefault()?.Words));
    }

    [Fact]
    public void Its_place_is_the_opening_mark()
    {
        var quotation = Sample.Of("> - It is &mdash; “*not* one of\n>   them” [@a].").Manuscript.Citations[0].Quotations.Single();
        Assert.Equal(new Location("text.md", 1, 19, 13), quotation.At.At);
    }

    [Theory]
    [InlineData("\"the best friends” [@a]", "write “ before the first word, in place of any other mark", "“the best friends” [@a]")]
    [InlineData("“the best friends\" [@a]", "write \" before the first word, in place of any other mark", "\"the best friends\" [@a]")]
    [InlineData("“the best friends» [@a]", "write « before the first word, in place of any other mark", "«the best friends» [@a]")]
    public void The_hint_for_marks_of_two_kinds_makes_them_one(string text, string hint, string followed)
    {
        Assert.Equal(hint, Sample.Of(text).Diagnostics[0].Hint);
        Assert.Equal("the best friends", Sample.Of(followed).Manuscript.Citations[0].Quotations.SingleOrDefault()?.Words);
    }

    [Fact]
    public void A_closing_mark_alone_is_reported() =>
        Assert.Equal("BS046 1:21+1 This quotation mark closes a quotation that was never opened.", Sample.Of("marriage of conveni.” [@a].").Report());
}
