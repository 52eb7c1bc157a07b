using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Reading;

public class FrontMatterTests
{
    [Fact]
    public void A_file_without_front_matter_is_reported_at_its_beginning() => AssertReports(
        """
        -- input/terms/rain.md --
        Water from above.
        """,
        """
        input/terms/rain.md:1:1: error BS005: The file does not begin with front matter.
          hint: begin with a line '---', the settings, and another line '---'
        """);

    [Fact]
    public void Front_matter_that_is_never_closed_is_reported_where_it_opens() => AssertReports(
        """
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: idea
        """,
        """
        input/terms/rain.md:1:1: error BS005: The front matter is never closed.
          hint: end it with a line '---'
        """);

    [Theory]
    [InlineData("---\n---")]
    [InlineData("---\n---\n")]
    [InlineData("---\n\n---\nText.")]
    [InlineData("---\n# a remark\n---\nText.")]
    public void Front_matter_without_keys_is_reported(string text) => AssertReports(
        $"""
        -- input/terms/rain.md --
        {text}
        """,
        """
        input/terms/rain.md:1:1: error BS005: The front matter has no keys.
          hint: write settings such as 'title: …'
        """);

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("----\ntitle: Rain\n----\n")]
    public void A_file_of_nothing_or_of_other_lines_has_no_front_matter(string text) => AssertReports(
        $"""
        -- input/terms/rain.md --
        {text}
        """,
        """
        input/terms/rain.md:1:1: error BS005: The file does not begin with front matter.
          hint: begin with a line '---', the settings, and another line '---'
        """);

    [Theory]
    [InlineData("---\ntitle: Rain\nkind: idea\n---")]
    [InlineData("---\ntitle: Rain\nkind: idea\n---\n")]
    public void A_file_of_front_matter_alone_is_fine(string text) => AssertReports($"-- input/terms/rain.md --\n{text}", "");

    [Fact]
    public void A_rule_across_the_text_does_not_end_the_front_matter_a_second_time() => AssertReports(
        """
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: idea
        ---
        Above.

        ---

        Below, [[nothing]].
        """,
        """
        input/terms/rain.md:9:10: error BS202: Nothing is called 'nothing'.
        """);

    [Fact]
    public void YAML_that_cannot_be_read_is_reported_where_the_reader_stumbled() => AssertReports(
        """
        -- input/terms/rain.md --
        ---
        kind: idea
        title: Rain: a study
        ---
        """,
        """
        input/terms/rain.md:3:12: error BS006: The YAML can't be read: a colon is not allowed here.
          hint: a text with a colon, '#', or a leading quotation mark, bracket or @ needs quotation marks round it
        """);

    [Fact]
    public void A_key_that_nobody_reads_is_reported_with_the_nearest_one() => AssertReports(
        """
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: idea
        alias: [drizzle]
        colour: grey
        ---
        """,
        """
        input/terms/rain.md:4:1: error BS007: Nothing knows the key 'alias'.
          hint: did you mean 'aliases'?
        input/terms/rain.md:5:1: error BS007: Nothing knows the key 'colour'.
          hint: known here: aliases, kind, ours, redirect-from, scare, title
        """);

    [Fact]
    public void A_key_that_stands_twice_is_reported_with_both_places_in_nested_keys_too() => AssertReports(
        """
        -- input/site.yml --
        title: Test
        base-url: https://test.example/
        licence:
          name: MIT
          name: CC
        limits: { answer-words: 30, answer-words: 40 }
        title: Toast
        """,
        """
        input/site.yml:5:3: error BS008: The key 'name' appears twice.
          hint: keep one of the two
          also: input/site.yml:4:3
        input/site.yml:6:29: error BS008: The key 'answer-words' appears twice.
          hint: keep one of the two
          also: input/site.yml:6:11
        input/site.yml:7:1: error BS008: The key 'title' appears twice.
          hint: keep one of the two
          also: input/site.yml:1:1
        """);
}
