using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Output.Exports;
using Xunit;

namespace BriefingSite.Tests.Reading.Permanence;

/// <summary>What was published goes on answering.</summary>
public class PermanenceTests
{
    [Fact]
    public void What_is_gone_and_retired_is_no_problem() => Assert.Equal("", PermanenceSite.Build().Report());

    [Fact]
    public void What_is_gone_and_not_retired_is_an_error_at_the_newest_version_that_had_it()
    {
        var report = PermanenceSite.Build("").With("input/changes/2031-06-01-gauge.md", "---\ntitle: The gauge\n---\nRead daily.").ReportInFull();
        Assert.Equal(
            """
            input/versions/2031-05-02/claims.json:5:14: error BS210: The topic 'floods' was published in version 2031-05-02 and is gone.
              hint: bring it back, or say in input/retired.yml since when and why it is gone
            input/versions/2031-05-02/claims.json:11:14: error BS210: The claim 'floods-daily' was published in version 2031-05-02 and is gone.
              hint: bring it back, or say in input/retired.yml since when and why it is gone
            input/versions/2031-05-02/claims.json:23:14: error BS210: The question 'is-it-wet' was published in version 2031-05-02 and is gone.
              hint: bring it back, or say in input/retired.yml since when and why it is gone
            input/versions/2031-05-02/claims.json:29:14: error BS210: The judgement 'j-wet' was published in version 2031-05-02 and is gone.
              hint: bring it back, or say in input/retired.yml since when and why it is gone
            input/versions/2031-06-01/claims.json:11:14: error BS210: The term 'puddle' was published in version 2031-06-01 and is gone.
              hint: bring it back, or say in input/retired.yml since when and why it is gone
            """, report);
    }

