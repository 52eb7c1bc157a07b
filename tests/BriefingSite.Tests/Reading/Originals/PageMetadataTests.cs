using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>What pages say of themselves.</summary>
public sealed class PageMetadataTests
{
    [Fact]
    public void An_article_says_in_JSON_LD_who_wrote_it_where_and_when()
    {
        var metadata = Read("""
            <html lang=en-GB><head><title>Ships of 2031 | The Port</title><link rel=canonical href="https://port.example/ships">
            <meta property="og:title" content="You won't believe these ships"><meta property="og:site_name" content="Port Online">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "The Port"},
              {"@type": "NewsArticle", "headline": "Ships of 2031", "datePublished": "2031-06-02T23:30:00-05:00", "author": [{"@type": "Person", "name": "Ines Holt"}, {"@id": "#bea"}],
               "publisher": {"@type": "Organization", "name": "The Port"}},
              {"@type": "Person", "@id": "#bea", "name": "Bea Twos"}]}</script>
            """);
        Assert.Equal(("Ships of 2031", "The Port", "Port Online", "2031-06-02"), (metadata.Title, metadata.Publisher, metadata.Container, metadata.Published));
        Assert.Equal(["Ines Holt", "Bea Twos"], metadata.Authors);
        Assert.Equal(("en-GB", "https://port.example/ships"), (metadata.Language, metadata.Address));
    }

    [Fact]
    public void A_paper_says_in_the_tags_for_libraries_what_it_is_part_of()
    {
        var metadata = Read("""
            <meta name=citation_title content="Quays &amp;amp; ships"><meta name=citation_author content="Holt, Ines"><meta name=citation_author content="Twos, Bea"><meta name=citation_author_institution content="The Port">
            <meta name=citation_publication_date content="2031/6"><meta name=citation_journal_title content="Annals of Quays"><meta name=citation_firstpage content=12><meta name=citation_lastpage content=19>
            <meta name=citation_doi content="10.1000/182"><meta name="DC.title" content="Other"><meta name="DC.Publisher" content="Quay Press">
            """);
        Assert.Equal(("Quays & ships", "Annals of Quays", "12-19", "10.1000/182", "2031-06", "Quay Press"), (metadata.Title, metadata.Container, metadata.Pages, metadata.Doi, metadata.Published, metadata.Publisher));
        Assert.Equal(["Holt, Ines", "Twos, Bea"], metadata.Authors);
    }

    [Theory]
    [InlineData("<title>Ships of 2031 - The Port</title><body><h1>Ships of 2031</h1>", "Ships of 2031")]
    [InlineData("<title>Ships of 2031 - The Port</title><body><h1>Welcome</h1>", "Ships of 2031 - The Port")]
    [InlineData("<meta property=og:title content=Quays><title>Ships</title>", "Quays")]
    public void The_title_is_the_most_exact_one(string html, string title) => Assert.Equal(title, Read(html).Title);

    [Theory]
    [InlineData("2031-06-02T10:00:00Z", "2031-06-02")]
    [InlineData("2031/6/2", "2031-06-02")]
    [InlineData("20310602", "2031-06-02")]
    [InlineData("2031", "2031")]
    [InlineData("June 2, 2031", "2031-06-02")]
    [InlineData("2 June 2031", "2031-06-02")]
    [InlineData("Mon, 02 Jun 2031 10:00:00 GMT", "2031-06-02")]
    [InlineData("June 2031", "2031-06")]
    [InlineData("02/06/2031", null)]
    [InlineData("yesterday", null)]
    public void Dates_are_days_as_far_as_they_can_be_told(string written, string? date) => Assert.Equal(date, Read($"<meta name=date content=\"{written}\">").Published);

    [Fact]
    public void Contradictory_dates_are_said_and_a_day_of_another_time_zone_is_none()
    {
        Assert.Equal(
            ["The page gives several dates: 2031-06-02 (Dublin Core), 2031-07-01 (HTML). The first was taken."],
            Text("<meta name=DC.date content=2031-06-02><meta property=article:published_time content=2031-06-03><meta name=date content=2031-07-01>").Remarks);
    }

    [Theory]
    [InlineData("{ not json")]
    [InlineData("[[[[[[[[[[")]
    [InlineData("{\"@type\": \"Article\", \"name\": {\"a\": 1}, \"author\": {\"name\": [1, {}]}, \"isPartOf\": 3}")]
    [InlineData("{\"@type\": \"Article\", \"@id\": \"a\", \"headline\": \"T\", \"author\": {\"@id\": \"a\"}, \"isPartOf\": {\"@id\": \"a\"}}")]
    public void Broken_metadata_are_passed_over(string json) => Assert.Equal("Words", Text($"<script type='application/ld+json'>{json}</script><p>Words").Passages.Single().Text);

    [Theory]
    [InlineData("dc.date=2031-06-02|date=2031-06-03", null)]
    [InlineData("dc.date=2031-06-02|date=2031-06-01", null)]
    [InlineData("dc.date=2031-06-02|date=2031-06", null)]
    [InlineData("dc.date=2031|date=2031-12-31", null)]
    [InlineData("dc.date=2031-06-02|date=2031-06-02", null)]
    [InlineData("dc.date=2031-06-02", null)]
    [InlineData("dc.date=2031-06-02|date=2031-06-04", "2031-06-02 (Dublin Core), 2031-06-04 (HTML)")]
    [InlineData("dc.date=2031-06-02|date=2031-05-31", "2031-06-02 (Dublin Core), 2031-05-31 (HTML)")]
    [InlineData("dc.date=2031-06-02|date=2030", "2031-06-02 (Dublin Core), 2030 (HTML)")]
    [InlineData("dc.date=2031-05|date=2031-06", "2031-05 (Dublin Core), 2031-06 (HTML)")]
    [InlineData("citation_date=2031|og:published_time=2030|date=2029", "2031 (citation_*), 2030 (Open Graph), 2029 (HTML)")]
    public void Dates_that_contradict_each_other_are_said(string tags, string? dates)
    {
        var remarks = Text(string.Concat(tags.Split('|').Select(tag => tag.Split('=')).Select(tag => $"<meta name=\"{tag[0]}\" content=\"{tag[1]}\">")) + "<p>Words").Remarks;
        Assert.Equal(dates is null ? [] : [$"The page gives several dates: {dates}. The first was taken."], remarks);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<!-- saved from url=(0026)https://port.example/ships -->\n<html><body>", "https://port.example/ships")]
    [InlineData("<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://port.example/ships\n saved date: Mon --><body>", "https://port.example/ships")]
    [InlineData("<!-- url: https://port.example/ships-->", "https://port.example/ships")]
    [InlineData("<!-- https://port.example/boats url: https://port.example/ships\tx -->", "https://port.example/ships")]
    [InlineData("<!-- url: https://port.example/ships x --><link rel=canonical href=https://port.example/boats>", "https://port.example/boats")]
    [InlineData("<!-- url: https://port.example/ships x --><meta name=citation_public_url content=https://port.example/boats>", "https://port.example/boats")]
    [InlineData("<!-- https://port.example/ships -->", null)]
    [InlineData("<!-- url: port.example/ships -->", null)]
    [InlineData("<body><!-- url: https://port.example/ships -->", null)]
    public void Where_a_browser_saved_it_from_is_its_address(string html, string? address) => Assert.Equal(address, Read(html).Address);

    private static OriginalMetadata Read(string html) => Text(html + "<p>Words").Metadata;

    private static OriginalText Text(string html) => OriginalReader.Read(new("page.html", Blob.Create(html)), PassageDivision.Paragraphs);
}
