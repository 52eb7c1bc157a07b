using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading.Permanence;

/// <summary>Addresses that no id has – files, places, pages of two sources – go on answering, as ids do.</summary>
public class PublishedAddressTests
{
    private const string Version = "input/versions/2031-05-02/";

    [Fact]
    public void A_version_lists_pages_files_places_and_what_follows_from_them()
    {
        var listed = Listed(Frozen().Texts[Version + "addresses.json"]);
        Assert.Superset(
            new HashSet<string>
            {
                "/", "/rain/", "/rain/#showers", "/rain/#rains", "/claims/#rains", "/about/", "/about/#who", "/sources/alpha/#p2", "/sources/alpha/#opening", "/compare/alpha-beta/",
                "/files/plan.pdf", "/annotations/alpha.jsonld", "/claims.json", "/feed.xml", "/v/2031-05-02/claims.json", "/v/2031-05-02/addresses.json", "/schemas/claims-2.schema.json",
            }, listed.ToHashSet());
        Assert.DoesNotContain("/about/#made-of-words", listed);
        Assert.DoesNotContain(listed, address => address.StartsWith("/assets/", StringComparison.Ordinal) || address is "/404.html" or "/_headers");
        Assert.Equal("", Frozen().ReportWithoutNotes());
    }

    [Theory]
    [InlineData("input/files/plan.pdf", null, "'/files/plan.pdf'", "/files/plan.pdf")]
    [InlineData("input/topics/rain.md", "{#showers}", "'/rain/#showers'", "/rain/#showers")]
    [InlineData("input/pages/about.md", "{#who}", "'/about/#who'", "/about/#who")]
    public void What_answers_no_more_is_an_error_at_its_line_until_an_entry_says_why(string file, string? cut, string name, string address)
    {
        var site = cut is null ? Frozen(without: file) : Frozen();
        if (cut is not null) site.With(file, site.Texts[file].Replace(cut, "", StringComparison.Ordinal));
        var lines = site.Texts[Version + "addresses.json"].Split('\n').ToList();
        var line = lines.FindIndex(text => text.TrimEnd(',').EndsWith($"\"{address.Split('#')[^1]}\"", StringComparison.Ordinal)) + 1;
        var report = site.ReportInFull();
        Assert.Contains($"{Version}addresses.json:{line}:", report, StringComparison.Ordinal);
        Assert.Contains($"error BS214: {name} was published in version 2031-05-02 and leads nowhere.\n  hint: bring it back, or write in input/retired.yml: - {{ address: {address}, date: …, reason: … }}", report, StringComparison.Ordinal);
        site.With("input/retired.yml", $"- {{ address: \"{address}\", date: 2031-07-01, reason: It was wrong., instead: rain }}");
        Assert.Equal("", site.ReportWithoutNotes());
    }

