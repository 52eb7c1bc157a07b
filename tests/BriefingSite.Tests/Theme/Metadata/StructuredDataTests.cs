using System.Text.Json;
using AngleSharp.Dom;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>The JSON-LD of the pages.</summary>
public class StructuredDataTests
{
    // What must be said of each type; more may be.
    private static readonly Dictionary<string, string[]> Required = new()
    {
        ["Report"] =
        [
            "@id", "name", "headline", "abstract", "version", "author", "publisher", "datePublished", "dateModified", "inLanguage", "license", "about", "hasPart", "citation",
            "isAccessibleForFree",
        ],
        ["AnalysisNewsArticle"] = ["@id", "headline", "author", "publisher", "inLanguage", "license", "isPartOf", "isBasedOn"],
        ["Claim"] = ["@id", "text", "author", "appearance"],
        ["Quotation"] = ["text", "isBasedOn", "inLanguage"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["WebPage"] = ["@id", "name", "isPartOf"],
        ["CollectionPage"] = ["@id", "name", "isPartOf"],
        ["OpinionNewsArticle"] = ["@id", "name", "inLanguage"],
        ["Person"] = ["@id", "name"],
        ["Organization"] = ["@id", "name"],
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_page_has_one_graph_whose_nodes_say_what_they_must(bool inFolder)
    {
        var site = NotedSite.Build(inFolder);
        var types = new HashSet<string>();
        foreach (var (path, page) in NotedSite.Pages(site))
        {
            foreach (var node in Graph(page))
            {
                var type = node.GetProperty("@type").GetString()!;
                types.Add(type);
                var isSource = node.TryGetProperty("@id", out var id) && id.GetString()!.EndsWith("#work", StringComparison.Ordinal);
                if (!Required.TryGetValue(isSource ? "OpinionNewsArticle" : type, out var properties)) continue;
                Assert.All(properties, property => Assert.True(node.TryGetProperty(property, out _), $"{path}: {type} without {property}"));
            }
        }
        Assert.Superset(Required.Keys.ToHashSet(), types);
    }

    [Fact]
    public void Addresses_are_whole_and_a_node_has_one_address_on_all_pages()
    {
        var site = NotedSite.Build(inFolder: true);
        var texts = new Dictionary<string, string>();
        foreach (var node in NotedSite.Pages(site).SelectMany(page => Graph(page.Page)).Where(node => node.TryGetProperty("@id", out _)))
        {
            var id = node.GetProperty("@id").GetString()!;
            Assert.StartsWith(NotedSite.Folder, id, StringComparison.Ordinal);
            if (node.GetProperty("@type").GetString() is "Claim" or "Person" or "Organization")
                Assert.Equal(node.GetRawText(), texts.TryAdd(id, node.GetRawText()) ? node.GetRawText() : texts[id]);
        }
        Assert.Contains($"{NotedSite.Folder}claims/#cracked", texts.Keys);
        Assert.All(NotedSite.Pages(site), page => Assert.DoesNotContain("harbour.example/", page.Page.Head!.InnerHtml, StringComparison.Ordinal));
    }

    [Fact]
    public void A_quotation_keeps_its_language_and_a_breadcrumb_its_order()
    {
        var site = NotedSite.Build();
        var quotation = Graph(NotedSite.Parse(site.Page("/sources/letter/"))).First(node => Type(node) == "Quotation");
        Assert.Equal("ka", quotation.GetProperty("inLanguage").GetString());
        Assert.Equal("https://harbour.example/sources/letter/#work", quotation.GetProperty("isBasedOn").GetProperty("@id").GetString());
        var trail = Graph(NotedSite.Parse(site.Page("/sources/letter/"))).Single(node => Type(node) == "BreadcrumbList").GetProperty("itemListElement");
        Assert.Equal(
            ["1 https://harbour.example/", "2 https://harbour.example/sources/", "3 https://harbour.example/sources/letter/"],
            trail.EnumerateArray().Select(step => $"{step.GetProperty("position")} {step.GetProperty("item")}"));
    }

    [Fact]
    public void The_page_of_a_source_is_ours_and_about_the_work_which_is_not()
    {
        var graph = Graph(NotedSite.Parse(NotedSite.Build().Page("/sources/letter/")));
        var (page, work) = (graph.Single(node => Type(node) == "WebPage"), graph.Single(node => Type(node) == "OpinionNewsArticle"));
        Assert.Equal("Record of A captain's letter: 100% {honest} & \"true\"", page.GetProperty("name").GetString());
        Assert.Equal("https://harbour.example/#author", page.GetProperty("author").GetProperty("@id").GetString());
        Assert.Equal(work.GetProperty("@id").GetString(), page.GetProperty("about").GetProperty("@id").GetString());
        Assert.Equal("ნინო კაპანაძე", work.GetProperty("author").GetProperty("name").GetString());
        Assert.False(work.TryGetProperty("publisher", out _) || work.TryGetProperty("license", out _) || page.TryGetProperty("license", out _));
        Assert.All(graph.Where(node => Type(node) == "Quotation"), quotation => Assert.False(quotation.TryGetProperty("author", out _) || quotation.TryGetProperty("creator", out _)));
    }

    [Fact]
    public void Nobody_is_called_an_organisation_who_may_be_a_person()
    {
        var site = NotedSite.Build();
        site.With("seeds/survey.md", site.Texts["seeds/survey.md"].Replace("publisher: Harbour board", "author: Ada Quill\npublisher: Ada Quill", StringComparison.Ordinal));
        var work = Graph(NotedSite.Parse(site.Page("/sources/survey/"))).Single(node => Type(node) == "Report");
        Assert.False(work.GetProperty("author").TryGetProperty("@type", out _) || work.GetProperty("publisher").TryGetProperty("@type", out _));
    }

    [Fact]
    public void Nothing_in_a_title_breaks_out_of_the_script()
    {
        var page = NotedSite.Parse(NotedSite.Build().Page("/"));
        Assert.All(page.QuerySelectorAll("script:not([type='application/ld+json'])"), script => Assert.NotNull(script.GetAttribute("src")));
        Assert.Equal(NotedSite.Title, Graph(page).First().GetProperty("name").GetString());
        Assert.Equal(NotedSite.Title, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.DoesNotContain('<', page.QuerySelector("script[type='application/ld+json']")!.InnerHtml);
    }

    [Fact]
    public void Letters_of_other_scripts_stay_letters() =>
        Assert.Contains("ნაბზარი", NotedSite.Parse(NotedSite.Build().Page("/quay/")).QuerySelector("script[type='application/ld+json']")!.InnerHtml, StringComparison.Ordinal);

    [Fact]
    public void A_stance_is_not_made_a_rating() =>
        Assert.All(NotedSite.Pages(NotedSite.Build()), page => Assert.DoesNotContain("ClaimReview", page.Page.Head!.InnerHtml, StringComparison.Ordinal));

    private static string? Type(JsonElement node) => node.GetProperty("@type").GetString();

    private static List<JsonElement> Graph(IDocument page)
    {
        var json = JsonDocument.Parse(Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).InnerHtml).RootElement;
        Assert.Equal("https://schema.org", json.GetProperty("@context").GetString());
        return [.. json.GetProperty("@graph").EnumerateArray()];
    }
}
