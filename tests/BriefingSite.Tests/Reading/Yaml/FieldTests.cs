using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Reading.Yaml;

public class FieldTests
{
    [Fact]
    public void A_key_that_is_missing_or_empty_is_reported() => AssertReports(
        """
        -- input/topics/rain.md --
        ---
        order: 1
        answer:
        as-of: ""
        ---
        """,
        """
        input/topics/rain.md:2:1: error BS009: The key 'title' is missing.
          hint: add 'title: …'
        input/topics/rain.md:3:1: error BS009: The key 'answer' has no value.
          hint: add 'answer: …'
        input/topics/rain.md:4:1: error BS009: The key 'as-of' has no value.
          hint: add 'as-of: …'
        """);

    [Theory]
    [InlineData("order: 0", "")]
    [InlineData("order: 10000", "")]
    [InlineData("order: -1", "BS019 'order' must be from 0 to 10000, not -1.")]
    [InlineData("order: 10001", "BS019 'order' must be from 0 to 10000, not 10001.")]
    [InlineData("order: [1]", "BS010 'order' must be a whole number, not a list.")]
    [InlineData("order: 1\nplaces: [{ name: Quay, latitude: -90, longitude: 180 }]", "")]
    [InlineData("order: 1\nplaces: [{ name: Quay, latitude: 90, longitude: -180 }]", "")]
    [InlineData("order: 1\nplaces: [{ name: Quay, latitude: 90.5, longitude: -180.5 }]", "BS019 'latitude' must be from -90 to 90, not 90.5.\nBS019 'longitude' must be from -180 to 180, not -180.5.")]
    [InlineData("order: 1\nplaces: [{ name: Quay, latitude: [1], longitude: 2 }]", "BS010 'latitude' must be a number, not a list.")]
    public void A_number_may_be_either_end_of_its_range_and_is_reported_once(string keys, string expected)
    {
        var places = keys.Contains("places", StringComparison.Ordinal);
        var site = new TestSite($"-- input/topics/rain.md --\n---\ntitle: Rain\nanswer: It falls.\nas-of: 2025\n{(places ? keys.Replace("places: ", "map: { caption: Map, places: ", StringComparison.Ordinal) + " }" : keys)}\n---\n");
        Assert.Equal(expected, string.Join('\n', site.Diagnostics().Where(found => found.Rule.Code is "BS009" or "BS010" or "BS019").Select(found => $"{found.Rule.Code} {found.Message}")));
    }

    [Fact]
    public void Quotation_marks_in_texts_of_ours_are_looked_at_and_those_in_the_title_of_a_source_are_its_own()
    {
        var site = new TestSite("-- input/topics/rain.md --\n---\ntitle: Rain\norder: 1\nanswer: It “falls on most of the days” here.\nas-of: 2025\n---\n")
            .With("seeds/alpha.md", Source("A “study of most of the rain”"));
        Assert.Equal(["input/topics/rain.md:4"], site.Diagnostics().Where(found => found.Rule.Code == "BS130").Select(found => $"{found.Location.File}:{found.Location.Line}"));
    }

    [Fact]
    public void What_a_text_says_is_read_where_there_is_no_front_matter() => AssertReports(
        """
        -- input/terms/rain.md --
        Water.[^1]
        """,
        """
        input/terms/rain.md:1:1: error BS005: The file does not begin with front matter.
          hint: begin with a line '---', the settings, and another line '---'
        input/terms/rain.md:1:7: error BS025: There is no footnote '1'.
          hint: write it as a paragraph of its own: [^1]: …
        """);

    [Fact]
    public void A_word_of_a_fixed_form_may_have_a_remark_beside_it() => Assert.DoesNotContain("BS058", new TestSite(
        """
        -- input/questions/rain.md --
        ---
        question: Does it rain?
        order: 1
        positions: [{ source: alpha #the first, says: It does. }]
        ---
        """).Report(), StringComparison.Ordinal);

    [Fact]
    public void An_empty_entry_of_a_list_is_reported_and_names_nothing() => AssertReports(
        """
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It falls.
        as-of: 2025
        related: [""]
        ---
        """,
        """
        input/topics/rain.md:6:11: error BS009: An entry of 'related' is empty.
          hint: write something, or take the entry out
        """);

    [Fact]
    public void A_value_of_another_type_is_reported_where_it_stands() => AssertReports(
        """
        -- input/topics/rain.md --
        ---
        title: [Rain]
        order: first
        answer: { short: yes }
        as-of: 2025
        related: sun
        map: a drawing
        ---
        """,
        """
        input/topics/rain.md:2:8: error BS010: 'title' must be a text, not a list.
          hint: write one text; brackets or braces that belong to it need quotation marks round the whole
        input/topics/rain.md:3:8: error BS010: 'order' must be a whole number, not 'first'.
        input/topics/rain.md:4:9: error BS010: 'answer' must be a text, not keys of its own.
          hint: write one text; brackets or braces that belong to it need quotation marks round the whole
        input/topics/rain.md:6:10: error BS010: 'related' must be a list, not a text.
          hint: write 'related: [sun]'
        input/topics/rain.md:7:6: error BS010: 'map' must be keys of its own, not a text.
        """);