    [Fact]
    public void A_file_that_is_gone_is_answered_by_a_page_of_its_name_that_says_why()
    {
        var site = Frozen(without: "input/files/plan.pdf").With("input/retired.yml", "- { address: /files/plan.pdf, date: 2031-07-01, reason: It was wrong., instead: /about/#who }");
        var page = new HtmlParser().ParseDocument(site.File("files/plan.pdf/index.html"));
        Assert.Contains("It was wrong.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/about/#who", page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Contains("/files/plan.pdf /files/plan.pdf/index.html 200\n", site.File("_redirects"), StringComparison.Ordinal);
        site.With("input/pages/more.md", "---\ntitle: More\n---\n[It](/files/plan.pdf/).");
        Assert.Equal("", site.ReportWithoutNotes());
    }

    [Fact]
    public void A_place_that_is_gone_stands_at_the_foot_of_its_page()
    {
        var site = Frozen();
        site.With("input/topics/rain.md", site.Texts["input/topics/rain.md"].Replace("{#showers}", "{#rainfall}", StringComparison.Ordinal))
            .With("input/retired.yml", "- { address: \"/rain/#showers\", date: 2031-07-01, reason: It is told elsewhere., instead: \"/rain/#rainfall\" }");
        Assert.Equal("", site.ReportWithoutNotes());
        Assert.Contains("It is told elsewhere.", new HtmlParser().ParseDocument(site.Page("/rain/")).GetElementById("showers")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- { address: /files/plan.pdf, date: 2031-07-01, reason: Gone. }", "input/retired.yml:1:14: error BS211: '/files/plan.pdf' is retired and is an address of the site.")]
    [InlineData("- { address: \"/rain/#showers\", date: 2031-07-01, reason: Gone. }", "input/retired.yml:1:14: error BS211: '/rain/#showers' is retired and is an address of the site.")]
    [InlineData("- { address: /files/plam.pdf, date: 2031-07-01, reason: Gone. }", "input/retired.yml:1:14: warning BS212: No frozen version has '/files/plam.pdf'.")]
    [InlineData("- { address: files/plan.pdf, date: 2031-07-01, reason: Gone. }", "input/retired.yml:1:14: error BS065: 'files/plan.pdf' does not begin at the root of the site.")]
    [InlineData("- { id: rain, address: /rain/, date: 2031-07-01, reason: Gone. }", "error BS065: This entry has an id and an address.")]
    [InlineData("- { date: 2031-07-01, reason: Gone. }", "error BS009: The key 'id' is missing.")]
    [InlineData("- { address: /old/, date: 2031-07-01, reason: Gone., instead: /nowhere/ }", "warning BS212: No frozen version has '/old/'.")]
    public void A_wrong_entry_is_told(string entry, string message) =>
        Assert.Contains(message, Frozen().With("input/retired.yml", entry).ReportWithoutNotes(), StringComparison.Ordinal);

    [Fact]
    public void What_takes_the_place_of_an_address_must_be_there() => Assert.Contains("error BS203: The site has no '/nowhere/'.".Replace("BS203", CommonRules.UnknownPage.Code, StringComparison.Ordinal),
        Frozen(without: "input/files/plan.pdf").With("input/retired.yml", "- { address: /files/plan.pdf, date: 2031-07-01, reason: Gone., instead: /nowhere/ }").ReportWithoutNotes(), StringComparison.Ordinal);

    [Fact]
    public void When_a_source_is_replaced_its_pages_of_two_lead_on_and_its_annotations_say_why()
    {
        var site = Frozen(without: "seeds/beta.md").With("seeds/delta.md", TestSite.Source("Delta"))
            .With("input/questions/wet.md", "---\nquestion: Is it wet?\norder: 1\npositions:\n  - { source: alpha, stance: yes, says: It is., at: ¶2 }\n  - { source: delta, stance: no, says: It is., at: ¶2 }\nsilent: [gamma]\n---\n")
            .With("input/changes/2031-06-01-delta.md", "---\ntitle: Delta\n---\nIt is better.")
            .With("input/retired.yml", "- { id: beta, date: 2031-07-01, reason: A better one was found., instead: delta }");
        Assert.DoesNotContain("error", site.ReportWithoutNotes(), StringComparison.Ordinal);
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=/compare/alpha-delta/\">", site.Page("/compare/alpha-beta/"), StringComparison.Ordinal);
        var annotations = new HtmlParser().ParseDocument(site.File("annotations/beta.jsonld/index.html"));
        Assert.Contains("A better one was found.", annotations.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/sources/delta/", annotations.QuerySelector("main a")!.GetAttribute("href"));
        var headers = site.File("_headers");
        Assert.DoesNotContain("/annotations/*", headers, StringComparison.Ordinal);
        Assert.Contains("/annotations/delta.jsonld\n  Content-Type: application/ld+json", headers, StringComparison.Ordinal);

        site.With("input/retired.yml", "- { id: beta, date: 2031-07-01, reason: It was withdrawn. }");
        Assert.Contains("It was withdrawn.", site.Page("/compare/alpha-beta/"), StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"refresh\"", site.Page("/compare/alpha-beta/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_moved_to_another_topic_is_found_from_its_old_place()
    {
        var site = Frozen();
        var rain = site.Texts["input/topics/rain.md"];
        var at = rain.IndexOf(":::", StringComparison.Ordinal);
        site.With("input/topics/rain.md", rain[..at]).With("input/pages/about.md", site.Texts["input/pages/about.md"] + "\n\n" + rain[at..]);
        Assert.DoesNotContain("BS2", site.ReportWithoutNotes(), StringComparison.Ordinal);
        Assert.NotNull(new HtmlParser().ParseDocument(site.Page("/rain/")).QuerySelector("#rains a[href=\"/claims/#rains\"]"));
    }

    [Fact]
    public void A_page_under_another_name_that_lists_the_old_one_takes_over_its_places_and_tells_which_are_missing()
    {
        var site = Frozen(without: "input/topics/rain.md");
        var text = Frozen().Texts["input/topics/rain.md"].Replace("title: Rain\n", "title: Weather\nredirect-from: /rain/\n", StringComparison.Ordinal);
        site.With("input/topics/weather.md", text);
        Assert.DoesNotContain("BS2", site.ReportWithoutNotes(), StringComparison.Ordinal);
        site.With("input/topics/weather.md", text.Replace("{#showers}", "{#drizzle}", StringComparison.Ordinal));
        Assert.Contains("error BS214: '/rain/#showers' was published", site.ReportWithoutNotes(), StringComparison.Ordinal);
        site.With("input/retired.yml", "- { address: \"/rain/#showers\", date: 2031-07-01, reason: It is told elsewhere., instead: weather }");
        Assert.DoesNotContain("BS2", site.ReportWithoutNotes(), StringComparison.Ordinal);
        Assert.NotNull(new HtmlParser().ParseDocument(site.Page("/weather/")).GetElementById("showers"));
        site.With("input/retired.yml", "- { id: rain, date: 2031-07-01, reason: It has another name. }");
        Assert.Contains("error BS209: '/rain/' is retired, so it can't lead on too.", site.ReportWithoutNotes(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_version_of_the_first_format_what_its_data_say_is_known()
    {
        var site = Site().FreezeText("2031-05-02", """
            { "$schema": "https://old.example/schemas/claims.schema.json", "briefing": { "version": "2031-05-02", "url": "https://old.example/" },
            "claims": [ { "id": "rains", "home": { "url": "https://old.example/rain/#rains" }, "evidence": [ { "source": "alpha", "passages": [2, 9] } ] } ],
            "ids": [
              { "id": "alpha", "kind": "source", "title": "A", "url": "https://old.example/sources/alpha/" },
              { "id": "gone", "kind": "source", "title": "G", "url": "https://old.example/sources/gone/" }, { "id": "2031-05-02-published", "kind": "change", "title": "P", "url": "https://old.example/changes/#2031-05-02-published" } ] }
            """).With("input/retired.yml", "- { id: gone, date: 2031-07-01, reason: It was withdrawn. }");
        Assert.Equal(
            "input/versions/2031-05-02/claims.json:4:12: error BS214: '/sources/alpha/#p9' was published in version 2031-05-02 and leads nowhere.",
            string.Join('\n', site.ReportWithoutNotes().Split('\n').Where(line => line.Contains("BS2", StringComparison.Ordinal))));
        Assert.Contains("It was withdrawn.", site.Page("/compare/alpha-gone/"), StringComparison.Ordinal);
        Assert.Contains("It was withdrawn.", site.File("annotations/gone.jsonld/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("addresses.json", null, "claims.json:1:1: error BS062: The addresses of this version are missing.")]
    [InlineData("addresses.json.sha256", null, "addresses.json:1:1: error BS062: The hash of this version is missing.")]
    [InlineData("addresses.json", "\"/rain/\"", "addresses.json:1:1: error BS062: This file is not what was frozen: its hash is another one.")]
    [InlineData("claims.json", "\"format\": 2", "claims.json:3:13: error BS061: This program does not know the format of this version; it knows those up to 2.")]
    [InlineData("addresses.json", "\"format\": 2", "addresses.json:1:1: error BS061: This program does not know the format '3' of these addresses.")]
    public void A_list_that_is_missing_altered_or_of_a_newer_program_is_told(string name, string? altered, string message)
    {
        var site = altered is null ? Frozen(without: Version + name) : Frozen();
        if (altered is not null) site.With(Version + name, site.Texts[Version + name].Replace(altered, altered.Replace('2', '3').Replace("/rain/", "/rein/", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains(Version + message, site.ReportWithoutNotes(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_moves_keeps_the_ids_of_its_feeds_and_the_address_of_its_schema()
    {
        var site = Frozen().With("input/site.yml", "title: Test\nbase-url: https://new.example/b/\nlanguage: en").With("input/changes/2031-06-01-moved.md", "---\ntitle: Moved\nedited: 2031-06-03\n---\nIt moved.");
        var feed = site.File("feed.xml");
        Assert.Contains("<id>https://test.example/changes/#2031-05-02-published</id>", feed, StringComparison.Ordinal);
        Assert.Contains("<id>https://test.example/changes/</id>", feed, StringComparison.Ordinal);
        Assert.Contains("<id>https://new.example/b/changes/#2031-06-01-moved</id>", feed, StringComparison.Ordinal);
        Assert.Contains("href=\"https://new.example/b/changes/#2031-05-02-published\"", feed, StringComparison.Ordinal);
        Assert.Contains("<published>2031-06-01T00:00:00Z</published>\n    <updated>2031-06-03T00:00:00Z</updated>", feed, StringComparison.Ordinal);
        Assert.Contains("\"date_modified\": \"2031-06-03T00:00:00Z\"", site.File("feed.json"), StringComparison.Ordinal);
        Assert.Contains("\"$schema\": \"https://test.example/schemas/claims-2.schema.json\"", site.File("claims.json"), StringComparison.Ordinal);
        Assert.Contains("this note was edited on", site.Page("/changes/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_was_edited_after_it_was_frozen_must_say_so()
    {
        const string Note = "input/changes/2031-05-02-published.md";
        var site = Frozen();
        site.With(Note, "---\ntitle: Published\n---\nHalf of it.");
        Assert.Equal(
            """
            input/changes/2031-05-02-published.md:1:1: warning BS414: The note '2031-05-02-published' is not what version 2031-05-02 was frozen with.
              hint: add the day to its front matter: edited: …
            """, TestSite.InFull(site.Diagnostics().Where(found => found.Rule.Severity != Severity.Note)));
        site.With(Note, "---\ntitle: Published\nedited: 2031-06-01\n---\nHalf of it.");
        Assert.Equal("", site.ReportWithoutNotes());
    }

    private static IEnumerable<string> Listed(string addresses)
    {
        using var json = System.Text.Json.JsonDocument.Parse(addresses);
        return [.. json.RootElement.GetProperty("addresses").EnumerateArray().SelectMany(entry => new[] { entry.GetProperty("path").GetString()! }
            .Concat(entry.TryGetProperty("places", out var places) ? places.EnumerateArray().Select(place => $"{entry.GetProperty("path").GetString()}#{place.GetString()}") : []))];
    }

    // The site frozen as it is, and then without one of its files.
    private static TestSite Frozen(string? without = null)
    {
        var site = Site().FreezeAs("2031-05-02", Site());
        if (without is null) return site;
        return site.Texts.Where(file => file.Key != without).Aggregate(new TestSite("-- seeds/alpha.md --\nx"), (rest, file) => rest.With(file.Key, file.Value));
    }

    private static TestSite Site() => new TestSite("""
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It rains.
        as-of: 2031
        ---
        ## Rain that falls {#showers}

        ::: {.claim #rains kind=fact}
        It rains. [@alpha, ¶2]
        :::
        -- input/pages/about.md --
        ---
        title: About
        ---
        ## Who we are {#who}

        Nobody.

        ## Made of words

        Words.
        -- input/questions/wet.md --
        ---
        question: Is it wet?
        order: 1
        positions:
          - { source: alpha, stance: yes, says: It is., at: ¶2 }
          - { source: beta, stance: no, says: It is., at: ¶2 }
        silent: [gamma]
        ---
        -- input/files/plan.pdf --
        Plan.
        -- input/changes/2031-05-02-published.md --
        ---
        title: Published
        ---
        All of it.
        """).With("seeds/gamma.md", TestSite.Source("Gamma"));
}
