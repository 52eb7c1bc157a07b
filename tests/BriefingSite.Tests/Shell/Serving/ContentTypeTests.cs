using BriefingSite.Shell.Serving;
using Xunit;

namespace BriefingSite.Tests.Shell.Serving;

/// <summary>What a preview says of the kind of a file.</summary>
public class ContentTypeTests
{
    [Theory]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("SITE.CSS", "text/css; charset=utf-8")]
    [InlineData("site.1a2b.js", "text/javascript; charset=utf-8")]
    [InlineData("claims.json", "application/json; charset=utf-8")]
    [InlineData("annotations.jsonld", "application/ld+json; charset=utf-8")]
    [InlineData("manifest.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("feed.xml", "text/xml; charset=utf-8")]
    [InlineData("icon.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    [InlineData("sources.bib", "text/plain; charset=utf-8")]
    [InlineData("argument.argdown", "text/plain; charset=utf-8")]
    [InlineData("argument.graphml", "application/xml; charset=utf-8")]
    [InlineData("argument.dot", "text/vnd.graphviz; charset=utf-8")]
    [InlineData("notes.md", "text/plain; charset=utf-8")]
    [InlineData("data.yml", "text/plain; charset=utf-8")]
    [InlineData("table.csv", "text/csv; charset=utf-8")]
    [InlineData("card.png", "image/png")]
    [InlineData("photo.avif", "image/avif")]
    [InlineData("report.pdf", "application/pdf")]
    [InlineData("book.epub", "application/epub+zip")]
    [InlineData("film.webm", "video/webm")]
    [InlineData("claims.json.sha256", "application/octet-stream")]
    [InlineData("none", "application/octet-stream")]
    [InlineData("", "application/octet-stream")]
    [InlineData("a.", "application/octet-stream")]
    public void Files_are_what_their_names_say(string path, string type) => Assert.Equal(type, ContentType.Find(path));
}
