using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>What every picture promises, and what single ones show.</summary>
public class PictureTests
{
    public static TheoryData<int> Sizes => new(1, 2, 3, 5, 12);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_picture_has_a_title_a_description_and_its_data_in_a_table(int sources)
    {
        foreach (var figure in new SamplePages(sources).All.SelectMany(page => Draw(page).QuerySelectorAll("figure.picture")))
        {
            Assert.NotEqual("", figure.QuerySelector("figcaption strong")!.TextContent);
            Assert.NotEmpty(figure.QuerySelectorAll("details tbody tr"));
            foreach (var svg in figure.QuerySelectorAll("svg:not(.icon)"))
            {
                Assert.NotEqual("", svg.QuerySelector("title")!.TextContent);
                Assert.NotEqual("", svg.QuerySelector("desc")!.TextContent);
                Assert.Equal(svg.QuerySelector("desc")!.Id, svg.GetAttribute("aria-describedby"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Numbers_in_pictures_have_one_decimal_at_most_and_lie_within_the_picture(int sources)
    {
        foreach (var svg in new SamplePages(sources).All.SelectMany(page => Draw(page).QuerySelectorAll("figure.picture > svg, figure.picture > .scroll > svg")))
        {
            var size = svg.GetAttribute("viewBox")!.Split(' ').Select(double.Parse).ToList();
            Assert.Equal(svg.GetAttribute("width"), svg.GetAttribute("viewBox")!.Split(' ')[2]);
            foreach (var shape in svg.QuerySelectorAll("rect, circle, line, text"))
            {
                foreach (var name in new[] { "x", "cx", "x1", "x2", "y", "cy", "y1", "y2", "r", "width", "height" })
                {
                    if (shape.GetAttribute(name) is not { } written) continue;
                    Assert.Matches(@"^-?\d+(\.\d)?$", written);
                    var most = name.Contains('y', StringComparison.Ordinal) || name == "height" ? size[3] : size[2];
                    Assert.InRange(double.Parse(written), -25, most + 25);
                }
            }
        }
    }

    [Fact]
    public void The_comparison_shows_stance_and_silence_and_leads_to_the_rows()
    {
        var svg = Draw(new SamplePages(2).Comparison).QuerySelector("[id='picture.comparison.title']")!.ParentElement!;
        Assert.Equal("group", svg.GetAttribute("role"));
        Assert.Equal(["/compare/whole/", "/compare/alone/", "/compare/unread/"], svg.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("silent", svg.QuerySelectorAll("text").Select(text => text.TextContent));
        Assert.NotEmpty(svg.QuerySelectorAll("rect[fill^='url(#picture.comparison.hatch']"));
    }

    [Fact]
    public void Agreement_needs_three_sources()
    {
        Assert.Null(Draw(new SamplePages(2).Comparison).QuerySelector("[id='picture.agreement.title']"));
        Assert.NotNull(Draw(new SamplePages(3).Comparison).QuerySelector("[id='picture.agreement.title']"));
    }

    [Fact]
    public void Pairs_are_counted_over_the_questions_that_both_speak_to()
    {
        var labels = new SamplePages(3).Labels;
        OverviewRow Row(params string[] stances) => new(
            SamplePages.Money, ["yes", "no"],
            stances.Select((stance, i) => new SourceStance(labels[i].Id, stance)).Where(stance => stance.Stance != "").ToValueList(), [], Relation.Difference);
        var pairs = PairAgreement.Count(labels, [Row("yes", "yes", "no"), Row("yes", "no", ""), Row("", "no", "no")]);
        Assert.Equal(["A B 1/2", "A C 0/1", "B C 1/2"], pairs.Select(pair => $"{pair.One.Letter} {pair.Other.Letter} {pair.Agreed}/{pair.Both}"));
    }

    [Fact]
    public void Dates_that_conflict_are_joined_and_what_has_no_date_is_a_ring_with_its_words()
    {
        var svg = Draw(new SamplePages(2).Timeline).QuerySelector("[id='picture.timeline.title']")!.ParentElement!;
        Assert.Single(svg.QuerySelectorAll(".join"));
        Assert.Single(svg.QuerySelectorAll(".ring"));
        Assert.Single(svg.QuerySelectorAll(".point"));
        Assert.Equal("later, in an unnamed year", string.Join(' ', svg.QuerySelectorAll(".ring ~ .soft").Where(text => text.TextContent != "no date").Select(text => text.TextContent)));
    }

    [Theory]
    [InlineData("2026", 0)]
    [InlineData("2026~", 6)]
    [InlineData("2026/", 3)]
    [InlineData("2026/..", 0)]
    public void A_date_that_is_about_right_or_whose_end_is_unknown_fades(string date, int steps)
    {
        var timelineEvent = new Event("e", "It happened", Prose.Empty, [], [new(Edtf.Parse(date), null, [])], []);
        Assert.Equal(steps, TimelinePicture.Draw([timelineEvent], Drawing.Wide).Shapes.OfType<Box>().Count(box => box is { Class: "when", Opacity: < 1 }));
    }

    [Fact]
    public void Bars_of_evidence_are_as_long_as_there_are_claims()
    {
        var drawing = EvidencePicture.Draw([new(SamplePages.Money, 2, 1, 3, 0, 0), new(SamplePages.Money, 0, 0, 3, 0, 0)], 300);
        Assert.Equal([98, 48, 148, 148], drawing.Shapes.OfType<Box>().Where(box => box.Class != "over").Select(box => box.Width));
        Assert.Equal("3 corroborated, 3 single-source; 1 of them contested", EvidencePicture.InWords(new(SamplePages.Money, 2, 1, 3, 0, 0)));
    }

    [Fact]
    public void Each_cell_of_a_source_leads_to_its_passage_and_says_what_it_is()
    {
        var links = Draw(new SamplePages(2).Source).QuerySelectorAll("figure.picture svg a");
        Assert.Equal(["#p1", "#p2", "#p3"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal(["¶1, heading: used in 1 place", "¶2: used in 1 place", "¶3, aside: not used"], links.Select(link => link.QuerySelector("title")!.TextContent));
    }

    private static IDocument Draw(Page page) => new HtmlParser().ParseDocument(new Theme().Content(page).ToString());
}
