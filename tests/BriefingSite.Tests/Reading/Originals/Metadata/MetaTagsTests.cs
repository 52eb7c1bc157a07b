using Xunit;
using static BriefingSite.Tests.Reading.Originals.Metadata.SaidByPage;

namespace BriefingSite.Tests.Reading.Originals.Metadata;

/// <summary>What the tags in the head of a page say of it.</summary>
public class MetaTagsTests
{
    [Theory]
    // For libraries.
    [InlineData("citation_title=A|citation_title=B", "title=A")]
    [InlineData("Citation_Title=A", "title=A")]
    [InlineData("citation_author=A|citation_author=B|citation_author=a", "author=A;B")]
    [InlineData("citation_authors=A; B", "author=A;B")]
    [InlineData("citation_author_institution=A|citation_author_email=B|citation_author_orcid=C", "")]
    [InlineData("citation_publication_date=2031/6/2|citation_publication_date=soon", "published=2031-06-02")]
    [InlineData("citation_year=2031|citation_date=2031/6/2", "published=2031-06-02")]
    [InlineData("citation_date=2031/6/2|citation_year=2030", "published=2031-06-02")]
    [InlineData("citation_online_date=2031/6/2", "published=2031-06-02")]
    [InlineData("citation_cover_date=2031/6/2", "published=2031-06-02")]
    [InlineData("citation_journal_title=A|citation_journal_title=B", "container=A")]
    [InlineData("citation_conference_title=A", "container=A")]
    [InlineData("citation_inbook_title=A", "container=A")]
    [InlineData("citation_book_title=A", "container=A")]
    [InlineData("citation_publisher=A|citation_publisher=B", "publisher=A")]
    [InlineData("citation_technical_report_institution=A", "publisher=A")]
    [InlineData("citation_dissertation_institution=A", "publisher=A")]
    [InlineData("citation_doi=10.1/2|citation_doi=10.1/3", "doi=10.1/2")]
    [InlineData("citation_firstpage=1|citation_firstpage=2", "pages=1")]
    [InlineData("citation_firstpage=1|citation_lastpage=1", "pages=1")]
    [InlineData("citation_firstpage=1|citation_lastpage=9|citation_lastpage=8", "pages=1-9")]
    [InlineData("citation_lastpage=9", "")]
    [InlineData("citation_language=en|citation_language=de", "language=en")]
    [InlineData("citation_abstract_html_url=http://a|citation_public_url=http://b", "address=http://a")]
    [InlineData("citation_fulltext_html_url=http://a", "address=http://a")]
    [InlineData("citation_public_url=http://a", "address=http://a")]
    [InlineData("citation_keywords=A", "")]
    // Dublin Core.
    [InlineData("DC.title=A|dc.title=B", "title=A")]
    [InlineData("dcterms.title=A", "title=A")]
    [InlineData("dc.creator=A|DC.Creator.PersonalName=B", "author=A;B")]
    [InlineData("dc.date=2031-06-02|dc.date=2030", "published=2031-06-02")]
    [InlineData("dc.date.issued=2031", "published=2031")]
    [InlineData("dcterms.issued=2031", "published=2031")]
    [InlineData("dc.date.created=2031", "published=2031")]
    [InlineData("dcterms.created=2031", "published=2031")]
    [InlineData("dcterms.available=2031", "published=2031")]
    [InlineData("dc.publisher=A|dc.publisher=B", "publisher=A")]
    [InlineData("dc.language=en|dc.language=de", "language=en")]
    [InlineData("dcterms.isPartOf=A|dcterms.isPartOf=B", "container=A")]
    [InlineData("dc.relation.isPartOf=A", "container=A")]
    [InlineData("dc.identifier=doi:10.1/2|dc.identifier=doi:10.1/3", "doi=doi:10.1/2")]
    [InlineData("dc.identifier.doi=DOI 10.1/2", "doi=DOI 10.1/2")]
    [InlineData("dc.identifier=http://a|dc.identifier.uri=http://b", "address=http://a")]
    [InlineData("dc.identifier=http://a/10.1", "address=http://a/10.1")]
    [InlineData("dc.identifier=http://doi", "address=http://doi")]
    [InlineData("dc.identifier=A 10.1/2|dc.identifier=a doi", "")]
    [InlineData("dc.subject=A", "")]
    // For previews.
    [InlineData("og:title=A|og:title=B", "title=A")]
    [InlineData("og:site_name=A|og:site_name=B", "publisher=A")]
    [InlineData("og:url=http://a|og:url=http://b", "address=http://a")]
    [InlineData("og:locale=en_GB|og:locale=de", "language=en-GB")]
    [InlineData("article:author=A|og:article:author=B|article:author=https://a", "author=A;B")]
    [InlineData("article:published_time=2031|article:published=2030", "published=2031")]
    [InlineData("article:published=2031", "published=2031")]
    [InlineData("og:published_time=2031", "published=2031")]
    [InlineData("og:image=A", "")]
    // HTML itself.
    [InlineData("author=A; B|byl=By C|parsely-author=D|sailthru.author=E", "author=A;B;C;D;E")]
    [InlineData("date=2031|pubdate=2030", "published=2031")]
    [InlineData("pubdate=2031", "published=2031")]
    [InlineData("publishdate=2031", "published=2031")]
    [InlineData("publish-date=2031", "published=2031")]
    [InlineData("parsely-pub-date=2031", "published=2031")]
    [InlineData("sailthru.date=2031", "published=2031")]
    [InlineData("datePublished=2031", "published=2031")]
    [InlineData("publisher=A|application-name=B", "publisher=A")]
    [InlineData("application-name=A", "publisher=A")]
    [InlineData("language=en|content-language=de", "language=en")]
    [InlineData("content-language=en", "language=en")]
    [InlineData("description=A|viewport=B", "")]
    [InlineData("citation_title= ", "")]
    // What is written for libraries comes first, what is written for previews last; entities are often written twice over.
    [InlineData("og:title=A|author=B|dc.title=C|citation_author=D", "title=C author=D")]
    [InlineData("citation_title=A &amp;amp; B|citation_author=C &amp;amp; D", "title=A & B author=C & D")]
    [InlineData("og:site_name=A|dc.publisher=B", "publisher=B container=A")]
    [InlineData("og:site_name=A|dc.publisher=A", "publisher=A")]
    [InlineData("citation_journal_title=A|citation_publisher=A", "publisher=A")]
    public void A_tag_says_what_its_name_means(string tags, string said)
    {
        Assert.Equal(said, Of(string.Concat(tags.Split('|').Select(tag => tag.Split('=', 2)).Select(tag => $"<meta name=\"{tag[0]}\" content=\"{tag[1]}\">"))));
        Assert.Equal(said, Of(string.Concat(tags.Split('|').Select(tag => tag.Split('=', 2)).Select(tag => $"<meta property=\" {tag[0]} \" content=\"{tag[1]}\">"))));
    }

