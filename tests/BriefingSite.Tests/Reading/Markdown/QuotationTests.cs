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
    [InlineData("Er sagt „so ist es“ [@a].", "so ist es")]
    [InlineData("Er sagt »so ist es« [@a].", "so ist es")]
    [InlineData("Er sagt „so ‚ist‘ es“ [@a].", "so ‚ist‘ es")]
    [InlineData("Hon säger ”det är så” [@a].", "det är så")]
    [InlineData("Hän sanoo »niin se on» [@a].", "niin se on")]
    [InlineData("Said ,,so ist es'' [@a].", "so ist es")]
    [InlineData("Said ″the best friends″ [@a].", "the best friends")]
    [InlineData("Said 『the best friends』 [@a].", "the best friends")]
    [InlineData("Said 《the best friends》 [@a].", "the best friends")]
    [InlineData("他说“我们是最好的朋友”[@a]。", "我们是最好的朋友")]
    [InlineData("彼は「私たちは友達だ」と述べた[@a]。", "私たちは友達だ")]
    [InlineData("He said:\"the best friends\" [@a].", "the best friends")]
    [InlineData("He said/\"the best friends\" [@a].", "the best friends")]
    [InlineData("Said \" the best friends \" [@a].", " the best friends ")]
    [InlineData("Answered with a “hard no” [@a].", "hard no")]
    [InlineData("The word “ally” [@a].", "ally")]
    [InlineData("Called `the best friends` [@a].", "the best friends")]
    [InlineData("“Three words here”, it says [@a].", "Three words here")]
    [InlineData("“Three words here” it says [@a].", "Three words here")]
    [InlineData("“Three words here” [[x]] [@a].", "Three words here")]
    [InlineData("“Three words here” — [@a]", "Three words here")]
    [InlineData("“Three words here”\u200B [@a]", "Three words here")]
    [InlineData("*“Three words here”* [@a]", "Three words here")]
    [InlineData("“Is it three words?” Minister Holt asked [@a].", "Is it three words?")]
    [InlineData("[@a] says “three words here”.", "three words here")]
    [InlineData("As the survey [@a] has it, they are “the best friends” now.", "the best friends")]
    [InlineData("“Three words. And three more.” [@a]", "Three words. And three more.")]
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
        var sample = Sample.Read(text);
        Assert.Empty(sample.Diagnostics);
        Assert.Equal(words, sample.Manuscript.Citations[0].Quotations.SingleOrDefault()?.Words);
    }

    [Theory]
    [InlineData("Twelve inches, or 12\" [@a].")]
    [InlineData("It's the workers' and the readers' [@a].")]
    [InlineData("'Tis the workers' choice [@a].")]
    [InlineData("In the '90s the readers' club had 5'10\" of shelves [@a].")]
    [InlineData("מנכ\"ל [@a].")]
    public void Apostrophes_and_measures_quote_nothing(string text)
    {
        var sample = Sample.Read(text);
        Assert.Empty(sample.Diagnostics);
        Assert.Empty(sample.Manuscript.Citations[0].Quotations);
        Assert.Empty(sample.Manuscript.Uncited);
    }

    [Theory]
    [InlineData("It is “three words here”. Then more. [@a]", "three words here")]
    [InlineData("More. [@a] It is “three words here”.", "three words here")]
    [InlineData("It is “three words here” [contra @a].", "three words here")]
    [InlineData("It is “three words here”.", "three words here")]
    [InlineData("![A sign says “three words here”](/files/sign.png)", "three words here")]
    [InlineData("[sign](https://example.org/ 'it says “three words here”')", "three words here")]
    [InlineData("## Of “three words here”", "three words here")]
    [InlineData("> Three words here", "Three words here")]
    public void A_quotation_without_a_supporting_citation_in_its_sentence_is_kept_as_uncited(string text, string words)
    {
        var manuscript = Sample.Read(text).Manuscript;
        Assert.Equal([words], manuscript.Uncited.Select(quotation => quotation.Words));
        Assert.All(manuscript.Citations, citation => Assert.Empty(citation.Quotations));
    }

    [Fact]
    public void Two_apostrophes_are_a_quotation_mark() =>
        Assert.Equal("the best friends", Sample.Read("Said ''the best friends'' [@a].").Manuscript.Citations[0].Quotations.Single().Words);

    [Fact]
    public void A_quotation_belongs_to_every_source_of_the_bracket_that_supports_it()
    {
        var marks = Sample.Read("It was “a matter of need” [@a, ¶1; but see @b, ¶2; @d, ¶4] [@c].").Manuscript.Citations;
        Assert.Equal(["a matter of need", null, "a matter of need", null], marks.Select(mark => mark.Quotations.SingleOrDefault()?.Words));
    }

    [Fact]
    public void A_bracket_that_only_opposes_or_compares_is_passed_over()
    {
        var marks = Sample.Read("It was “a matter of need” [cf. @a, ¶1], it says [@b, ¶2].").Manuscript.Citations;
        Assert.Equal([null, "a matter of need"], marks.Select(mark => mark.Quotations.SingleOrDefault()?.Words));
    }

    [Fact]
    public void Several_quotations_before_a_citation_belong_to_it()
    {
        var citation = Sample.Read("One “of three words”, a “hard no” and “four of five words” [@a].").Manuscript.Citations.Single();
        Assert.Equal(["of three words", "hard no", "four of five words"], citation.Quotations.Select(quotation => quotation.Words));
        Assert.All(citation.Quotations, quotation => Assert.True(quotation.IsDirect));
    }

    [Fact]
    public void In_a_table_a_quotation_belongs_to_the_citation_of_its_row()
    {
        var citations = Sample.Read("""
            | what | where |
            | --- | --- |
            | “of three words” | [@a] |
            | [@b] | “four of five words” |
            """).Manuscript.Citations;
        Assert.Equal(["of three words", "four of five words"], citations.Select(citation => citation.Quotations.Single().Words));
    }

    [Theory]
    [InlineData("> The best of friends.\n>\n> They are. [@a]")]
    [InlineData("> The best of friends.\n>\n> They are.\n>\n> — *The survey* [@a]")]
    [InlineData("> “The best of friends.\n>\n> They are.”\n\n[@a] says so.")]
    [InlineData("It says [@a]:\n\n> The best of friends.\n>\n> They are.\n\nThen more.")]
    public void A_block_quotation_belongs_to_the_citation_in_it_after_it_or_before_it(string text) =>
        Assert.Equal("The best of friends.\n\nThey are.", Sample.Read(text).Manuscript.Citations[0].Quotations.SingleOrDefault()?.Words);

    [Theory]
    [InlineData("The “free port”{.scare} is open.")]
    [InlineData("The [“free port”]{.scare} is open.")]
    [InlineData("The “free port” {.scare} is open.")]
    [InlineData("The “free port”{.scare} [@a] is open.")]
    public void A_mark_says_that_words_are_nobodys(string text)
    {
        var sample = Sample.Read(text);
        Assert.Empty(sample.Diagnostics);
        Assert.True(Assert.Single(sample.Manuscript.Uncited).IsScare);
        Assert.DoesNotContain("scare", PlainText.Extract(sample.Manuscript), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_words_directly_before_a_citation_are_checked_whatever_they_are_marked_as() =>
        Assert.Single(Sample.Read("They are “the best friends”{.scare} [@a].").Manuscript.Citations[0].Quotations);

    [Fact]
    public void A_mark_without_a_quotation_is_reported() =>
        Assert.Equal("BS134 1:14+8 '{.scare}' follows no quotation.", Sample.Read("The free port{.scare} is open.").Report());

    [Fact]
    public void The_writers_words_around_a_quotation_are_known()
    {
        var quotation = Sample.Read("More. The survey does not say that “all is well”, it says [@a]. And more.").Manuscript.Citations[0].Quotations.Single();
        Assert.Equal("The survey does not say that ", quotation.Before);
        Assert.Equal(", it says .", quotation.After);
        Assert.False(quotation.IsDirect);
    }

    [Fact]
    public void Its_place_is_the_opening_mark()
    {
        var quotation = Sample.Read("- It is &mdash; “*not* one of\n  them” [@a].").Manuscript.Citations[0].Quotations.Single();
        Assert.Equal(new Location("text.md", 1, 17, 13), quotation.At.At);
    }

    [Theory]
    [InlineData("\"the best friends” [@a]")]
    [InlineData("“the best friends\" [@a]")]
    [InlineData("“the best friends'' [@a]")]
    [InlineData("“the best friends» [@a]")]
    [InlineData("”the best friends“ [@a]")]
    public void Marks_of_two_kinds_are_read_as_one_quotation_and_reported(string text)
    {
        var sample = Sample.Read(text);
        Assert.Equal(["BS132"], sample.Diagnostics.Select(found => found.Rule.Code));
        Assert.Equal("the best friends", sample.Manuscript.Citations[0].Quotations.Single().Words);
    }

    [Theory]
    [InlineData("marriage of conveni.” [@a].", "BS046 1:21+1 This quotation mark closes a quotation that was never opened.")]
    [InlineData("“marriage of conveni. [@a].", "BS046 1:1+1 This quotation mark opens a quotation that is never closed.")]
    [InlineData("“a «b c” d» [@a].", "BS046 1:4+1 This quotation mark opens a quotation that is never closed.\nBS046 1:11+1 This quotation mark closes a quotation that was never opened.")]
    public void A_mark_without_a_counterpart_is_reported(string text, string report) => Assert.Equal(report, Sample.Read(text).Report());
}
