using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

public class BlockQuotationTests
{
    [Theory]
    [InlineData("> A word of the mayor.\n\n[@a]", "a: A word of the mayor.")]
    [InlineData("> A word of the mayor.\n\n<!-- -->\n\n[@a]", "a: A word of the mayor.")]
    [InlineData("> A word of the mayor [@a].", "a: A word of the mayor")]
    [InlineData("> First word of the mayor.\n\nText between.\n\n> Second word of the mayor.\n\n[@a]", "a: Second word of the mayor.\nuncited: First word of the mayor.")]
    [InlineData("> One more word.\n>\n> > Two more words.\n>\n> Three more words.\n\n[@a]", "a: One more word.¶Two more words.¶Three more words.")]
    [InlineData("> First words here [@a]. Second words here [@b].", "a: First words here\nb: . Second words here")]
    [InlineData("> Words that are said. [@a] [@b]", "b: Words that are said.")]
    [InlineData("> Words that are said. [@a] [contra @b]", "a: Words that are said.")]
    [InlineData("> Words that are said. [@a] [contra @b]\n>\n> More of them. [@c]", "a: Words that are said.\nc: More of them.")]
    [InlineData("> Words that are said. [contra @a]", "uncited: Words that are said.")]
    [InlineData("> Words that are said.\n>\n> — The mayor [@a]", "a: Words that are said.")]
    [InlineData("> — Words that are said [@a]", "a: — Words that are said")]
    [InlineData("> Words that are said.\n>\n> [@a]", "a: Words that are said.")]
    [InlineData("> “Words that are said.” [@a]", "a: Words that are said.")]
    [InlineData("> “Words” that are “said.” [@a]", "a: “Words” that are “said.”")]
    [InlineData("The mayor says [@a]:\n\n> Words that are said.", "a: Words that are said.")]
    [InlineData("The mayor says it [@a]. Others say:\n\n> Words that are said.", "uncited: Words that are said.")]
    [InlineData("He denies it [contra @a]:\n\n> Words that are said.", "uncited: Words that are said.")]
    [InlineData("The mayor says [@a]:\n\n> Words that are said.\n\n[@b]", "b: Words that are said.")]
    [InlineData("> Words that are said.\n\nSo says the mayor [@a]", "a: Words that are said.")]
    [InlineData("> Words that are said.\n\nSo says the mayor of the town on the bay [@a]", "uncited: Words that are said.")]
    [InlineData("> Words that are said.\n\nSo. Says the mayor [@a]", "uncited: Words that are said.")]
    [InlineData("> Words that are said.\n\nSo grows the town [@a]", "a: Words that are said.")]
    [InlineData("> Words that are said.\n\nThe town has grown by 12% [@a]", "uncited: Words that are said.")]
    [InlineData("> Words that are said.\n\nThe mayor sees “a town that grows” [@a]", "a: a town that grows\nuncited: Words that are said.")]
    [InlineData("> Words that are said.\n\nHas the town grown? [@a]", "uncited: Words that are said.")]
    [InlineData("> Words that are said.\n\nHas the town grown [@a]?", "uncited: Words that are said.")]
    [InlineData("> Words that are said.\n\nSo says Dr. Greta P. Pike. [@a]", "a: Words that are said.")]
    [InlineData("> Words that are said.\n\nGreta Pike [@a]", "a: Words that are said.")]
    [InlineData("> Words that are said.\n\nSo Pike [@a] and Holt [@b]", "uncited: Words that are said.")]
    [InlineData("> Words that are said.\n\n— Greta Pike, mayor of the town, to the paper of the bay, 12 May 2031 [@a]", "a: Words that are said.")]
    [InlineData("> Words that are said.\n\n— Greta Pike. She has been the mayor since the flood [@a]", "uncited: Words that are said.")]
    [InlineData("The mayor says [@a]:\n\n> Words that are said.\n\nSo Greta Pike [@b]", "a: Words that are said.")]
    [InlineData("> Words that are said.\n\nSo says the mayor [@a] today", "uncited: Words that are said.")]
    [InlineData("> Words that are said.\n\nSo says the mayor [@a]. ![The mayor](/x.svg)", "uncited: Words that are said.")]
    [InlineData("> Words that are said.", "uncited: Words that are said.")]
    public void A_block_quotation_belongs_to_its_citation_or_to_the_one_that_follows_or_introduces_it(string text, string expected)
    {
        var prose = Sample.Read(text.Replace("<!-- -->\n\n", "", StringComparison.Ordinal)).Manuscript;
        var found = prose.Citations.SelectMany(mark => mark.Quotations.Select(quotation => $"{mark.Source}: {Shown(quotation)}"))
            .Concat(prose.Uncited.Select(quotation => $"uncited: {Shown(quotation)}"));
        Assert.Equal(expected, string.Join('\n', found));

        static string Shown(Quotation quotation) => quotation.Words.Replace(Quotation.ParagraphBreak, "¶", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Das ist die Meinung von Lotte Dekkers [@a].")]
    [InlineData("Ainsi parle la maire de Pordic [@a].")]
    [InlineData("Così Livia Morandi [@a].")]
    [InlineData("Takto to vidí starostka Hana Nová [@a].")]
    [InlineData("Így látja Nagy Ilona polgármester [@a].")]
    [InlineData("Niin arvioi kaupunginjohtaja Aino Laine [@a].")]
    [InlineData("Muhtar böyle dedi [@a].")]
    [InlineData("周慧兰在接受本报记者采访时这样说[@a]。")]
    [InlineData("と佐々木さんは言う[@a]。")]
    [InlineData("고순옥 씨의 말이다 [@a].")]
    [InlineData("این گفته شفیعی است [@a].")]
    [InlineData("هذا كلام سعاد الخطيب [@a].")]
    public void A_short_line_below_it_says_whose_it_is_in_any_language(string line) =>
        Assert.Equal("Words that are said.", Assert.Single(Assert.Single(Sample.Read("> Words that are said.\n\n" + line).Manuscript.Citations).Quotations).Words);

    [Theory]
    [InlineData("> Words that are said.\n>\n> And more of them.", "1:3+20")]
    [InlineData("> Cited words here [@a]. Words that are said [@b].", "1:24+22")]
    public void Its_place_is_that_of_its_first_paragraph(string text, string place)
    {
        var prose = Sample.Read(text).Manuscript;
        var at = prose.Uncited.Concat(prose.Citations.SelectMany(mark => mark.Quotations)).Last().At.At;
        Assert.Equal(place, $"{at.Line}:{at.Column}+{at.Length}");
    }

    [Theory]
    [InlineData("> Words[^1] that are said [@a].\n\n[^1]: Once.", "BS121 1:8+4")]
    [InlineData("> Words that are said.[^1] [@a]\n\n[^1]: Once.", "")]
    [InlineData("> Words that are said,[^1] and more.\n>\n> Then more [@a].\n\n[^1]: Once.", "BS121 1:23+4")]
    [InlineData("> Words that ~~are~~ said [@a].", "BS121 1:14+7")]
    [InlineData("> Words ![of a picture](/x.svg) that are said [@a].", "BS121 1:9+23")]
    [InlineData("> Words that are said [@a]. And more of them [@b].", "")]
    [InlineData("> Words that are said.{.scare} [@a]", "")]
    public void What_is_no_word_of_the_source_cannot_stand_in_it(string text, string expected) =>
        Assert.Equal(expected, string.Join('\n', Sample.Read(text).Diagnostics.Select(found => $"{found.Rule.Code} {found.Location.Line}:{found.Location.Column}+{found.Location.Length}")));

    [Theory]
    [InlineData("> “Words that are said.”{.scare}", true)]
    [InlineData("> “Words that are said.”{.scare}\n>\n> “And more of them.”", true)]
    [InlineData("> “Words that are said.”\n>\n> “And more of them.”{.scare}", true)]
    [InlineData("> “Words that are said.”{.scare}\n\nText.\n\n> Another word of theirs.", true, false)]
    [InlineData("> “Words that are said.”", false)]
    public void It_may_be_marked_as_the_words_of_nobody(string text, params bool[] expected) =>
        Assert.Equal(expected, Sample.Read(text).Manuscript.Uncited.Select(quotation => quotation.IsScare));
}
