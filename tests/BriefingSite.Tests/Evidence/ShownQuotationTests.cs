using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>Whatever markup stands between quotation marks: the words that are checked are the words that readers see.</summary>
public partial class ShownQuotationTests
{
    private const string Terms = """
        -- input/terms/pours.md --
        ---
        title: never falls at all
        kind: idea
        ---
        It falls.
        -- input/terms/short.md --
        ---
        title: wet
        kind: idea
        ---
        It falls.
        """;

    [Theory]
    [InlineData("“it *pours* on **some**” [@alpha, ¶2]")]
    [InlineData("“it [pours](https://example.org/) on some” [@alpha, ¶2]")]
    [InlineData("“it [[pours|pours]] on some” [@alpha, ¶2]")]
    [InlineData("“it [[pours|*po*urs]] on `some`” [@alpha, ¶2]")]
    [InlineData("“it [[pours|pou&#114;s]] on\nsome” [@alpha, ¶2]")]
    [InlineData("*“it pours* on some” [@alpha, ¶2]")]
    [InlineData("“it *pours on some” [@alpha, ¶2]*")]
    [InlineData("“it pours on some”[^n] [@alpha, ¶2]")]
    [InlineData("«\u00A0it pours on some\u00A0» [@alpha, ¶2]")]
    public void Emphasis_and_links_on_the_words_of_the_source_are_honest(string words) =>
        Assert.DoesNotContain(Diagnostics(words), found => found.Rule.Code is "BS110" or "BS121" or "BS046");

    [Theory]
    [InlineData("“it [[pours]] on some” [@alpha, ¶2]", "“never falls at all” in this quotation is the title of 'pours', not written here.")]
    [InlineData("“[[pours]]” [@alpha, ¶2]", "“never falls at all” in this quotation is the title of 'pours', not written here.")]
    [InlineData("“it ~~never~~ pours on some” [@alpha, ¶2]", "Words in this quotation are struck out.")]
    [InlineData("“it *~~pours~~* on some” [@alpha, ¶2]", "Words in this quotation are struck out.")]
    [InlineData("“it [~~pours~~](https://example.org/) on some” [@alpha, ¶2]", "Words in this quotation are struck out.")]
    [InlineData("~~“it pours on some”~~ [@alpha, ¶2]", "Words in this quotation are struck out.")]
    [InlineData("“it [pours](https://example.org/ \"never\") on some” [@alpha, ¶2]", "A link in this quotation has a title of ours: “never”.")]
    [InlineData("“it ![never](/files/never.png) pours on some” [@alpha, ¶2]", "There is a picture in this quotation.")]
    [InlineData("“it *pours [@alpha, ¶3]* on some” [@alpha, ¶2]", "There is another citation in this quotation.")]
    [InlineData("„it [[pours]] on some“ [@alpha, ¶2]", "“never falls at all” in this quotation is the title of 'pours', not written here.")]
    [InlineData("«it ~~never~~ pours on some». [@alpha, ¶2]", "Words in this quotation are struck out.")]
    [InlineData("“it pours [@alpha, ¶3] on some” [@alpha, ¶2]", "There is another citation in this quotation.")]
    [InlineData("\"it pours [@alpha, ¶3] on some\" [@alpha, ¶2]", "There is another citation in this quotation.")]
    public void What_is_struck_replaced_or_generated_in_a_quotation_is_an_error(string words, string message) =>
        Assert.Contains($"BS121 {message}", Diagnostics(words).Select(found => $"{found.Rule.Code} {found.Message}"));

    [Fact]
    public void The_mark_of_a_footnote_in_a_quotation_is_an_error_and_what_is_wrong_is_told_where_it_stands() => Assert.Equal(
        """
        input/pages/rain.md:4:10: error BS121: There is a footnote mark in this quotation.
          hint: put it after the quotation
        input/pages/rain.md:4:23: error BS121: Words in this quotation are struck out.
          hint: quote the words as the source has them, and say what is wrong with them outside the marks
        """, TestSite.InFull(Page("“it pours^[So it is.] ~~on~~ some” [@alpha, ¶2]").Diagnostics().Where(found => found.Rule.Code == "BS121")));

