using System.Text.Json;
using System.Xml.Linq;
using BriefingSite.Tests.Shipped;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output;

public class FeedTests
{
    private const string Time = @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly SchemaValidator JsonFeed = new("""
        {
          "type": "object",
          "required": ["version", "title", "home_page_url", "feed_url", "language", "authors", "items"],
          "properties": {
            "version": { "const": "https://jsonfeed.org/version/1.1" },
            "title": { "type": "string", "pattern": "." },
            "home_page_url": { "type": "string", "pattern": "^https?://" },
            "feed_url": { "type": "string", "pattern": "^https?://.*/feed\\.json$" },
            "description": { "type": "string" },
            "language": { "type": "string" },
            "authors": { "type": "array", "items": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } }, "additionalProperties": false } },
            "items": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "url", "title", "content_html", "date_published"],
                "properties": {
                  "id": { "type": "string", "pattern": "^https?://" },
                  "url": { "type": "string", "pattern": "^https?://" },
                  "title": { "type": "string" },
                  "content_html": { "type": "string" },
                  "date_published": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" }
                },
                "additionalProperties": false
              }
            }
          },
          "additionalProperties": false
        }
        """);

    public static TheoryData<bool, bool> Sites => new() { { true, false }, { true, true }, { false, false }, { false, true } };

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_Atom_feed_has_what_RFC_4287_asks_for(bool hasNotes, bool inFolder)
    {
        var feed = XDocument.Parse(Site(hasNotes, inFolder).File("feed.xml")).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var name in (string[])["id", "title", "updated", "author"]) Assert.Single(feed.Elements(Atom + name));
        Assert.Matches(Time, feed.Element(Atom + "updated")!.Value);
        Assert.Equal((inFolder ? NotedSite.Folder : "https://harbour.example/") + "feed.xml", feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value);
        Assert.Equal(hasNotes ? 3 : 0, feed.Elements(Atom + "entry").Count());
        Assert.All(feed.Elements(Atom + "entry"), entry =>
        {
            foreach (var name in (string[])["id", "title", "updated", "published", "content"]) Assert.Single(entry.Elements(Atom + name));
            Assert.Matches(Time, entry.Element(Atom + "updated")!.Value);
            Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_JSON_feed_holds_its_schema(bool hasNotes, bool inFolder) => Assert.Empty(JsonFeed.FindProblems(Site(hasNotes, inFolder).File("feed.json")));

    [Fact]
    public void The_schema_rejects_a_broken_feed() => Assert.NotEmpty(JsonFeed.FindProblems(NotedSite.Build().File("feed.json").Replace("\"date_published\"", "\"date\"", StringComparison.Ordinal)));

    [Fact]
    public void The_Atom_feed_of_a_little_site() => Snapshot.Verify(NotedSite.Build().File("feed.xml"), "xml");

    [Fact]
    public void The_JSON_feed_of_a_little_site() => Snapshot.Verify(NotedSite.Build().File("feed.json"), "json");

    [Theory]
    [InlineData("", "1970-01-01T00:00:00Z")]
    [InlineData("2025", "2025-01-01T00:00:00Z")]
    [InlineData("2024-12 2025-03-09 2025-02", "2025-03-09T00:00:00Z")]
    public void Without_notes_a_feed_was_last_changed_when_the_newest_topic_was(string dates, string updated)
    {
        var topics = dates.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((date, i) => $"-- input/topics/t{i}.md --\n---\ntitle: T{i}\norder: {i}\nanswer: A.\nas-of: {date}\n---");
        Assert.Equal(updated, XDocument.Parse(new TestSite(string.Join('\n', topics)).File("feed.xml")).Root!.Element(Atom + "updated")!.Value);
    }

    [Theory]
    [InlineData("", "Test")]
    [InlineData("publisher: The town", "The town")]
    [InlineData("publisher: The town\nauthor: Ada", "Ada")]
    public void The_author_of_a_feed_is_the_publisher_or_the_briefing_where_nobody_is_named(string settings, string author) => Assert.Equal(author,
        XDocument.Parse(new TestSite($"-- input/site.yml --\ntitle: Test\nbase-url: https://test.example/\n{settings}").File("feed.xml")).Root!.Element(Atom + "author")!.Element(Atom + "name")!.Value);

    [Fact]
    public void Both_feeds_say_the_same()
    {
        var site = NotedSite.Build(inFolder: true);
        var atom = XDocument.Parse(site.File("feed.xml")).Root!.Elements(Atom + "entry")
            .Select(entry => (entry.Element(Atom + "id")!.Value, entry.Element(Atom + "title")!.Value, entry.Element(Atom + "content")!.Value));
        Assert.Equal(Items(site).Select(item => (item.GetProperty("id").GetString()!, item.GetProperty("title").GetString()!, item.GetProperty("content_html").GetString()!)), atom);
    }

    [Fact]
    public void Ids_stay_wherever_a_build_goes_and_addresses_do_not()
    {
        var (here, there) = (Items(NotedSite.Build()), Items(NotedSite.Build(inFolder: true)));
        Assert.Equal(here.Select(item => item.GetProperty("id").GetString()), there.Select(item => item.GetProperty("id").GetString()));
        Assert.Equal($"{NotedSite.Folder}changes/#2031-06-01-crack", there[0].GetProperty("url").GetString());
    }

    [Fact]
    public void Addresses_in_an_entry_are_whole() => Assert.All(Items(NotedSite.Build(inFolder: true)), item =>
        Assert.All(NotedSite.Parse(item.GetProperty("content_html").GetString()!).QuerySelectorAll("[href], [src]"), element =>
            Assert.Matches("^https://(elsewhere.example/briefings/harbour/|town.example/)", element.GetAttribute("href") ?? element.GetAttribute("src"))));

    [Fact]
    public void The_shipped_feeds_hold() => Assert.Empty(JsonFeed.FindProblems(ShippedSite.Root.Files.Single(file => file.Path == "feed.json").Content.Text()));

    private static TestSite Site(bool hasNotes, bool inFolder) => hasNotes ? NotedSite.Build(inFolder) : NotedSite.Plain(inFolder);

    private static List<JsonElement> Items(TestSite site) => [.. JsonDocument.Parse(site.File("feed.json")).RootElement.GetProperty("items").EnumerateArray()];
}
