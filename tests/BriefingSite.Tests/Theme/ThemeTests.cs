using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>What holds for every page, whatever it shows: drawn for one, two, five and twelve sources, with and without what may be left out.</summary>
public class ThemeTests
{
    public static TheoryData<int, bool> Sizes => new() { { 1, false }, { 2, false }, { 5, false }, { 12, false }, { 1, true }, { 2, true }, { 12, true } };

    [Fact]
    public void Every_kind_of_page_is_drawn()
    {
        var kinds = typeof(Page).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Page)) && !type.IsAbstract);
        var drawn = new SamplePages(2).All.Select(page => page.GetType());
        Assert.Equal(kinds.OrderBy(kind => kind.Name), drawn.OrderBy(kind => kind.Name));
        Assert.All(new SamplePages(2).All, page => Assert.False(new Theme().Content(page).IsEmpty));
    }

    [Fact]
    public void A_kind_of_page_without_a_method_is_a_bug_of_ours() =>
        Assert.Throws<ArgumentException>(() => new Theme().Draw(new UnknownPage(), new SamplePages(2).Frame));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Pages_parse_without_a_problem_and_begin_with_their_doctype(int sources, bool bare) => Each(sources, bare, (_, document, text) =>
    {
        Assert.StartsWith("<!doctype html>", text);
        Assert.Equal("en-GB", document.DocumentElement.GetAttribute("lang"));
        Assert.Single(document.QuerySelectorAll("main"));
    });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Pages_hold_no_script_and_no_style_of_their_own(int sources, bool bare) => Each(sources, bare, (_, document, _) =>
    {
        Assert.Empty(document.QuerySelectorAll("script:not([src], [type='application/ld+json']), style, [style]"));
        Assert.All(document.QuerySelectorAll("script[src]"), script => Assert.Equal(("module", ""), (script.GetAttribute("type"), script.TextContent)));
        Assert.DoesNotContain(document.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Pages_load_nothing_from_elsewhere(int sources, bool bare) => Each(sources, bare, (_, document, _) =>
        Assert.All(document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]"), link => Assert.StartsWith("/briefings/tram/assets/", link.GetAttribute("href"))));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Headings_begin_with_one_h1_and_skip_no_level(int sources, bool bare) => Each(sources, bare, (page, document, _) =>
    {
        var levels = document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName[1] - '0').ToList();
        // The document has one for each of its chapters.
        if (page is not PrintPage) Assert.Single(levels, level => level == 1);
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{page.Path}: h{pair.Second} behind h{pair.First}"));
        Assert.All(document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"), heading => Assert.False(string.IsNullOrWhiteSpace(heading.TextContent) && !bare));
    });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Ids_are_unique_and_links_within_a_page_find_theirs(int sources, bool bare) => Each(sources, bare, (page, document, _) =>
    {
        var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var link in document.QuerySelectorAll("a[href^='#'], a[href^='/briefings/tram" + page.Path + "#']"))
        {
            var fragment = link.GetAttribute("href")!.Split('#')[1];
            if (page is not TopicPage) Assert.Contains(fragment, ids.Concat(["whole", "pays", "costs"]));
        }
        Assert.All(document.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby"), ids));
    });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_path_on_the_site_has_the_base_path(int sources, bool bare) => Each(sources, bare, (_, document, _) =>
        Assert.All(document.QuerySelectorAll("a[href^='/']"), link => Assert.StartsWith(bare ? "/" : "/briefings/tram/", link.GetAttribute("href"))));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Pictures_have_a_text_or_are_hidden_from_those_who_need_one(int sources, bool bare) => Each(sources, bare, (_, document, _) =>
        Assert.All(document.QuerySelectorAll("svg"), picture => Assert.True(
            picture.GetAttribute("aria-hidden") == "true" || (picture.GetAttribute("role") == (picture.QuerySelector("a") is null ? "img" : "group")
                && (picture.GetAttribute("aria-label") is { Length: > 0 } || picture.GetAttribute("aria-labelledby") == picture.QuerySelector("title")?.Id)))));

    [Fact]
    public void The_head_says_what_the_page_is()
    {
        var sample = new SamplePages(2);
        var document = Parse(Write(sample.Topic, sample.Frame));
        Assert.Equal("Money & <means> – A tram for the town", document.Title);
        Assert.Equal("The tram pays if people ride it.", document.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal("https://example.org/briefings/tram/money/", document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("Money & <means>", document.QuerySelector("nav [aria-current=page]")!.TextContent);
        Assert.Equal("noindex", document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public void Only_a_preview_and_the_page_for_wrong_addresses_keep_search_engines_away()
    {
        var sample = new SamplePages(2);
        var published = sample.Frame with { IsIndexed = true };
        Assert.Empty(Parse(Write(sample.Home, published)).QuerySelectorAll("meta[name=robots]"));
        var missing = Parse(Write(sample.All.OfType<NotFoundPage>().Single(), published));
        Assert.Single(missing.QuerySelectorAll("meta[name=robots]"));
        Assert.Empty(missing.QuerySelectorAll("link[rel=canonical]"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_page_for_wrong_addresses_has_a_search_box_where_there_is_a_search(bool hasSearch)
    {
        var sample = new SamplePages(2);
        var missing = Parse(Write(sample.All.OfType<NotFoundPage>().Single(), sample.Frame with { HasSearch = hasSearch }));
        Assert.Equal(hasSearch ? 1 : 0, missing.QuerySelectorAll("main [role=search] [name=q]").Length);
    }

    [Fact]
    public void A_theme_of_ones_own_changes_one_part_and_keeps_the_rest()
    {
        var sample = new SamplePages(2);
        var document = Parse(new Shouting().Draw(sample.Topic, sample.Frame).ToString());
        Assert.Equal("THE GRANT", document.QuerySelector(".linked li a")!.TextContent);
        Assert.Equal(3, document.QuerySelectorAll("figure.claim").Length);
    }

    /// <summary>Draws each page of a sample, parses it strictly and looks at it.</summary>
    private static void Each(int sources, bool bare, Action<Page, IHtmlDocument, string> look)
    {
        var sample = new SamplePages(sources, bare);
        foreach (var page in sample.All)
        {
            var text = Write(page, sample.Frame);
            look(page, Parse(text), text);
        }
    }

    private static string Write(Page page, Frame frame) => new Theme().Draw(page, frame).ToString(frame.BasePath);

    private static IHtmlDocument Parse(string text) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(text);

    private sealed record UnknownPage() : Page("/unknown/", "Unknown", "Unknown.");

    private sealed class Shouting : Theme
    {
        public override Html LinkTo(Target target) => $"<a href={new Url(target.Url)}>{target.Title.ToUpperInvariant()}</a>";
    }
}