    [Fact]
    public void A_page_that_is_gone_says_since_when_and_why_and_where_to_go()
    {
        var site = PermanenceSite.Build();
        var page = new HtmlParser().ParseDocument(site.Page("/floods/"));
        Assert.Equal("The floods & all", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("2031-07-01", page.QuerySelector("main time")!.GetAttribute("datetime"));
        Assert.Contains("The topic was split.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/rain/", "/v/2031-05-02/claims.json"], page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("/floods/", site.File("sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims/", "floods-daily", "The gauge was broken.", "/claims/#rains")]
    [InlineData("/terms/", "puddle", "Nobody needs it.", null)]
    [InlineData("/compare/", "is-it-wet", "All agree.", null)]
    [InlineData("/", "j-wet", "It has come true.", null)]
    public void A_place_on_a_page_that_is_gone_answers_there(string path, string id, string reason, string? instead)
    {
        var entry = new HtmlParser().ParseDocument(PermanenceSite.Build().Page(path)).GetElementById(id)!;
        Assert.Contains(reason, entry.TextContent, StringComparison.Ordinal);
        Assert.Equal(instead, entry.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).FirstOrDefault(address => !address!.StartsWith("/v/", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_has_moved_to_another_address_is_led_to_from_the_old_one()
    {
        var entry = new HtmlParser().ParseDocument(PermanenceSite.Build().Page("/terms/")).GetElementById("rain")!;
        Assert.Contains("It has moved", entry.TextContent, StringComparison.Ordinal);
        Assert.Equal("/rain/", entry.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Notes_may_tell_of_what_is_gone_and_other_texts_are_told_what_takes_its_place()
    {
        var site = PermanenceSite.Build().With("input/pages/about.md", "---\ntitle: About\n---\n[[floods]] and [[puddle]].");
        Assert.Equal(
            """
            input/pages/about.md:4:3: error BS202: 'floods' is retired.
              hint: 'rain' takes its place
              also: input/retired.yml:1:9
            input/pages/about.md:4:18: error BS202: 'puddle' is retired.
              hint: take the link away
              also: input/retired.yml:3:9
            """, site.ReportInFull());
        Assert.Contains("href=\"/claims/#floods-daily\"", PermanenceSite.Build().Page("/changes/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_in_the_list_of_what_is_retired_are_reported_with_their_place() => Assert.Equal(
        """
        input/retired.yml:6:9: error BS211: 'rain' is retired and is the id of 'Rain'.
          hint: delete the entry, or give what is new another id
        input/retired.yml:7:9: error BS201: 'puddle' is retired twice.
          hint: delete one of the two
          also: input/retired.yml:3:9
        input/retired.yml:8:9: warning BS212: No frozen version has 'pudle'.
          hint: did you mean 'puddle'?
        input/retired.yml:9:67: error BS202: Nothing is called 'rian'.
          hint: did you mean 'rain' or 'rains'?
        """,
        PermanenceSite.Build(PermanenceSite.Retired + """

        - { id: rain, date: 2031-07-01, reason: It stopped. }
        - { id: puddle, date: 2031-07-01, reason: Again. }
        - { id: pudle, date: 2031-07-01, reason: A slip. }
        - { id: lost, date: 2031-07-01, reason: It was renamed., instead: rian }
        """).Freeze("2031-05-01", "[ lost term /terms/#lost ]").ReportInFull());

    [Fact]
    public void A_frozen_version_that_was_changed_is_an_error()
    {
        var text = PermanenceSite.Build().Texts["input/versions/2031-06-01/claims.json"];
        Assert.Equal(
            """
            input/versions/2031-06-01/claims.json:1:1: error BS062: This file is not what was frozen: its hash is another one.
              hint: take it back from the repository; corrections go into a new version
              also: input/versions/2031-06-01/claims.json.sha256:1:1
            input/versions/2031-06-02/claims.json.sha256:1:1: error BS062: The version that this hash belongs to is missing.
              hint: take claims.json back from the repository
            """,
            PermanenceSite.Build().With("input/versions/2031-06-01/claims.json", text + " ").With("input/versions/2031-06-02/claims.json.sha256", "0  claims.json\n").ReportInFull());
        Assert.StartsWith(
            "input/versions/2031-05-01/claims.json:1:1: error BS062: The hash of this version is missing.",
            PermanenceSite.Build().With("input/versions/2031-05-01/claims.json", text.Replace("2031-06-01", "2031-05-01", StringComparison.Ordinal)).Report());
    }

    [Theory]
    [InlineData("2031-05-01", "{", "This is not JSON from here on.")]
    [InlineData("2031-05-01", "[]", "The data of a version is not an object.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[],"claims":[{"text":"\ud800"}]}""", "This text is not of whole characters.")]
    [InlineData("2031-05-01", """{"briefing":{"version":null,"url":"/"},"ids":[]}""", "'version' has no value.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-02","url":"/"},"ids":[]}""", "This is the data of version 2031-05-02, not of 2031-05-01.")]
    [InlineData("draft", """{"briefing":{"version":"draft","url":"/"},"ids":[]}""", "'draft' is not the name of a version.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[{"id":"x","kind":"poem","title":"","url":"/x/"}]}""", "The entry of 'x' can't be read.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":null},"ids":[]}""", "'url' has no value.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":null}""", "'ids' is not a list.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[null]}""", "An entry of 'ids' is not an object.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[{"id":null,"kind":"claim","title":"","url":"/x/"}]}""", "'id' has no value.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[{"id":"x","kind":null,"title":"","url":"/x/"}]}""", "'kind' has no value.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[{"id":"x","kind":"claim","title":null,"url":"/x/"}]}""", "'title' has no value.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[{"id":"x","kind":"claim","title":"","url":null}]}""", "'url' has no value.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[{"id":"x","kind":"claim","title":"","url":7}]}""", "'url' is not a text.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[{"id":"../x","kind":"claim","title":"","url":"/x/"}]}""", "The entry of '../x' can't be read.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[{"id":"x","kind":"claim","title":"","url":"/../x/"}]}""", "The entry of 'x' can't be read.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[{"id":"\ud800","kind":"claim","title":"","url":"/x/"}]}""", "This text is not of whole characters.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":NaN}""", "This is not JSON from here on.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"}}""", "There is no 'ids' in it.")]
    [InlineData("2031-05-01", """{"ids":[]}""", "There is no 'briefing' in it.")]
    [InlineData("2031-05-01", """{"briefing":{"url":"/"},"ids":[]}""", "'briefing' has no 'version'.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[],"ids":[]}""", "'ids' appears twice.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[],"claims":[{"\udc00":0}]}""", "This text is not of whole characters.")]
    [InlineData("2031-05-01", """{"briefing":{"version":"2031-05-01","url":"/"},"ids":[]} more""", "This is not JSON from here on.")]
    public void A_frozen_version_that_can_not_be_read_is_an_error(string version, string text, string sentence) =>
        Assert.Contains($": error BS061: {sentence}", PermanenceSite.Build().FreezeText(version, text).Report(), StringComparison.Ordinal);

    [Fact]
    public void What_can_not_be_read_in_a_frozen_version_is_reported_at_its_place() => Assert.StartsWith(
        "input/versions/2031-05-01/claims.json:3:30: error BS061: 'kind' is not a text.",
        PermanenceSite.Build().FreezeText("2031-05-01", "{\"briefing\":{\"version\":\"2031-05-01\",\"url\":\"/\"},\n\"ids\":[\n{\"id\":\"x\",\"title\":\"é\",\"kind\":[]}]}").Report(), StringComparison.Ordinal);

    [Fact]
    public void A_newer_note_asks_for_its_version_to_be_frozen() => Assert.Equal(
        """
        input/changes/2031-08-01-storm.md:1:1: warning BS411: Version 2031-08-01 is not frozen yet.
          hint: before it is published run: briefing freeze
        """,
        PermanenceSite.Build().With("input/changes/2031-08-01-storm.md", "---\ntitle: A storm\n---\nIt blew.").ReportInFull());

    [Fact]
    public void Frozen_versions_are_published_byte_for_byte_and_listed_the_newest_first()
    {
        var site = PermanenceSite.Build();
        Assert.Equal(site.Texts["input/versions/2031-05-02/claims.json"], site.File("v/2031-05-02/claims.json"));
        Assert.Equal(site.Texts["input/versions/2031-05-02/claims.json.sha256"], site.File("v/2031-05-02/claims.json.sha256"));
        Assert.Equal(
            ["/v/2031-06-01/claims.json", "/v/2031-06-01/claims.json.sha256", "/v/2031-05-02/claims.json", "/v/2031-05-02/claims.json.sha256"],
            new HtmlParser().ParseDocument(site.Page("/changes/")).QuerySelectorAll(".versions a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void The_data_tell_the_version_every_id_and_what_is_retired()
    {
        var site = PermanenceSite.Build();
        var text = site.File("claims.json");
        Assert.Empty(ExportSchemas.Claims(site).FindProblems(text));
        using var json = System.Text.Json.JsonDocument.Parse(text);
        Assert.Equal("2031-06-01", json.RootElement.GetProperty("briefing").GetProperty("version").GetString());
        Assert.Equal("2031-05-02", json.RootElement.GetProperty("briefing").GetProperty("published").GetString());
        Assert.Equal(
            ["2031-05-02-published", "2031-06-01-gauge", "alpha", "j-one", "j-three", "j-two", "rain", "rains"],
            json.RootElement.GetProperty("ids").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()));
        Assert.Equal(["floods", "floods-daily", "is-it-wet", "j-wet", "puddle"], json.RootElement.GetProperty("retired").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("2031-05-02", "2031-05-02", 1)]
    [InlineData("2031-05-02.10", "2031-05-02", 10)]
    [InlineData("2031-05-02.1", null, 0)]
    [InlineData("2031-05-02.02", null, 0)]
    [InlineData("2031-05", null, 0)]
    [InlineData("2031-05-32", null, 0)]
    [InlineData("2026~", null, 0)]
    public void Versions_are_days_with_a_number_from_two(string name, string? day, int number) =>
        Assert.Equal(day is null ? null : (day, number), FrozenVersion.OrderOf(name));
}
