using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Metadata;

/// <summary>What a page says of itself with the words of schema.org.</summary>
public class JsonLdTests
{
    [Theory]
    [InlineData("""{"@type": "NewsArticle", "headline": "A", "name": "B"}""", "title=A")]
    [InlineData("""{"@type": "BlogPosting", "name": "B"}""", "title=B")]
    [InlineData("""{"@type": ["Thing", 1, "Report"], "name": "B"}""", "title=B")]
    [InlineData("""{"@type": "Person", "name": "B"}""", "")]
    [InlineData("""{"@type": 3, "name": "B"}""", "")]
    [InlineData("""{"name": "B"}""", "")]
    [InlineData("""{"@type": "Article", "datePublished": "2031"}""", "")]
    [InlineData("""[{"@type": "Article", "name": "A"}, {"@type": "Article", "name": "B"}, 3]""", "title=A")]
    [InlineData("""{"@graph": [{"@type": "Article", "name": "A"}]}""", "title=A")]
    [InlineData("""{"mainEntity": {"@type": "Article", "name": "A"}}""", "title=A")]
    [InlineData("""{"mainEntityOfPage": {"@type": "Article", "name": "A"}}""", "title=A")]
    [InlineData("""{"about": {"@type": "Article", "name": "A"}}""", "")]
    // The most exact kind of work comes first; another says what it left open.
    [InlineData("""[{"@type": "WebPage", "name": "A", "url": "http://a", "author": "C"}, {"@type": "Article", "name": "B"}]""", "title=B author=C address=http://a")]
    [InlineData("""[{"@type": "Article", "name": "B", "author": "C", "publisher": "D", "datePublished": "2031", "inLanguage": "en", "url": "http://a", "sameAs": "doi:10.1/2", "pageStart": "1", "pageEnd": "2", "isPartOf": "P"}, {"@type": "WebPage", "name": "A", "author": "E", "publisher": "F", "datePublished": "2030", "inLanguage": "de", "url": "http://b", "sameAs": "doi:10.1/3", "pageStart": "3", "pageEnd": "4", "isPartOf": "Q"}]""",
        "title=B author=C publisher=D container=P published=2031 language=en address=http://a doi=doi:10.1/2 pages=1-2")]
    // Authors.
    [InlineData("""{"@type": "Article", "name": "A", "author": "C", "creator": "D"}""", "title=A author=C;D")]
    [InlineData("""{"@type": "Article", "name": "A", "author": ["C", {"name": "D"}, ["E"], 3]}""", "title=A author=C;D")]
    [InlineData("""{"@type": "Article", "name": "A", "author": {"familyName": "Holt", "givenName": "Ines"}}""", "title=A author=Holt, Ines")]
    [InlineData("""{"@type": "Article", "name": "A", "author": {"familyName": "Holt"}}""", "title=A author=Holt")]
    [InlineData("""{"@type": "Article", "name": "A", "author": {"givenName": "Ines"}}""", "title=A")]
    [InlineData("""{"@type": "Article", "name": "A", "author": " "}""", "title=A")]
    [InlineData("""[{"@type": "Article", "name": "A", "author": {"@id": "c"}}, {"@type": "Person", "@id": "c", "name": "C"}]""", "title=A author=C")]
    [InlineData("""[{"@type": "Article", "name": "A", "author": {"@id": "c", "name": "D"}}, {"@type": "Person", "@id": "c", "name": "C"}]""", "title=A author=D")]
    [InlineData("""[{"@type": "Article", "name": "A", "author": {"@id": "c"}}, {"@id": "c", "name": "C"}]""", "title=A")]
    [InlineData("""[{"@type": "Article", "name": "A", "author": {"@id": "c"}}, {"@type": "WebSite", "founder": {"@id": "c", "name": "C"}}]""", "title=A author=C")]
    [InlineData("""[{"@type": "Article", "name": "A", "author": {"@id": "c"}}, {"@type": "WebSite", "@reverse": {"@id": "c", "name": "C"}}]""", "title=A")]
    [InlineData("""[{"@type": "Article", "name": "A", "author": {"@id": "c"}}, {"@type": "WebSite", "founder": {"@id": "c"}, "owner": {"@id": "c", "name": "C"}}]""", "title=A author=C")]
    // Publisher, dates, language.
    [InlineData("""{"@type": "Article", "name": "A", "publisher": {"name": "P"}, "sourceOrganization": "Q"}""", "title=A publisher=P")]
    [InlineData("""{"@type": "Article", "name": "A", "sourceOrganization": "Q"}""", "title=A publisher=Q")]
    [InlineData("""{"@type": "Article", "name": "A", "dateCreated": "2030", "datePublished": "2031"}""", "title=A published=2031")]
    [InlineData("""{"@type": "Article", "name": "A", "dateCreated": "2030", "datePublished": "soon"}""", "title=A published=2030")]
    [InlineData("""{"@type": "Article", "name": "A", "datePublished": 2031}""", "title=A published=2031")]
    [InlineData("""{"@type": "Article", "name": "A", "datePublished": {"@value": "2031"}}""", "title=A published=2031")]
    [InlineData("""{"@type": "Article", "name": "A", "inLanguage": {"@type": "Language", "name": "en"}}""", "title=A language=en")]
    // Address.
    [InlineData("""{"@type": "Article", "name": "A", "url": "http://a", "mainEntityOfPage": "http://b"}""", "title=A address=http://a")]
    [InlineData("""{"@type": "Article", "name": "A", "url": "/a", "mainEntityOfPage": "http://b"}""", "title=A address=http://b")]
    [InlineData("""{"@type": "Article", "name": "A", "mainEntityOfPage": {"@id": "HTTP://c"}}""", "title=A address=HTTP://c")]
    [InlineData("""{"@type": "Article", "name": "A", "mainEntityOfPage": {"@id": "#c"}}""", "title=A")]
    // DOI.
    [InlineData("""{"@type": "Article", "name": "A", "identifier": {"propertyID": "DOI", "value": "10.1/2"}}""", "title=A doi=DOI 10.1/2")]
    [InlineData("""{"@type": "Article", "name": "A", "identifier": ["3", "doi:10.1/2"], "sameAs": "https://doi.org/10.1/3"}""", "title=A doi=https://doi.org/10.1/3")]
    [InlineData("""{"@type": "Article", "name": "A", "@id": "https://doi.org/10.1/3"}""", "title=A doi=https://doi.org/10.1/3")]
    [InlineData("""{"@type": "Article", "name": "A", "identifier": "10.1", "sameAs": "doi", "alternateName": "doi:10.1/2"}""", "title=A")]
    [InlineData("""{"@type": "Article", "name": "A", "headline": {"propertyID": "B", "value": "C"}}""", "title=A")]
    // Pages.
    [InlineData("""{"@type": "Article", "name": "A", "pageStart": 12, "pageEnd": "19"}""", "title=A pages=12-19")]
    // An issue is a part of a volume, and that of a journal; a site is none.
    [InlineData("""{"@type": "Article", "name": "A", "isPartOf": {"@type": "PublicationIssue", "isPartOf": {"@type": "PublicationVolume", "isPartOf": {"@type": "Periodical", "name": "J"}}}}""", "title=A container=J")]
    [InlineData("""{"@type": "Article", "name": "A", "isPartOf": [{"@type": "Periodical", "name": "J"}, {"@type": "Periodical", "name": "K"}]}""", "title=A container=J")]
    [InlineData("""{"@type": "Article", "name": "A", "isPartOf": []}""", "title=A")]
    [InlineData("""{"@type": "Article", "name": "A", "isPartOf": {"@type": "Periodical", "name": "J", "isPartOf": {"@type": "Collection"}}}""", "title=A container=J")]
    [InlineData("""{"@type": "Article", "name": "A", "isPartOf": {"@type": "WebSite", "name": "S"}}""", "title=A")]
    [InlineData("""{"@type": "Article", "name": "A", "isPartOf": {"@type": ["WebPage"], "name": "S"}}""", "title=A")]
    [InlineData("""{"@type": "Article", "name": "A", "isPartOf": {"@type": "Product", "name": "S"}}""", "title=A")]
    [InlineData("""{"@type": "Article", "name": "A", "isPartOf": {"@type": "CreativeWork", "name": "S"}}""", "title=A")]
    [InlineData("""{"@type": "Article", "name": "A", "isPartOf": {"@type": "Periodical", "name": "J", "isPartOf": {"@type": "WebSite", "name": "S"}}}""", "title=A container=J")]
    [InlineData("""{"@type": "Article", "name": "A", "isPartOf": {"isPartOf": {"isPartOf": {"name": "J", "isPartOf": {"name": "K", "isPartOf": {"name": "L"}}}}}}""", "title=A container=K")]
    [InlineData("""[{"@type": "Article", "name": "A", "isPartOf": {"@id": "j"}}, {"@type": "Periodical", "@id": "j", "name": "J"}]""", "title=A container=J")]
    // As it is written in pages.
    [InlineData("{\"@type\": \"Article\", \"name\": \"A\nB\tC\r\"}", "title=A B C")]
    [InlineData("""<!-- {"@type": "Article", "name": "A"} -->""", "title=A")]
    [InlineData("""//<![CDATA[{"@type": "Article", "name": "A"}//]]>""", "title=A")]
    [InlineData("""{"@type": "Article", /* a */ "name": "A",}""", "title=A")]
    [InlineData("""{"@type": "Article", "name": "A", "": {"@id": "b", "name": "B"}}""", "title=A")]
    [InlineData("""{"@type": "Article", "name": "A", "author": "\ud83d"}""", "title=A")]
    [InlineData("""{"@type": "Article", "name": "A", "\ud83d": "B"}""", "")]
    [InlineData("", "")]
    [InlineData("{", "")]
    [InlineData("null", "")]
    public void A_work_says_who_made_it_when_and_where(string json, string said) => Assert.Equal(said, SaidByPage.Of($"<script type='application/ld+json'>{json}</script>"));

