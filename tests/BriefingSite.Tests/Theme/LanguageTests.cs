using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>Language and direction of sources on pages, and of a site that is read from right to left.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData("en", "English")]
    [InlineData("en-GB", "English (en-GB)")]
    [InlineData("fa", "Persian")]
    [InlineData("xh", "xh")]
    public void A_language_is_named_in_words_where_its_name_is_known(string tag, string words) => Assert.Equal(words, LanguageTag.InWords(tag));

    private const string Topic = """
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It rains.
        as-of: 2025-01
        ---
        It is written: “باران می‌بارد” [@alpha, ¶2].
        """;

    [Theory]
    [InlineData("fa", "rtl")]
    [InlineData("ar-EG", "rtl")]
    [InlineData("he", "rtl")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("ug-Cyrl", "ltr")]
    [InlineData("en-GB", "ltr")]
    [InlineData("zh-Hant-TW", "ltr")]
    public void The_direction_of_a_language_is_that_of_its_script(string tag, string direction) => Assert.Equal(direction, LanguageTag.Direction(tag));

    [Fact]
    public void Title_passages_and_quotations_of_a_source_have_its_language_and_direction()
    {
        var site = Site("fa", "full", "");
        var page = NotedSite.Parse(site.Page("/sources/alpha/"));
        Assert.All(new[] { "h1", "#p2 .gist", "#p1 h3" }.Select(each => page.QuerySelector(each)!), element => Assert.Equal(("fa", "rtl"), (element.GetAttribute("lang"), element.GetAttribute("dir"))));
        var quoted = NotedSite.Parse(site.Page("/rain/")).QuerySelector("q")!;
        Assert.Equal(("fa", "rtl"), (quoted.GetAttribute("lang"), quoted.GetAttribute("dir")));
        var inText = NotedSite.Parse(site.Page("/rain/")).QuerySelector("main p span[lang]")!;
        Assert.Equal(("fa", "rtl"), (inText.GetAttribute("lang"), inText.GetAttribute("dir")));
        Assert.Null(page.DocumentElement.GetAttribute("dir"));
    }

    [Theory]
    [InlineData("It says “las compuertas están cerradas” [@alpha, ¶2].", "las compuertas están cerradas")]
    [InlineData("It says \"las compuertas están cerradas\", not “shut”{.scare} [@alpha, ¶2].", "las compuertas están cerradas")]
    [InlineData("It says “las *compuertas* están\ncerradas” [@alpha, ¶2].", "las |compuertas| están|cerradas")]
    [InlineData("*It says “las compuertas* están cerradas” [@alpha, ¶2].", "las compuertas| están cerradas")]
    [InlineData("It says “las [compuertas](https://es.example/) están `cerradas`” [@alpha, ¶2].", "las |compuertas| están |cerradas")]
    [InlineData("> Las compuertas están cerradas [@alpha, ¶2]", "Las compuertas están cerradas")]
    [InlineData("> Las compuertas\n> están cerradas.\n>\n> La lluvia cae.\n>\n> — The mayor\n\n[@alpha, ¶2-3]", "Las compuertas|están cerradas.|La lluvia cae.")]
    [InlineData("| a | b |\n| - | - |\n| “las compuertas están” [@alpha, ¶2] | shut |", "las compuertas están")]
    [InlineData("Shut.[^1]\n\n[^1]: “Las compuertas están” [@alpha, ¶2].", "Las compuertas están")]
    [InlineData("Las compuertas, “las compuertas están cerradas” and “las compuertas” again [@alpha, ¶2].", "las compuertas están cerradas|las compuertas")]
    [InlineData("In “Las compuertas &amp; están” [@alpha, ¶2].", "Las compuertas & están")]
    [InlineData("It says “it rains on most days” [@beta, ¶2].", "")]
    [InlineData("It says “las compuertas”{.scare}.", "")]
    public void Quotations_in_a_text_are_in_the_language_of_their_source(string text, string expected)
    {
        var site = new TestSite($"{Topic.Replace(Topic.TrimEnd().Split('\n')[^1], text, StringComparison.Ordinal)}\n-- seeds/alpha.md --\n{TestSite.Source("Alpha", "language: es")}\n-- seeds/beta.md --\n{TestSite.Source("Beta", "language: en-US")}\n");
        var page = NotedSite.Parse(site.Page("/rain/"));
        Assert.Equal(expected, string.Join('|', page.QuerySelectorAll("span[lang=es]").Select(element => element.TextContent)));
        Assert.Contains(string.Concat(text.Where(char.IsLetter).Take(10)), string.Concat(page.Body!.TextContent.Where(char.IsLetter)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paraphrase_is_in_the_language_of_the_site()
    {
        var page = NotedSite.Parse(Site("fa", "excerpt", "").Page("/sources/alpha/"));
        Assert.Equal("fa", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Null(page.QuerySelector("#p2 .gist")!.GetAttribute("lang"));
    }

    [Fact]
    public void A_site_in_Persian_is_read_from_right_to_left_and_a_source_in_English_is_not()
    {
        var site = Site("en", "full", "-- input/site.yml --\ntitle: باران\nbase-url: https://test.example/\nlanguage: fa\n");
        var page = NotedSite.Parse(site.Page("/sources/alpha/"));
        Assert.Equal(("fa", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal(("en", "ltr"), (page.QuerySelector("h1")!.GetAttribute("lang"), page.QuerySelector("h1")!.GetAttribute("dir")));
    }

    private static TestSite Site(string language, string rights, string more) => new($"""
        {more}{Topic}
        -- seeds/alpha.md --
        {TestSite.Source("Alpha").Replace("rights: excerpt", $"rights: {rights}\nlanguage: {language}", StringComparison.Ordinal).Replace("¶2 Says that it rains.", "¶2 باران می‌بارد و بند نمی‌آید.", StringComparison.Ordinal)}
        """);
}