    [Fact]
    public void A_word_of_our_own_behind_a_link_is_no_word_of_the_source() =>
        Assert.Contains(Diagnostics("“it [[pours|trickles]] on some” [@alpha, ¶2]"), found => found.Rule.Code == "BS110");

    [Fact]
    public void A_straight_mark_that_closes_what_was_never_opened_is_told_unless_it_is_that_of_inches()
    {
        Assert.Contains(Diagnostics("it pours on some\" [@alpha, ¶2]"), found => found.Rule.Code == "BS046");
        Assert.DoesNotContain(Diagnostics("it rained 12\" [@alpha, ¶2]"), found => found.Rule.Code == "BS046");
    }

    [Fact]
    public void Texts_of_YAML_are_checked_as_they_are_shown() => Assert.Contains(
        new TestSite(EvidenceSite.Files($"{EvidenceSite.Topic("“it pours on some” [@alpha, ¶2]")}\n{Terms}\n" + """
            -- input/timeline.yml --
            - id: rain
              date: 2025
              title: Rain
              text: It was said that “it [[pours]] on some” [@alpha, ¶2].
              topics: [rain]
              cite: "@alpha, ¶2"
            """, withOriginal: true)).Diagnostics(), found => found is { Rule.Code: "BS121", Location.File: "input/timeline.yml" });