    [Theory]
    [InlineData("<meta itemprop=datePublished content=2031>", "published=2031")]
    [InlineData("<meta http-equiv=Content-Language content=en>", "language=en")]
    [InlineData("<meta content=2031>", "")]
    [InlineData("<meta name=date>", "")]
    [InlineData("<title> A\n B </title>", "title=A B")]
    [InlineData("<title></title>", "")]
    [InlineData("<title>A B – C</title><h1>a\n b</h1>", "title=a b")]
    [InlineData("<title>C: A B</title><h1>A B</h1>", "title=A B")]
    [InlineData("<title>C: A B – C</title><h1>A B</h1>", "title=C: A B – C")]
    [InlineData("<title>A B – C</title><h1>A</h1><h1></h1><h1>A B</h1><h1>A</h1>", "title=A B")]
    [InlineData("<html lang=de><meta name=language content=en>", "language=de")]
    [InlineData("<html lang=' '><meta name=language content=en>", "language=en")]
    [InlineData("<html lang=de><meta name=citation_language content=en>", "language=de")]
    [InlineData("<link rel='alternate canonical' href='https://a'>", "address=https://a")]
    [InlineData("<link rel=canonical href='/a'>", "")]
    [InlineData("<link rel=canonical href='/a'><meta name=og:url content=http://b>", "address=http://b")]
    [InlineData("<link rel=canonical href='HTTP://a'><meta name=og:url content=http://b>", "address=HTTP://a")]
    [InlineData("<link rel=next href='https://a'>", "")]
    public void An_element_says_what_it_is_for(string html, string said) => Assert.Equal(said, Of(html));

    [Theory]
    [InlineData(1999, "title=A")]
    [InlineData(2000, "")]
    public void Of_thousands_of_tags_the_first_are_read(int before, string said) => Assert.Equal(said, Of(string.Concat(Enumerable.Repeat("<meta name=x content=y>", before)) + "<meta name=citation_title content=A>"));

    [Theory]
    [InlineData(19, "title=A")]
    [InlineData(20, "title=A – B")]
    public void Of_many_headings_the_first_may_be_the_title(int before, string said) => Assert.Equal(said, Of($"<title>A – B</title>{string.Concat(Enumerable.Repeat("<h1>C</h1>", before))}<h1>A</h1>"));
}
