using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Checking;

/// <summary>A source that was withdrawn: whatever rests on it is reported until the citation is gone or the claim is signed again.</summary>
public class WithdrawnSourceTests
{
    private const string Since = "withdrawn: { date: 2031-05-01, reason: She never went there. }\n---\n¶1";

    [Fact]
    public void Each_place_that_cites_it_is_reported_and_what_falls_through_others()
    {
        var report = Withdrawn().ReportInFull();
        Assert.Contains("input/topics/dam.md:8:23: warning BS325: 'inspector' was withdrawn on 1 May 2031: She never went there.\n  hint: cite another source, or read claim and evidence again and then: briefing sign wall-cracked", report, StringComparison.Ordinal);
        Assert.Contains("input/topics/dam.md:24:30: warning BS325: 'inspector' was withdrawn", report, StringComparison.Ordinal);
        Assert.Contains("seeds/inspector.md:10:12: warning BS325: Without 'inspector', which was withdrawn, these fall or lose claims, too: dam-fails, j-fails, j-warned and j-repair.\n  hint: what rests on it, in full: briefing impact inspector", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-04-30", true)]
    [InlineData("2031-05-01", false)]
    [InlineData("2031-06-01", false)]
    public void A_claim_that_is_signed_afterwards_stands_all_the_same(string day, bool isReported)
    {
        var site = Withdrawn();
        var hash = SignatureOf("wall-cracked", site);
        var report = site.With("input/reviews.yml", $"- {{ claim: wall-cracked, by: A. Reader, date: {day}, hash: \"{hash}\" }}\n").Report();
        Assert.Equal(isReported, report.Contains("input/topics/dam.md:8:23: warning BS325", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ reason: He made it up. }", "'date'")]
    [InlineData("{ date: soon, reason: He made it up. }", "'soon' is not a date.")]
    [InlineData("{ date: 2031-05-01 }", "'reason'")]
    [InlineData("yes", "'withdrawn'")]
    [InlineData("", "The key 'withdrawn' has no value.")]
    [InlineData("\"\"", "The key 'withdrawn' has no value.")]
    [InlineData("[]", "The key 'withdrawn' has no value.")]
    public void A_withdrawal_that_cannot_be_read_is_an_error_and_nothing_more(string written, string message)
    {
        var report = ReplaceIn(ReasonedSite.Build(), "seeds/inspector.md", "---\n¶1", $"withdrawn: {written}\n---\n¶1").ReportWithoutNotes();
        Assert.Contains(message, Assert.Single(report.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_mapping_is_an_error_too() =>
        Assert.Contains("error BS009: The key 'date' is missing.", ReplaceIn(ReasonedSite.Build(), "seeds/inspector.md", "---\n¶1", "withdrawn: {}\n---\n¶1").Report(), StringComparison.Ordinal);

    [Fact]
    public void Sources_that_were_withdrawn_are_left_out_together()
    {
        var site = ReplaceIn(Withdrawn(), "seeds/mayor.md", "---\n¶1", "withdrawn: { date: 2031-05-01, reason: He made it up. }\n---\n¶1");
        var told = ReplaceIn(site, "input/topics/dam.md", "[@inspector, ¶4; @mayor, ¶3; @gazette, ¶2]", "[@inspector, ¶4; @mayor, ¶3]").Report();
        Assert.Contains("Without 'inspector' and 'mayor', which were withdrawn, these fall or lose claims, too: dam-fails, j-fails, j-warned and j-repair.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_citation_nothing_is_left_to_report() =>
        Assert.DoesNotContain("input/topics/dam.md:8:", ReplaceIn(Withdrawn(), "input/topics/dam.md", "[@inspector, ¶2]", "[@mayor, ¶2]").Report(), StringComparison.Ordinal);

    [Fact]
    public void Readers_see_it_on_the_page_of_the_source_and_among_all_sources()
    {
        var site = Withdrawn();
        Assert.Equal("Withdrawn (1 May 2031): She never went there.", NotedSite.Parse(site.Page("/sources/inspector/")).QuerySelector("p.withdrawn")!.TextContent);
        Assert.Contains("withdrawn", NotedSite.Parse(site.Page("/sources/")).QuerySelector(".source-table tbody tr:nth-child(2) th")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("\"withdrawn\": {\n        \"date\": \"2031-05-01\",\n        \"reason\": \"She never went there.\"", site.File("claims.json"), StringComparison.Ordinal);
    }

    private static TestSite Withdrawn() => ReplaceIn(ReasonedSite.Build(), "seeds/inspector.md", "---\n¶1", Since);

    private static TestSite ReplaceIn(TestSite site, string path, string text, string other) => site.With(path, site.Texts[path].Replace(text, other, StringComparison.Ordinal));

    private static string SignatureOf(string claim, TestSite site)
    {
        var briefing = site.Briefing();
        return BriefingSite.Core.Evidence.ClaimHash.Compute(briefing.Claims.Single(each => each.Id == claim), (_, _) => "");
    }
}
