using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

public class ClaimTests
{
    private const string Text = """
        Before [@x, ¶1] and [[y]].

        - ::: {.claim #no-duty kind=judgement confidence=high because="both texts name none" question="trust  mutual-defence"}
          No duty [[treaty]] binds them. [@a, ¶10; but see @b, ¶3]
          :::

        After [@z, ¶2].
        """;

    [Fact]
    public void A_claim_has_a_text_of_its_own_with_citations_and_links_from_zero()
    {
        var sample = Sample.Read(Text);
        Assert.Empty(sample.Diagnostics);
        Assert.Equal(["x", "z"], sample.Manuscript.Citations.Select(mark => mark.Source));
        Assert.Equal(["y"], sample.Manuscript.Links.Select(link => link.Written));
        var claim = Assert.Single(sample.Manuscript.Claims);
        Assert.Equal(["a", "b"], claim.Text.Citations.Select(mark => mark.Source));
        Assert.Equal(["treaty"], claim.Text.Links.Select(link => link.Written));
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(claim.Text.Blocks));
        Assert.Contains(paragraph.Content, inline => inline is Cite { First: 0, Count: 2 });
    }

    [Fact]
    public void Its_attributes_are_read_with_their_places()
    {
        var claim = Sample.Read(Text).Manuscript.Claims[0];
        Assert.Equal(("no-duty", ClaimKind.Judgement, Confidence.High, "both texts name none"), (claim.Id, claim.Kind, claim.Confidence, claim.Because));
        Assert.Equal(["trust", "mutual-defence"], claim.Questions.Select(name => name.Id));
        Assert.Equal((3, 103), (claim.Questions[1].At.At.Line, claim.Questions[1].At.At.Column));
        Assert.Equal((3, 3), (claim.At.At.Line, claim.At.At.Column));
    }

    [Theory]
    [InlineData(" trust ", "trust 1:50+5")]
    [InlineData("trust wet ", "trust 1:49+5\nwet 1:55+3")]
    [InlineData(" ", "")]
    [InlineData("", "")]
    public void The_questions_of_a_claim_are_told_by_any_white_space(string questions, string expected)
    {
        var claim = Assert.Single(Sample.Read($"::: {{.claim #no-duty kind=fact        question=\"{questions}\"}}\nNone. [@a, ¶1]\n:::").Manuscript.Claims);
        Assert.Equal(expected, string.Join('\n', claim.Questions.Select(name => $"{name.Id} {name.At.At.Line}:{name.At.At.Column}+{name.At.At.Length}")));
    }

    [Fact]
    public void It_leaves_its_mark_in_the_text()
    {
        var list = Assert.IsType<ItemList>(Sample.Read(Text).Manuscript.Blocks[1]);
        Assert.Equal(0, Assert.IsType<ClaimBlock>(Assert.Single(list.Items[0].Blocks)).Number);
    }

    [Fact]
    public void A_claim_moved_by_a_line_is_the_same_claim() =>
        Assert.Equal(Sample.Read(Text).Manuscript.Claims, Sample.Read("Words.\n\n" + Text).Manuscript.Claims);
}