    [Fact]
    public void An_address_a_fingerprint_and_a_file_of_the_wrong_form_are_reported() => AssertReports(
        """
        -- input/site.yml --
        title: Test
        base-url: test.example
        licence: { name: Mine, url: "javascript:alert(1)" }
        -- input/timeline.yml --
        date: 2025
        -- input/watch.yml --
        - storm
        -- seeds/alpha.md --
        ---
        title: Alpha
        short: Alpha
        kind: article
        rights: excerpt
        reliability: C
        credibility: 3
        descriptor: Who knows.
        url: alpha.example/page
        original: { file: a.txt, sha256: "12ab" }
        ---
        -- input/pages/one.md --
        ---
        title: One
        ---
        See [[alpha]].
        """,
        """
        input/site.yml:2:11: error BS010: 'test.example' is not the address of a site. It does not begin with https:// or http://.
          hint: write it in full: https://example.org/briefing/
        input/site.yml:3:29: error BS010: 'javascript:alert(1)' is not the address of a page.
          hint: write it in full: https://…
        input/timeline.yml:1:1: error BS010: The file must hold a list: each entry begins with '- '.
        input/watch.yml:1:3: error BS010: An entry of the list must have keys of its own, such as '- title: …'.
        seeds/alpha.md:9:6: error BS010: 'alpha.example/page' is not the address of a page.
          hint: write it in full: https://…
        seeds/alpha.md:10:34: error BS010: 'sha256' must be 64 lower-case hexadecimal digits.
          hint: print it with: sha256sum FILE
        """);

    [Theory]
    [InlineData("")]
    [InlineData("# only a remark")]
    [InlineData("just words")]
    [InlineData("- a\n- list")]
    public void Settings_without_keys_are_reported_once(string text) => AssertReports(
        $"""
        -- input/site.yml --
        {text}
        """,
        """
        input/site.yml:1:1: error BS010: The file must hold keys and values.
        """);

    [Fact]
    public void Something_that_is_not_a_date_is_reported() => AssertReports(
        """
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It falls.
        as-of: June 2025
        ---
        -- input/timeline.yml --
        - title: Flood
          dates: [{ date: 2025-02-30 }, { date: unknown }]
          text: It rose.
        """,
        """
        input/timeline.yml:2:19: error BS011: '2025-02-30' is not a date.
          hint: February 2025 has 28 days
        input/timeline.yml:2:33: error BS009: The key 'note' is missing.
          hint: add 'note: …'
        input/topics/rain.md:5:8: error BS011: 'June 2025' is not a date.
          hint: did you mean 2025-06?
        """);

    [Fact]
    public void A_word_that_is_none_of_those_allowed_is_reported_with_the_allowed_ones() => AssertReports(
        """
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: plcae
        ---
        -- input/topics/floods.md --
        ---
        title: Floods
        order: 1
        answer: They come.
        as-of: 2025
        map:
          caption: The river
          places: [{ name: Bridge, latitude: 1, longitude: 2.5, kind: aera }]
          routes: [{ name: River, via: [Bridge, Weir] }]
        ---
        -- input/watch.yml --
        - { id: gauge, title: The gauge, state: maybe, as-of: 2025, closer: Up., apart: Down. }
        """,
        """
        input/terms/rain.md:3:7: error BS012: 'kind' can't be 'plcae'.
          hint: did you mean 'place'?
        input/topics/floods.md:8:63: error BS012: 'kind' can't be 'aera'.
          hint: did you mean 'area'?
        input/topics/floods.md:9:41: error BS012: The map has no place called 'Weir'.
          hint: add it under 'places'
        input/watch.yml:1:41: error BS012: 'state' can't be 'maybe'.
          hint: it is one of: open, seen, passed
        """);

    [Fact]
    public void A_number_out_of_range_is_reported() => AssertReports(
        """
        -- input/site.yml --
        title: Test
        base-url: https://test.example/
        limits: { answer-words: 0, quotation-share: 101 }
        -- input/topics/floods.md --
        ---
        title: Floods
        order: -1
        answer: They come.
        as-of: 2025
        map: { caption: The river, places: [{ name: Bridge, latitude: 91, longitude: "1,5" }] }
        ---
        """,
        """
        input/site.yml:3:25: error BS019: 'answer-words' must be from 1 to 1000, not 0.
        input/site.yml:3:45: error BS019: 'quotation-share' must be from 1 to 100, not 101.
        input/topics/floods.md:3:8: error BS019: 'order' must be from 0 to 10000, not -1.
        input/topics/floods.md:6:63: error BS019: 'latitude' must be from -90 to 90, not 91.
        input/topics/floods.md:6:78: error BS010: 'longitude' must be a number, not '1,5'.
        """);

    [Fact]
    public void What_is_longer_than_the_limits_allow_is_reported() => AssertReports(
        """
        -- input/site.yml --
        title: Test
        base-url: https://test.example/
        limits: { answer-words: 5, short-title: 6 }
        -- input/topics/floods.md --
        ---
        title: Floods
        order: 1
        answer: >-
          They come and go
          and come again.
        as-of: 2025
        ---
        -- seeds/alpha.md --
        ---
        title: Alpha
        short: "Alphabet"
        kind: article
        rights: excerpt
        reliability: C
        credibility: 3
        descriptor: Who knows.
        ---
        -- input/pages/one.md --
        ---
        title: One
        ---
        See [[alpha]].
        """,
        """
        input/topics/floods.md:4:9: error BS018: The answer has 7 words; 5 are allowed.
          hint: say less, or raise 'limits: answer-words' in input/site.yml
        seeds/alpha.md:3:8: error BS018: The short label has 8 characters; 6 are allowed.
          hint: say less, or raise 'limits: short-title' in input/site.yml
        """);
}
