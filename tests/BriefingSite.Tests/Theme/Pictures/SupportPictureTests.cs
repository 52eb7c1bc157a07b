using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>The picture of what carries a judgement.</summary>
public class SupportPictureTests
{
    [Fact]
    public void It_is_an_image_whose_name_says_what_topples_most()
    {
        var figure = Draw(sources: 3, chain: 2);
        foreach (var svg in figure.QuerySelectorAll("svg:not(.icon)"))
        {
            Assert.Equal("img", svg.GetAttribute("role"));
            Assert.StartsWith("Without “Report no. 1”, or without the assumption “The tram & its <rain> are", svg.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
            Assert.EndsWith("”, its only claim falls", svg.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_disc_is_what_a_claim_falls_without_a_ring_is_one_of_several_and_a_cross_is_opposition(bool isNarrow)
    {
        // The report and the assumption topple the one claim that the judgement names; two other reports carry it together and oppose what it rests on.
        var drawing = SupportPicture.Draw(SampleSupport.Of(new SamplePages(3).Labels, chain: 2), isNarrow);
        Assert.Equal(2, drawing.Shapes.OfType<Box>().Count(box => box.Class == "carries"));
        Assert.Equal(["1", "1", "0", "0"], drawing.Shapes.OfType<Lettering>().Where(text => text.Class is "strong mid" or "fine soft mid").Select(text => text.Text));
        Assert.Equal(5, drawing.Shapes.OfType<Disc>().Count(disc => disc.Class == "carries"));
        Assert.Equal(2, drawing.Shapes.OfType<Disc>().Count(disc => disc.Class == "with-others"));
        Assert.Single(drawing.Shapes.OfType<Stroke>(), line => line.Class == "together");
        Assert.Equal(2 * 2, drawing.Shapes.OfType<Stroke>().Count(line => line.Class == "contra"));
    }

    [Fact]
    public void A_chain_reads_as_a_chain()
    {
        var drawing = SupportPicture.Draw(SampleSupport.Of(new SamplePages(2).Labels, chain: 3), isNarrow: false);
        Assert.Equal([0, 14, 28, 14], drawing.Shapes.OfType<Lettering>().Where(text => text.Text.Contains("The tram", StringComparison.Ordinal) && !text.Text.StartsWith("also", StringComparison.Ordinal)).Select(text => (int)text.X));
        Assert.Equal(3, drawing.Shapes.OfType<Stroke>().Count(line => line.Class == "chain"));
        Assert.Single(drawing.Shapes.OfType<Lettering>(), text => text.Text.StartsWith("also rests on: The tram", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_many_sources_and_claims_it_draws_what_can_be_taken_in_and_says_what_is_left_out()
    {
        var support = SampleSupport.Of(new SamplePages(14).Labels, chain: 30);
        foreach (var isNarrow in (bool[])[false, true])
        {
            var drawing = SupportPicture.Draw(support, isNarrow);
            Assert.Equal(SupportPicture.MaxColumns, drawing.Shapes.OfType<Lettering>().Count(text => text.Class is "strong mid" or "fine soft mid"));
            Assert.Equal(SupportPicture.MaxRows - 1, drawing.Shapes.OfType<Stroke>().Count(line => line.Class == "chain"));
            Assert.All(drawing.Shapes.OfType<Disc>(), disc => Assert.InRange(disc.X, disc.Radius, drawing.Width - disc.Radius));
        }
        Assert.Contains("Left out of the picture: 3 more sources or assumptions, with no more weight than these; 11 more claims further down.", Draw(14, 30).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_says_how_many_steps_down_a_claim_is_and_names_the_claim_that_has_another_place()
    {
        var heads = Draw(sources: 2, chain: 9).QuerySelectorAll("tbody th");
        Assert.StartsWith("The tram", heads[0].TextContent, StringComparison.Ordinal);
        Assert.StartsWith("rests on The tram", heads[1].TextContent, StringComparison.Ordinal);
        Assert.StartsWith("2 steps down: rests on The tram", heads[2].TextContent, StringComparison.Ordinal);
        Assert.Equal("8 steps down: rests on", heads[8].QuerySelector(".kind:not(.visually-hidden)")!.TextContent);
        Assert.Equal(["depth-1", "depth-2", "depth-6", "depth-6"], new[] { 1, 2, 6, 8 }.Select(row => heads[row].ParentElement!.ClassList[1]));
        Assert.Contains("rests also on “The tram & its <rain>", heads[1].TextContent, StringComparison.Ordinal);
    }

    private static IElement Draw(int sources, int chain) =>
        new HtmlParser().ParseDocument(new Theme().WhatCarries(SampleSupport.Of(new SamplePages(sources).Labels, chain), "It will be built.").ToString()).QuerySelector("figure")!;
}
