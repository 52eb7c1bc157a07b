using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Reading;

/// <summary>A problem in the Markdown of a YAML value is reported at its place in the file.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData(">-")]
    [InlineData(">")]
    [InlineData("|")]
    [InlineData("|-")]
    public void In_a_block_the_line_and_column_are_those_of_the_file(string style) => AssertReports(
        $"""
        -- input/timeline.yml --
        - date: 2025
          title: Flood
          text: {style}
            The river
            rose over
            its [[banks]] and fell.
        """,
        """
        input/timeline.yml:6:11: error BS202: Nothing is called 'banks'.
        """);

    [Fact]
    public void In_a_block_with_an_indent_of_its_own_and_empty_lines_before_it_too() => AssertReports(
        """
        -- input/watch.yml --
        - id: gauge
          title: The gauge
          state: open
          as-of: 2025
          closer: >2-

              It rises [[abov]].
          apart: >-
              It falls [[below]] the
                mark [[belo]].
        """,
        """
        input/watch.yml:7:18: error BS202: Nothing is called 'abov'.
        input/watch.yml:9:18: error BS202: Nothing is called 'below'.
        input/watch.yml:10:16: error BS202: Nothing is called 'belo'.
          hint: did you mean 'beta'?
        """);

    [Fact]
    public void In_quotation_marks_and_in_flow_lists_too() => AssertReports(
        """
        -- input/questions/rains.md --
        ---
        question: Does it rain?
        order: 1
        topics: [weather, "climate"]
        positions:
          - { source: alpha, stance: yes, says: "It [[falls]].", at: ¶9 }
          - source: beta
            stance: 'no'
            says: 'It [[pours]] and
              [[drips]].'
            at: "¶2, § 3"
        ---
        """,
        """
        input/questions/rains.md:4:10: error BS202: No topic is called 'weather'.
        input/questions/rains.md:4:19: error BS202: No topic is called 'climate'.
        input/questions/rains.md:6:15: error BS102: 'alpha' has no passage ¶9.
          hint: it has ¶1 to ¶5
        input/questions/rains.md:6:47: error BS202: Nothing is called 'falls'.
        input/questions/rains.md:9:17: error BS202: Nothing is called 'pours'.
        input/questions/rains.md:10:9: error BS202: Nothing is called 'drips'.
        input/questions/rains.md:11:14: error BS036: '§ 3' is not a passage.
          hint: a passage is written '¶' and its number, and a page alone can't be cited; find the passage: briefing cite "WORDS OF IT"
        """);

    [Fact]
    public void In_quotation_marks_with_escapes_it_is_at_least_the_beginning_of_the_text() => AssertReports(
        """
        -- input/timeline.yml --
        - { date: 2025, title: Flood, text: "The \"river\" [[rose]]." }
        """,
        """
        input/timeline.yml:1:42: note BS131: “river” in quotation marks is not checked.
        input/timeline.yml:1:52: error BS202: Nothing is called 'rose'.
        """);

    [Fact]
    public void In_nested_lists_and_lists_of_citations_too() => AssertReports(
        """
        -- input/timeline.yml --
        - title: Flood
          text: It rose.
          dates:
            - date: 2025
              cite:
                - "@alpha, ¶2"
                - "see @gamma, ¶1; @beta, ¶44"
          cite: "@alpha ¶3"
        """,
        """
        input/timeline.yml:7:16: error BS101: No source is called 'gamma'.
          hint: sources live in seeds/
        input/timeline.yml:7:28: error BS102: 'beta' has no passage ¶44.
          hint: it has ¶1 to ¶5
        input/timeline.yml:8:17: error BS035: '¶3' can't follow the id of a source.
          hint: put a comma between the source and the passage
        """);

    [Fact]
    public void The_lines_of_the_front_matter_count() => AssertReports(
        """
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: idea
        # a remark
        aliases:
          - drizzle
        ---

        It falls
        on [[erth]].
        """,
        """
        input/terms/rain.md:10:6: error BS202: Nothing is called 'erth'.
        """);

    [Fact]
    public void Columns_are_those_of_the_file_behind_letters_of_any_script() => AssertReports(
        """
        -- input/terms/rain.md --
        ---
        title: "باران 🌧 [["
        kind: "idea🌧"
        ---
        🌧 باران [[erth]] and [[see]].
        """,
        """
        input/terms/rain.md:3:7: error BS012: 'kind' can't be 'idea🌧'.
          hint: did you mean 'idea'?
        input/terms/rain.md:5:12: error BS202: Nothing is called 'erth'.
        input/terms/rain.md:5:25: error BS202: Nothing is called 'see'.
        """);

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_move_nothing()
    {
        const string site = """
            -- input/terms/rain.md --
            ---
            title: Rain
            kind: idea
            alias: x
            ---
            It falls
            on [[erth]].
            """;
        var (unix, windows) = (new TestSite(site), new TestSite(site));
        foreach (var (path, text) in unix.Texts) windows.With(path, "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(2, windows.Diagnostics().Count);
        Assert.Equal(unix.ReportInFull(), windows.ReportInFull());
    }
}