    [Theory]
    [InlineData(49, "title=A")]
    [InlineData(50, "")]
    public void Of_many_blocks_the_first_are_read(int before, string said) =>
        Assert.Equal(said, SaidByPage.Of($"{string.Concat(Enumerable.Repeat("<script type='application/ld+json'>{}</script>", before))}<script type='application/ld+json'>{{\"@type\": \"Article\", \"name\": \"A\"}}</script><script type='text/javascript'>{{\"@type\": \"Article\", \"name\": \"A\"}}</script>"));

    [Theory]
    [InlineData(19_998, "title=A")]
    [InlineData(19_999, "")]
    public void Of_many_nodes_the_first_are_read(int before, string said) =>
        Assert.Equal(said, SaidByPage.Of($"<script type='application/ld+json'>[{string.Concat(Enumerable.Repeat("0,", before))}{{\"@type\": \"Article\", \"name\": \"A\"}}]</script>"));

    [Theory]
    [InlineData(63, "title=A")]
    [InlineData(64, "")]
    public void What_is_nested_too_deep_is_passed_over(int depth, string said) =>
        Assert.Equal(said, SaidByPage.Of($"<script type='application/ld+json'>{new string('[', depth)}{{\"@type\": \"Article\", \"name\": \"A\"}}{new string(']', depth)}</script>"));

    [Theory]
    [InlineData(1_000_000, "title=A")]
    [InlineData(1_000_001, "")]
    public void What_is_too_long_is_passed_over(int length, string said)
    {
        const string work = "{\"@type\": \"Article\", \"name\": \"A\", \"x\": \"\"}";
        Assert.Equal(said, SaidByPage.Of($"<script type='application/ld+json'>{work.Replace("\"\"", $"\"{new string('a', length - work.Length)}\"", StringComparison.Ordinal)}</script>"));
    }
}
