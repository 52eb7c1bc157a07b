using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output.Exports;

/// <summary>Authors, container, pages, DOI and archive of a source, in every form in which a briefing gives them.</summary>
public class AuthorTests
{
    private const string Keys = """
        author: [A. Ones, { family: Twos, given: Bea }, { literal: UN News }]
        container: Journal of Quays
        pages: 12-19
        doi: 10.1000/182
        archived: https://archive.example/quays
        """;

    [Theory]
    [InlineData("Ines Holt", "Holt, Ines")]
    [InlineData("Holt, Ines", "Holt, Ines")]
    [InlineData("Jan van der Berg", "van der Berg, Jan")]
    [InlineData("ნინო კაპანაძე", "კაპანაძე, ნინო")]
    [InlineData("UN News", "UN News")]
    [InlineData("Ministry of Defence", "Ministry of Defence")]
    [InlineData("Quays, Inc.", "Quays, Inc.")]
    [InlineData("Reuters", "Reuters")]
    [InlineData("新华社", "新华社")]
    public void A_name_is_divided_unless_it_may_be_the_name_of_a_body(string text, string sorted) => Assert.Equal(sorted, SourceName.Parse(text).Sorted);

    [Fact]
    public void An_author_of_the_name_of_the_publisher_is_a_body() => Assert.True(SourceName.Parse("Harbour Board", "Harbour Board").IsWhole);

    [Theory]
    [InlineData("A. Ones and B. Twos", "write author: [A. Ones, B. Twos]")]
    [InlineData("A. Ones & B. Twos", "write author: [A. Ones, B. Twos]")]
    [InlineData("A. Ones, B. Twos", "write author: [A. Ones, B. Twos]")]
    [InlineData("Ones, A.; Twos, B.", "write author: ['Ones, A.', 'Twos, B.']")]
    public void Several_authors_in_one_text_are_reported_with_the_list_to_write(string text, string hint)
    {
        var problem = Assert.Single(Site($"author: '{text}'").Diagnostics(), each => each.Rule.Code == "BS169");
        Assert.StartsWith(hint, problem.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ministry of Trade and Industry")]
    [InlineData("Ines Holt")]
    [InlineData("García Márquez, Gabriel José")]
    public void One_author_is_not_taken_for_several(string text) => Assert.DoesNotContain(Site($"author: '{text}'").Diagnostics(), each => each.Rule.Code == "BS169");

    [Theory]
    [InlineData("doi: https://doi.org/10.1000/182", "write '10.1000/182'")]
    [InlineData("doi: doi:10.1000/182", "write '10.1000/182'")]
    [InlineData("language: en_GB", "write 'en-GB'")]
    [InlineData("archived: archive.example", "write it in full: https://…")]
    public void A_wrong_value_is_refused_with_the_right_spelling(string key, string hint) => Assert.Contains(Site(key).Diagnostics(), problem => problem.Hint == hint);

    [Fact]
    public void Reference_managers_get_each_author_in_CSL()
    {
        var csl = Site(Keys).File("sources.json");
        Assert.Empty(ExportSchemas.Csl.FindProblems(csl));
        Assert.Contains("""[{"family":"Ones","given":"A."},{"family":"Twos","given":"Bea"},{"literal":"UN News"}]""", Compact(csl), StringComparison.Ordinal);
        Assert.Contains("""
            "type":"article-journal"
            """.Trim(), Compact(csl), StringComparison.Ordinal);
        Assert.Contains("""
            "container-title":"JournalofQuays","page":"12-19","DOI":"10.1000/182","archive":"https://archive.example/quays"
            """.Trim(), Compact(csl), StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_managers_get_each_author_in_BibTeX()
    {
        var entry = BibFile.Parse(Site(Keys).File("sources.bib"))[0];
        Assert.Equal("article", entry.Type);
        Assert.Equal("Ones, A. and Twos, Bea and {UN News}", entry.Fields["author"]);
        Assert.Equal(("{Journal of Quays}", "12-19", "10.1000/182"), (entry.Fields["journaltitle"], entry.Fields["pages"], entry.Fields["doi"]));
    }

    [Theory]
    [InlineData("article", "publisher: The Courier", "article", "journaltitle")]
    [InlineData("article", "url: https://a.example/", "online", "url")]
    [InlineData("opinion", "url: https://a.example/", "online", "note")]
    [InlineData("report", "publisher: Harbour board", "report", "institution")]
    [InlineData("report", "author: Ines Holt", "misc", "type")]
    public void BibTeX_gets_the_fields_that_the_type_of_the_entry_requires_and_none_that_it_has_not(string kind, string keys, string type, string field)
    {
        var entry = BibFile.Parse(Site(keys, kind).File("sources.bib"))[0];
        Assert.Equal(type, entry.Type);
        Assert.Contains(field, entry.Fields.Keys);
        if (type is "article" or "report") Assert.Contains("author", entry.Fields.Keys);
        if (type is "online" or "article") Assert.DoesNotContain("type", entry.Fields.Keys);
    }

    [Fact]
    public void The_page_and_its_metadata_name_each_author()
    {
        var page = NotedSite.Parse(Site(Keys).Page("/sources/alpha/"));
        var facts = page.QuerySelector("dl.facts")!.TextContent;
        foreach (var words in (string[])["Authors", "A. Ones, Bea Twos, UN News", "Journal of Quays", "12-19", "10.1000/182", "archive.example"]) Assert.Contains(words, facts, StringComparison.Ordinal);
        var coins = Uri.UnescapeDataString(page.QuerySelector(".Z3988")!.GetAttribute("title")!);
        Assert.Contains("&rft.creator=Ones, A.&rft.creator=Twos, Bea&rft.aucorp=UN News&rft.source=Journal of Quays&rft.pages=12-19", coins, StringComparison.Ordinal);
        Assert.Contains("""
            "author":[{"@type":"Person","name":"A. Ones"},{"@type":"Person","name":"Bea Twos"},{"name":"UN News"}]
            """.Trim(), page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }

    private static string Compact(string json) => json.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("UNNews", "UN News", StringComparison.Ordinal);

    private static TestSite Site(string keys, string kind = "article") => new($"""
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It rains.
        as-of: 2025-01
        ---
        It rains. [@alpha, ¶2]
        -- seeds/alpha.md --
        {TestSite.Source("Alpha").Replace("kind: article", $"kind: {kind}\n{keys}", StringComparison.Ordinal)}
        """);
}
