using BriefingSite.Core.Model;
using BriefingSite.Tests.Reading.Permanence;
using Xunit;

namespace BriefingSite.Tests.Linking;

/// <summary>What texts are told of ids and addresses that were published and are gone.</summary>
public class RetirementTests
{
    [Fact]
    public void A_retired_id_in_a_list_is_told_as_retired_and_the_others_are_found()
    {
        var site = PermanenceSite.Build().With("input/timeline.yml", "- { date: 2031, title: Flood, text: It rose., topics: [floods, rain] }");
        Assert.Equal(
            """
            input/timeline.yml:1:56: error BS202: 'floods' is retired.
              hint: 'rain' takes its place
              also: input/retired.yml:1:9
            """, site.ReportInFull());
        Assert.Equal(["/rain/"], Assert.Single(site.Briefing().Events).Topics.Select(topic => topic.Url));
    }

    [Fact]
    public void Only_an_id_that_has_a_successor_can_be_replaced_by_another_program()
    {
        var reported = PermanenceSite.Build().With("input/pages/about.md", "---\ntitle: About\n---\n[[floods]] and [[puddle]].").Diagnostics();
        Assert.Equal([new Correction("floods", "rain"), null], reported.Select(found => found.Suggestion));
    }

    [Fact]
    public void The_addresses_of_what_is_gone_can_still_be_linked_to_and_nothing_more()
    {
        var site = PermanenceSite.Build().With("input/pages/about.md", "---\ntitle: About\n---\n[a](/floods/), [b](/terms/#puddle), [c](/claims/#floods-daily), [d](/#j-wet), [e](/terms/#rain), [f](/floods/#floods).");
        Assert.Equal("input/pages/about.md:4:102: error BS204: '/floods/' has no place called 'floods'.", site.ReportInFull());
    }

    [Fact]
    public void A_note_about_the_past_may_name_what_is_gone_and_what_lives_and_its_slips_are_told()
    {
        var site = PermanenceSite.Build().With("input/changes/2031-06-01-gauge.md", "---\ntitle: The gauge\nclaims: [floods-daily, rains]\n---\nSee [[puddle]], [[rain]], [a](/rain/), [b](/rain/#rains), [c](https://test.example/rain/#rians) and [[rian]].");
        Assert.Equal(
            """
            input/changes/2031-06-01-gauge.md:5:63: error BS204: '/rain/' has no place called 'rians'.
              hint: did you mean 'rains'?
            input/changes/2031-06-01-gauge.md:5:103: error BS202: Nothing is called 'rian'.
              hint: did you mean 'rain' or 'rains'?
            """, site.ReportInFull());
    }

    [Fact]
    public void An_entry_without_an_id_is_told_once() => Assert.Equal(
        "input/retired.yml:6:5: error BS009: The key 'id' has no value.", PermanenceSite.Build(PermanenceSite.Retired + "\n- { id: '', date: 2031-07-01, reason: It was a slip. }").Report());
}
