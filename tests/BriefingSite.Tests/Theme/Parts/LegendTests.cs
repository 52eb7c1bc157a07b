using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>Every mark that a page shows is explained on it.</summary>
public class LegendTests
{
    // The state of an indicator and the note on dates say themselves what they are.
    private const string Explained = ".mark:not(.state .mark, .what .mark, .found, p.mark)";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(6)]
    public void A_page_says_what_each_of_its_marks_means(int sources)
    {
        var pages = new SamplePages(sources);
        foreach (var page in pages.All.Where(page => page is HomePage or TopicPage or TextPage or ComparisonPage or PairPage or ClaimsPage or PrintPage))
        {
            var drawn = Draw(page);
            var legend = drawn.QuerySelectorAll(".legend dt").Select(term => term.TextContent.Trim()).ToList();
            Assert.Equal(legend.Distinct(), legend);
            Assert.All(drawn.QuerySelectorAll(Explained), mark => Assert.Contains(ReaderLabels.Capital(mark.TextContent.Trim()), legend));
            Assert.All(drawn.QuerySelectorAll(".legend dd"), meaning => Assert.NotEqual("", meaning.TextContent.Trim()));
            var grades = drawn.QuerySelectorAll(".matrix .grade, .evidence .grade").Select(grade => grade.TextContent).Distinct();
            Assert.All(grades, grade => Assert.Contains(legend, term => term.EndsWith(grade, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Marks_and_legend_have_the_same_words_and_meanings()
    {
        var pages = new SamplePages(2);
        var page = Draw(pages.Topic);
        var meanings = page.QuerySelectorAll(".legend dl > div").ToDictionary(entry => entry.QuerySelector("dt")!.TextContent.Trim(), entry => entry.QuerySelector("dd")!.TextContent);
        Assert.All(page.QuerySelectorAll(".marks .mark"), mark => Assert.Equal(mark.GetAttribute("title"), meanings[mark.TextContent.Trim()]));
    }

    [Fact]
    public void The_document_explains_each_mark_once_and_all_of_them()
    {
        var pages = new SamplePages(2);
        var page = Draw(pages.Print);
        var terms = Assert.Single(page.QuerySelectorAll(".legend:has(dl)")).QuerySelectorAll("dt").Select(term => term.TextContent.Trim()).ToList();
        Assert.All(Enum.GetValues<ClaimKind>(), kind => Assert.Contains(ReaderLabels.Capital(ReaderNames.For(kind).Label), terms));
        Assert.All(Enum.GetValues<Dispute>(), dispute => Assert.Contains(ReaderLabels.Capital(ReaderNames.For(dispute).Label), terms));
        Assert.All(Enum.GetValues<Relation>(), relation => Assert.Contains(ReaderLabels.Capital(ReaderNames.For(relation).Label), terms));
        Assert.All(Enum.GetValues<DifferenceKind>(), kind => Assert.Contains(ReaderLabels.Capital(ReaderNames.For(kind).Label), terms));
    }

    [Fact]
    public void The_grades_are_in_words_where_a_reader_meets_them_first()
    {
        var pages = new SamplePages(2);
        var page = Draw(pages.Comparison);
        var heads = page.QuerySelectorAll(".matrix").Select(matrix => matrix.QuerySelectorAll("thead .graded").Select(grade => grade.TextContent.Trim()).ToList()).ToList();
        Assert.Equal(["A1 Source: completely reliable. Information: confirmed by other sources.", "B2 Source: usually reliable. Information: probably true."], heads[0]);
        Assert.All(heads.Skip(1), Assert.Empty);
    }

    private static IDocument Draw(Page page) => new HtmlParser().ParseDocument(new Theme().Content(page).ToString());
}
