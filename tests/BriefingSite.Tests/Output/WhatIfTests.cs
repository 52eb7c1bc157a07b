using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output;

/// <summary>The page on which readers suppose that sources or assumptions are wrong, and the data that its script computes with.</summary>
public class WhatIfTests
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    private const string Topic = """
        ---
        title: Rain
        order: 1
        answer: It rains.
        as-of: 2031
        ---
        ::: {.claim #rains kind=fact}
        It rains. [@alpha, ¶2; @gamma, ¶2; but see @beta, ¶4]
        :::

        ::: {.claim #holds kind=assumption}
        The roof holds.
        :::

        ::: {.claim #dry kind=judgement confidence=low because="few say so" rests-on="rains holds"}
        The attic stays dry. [@beta, ¶3]
        :::
        """;

    private static TestSite Rain(SiteSettings? settings = null) => new TestSite("""
        -- input/index.md --
        ---
        title: Front
        question: Is it so?
        answer: It is.
        judgements:
          - { id: j-wet, text: It will be wet., likelihood: likely, confidence: low, because: Few say so., claims: [rains, dry], alternative: It is not. }
          - { id: j-none, text: It rests on nothing., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
        ---
        Welcome.
        """, settings).With("input/topics/rain.md", Topic).With("seeds/gamma.md", TestSite.Source("Gamma", "origin: alpha"))
        .With("seeds/alpha.md", TestSite.Source("Alpha")).With("seeds/beta.md", TestSite.Source("Beta"));

    [Fact]
    public void The_data_name_who_carries_and_opposes_each_claim_and_what_it_rests_on() =>
        Snapshot.Verify(JsonSerializer.Serialize(JsonDocument.Parse(Data(Rain().Files()).Content.Bytes), s_indented), "json");

    [Fact]
    public void Each_source_and_assumption_has_its_box_under_a_place_of_its_own_and_leads_to_what_follows_from_it_alone()
    {
        var page = Page(Rain());
        Assert.Equal(["alpha", "gamma", "beta", "holds"], page.QuerySelectorAll("[name=wrong]").Select(box => box.GetAttribute("value")));
        Assert.Equal(["wrong.alpha", "wrong.gamma", "wrong.beta", "wrong.holds"], page.QuerySelectorAll("li[id]").Select(item => item.Id));
        Assert.Equal(["/sources/alpha/#section.if-wrong", "/sources/gamma/#section.if-wrong", "/sources/beta/#section.if-wrong", "/claims/#holds"], page.QuerySelectorAll("li[id] > a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["alpha", "gamma"], page.QuerySelectorAll(".origin [name=wrong]").Select(box => box.GetAttribute("value")));
        Assert.Equal(["/#j-wet.topples"], page.QuerySelectorAll(".follows .links a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_source_that_was_withdrawn_is_marked_as_wrong_from_the_start_and_words_say_so()
    {
        var page = Page(Rain().With("seeds/beta.md", TestSite.Source("Beta", "withdrawn: { date: 2031-01-02, reason: It was made up. }")));
        Assert.Equal("beta", Assert.Single(page.QuerySelectorAll("[name=wrong][checked]")).GetAttribute("value"));
        Assert.Equal("withdrawn", page.QuerySelector("[id='wrong.beta'] .withdrawn")!.TextContent);
        Assert.Contains("“Beta” was withdrawn, and is marked as wrong from the start. What other pages count still counts it, until nothing cites it any more.", page.QuerySelector(".what-if")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Page(Rain()).QuerySelectorAll("[name=wrong][checked]"));
    }

    [Fact]
    public void Without_script_it_says_what_it_needs_and_what_needs_it_is_hidden()
    {
        var page = Page(Rain());
        Assert.Contains("takes a script", page.QuerySelector(".what-if .note")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".suppose input, .suppose button, .suppose [role=status], .outcome"), each => Assert.NotNull(each.Closest(".scripted")));
    }

    [Fact]
    public void The_page_names_its_script_and_its_data_and_no_other_page_loads_them()
    {
        var files = Rain().Files();
        var page = Parse(files, "what-if/index.html");
        Assert.Equal($"/{Data(files).Path}", page.QuerySelector("form.suppose")!.GetAttribute("data-argument"));
        Assert.Contains(files, file => $"/{file.Path}" == page.QuerySelector("main script")!.GetAttribute("src"));
        Assert.All(files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && file.Path != "what-if/index.html"), file => Assert.DoesNotContain("assets/what-if", file.Content.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_reached_from_what_would_topple_a_judgement_and_from_the_sources()
    {
        var files = Rain().Files();
        Assert.Equal("/what-if/", Link(Parse(files, "index.html"), ".topples"));
        Assert.Equal("/what-if/", Link(Parse(files, "sources/index.html"), ".sources"));
        Assert.Equal("/what-if/#wrong.gamma", Link(Parse(files, "sources/gamma/index.html"), ".if-wrong"));

        static string? Link(IHtmlDocument page, string within) => page.QuerySelector($"{within} .try-it a")!.GetAttribute("href");
    }

    [Fact]
    public void A_tool_says_nothing_of_its_own_and_is_in_no_sitemap_search_feed_menu_or_copy_for_paper()
    {
        var files = Rain().Files();
        Assert.NotNull(Parse(files, "what-if/index.html").QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Empty(Parse(files, "index.html").QuerySelectorAll(".masthead [href*=what-if]"));
        foreach (var file in files.Where(file => file.Path is "sitemap.xml" or "feed.xml" or "feed.json" || file.Path.StartsWith("assets/search-index", StringComparison.Ordinal)))
            Assert.DoesNotContain("what-if", file.Content.Text(), StringComparison.Ordinal);
        var paper = Parse(files, "print/index.html");
        Assert.DoesNotContain(paper.QuerySelectorAll("h1, h2"), heading => heading.TextContent == "What if a source is wrong?");
        Assert.All(paper.QuerySelectorAll("main [href*=what-if]"), link => Assert.NotNull(link.Closest(".screen-only")));
    }

    [Fact]
    public void Other_words_for_a_claim_are_other_data_under_another_name_and_pages_without_them_stay()
    {
        var (before, after) = (Rain().Files(), Rain().With("input/topics/rain.md", Topic.Replace("The roof holds.", "The roof will hold.", StringComparison.Ordinal)).Files());
        Assert.NotEqual(Data(before).Path, Data(after).Path);
        Assert.Equal(Parse(before, "sources/index.html").Source.Text, Parse(after, "sources/index.html").Source.Text);
    }

    [Fact]
    public void In_a_copy_that_works_from_a_folder_the_data_come_as_a_script()
    {
        var files = Rain(new() { IsRelative = true }).Files();
        var data = files.Single(file => file.Path.StartsWith("assets/what-if.json.", StringComparison.Ordinal));
        Assert.EndsWith(".js", data.Path, StringComparison.Ordinal);
        Assert.Equal($"../{data.Path}", Parse(files, "what-if/index.html").QuerySelector("form.suppose")!.GetAttribute("data-argument"));
    }

    [Fact]
    public void No_topic_can_have_its_address() =>
        Assert.Contains("BS206", Rain().With("input/topics/what-if.md", Topic.Replace("#", "#more-", StringComparison.Ordinal)).Report(), StringComparison.Ordinal);

    private static OutputFile Data(IReadOnlyList<OutputFile> files) => files.Single(file => file.Path.StartsWith("assets/what-if.", StringComparison.Ordinal) && file.Path.EndsWith(".json", StringComparison.Ordinal));

    private static IHtmlDocument Page(TestSite site) => Parse(site.Files(), "what-if/index.html");

    private static IHtmlDocument Parse(IReadOnlyList<OutputFile> files, string path) => new HtmlParser().ParseDocument(files.Single(file => file.Path == path).Content.Text());
}
