using BriefingSite.Comparing;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Comparing.Redline;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Comparing;

/// <summary>Positions and silences that are written in the record of a source, compared.</summary>
public class RecordPositionTests
{
    private static TestSite Site(string position = "yes, says: It does., at: ¶2", string gamma = "read: [rains, pours]", string question = "rains") => new TestSite($"""
        -- input/questions/{question}.md --
        ---
        question: Does it rain on the plain, on most days?
        order: 1
        positions:
          - source: beta
            stance: no
            says: It does not.
            at: ¶3
        ---
        -- input/questions/pours.md --
        ---
        question: Does it pour?
        order: 2
        silent: [alpha, beta]
        ---
        """)
        .With("seeds/alpha.md", TestSite.Source("Alpha", $"positions:\n  - question: {question}\n    stance: {position.Replace(", ", "\n    ", StringComparison.Ordinal)}"))
        .With("seeds/gamma.md", TestSite.Source("Gamma", gamma.Replace("rains", question, StringComparison.Ordinal)));

    [Fact]
    public void A_change_of_a_position_or_a_silence_is_told_at_the_line_of_the_record_that_has_it()
    {
        Assert.Equal(
            ["major stance-turned rains/alpha seeds/alpha.md:11", "minor position-reworded rains/alpha seeds/alpha.md:12", "minor silence-removed rains/gamma input/questions/rains.md:1"],
            Told(Site(), Site("no, says: It does indeed not., at: ¶2", "read: pours")).Where(line => line.Contains("rains/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("minor silence-added rains/gamma seeds/gamma.md:9", Told(Site(gamma: "read: pours"), Site()));
    }

    [Fact]
    public void A_question_that_is_renamed_in_records_too_is_renamed_and_nothing_else_changes() =>
        Assert.Equal(["major question-renamed does-it-rain input/questions/does-it-rain.md:1"], Told(Site(), Site(question: "does-it-rain")));

    [Fact]
    public void A_redline_shows_a_position_of_a_record_in_its_question()
    {
        var page = ReviewedSite.Preview(Site(), Site("yes, says: It does so daily., at: ¶2")).Single(file => file.Path == "review/compare/index.html").Content.Text();
        Assert.Contains("daily", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Told(TestSite before, TestSite after) =>
        CompareBriefings.Compare(ReviewedSite.Version(before), ReviewedSite.Version(after)).Where(change => change.Weight > Weight.None && change.Weight != Weight.Wording)
            .Select(change => $"{change.Weight.ToString().ToLowerInvariant()} {change.Kind.Slug} {change.Subject.Id} {(change.LocationAfter ?? change.LocationBefore) switch { { } at => $"{at.File}:{at.Line}", _ => "" }}");
}
