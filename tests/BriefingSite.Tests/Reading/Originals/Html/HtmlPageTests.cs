using BriefingSite.Reading.Originals.Html;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Html;

/// <summary>Pages are parsed within limits.</summary>
public class HtmlPageTests
{
    [Theory]
    [InlineData(510, null)]
    [InlineData(511, "is nested too deep: more than 512 elements in one another")]
    public void Elements_are_nested_as_deep_as_in_browsers(int depth, string? problem)
    {
        // The page and its body are elements too.
        var (page, how) = HtmlPage.Parse(string.Concat(Enumerable.Repeat("<div>", depth)));
        Assert.Equal((problem, problem is null), (how, page is not null));
        page?.Dispose();
    }

    [Theory]
    [InlineData(99, true)]
    [InlineData(100, false)]
    public void The_first_attributes_of_an_element_are_read(int before, bool isRead)
    {
        using var page = HtmlPage.Parse($"<p {string.Concat(Enumerable.Repeat("class=a ", before))} src=b hidden>c").Page!;
        var element = page.QuerySelector("p")!;
        Assert.Equal((true, false, isRead), (element.HasAttribute("class"), element.HasAttribute("src"), element.HasAttribute("hidden")));
    }
}
