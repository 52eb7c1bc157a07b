using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>A false figure is reported where it is written, once for each place, and an override accepts no more than it names.</summary>
public class FigurePlaceTests
{
    private const string Text = """
        The port
        It took in 12 trams, 12 buses and 12 tunnels.
        The ferry carried 90,000 people, and 70,000 cars.
        """;

    [Fact]
    public void The_same_figure_in_several_paragraphs_is_reported_in_each() =>
        Assert.Equal(["7:12 46 trams", "9:17 46 trams"], Places("It took in 46 trams [@alpha, ¶2].\n\nIn that year,   46 trams came [@alpha, ¶2]."));

    [Fact]
    public void The_same_digits_in_one_sentence_have_places_of_their_own() =>
        Assert.Equal(["7:12 46 trams", "7:22 46 buses", "7:36 46 tunnels"], Places("It took in 46 trams, 46 buses and *46* tunnels [@alpha, ¶2]."));

    [Fact]
    public void Digits_in_an_address_or_in_a_sentence_without_a_citation_are_not_the_place() =>
        Assert.Equal(["9:12 46 trams"], Places("See <https://example.org/46>. Some say 46 trams came.\n\nIt took in 46 trams [@alpha, ¶2]."));

    [Fact]
    public void A_figure_on_the_second_line_of_a_paragraph_is_reported_there() =>
        Assert.Equal(["8:8 46 trams"], Places("It took in “so to say”{.scare}\n[many] 46 trams [@alpha, ¶2]."));

    [Fact]
    public void A_figure_of_a_picture_is_reported_in_its_words() =>
        Assert.Equal(["7:14 46 trams"], Places("![A depot of 46 trams](data.png) stands there [@alpha, ¶2].").Where(place => place.Contains("46", StringComparison.Ordinal)));

    [Fact]
    public void A_figure_of_a_claim_and_of_its_second_paragraph_are_reported_where_they_stand() =>
        Assert.Equal(["8:12 46 trams", "10:11 46 trams"], Places("::: {.claim #came kind=fact}\nIt took in 46 trams.\n\nIn short, 46 trams came. [@alpha, ¶2]\n:::"));

    [Fact]
    public void A_figure_of_a_reason_is_reported_in_its_words() =>
        Assert.Equal(["7:75 46 trams"], Places("::: {.claim #came kind=judgement confidence=high because=\"the notes count 46 trams\"}\nIt took in trams. [@alpha, ¶2]\n:::"));

    [Fact]
    public void A_figure_of_a_cell_is_reported_in_its_cell() =>
        Assert.Equal(["9:3 46 trams", "9:29 46 trams", "10:4 46 trams", "10:20 46 buses"], Places("| what | said |\n|---|---|\n| 46 trams [@alpha, ¶2] |   46 trams came [@alpha, ¶2] |\n|  46 trams   | or 46 buses [@alpha, ¶2] |"));

    [Fact]
    public void A_figure_rests_on_the_next_citation_in_its_sentence()
    {
        Assert.Empty(Places("It carried 90,000 people [@alpha, ¶3], and 12 buses [@alpha, ¶2]. It took, so ¶2 [@alpha, ¶2], 12 trams."));
        Assert.Equal(["7:12 12 buses", "7:42 90,000 people"], Places("It carried 12 buses [@alpha, ¶3], and to 90,000 people [@alpha, ¶2]."));
    }

    [Fact]
    public void A_figure_between_a_citation_and_a_semicolon_rests_on_that_citation() => Assert.Empty(Places("It carried people [@alpha, ¶3], 90,000 of them; the rest were 12 buses [@alpha, ¶2]."));

    [Fact]
    public void Citations_with_no_words_between_them_belong_together() => Assert.Empty(Places("It carried 90,000 people and 12 buses [@alpha, ¶2], [@alpha, ¶3]. And 12 trams [@alpha, ¶2] came."));

    [Fact]
    public void A_figure_of_a_claim_rests_on_the_citation_of_its_sentence()
    {
        Assert.Equal(["8:12 90,000 people"], Places("::: {.claim #came kind=fact}\nIt carried 90,000 people [@alpha, ¶2]. It took 12 trams [@alpha, ¶2; @alpha, ¶3]. And 12 buses.\n:::"));
        Assert.Empty(Places("::: {.claim #came kind=fact}\nIt carried 90,000 people. It took 12 trams [@alpha, ¶2; @alpha, ¶3].\n:::"));
    }

    [Fact]
    public void A_citation_stays_one_where_a_mark_follows_it()
    {
        Assert.Empty(Places("It took in 46 trams [@alpha, ¶2]{.ours}. It carried [46 buses]{.ours} [@alpha, ¶2]. [[second]]{.ours} has it. A note{.ours}.[^1]{.ours}\n\n[^1]: Ours.\n"));
        Assert.Equal(["7:42 46 buses"], Places("It took in 46 trams. [@alpha, ¶2]{.ours} 46 buses came. [@alpha, ¶2]"));
    }

    [Theory]
    [InlineData("46 trams")]
    [InlineData("46 Trams")]
    public void An_override_may_name_a_figure_as_the_message_shows_it(string words) =>
        Assert.Equal(["7:22 46 buses"], Places("It took in 46 trams, 46 buses [@alpha, ¶2].\n\nSo 46 trams [@alpha, ¶2].", words));

    [Fact]
    public void An_override_of_bare_digits_accepts_one_thing_only() =>
        Assert.Equal(["7:22 46 buses", "7:35 46 tunnels"], Places("It took in 46 trams, 46 buses and 46 tunnels [@alpha, ¶2].\n\nSo 46 trams [@alpha, ¶2].", "46"));

    // The line, the column and the words of each problem with a figure.
    private static List<string> Places(string prose, string? overridden = null)
    {
        var files = EvidenceSite.Files($"-- input/topics/port.md --\n---\ntitle: The port\norder: 1\nanswer: It grows.\nas-of: 2031\n---\n{prose}\n\n"
            + "-- input/topics/second.md --\n---\ntitle: The second\norder: 2\nanswer: It grows.\nas-of: 2031\n---\nNothing.\n", true, Text, Text);
        if (overridden is not null) files += $"\n-- input/overrides.yml --\n- {{ rule: BS150, subject: port, words: \"{overridden}\", reason: The passage means it. }}";
        var problems = new TestSite(files).Diagnostics();
        Assert.DoesNotContain(problems, problem => problem.Rule.Code is "BS330");
        return [.. problems.Where(problem => problem.Rule.Code.StartsWith("BS15", StringComparison.Ordinal))
            .Select(problem => $"{problem.Location.Line}:{problem.Location.Column} {problem.Words}")];
    }
}
