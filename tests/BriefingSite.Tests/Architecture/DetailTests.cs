using BriefingSite.Comparing;
using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Redline;
using BriefingSite.Core.Model;
using BriefingSite.Core.Pages;
using BriefingSite.Core.Pages.Carrying;
using BriefingSite.Output.Exports;
using BriefingSite.Tests.Comparing.Redline;
using BriefingSite.Tests.Themes;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Architecture;

/// <summary>A key that is read as a detail is shown, printed, exported and compared without further code.</summary>
public class DetailTests
{
    private static readonly BriefingVersion s_before = ReviewedSite.Version(ReviewedSite.Before());

    private static readonly BriefingVersion s_after = s_before with { Briefing = WithDetails(s_before.Briefing) };

    [Fact]
    public void It_is_shown_and_printed_with_its_label()
    {
        var page = new TopicPages().Execute(s_after.Briefing, _ => { }).OfType<TopicPage>().Single();
        var theme = new Theme();
        foreach (var html in new[] { theme.Topic(page), theme.TopicChapter(page, new ProseWriter(new(new(), _ => Html.Empty))).Content })
            Assert.Contains("<dl class=\"facts\">\n<div><dt>Written for</dt><dd>Teachers &amp; pupils</dd></div>\n</dl>", html.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_exported_by_its_key()
    {
        var file = new WriteClaims().Execute(new(new(s_after.Briefing, new ComputeDependence().Execute(s_after.Briefing, _ => { }).Single()), new SamplePages(4).Frame), _ => { }).Single().Content.Text();
        using var json = System.Text.Json.JsonDocument.Parse(file);
        var entry = json.RootElement.GetProperty("ids").EnumerateArray().Single(entry => entry.TryGetProperty("details", out var _));
        Assert.Equal("""{"id":"rain","audience":"Teachers & pupils"}""", $$"""{"id":"{{entry.GetProperty("id")}}","audience":"{{entry.GetProperty("details").GetProperty("audience")}}"}""");
    }

    [Fact]
    public void It_is_a_change_by_its_key()
    {
        var change = Assert.Single(CompareBriefings.Compare(s_before, s_after));
        Assert.Equal(("page-detail-changed", "audience", null, "Teachers & pupils"), (change.Kind.Slug, change.Detail, change.Before, change.After));
    }

    [Fact]
    public void It_stands_in_the_redline_under_its_label()
    {
        var pages = new ReviewPages(s_before).Execute(new(new(s_after.Briefing, s_after.Drafts), s_after.Files), _ => { });
        var html = new Theme().Redline(pages.OfType<RedlinePage>().Single()).ToString();
        Assert.Contains("Written for", html, StringComparison.Ordinal);
        Assert.Contains("<ins>Teachers &amp; pupils</ins>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_entities_whose_details_are_drawn_have_any() => Assert.Equal(
        [nameof(FurtherPage), nameof(Source), nameof(Topic)],
        typeof(IEntity).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IEntity)))
            .Where(type => type.GetInterfaceMap(typeof(IEntity)) is var map && map.TargetMethods[Array.FindIndex(map.InterfaceMethods, method => method.Name == "get_Details")].DeclaringType == type)
            .Select(type => type.Name).Order(StringComparer.Ordinal));

    private static Briefing WithDetails(Briefing briefing) => briefing with
    {
        Topics = [briefing.Topics[0] with { Header = briefing.Topics[0].Header with { Details = Detail.Given(("audience", "Written for", "Teachers & pupils"), ("length", "Length", null)) } }],
    };
}