    [Fact]
    public void What_is_exported_noted_and_searched_is_what_is_shown()
    {
        var site = new TestSite(EvidenceSite.Files($"{EvidenceSite.Topic("“it *pours* [[pours|on]] some” [@alpha, ¶2]")}\n{Terms}", withOriginal: true));
        foreach (var path in new[] { "/claims/", "/sources/alpha/", "/print/" })
        {
            var quoted = new HtmlParser().ParseDocument(site.Page(path)).QuerySelectorAll("q");
            Assert.NotEmpty(quoted);
            Assert.All(quoted, element => Assert.Equal("it pours on some", element.TextContent));
        }
        Assert.Contains("\"quotation\":\"it pours on some\"", site.File("claims.json").Replace("\": \"", "\":\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("“it pours on some”", site.File("claims.json").Replace("\\u201C", "“", StringComparison.Ordinal).Replace("\\u201D", "”", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void On_paper_no_address_stands_between_the_words_of_a_source()
    {
        var site = Page("So “it [pours](https://example.org/a) on some” [@alpha, ¶2] [elsewhere](https://example.org/b).");
        var links = new HtmlParser().ParseDocument(site.Page("/rain/")).QuerySelectorAll("a[rel=external]").ToDictionary(link => link.TextContent, link => link.GetAttribute("class"));
        Assert.Equal("in-quotation", links["pours"]);
        Assert.Null(links["elsewhere"]);
        var sheet = Site.EmbeddedAssets().Single(asset => asset.Path == "theme/assets/site.css").Content.Text();
        Assert.All(Generated().Matches(sheet).Select(match => match.Value), rule => Assert.Contains(":not(.in-quotation)", rule, StringComparison.Ordinal));
    }

    [Fact]
    public void No_style_sheet_changes_the_letters_of_a_text() => Assert.All(
        Site.EmbeddedAssets().Where(asset => asset.Path.EndsWith(".css", StringComparison.Ordinal)),
        sheet => Assert.DoesNotMatch("text-transform|small-caps|text-security|::first-letter", sheet.Content.Text()));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void For_any_markup_the_words_that_are_checked_are_the_words_that_are_drawn(int series)
    {
        var random = new Random(series);
        var lines = Enumerable.Range(0, 400).Select(_ => new Quoted(random)).ToList();
        var site = Page(string.Join("\n\n", lines.Select(line => line.Paragraph)) + "\n\n[^n]: A note.");
        var prose = Assert.Single(site.Briefing().Pages).Body;
        var quotations = prose.Citations.SelectMany(citation => citation.Quotations).ToList();
        var drawn = new HtmlParser().ParseDocument(new ProseWriter(new(new(), _ => Html.Empty)).Blocks(prose).ToString())
            .QuerySelectorAll("body > p").Select(paragraph => Between(paragraph.TextContent)).ToList();
        var reported = site.Diagnostics().Where(found => found.Rule.Code == "BS121").Select(found => found.Location.Line).ToList();
        Assert.Equal((lines.Count, lines.Count), (quotations.Count, drawn.Count));
        var line = 4;
        for (var i = 0; i < lines.Count; i++)
        {
            var end = line + lines[i].Paragraph.Count(letter => letter == '\n');
            var isTold = reported.Exists(at => at >= line && at <= end);
            Assert.True(isTold == lines[i].IsAltered, $"{(isTold ? "told" : "not told")}: {lines[i].Paragraph}");
            // Marks of notes are numbers on the page, which only the error can tell of.
            if (!lines[i].HasMarks) Assert.Equal(drawn[i], Spaced(quotations[i].Words));
            line = end + 2;
        }
    }

    private static string Between(string text) => Spaced(text[(text.IndexOf('“', StringComparison.Ordinal) + 1)..text.LastIndexOf('”')]);

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ValueList<Diagnostic> Diagnostics(string words) =>
        new TestSite(EvidenceSite.Files($"{EvidenceSite.Topic(words)}\n\n[^n]: A note.\n{Terms}", withOriginal: true)).Diagnostics();

    private static TestSite Page(string text) => new(EvidenceSite.Files($"-- input/pages/rain.md --\n---\ntitle: Rain\n---\n{text}\n{Terms}", withOriginal: true));

    [GeneratedRegex(@"a\[rel~=external\][^{,]*::(after|before) \{ content: [^n][^}]*\}")]
    private static partial Regex Generated();

    /// <summary>A quotation with markup made up at random.</summary>
    private sealed class Quoted
    {
        private static readonly string[] s_words = ["rain", "a", "it's", "Zürich", "5*3", "“so it is”", "&amp;", "&mdash;", "\\*", "\\[sic\\]", "`code *x*`", "\n", "\\\n", "(so)", "https://bare.example/x", "<https://a.example/>", "snake_case", "~", "^"];

        private readonly Random _random;

        public Quoted(Random random)
        {
            _random = random;
            Paragraph = $"Said “three words here {Run(0)}” [@alpha, ¶2].";
        }

        public string Paragraph { get; }

        public bool IsAltered { get; private set; }

        public bool HasMarks { get; private set; }

        private string Run(int depth)
        {
            var run = new StringBuilder();
            for (var n = 1 + _random.Next(4); n > 0; n--) run.Append(run.Length > 0 ? " " : "").Append(Piece(depth));
            // A line that ends in nothing is a paragraph's end.
            return run.ToString().Replace(" \n", "\n", StringComparison.Ordinal).Replace("\n ", "\n", StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal).Trim('\n', '\\');
        }

        private string Piece(int depth) => _random.Next(depth > 2 ? 10 : 20) switch
        {
            < 9 => s_words[_random.Next(s_words.Length)],
            9 => "words",
            10 => $"*x{Run(depth + 1)}x*",
            11 => $"**x{Run(depth + 1)}x**",
            12 => $"[[pours|{_random.Next(3) switch { 0 => "so", 1 => "*so* &amp; `so`", _ => "so **it** is" }}]]",
            13 => "[so *it* is](https://b.example/)",
            14 or 15 or 16 => Altered(_random.Next(5) switch { 0 => "~~so~~", 1 => "[[pours]]", 2 => "![so](/files/so.png)", 3 => "[so](https://b.example/ \"title\")", _ => "*~~it is~~*" }),
            17 => Marked(_random.Next(3) switch { 0 => "so^[A note.]", 1 => "so[^n]", _ => "so^[*Two* notes]" }),
            _ => "more words",
        };

        private string Altered(string piece)
        {
            IsAltered = true;
            return piece;
        }

        private string Marked(string piece)
        {
            HasMarks = true;
            return Altered(piece);
        }
    }
}
