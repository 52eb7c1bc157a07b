using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Checking;

/// <summary>One slip is one problem.</summary>
public class CascadeTests
{
    [Theory]
    [InlineData("alpah", "beta", "5:15: error BS101: No source is called 'alpah'.")]
    [InlineData("alpha", "bata", "6:10: error BS101: No source is called 'bata'.")]
    public void A_wrong_source_in_a_question_is_told_once(string position, string silent, string reported)
    {
        var report = new TestSite($$"""
            -- input/questions/rains.md --
            ---
            question: Does it rain?
            order: 1
            positions:
              - { source: {{position}}, stance: yes, says: It does., at: ¶2 }
            silent: [{{silent}}]
            ---
            """).Report();
        Assert.Equal($"input/questions/rains.md:{reported}", report);
    }

    [Fact]
    public void A_source_that_nobody_read_is_told_beside_a_wrong_one() => Assert.Equal(
        """
        input/questions/rains.md:5:3: error BS302: 'beta' was not read for this question yet.
        input/questions/rains.md:5:15: error BS101: No source is called 'alpah'.
        """,
        new TestSite("""
            -- input/questions/rains.md --
            ---
            question: Does it rain?
            order: 1
            positions:
              - { source: alpah, stance: yes, says: It does., at: ¶2 }
            ---
            -- input/pages/more.md --
            ---
            title: More
            ---
            It rains. [@alpha, ¶2; @beta, ¶2]
            """).Report());

    [Fact]
    public void A_passage_out_of_order_is_told_there_alone() => AssertReports(
        $"""
        -- seeds/alpha.md --
        {Source("Alpha").Replace("¶3 Says that it pours.\n\n", "", StringComparison.Ordinal)}

        ¶3 Says that it pours.
        -- input/pages/more.md --
        ---
        title: More
        ---
        It pours. [@alpha, ¶3] It pours. [@alpha, ¶3]
        """,
        """
        seeds/alpha.md:18:1: error BS016: Passage ¶3 stands behind ¶5.
          hint: each passage once, in the order of the text
        """);

    [Fact]
    public void Passages_of_a_text_in_full_that_its_record_leaves_out_are_one_problem() => AssertReports(
        $"""
        -- seeds/alpha.md --
        {Source("Alpha").Replace("rights: excerpt", "rights: full", StringComparison.Ordinal).Replace("¶2 Says that it rains.\n\n", "", StringComparison.Ordinal).Replace("¶4 Says that it stops.\n\n", "", StringComparison.Ordinal)}
        -- input/pages/more.md --
        ---
        title: More
        ---
        It pours. [@alpha, ¶3]
        """,
        """
        seeds/alpha.md:12:1: error BS016: Passage ¶3 stands where ¶2 should, and so does ¶5 where ¶4 should.
          hint: each passage once, in order, from ¶1
        """);
}
