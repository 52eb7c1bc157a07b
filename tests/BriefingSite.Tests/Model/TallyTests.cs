using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Shipped;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Model;

/// <summary>What is counted page by page and added up is what one finds who counts everything.</summary>
public class TallyTests
{
    public static TheoryData<string> Sites => ["shipped", "second"];

    [Theory, MemberData(nameof(Sites))]
    public void The_counts_of_all_texts_together_are_those_of_all_claims(string site)
    {
        var briefing = Named(site);
        var claims = briefing.Claims.ToList();
        Assert.NotEmpty(claims);
        Assert.Equal(ClaimCounts.Count(claims), ClaimCounts.Count(briefing.Tallies));
        Assert.Equal(claims.Count(claim => claim.Kind == ClaimKind.Judgement), briefing.Tallies.Sum(statistics => statistics.Judgements));
        Assert.Equal(claims.Count(claim => claim.Signature is not null), briefing.Tallies.Sum(statistics => statistics.ValidSignatures + statistics.Lapsed));
        var (citing, resting) = (SourceCount.Sum(briefing.Tallies.Select(statistics => statistics.Citing)), SourceCount.Sum(briefing.Tallies.Select(statistics => statistics.SoleSupport)));
        Assert.All(briefing.Sources, source =>
        {
            Assert.Equal(claims.Count(claim => claim.Text.Citations.Any(citation => citation.Source.Id == source.Id)), citing.GetValueOrDefault(source.Id));
            Assert.Equal(
                claims.Count(claim => claim.Support == BriefingSite.Core.Model.Support.SingleSource && claim.Text.Citations.Any(citation => citation.Bearing == Bearing.Supports && citation.Source.Id == source.Id)),
                resting.GetValueOrDefault(source.Id));
        });
    }

    [Theory, MemberData(nameof(Sites))]
    public void The_citations_that_quote_are_those_of_all_that_do_in_the_same_order(string site)
    {
        var briefing = Named(site);
        var quoting = AllCitations.Quoting(briefing).ToList();
        Assert.NotEmpty(quoting);
        Assert.Equal(AllCitations.Find(briefing).Where(pair => pair.Citation.IsQuoting), quoting);
    }

    private static Briefing Named(string site) => site == "shipped" ? ShippedSite.Root.Briefing
        : Assert.Single(new Site(new()).Briefing.Run(new Build(Repository.FilesOf(Path.Combine(Repository.Tests, "Second", "site")).Concat(Site.EmbeddedAssets()))));
}
