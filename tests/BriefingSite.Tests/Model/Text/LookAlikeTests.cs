using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Model;

/// <summary>Two words that are one to the eye: the problem names the letters.</summary>
public class LookAlikeTests
{
    [Theory]
    [InlineData("е\u0441onomy", "economy", "'е' is U+0435 (Cyrillic), not U+0065 (Latin); 'с' is U+0441 (Cyrillic), not U+0063 (Latin)")]
    [InlineData("ec\u03BFnomy", "economy", "'ο' is U+03BF (Greek), not U+006F (Latin)")]
    [InlineData("\u064A\u0643", "\u06CC\u06A9", "'ي' is U+064A (Arabic yeh), not U+06CC (Farsi yeh); 'ك' is U+0643 (Arabic kaf), not U+06A9 (keheh, the Persian kaf)")]
    [InlineData("\u0664", "\u06F4", "'٤' is U+0664 (Arabic digit), not U+06F4 (Persian digit)")]
    [InlineData("su\u201335", "su-35", "'–' is U+2013 (en dash), not U+002D (hyphen-minus)")]
    [InlineData("\uFF41b", "ab", "'ａ' is U+FF41 (full-width), not U+0061 (Latin)")]
    [InlineData("economy", "economy", null)]
    [InlineData("economy", "economies", null)]
    public void Letters_that_look_alike_are_named(string written, string meant, string? reported) => Assert.Equal(reported, LookAlikes.Describe(written, meant));

    [Fact]
    public void A_name_in_other_letters_is_found_and_they_are_named() => AssertHint(
        "[[\u0441\u0430\u0440\u0430]]", "did you mean 'capa'? It looks alike, but here 'с' is U+0441 (Cyrillic), not U+0063 (Latin); 'а' is U+0430 (Cyrillic), not U+0061 (Latin); 'р' is U+0440 (Cyrillic), not U+0070 (Latin)");

    [Fact]
    public void A_link_in_other_letters_is_found_and_they_are_named() =>
        AssertHint("[x](/terms/#c\u0430pa)", "did you mean 'capa'? It looks alike, but here 'а' is U+0430 (Cyrillic), not U+0061 (Latin)");

    [Fact]
    public void An_id_in_other_letters_is_proposed_in_Latin_ones() => Assert.Contains(
        "hint: write 'capa'; here 'а' is U+0430 (Cyrillic), not U+0061 (Latin)",
        new TestSite("-- input/terms/c\u0430pa.md --\n---\ntitle: Capa\nkind: idea\n---\nA thing.").ReportInFull(), StringComparison.Ordinal);

    [Fact]
    public void An_id_of_another_script_is_not_proposed_as_something_else() => Assert.Contains(
        "hint: write lower-case Latin letters and digits joined by hyphens",
        new TestSite("-- input/terms/\u0627\u06CC\u0631\u0627\u0646.md --\n---\ntitle: Iran\nkind: place\n---\nA country.").ReportInFull(), StringComparison.Ordinal);

    [Fact]
    public void A_quotation_that_misses_by_such_a_letter_is_told_which() => Assert.Equal(
        "[-ك-]{+ک+} خانه – they look alike, but in the quotation 'ك' is U+0643 (Arabic kaf), not U+06A9 (keheh, the Persian kaf)",
        NearestText.Find(["\u0643", "\u062E\u0627\u0646\u0647"], ["\u06A9 \u062E\u0627\u0646\u0647"], [])!.Difference);

    private static void AssertHint(string link, string hint) => Assert.Contains($"  hint: {hint}", new TestSite($"""
        -- input/terms/capa.md --
        ---
        title: Capa
        kind: idea
        ---
        A thing. {link}
        """).ReportInFull(), StringComparison.Ordinal);
}
