using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Linking;

public class UnusedSourceTests
{
    private static readonly string s_seeds = $"-- seeds/alpha.md --\n{Source("Alpha", "origin: beta")}\n-- seeds/beta.md --\n{Source("Beta")}\n-- seeds/gamma.md --\n{Source("Gamma")}\n";

    [Fact]
    public void A_source_that_nothing_uses_is_reported_and_one_that_a_used_source_repeats_is_used() => AssertReports(
        s_seeds + "-- input/pages/rain.md --\n---\ntitle: Rain\n---\nIt rains [@alpha, ¶2].",
        """
        seeds/gamma.md:1:1: note BS122: Nothing uses 'gamma', so it is not published.
          hint: cite a passage of it, give its position on a question, or list it there as silent
        """);

    [Theory]
    [InlineData("[@gama, ¶2]", "", "input/pages/rain.md:4:11: error BS101: No source is called 'gama'.")]
    [InlineData("[[gama]]", "", "input/pages/rain.md:4:12: error BS202: Nothing is called 'gama'.")]
    [InlineData("[@delta, ¶2]", "origin: gama", "seeds/delta.md:9:9: error BS101: No source is called 'gama'.")]
    public void A_slip_in_the_name_of_a_source_that_nothing_uses_yet_is_told_with_the_right_one(string text, string origin, string error)
    {
        var site = new TestSite(s_seeds + $"-- seeds/delta.md --\n{Source("Delta", origin)}\n-- input/pages/rain.md --\n---\ntitle: Rain\n---\nIt rains {text}.");
        Assert.Contains($"{error}\n  hint: did you mean 'gamma'?", site.ReportInFull(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_import_left_in_a_used_record_is_told_with_what_to_write_there() => AssertReports(
        $"-- seeds/alpha.md --\n{Source("Alpha", "guessed: [kind]").Replace("Nobody knows who wrote it.", "\"Write here: who is behind it.\"", StringComparison.Ordinal).Replace("Says that it pours.", "(7 words) Write here what this passage says.", StringComparison.Ordinal)}"
            + "\n-- input/pages/rain.md --\n---\ntitle: Rain\n---\nIt rains [@alpha, ¶2].",
        """
        seeds/alpha.md:4:7: error BS124: 'kind' of 'alpha' is a guess of 'briefing import' that nobody has confirmed.
          hint: correct it where it is wrong, then take 'kind' out of 'guessed'
        seeds/alpha.md:8:13: error BS123: 'descriptor', ¶3 of 'alpha' are still placeholders of 'briefing import'.
          hint: write texts of your own in their place; of a passage, say in your own words what it says, or delete its entry
        """);

    [Fact]
    public void Several_guesses_in_a_record_are_one_problem_that_names_them() => AssertReports(
        $"-- seeds/alpha.md --\n{Source("Alpha", "guessed: [kind, title]")}\n-- input/pages/rain.md --\n---\ntitle: Rain\n---\nIt rains [@alpha, ¶2].",
        """
        seeds/alpha.md:4:7: error BS124: 'kind', 'title' of 'alpha' are guesses of 'briefing import' that nobody has confirmed.
          hint: correct what is wrong, then take them out of 'guessed'
        """);

    [Theory]
    [InlineData("[@gamma, ¶2]")]
    [InlineData("[[gamma]]")]
    [InlineData("[[gamma|so they say]]")]
    public void A_source_is_used_by_a_citation_and_by_a_link(string text)
    {
        var site = new TestSite(s_seeds + $"-- input/pages/rain.md --\n---\ntitle: Rain\n---\nIt rains {text}.");
        Assert.Equal(["alpha", "beta"], site.Diagnostics().Select(found => found.Message.Split('\'')[1]));
        Assert.Equal(["gamma"], site.Briefing().Sources.Select(source => source.Id));
    }
}
