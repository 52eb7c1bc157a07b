using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Linking;

public class CitationRuleTests
{
    [Fact]
    public void A_citation_of_an_unknown_source_is_reported_where_it_stands() => AssertReports(
        """
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: idea
        ---
        It rains [@alpha, ¶2; @alfa, ¶2], it pours [cf. @omicron, ¶3].
        """,
        """
        input/terms/rain.md:5:23: error BS101: No source is called 'alfa'.
          hint: did you mean 'alpha'?
        input/terms/rain.md:5:49: error BS101: No source is called 'omicron'.
          hint: sources live in seeds/
        """);

    [Fact]
    public void An_unknown_source_is_reported_in_positions_and_silences_and_origins_too() => AssertReports(
        $"""
        -- seeds/alpha.md --
        {Source("Alpha", "origin: beta")}
        -- input/questions/rains.md --
        ---
        question: Does it rain?
        order: 1
        positions: [{"{"} source: gamma, stance: yes, says: It does., at: ¶1 {"}"}]
        silent: [alpha, delta]
        ---
        """,
        """
        input/questions/rains.md:4:23: error BS101: No source is called 'gamma'.
          hint: sources live in seeds/
        input/questions/rains.md:5:17: error BS101: No source is called 'delta'.
          hint: sources live in seeds/
        seeds/alpha.md:9:9: error BS101: No source is called 'beta'.
          hint: sources live in seeds/
        """);

    [Fact]
    public void A_passage_that_is_not_there_is_reported_once_a_citation() => AssertReports(
        """
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: idea
        ---
        It rains [@alpha, ¶6] and [@alpha, ¶3-99999; @beta, ¶2, ¶7].
        """,
        """
        input/terms/rain.md:5:11: error BS102: 'alpha' has no passage ¶6.
          hint: it has ¶1 to ¶5
        input/terms/rain.md:5:28: error BS102: 'alpha' has no passage ¶99999.
          hint: it has ¶1 to ¶5
        input/terms/rain.md:5:46: error BS102: 'beta' has no passage ¶7.
          hint: it has ¶1 to ¶5
        """);

    [Fact]
    public void A_passage_that_its_record_leaves_out_can_be_cited() => Assert.Equal(
        [], new TestSite($"-- seeds/alpha.md --\n{Source("Alpha").Replace("## ¶1 Opening {#opening}\n\n", "", StringComparison.Ordinal)}\n-- input/pages/rain.md --\n---\ntitle: Rain\n---\nIt rains [@alpha, ¶1].")
            .Diagnostics().Select(found => found.Location.File));

    [Fact]
    public void A_source_without_passages_says_so() => AssertReports(
        """
        -- seeds/alpha.md --
        ---
        title: Alpha
        short: Alpha
        kind: article
        rights: excerpt
        reliability: C
        credibility: 3
        descriptor: Who knows.
        ---
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: idea
        ---
        It rains [@alpha, ¶1].
        """,
        """
        input/terms/rain.md:5:11: error BS102: 'alpha' has no passage ¶1.
          hint: it has none at all
        """);

    [Fact]
    public void An_aside_as_evidence_is_a_warning_that_names_both_places() => AssertReports(
        """
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: idea
        ---
        It rains [@alpha, ¶5].
        """,
        """
        input/terms/rain.md:5:11: warning BS103: ¶5 of 'alpha' is an aside: An advertisement.
          hint: cite the passage that carries the statement
          also: seeds/alpha.md:18:1
        """);

    [Fact]
    public void A_citation_without_a_passage_is_a_warning() => AssertReports(
        """
        -- input/terms/rain.md --
        ---
        title: Rain
        kind: idea
        ---
        It rains [see @alpha].
        """,
        """
        input/terms/rain.md:5:15: warning BS104: The citation of 'alpha' names no passage.
          hint: write [@alpha, ¶…]
        """);

    [Theory]
    [InlineData("[@alpha, p. 2]", "BS036")]
    [InlineData("[@alpha ¶2]", "BS035")]
    [InlineData("“the rain in it” [@alpha, ¶۲]", "BS036")]
    [InlineData("“the rain in it” [@alpha]", "BS118")]
    public void A_passage_that_is_missing_is_told_once(string text, string code) => Assert.Equal(
        [code], new TestSite($"-- input/pages/rain.md --\n---\ntitle: Rain\n---\nIt rains {text}.").Diagnostics().Select(found => found.Rule.Code));

    [Fact]
    public void A_letter_of_another_script_in_a_citation_is_named() => Assert.Contains(
        "did you mean '@alpha'? It looks alike, but here 'а' is U+0430 (Cyrillic), not U+0061 (Latin)",
        TestSite.InFull(new TestSite("-- input/pages/rain.md --\n---\ntitle: Rain\n---\nIt rains [@аlpha, ¶2].").Diagnostics()), StringComparison.Ordinal);

    [Fact]
    public void A_circle_of_origins_is_reported_at_each_source_in_it() => AssertReports(
        $"""
        -- seeds/alpha.md --
        {Source("Alpha", "origin: beta")}
        -- seeds/beta.md --
        {Source("Beta", "origin: alpha")}
        -- seeds/gamma.md --
        {Source("Gamma", "origin: alpha")}
        -- seeds/delta.md --
        {Source("Delta", "origin: delta")}
        -- input/pages/all.md --
        ---
        title: All
        ---
        [[gamma]] and [[delta]]
        """,
        """
        seeds/alpha.md:9:9: error BS105: The origins go round in a circle: alpha ← beta ← alpha.
          hint: one of them speaks for itself: take its 'origin' away
        seeds/beta.md:9:9: error BS105: The origins go round in a circle: beta ← alpha ← beta.
          hint: one of them speaks for itself: take its 'origin' away
        seeds/delta.md:9:9: error BS105: The origins go round in a circle: delta ← delta.
          hint: one of them speaks for itself: take its 'origin' away
        """);
}
