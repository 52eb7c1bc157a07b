using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Shipped;

/// <summary>The measure of the shipped briefing.</summary>
public class ContentTests
{
    private static Briefing Briefing => ShippedSite.Root.Briefing;

    [Theory]
    [InlineData("economy")]
    [InlineData("military")]
    [InlineData("caucasus")]
    [InlineData("sanctions")]
    public void A_topic_has_its_length_its_claims_and_a_short_answer(string id)
    {
        var topic = Assert.Single(Briefing.Topics, topic => topic.Header.Id == id);
        Assert.InRange(Words(PlainText.Extract(topic.Body)) + topic.Body.Claims.Sum(claim => Words(claim.Words)), 500, 900);
        Assert.True(topic.Body.Claims.Count >= 8);
        Assert.InRange(Words(topic.Header.Answer), 1, 60);
        Assert.Contains(topic.Body.Citations, citation => citation.Quotations.Any(quotation => quotation.Match is not null));
        Assert.Contains(topic.Body.Blocks, block => block is Heading);
        foreach (var kind in new[] { TargetKind.Term, TargetKind.Question, TargetKind.Topic })
            Assert.Contains(topic.Body.Links.Concat(topic.Body.Claims.SelectMany(claim => claim.Text.Links)), link => link.Kind == kind);
    }

    [Fact]
    public void It_has_its_questions_terms_events_and_judgements()
    {
        Assert.True(Briefing.Questions.Count >= 16);
        Assert.True(Briefing.Terms.Count >= 20);
        Assert.True(Briefing.Events.Count >= 10);
        Assert.InRange(Briefing.Front.Judgements.Count, 5, 7);
        Assert.InRange(Words(Briefing.Front.Header.Answer), 1, 60);
        Assert.All(Briefing.Front.Judgements, judgement => Assert.NotEmpty(judgement.Claims));
        Assert.Contains(Briefing.Claims.SelectMany(claim => claim.Text.Citations), citation => citation.Bearing == Bearing.Opposes);
        Assert.Equal([51, 36], Briefing.Sources.Select(source => source.Passages.Count(passage => passage.Number is not null)));
    }

    [Fact]
    public void No_quotation_is_longer_than_fifteen_words() =>
        Assert.All(Quotations(), quoted => Assert.True(Words(quoted.Words) <= 15, $"{quoted.At}: {quoted.Words}"));

    [Fact]
    public void Every_position_that_differs_is_carried_by_a_quotation_that_was_found() => Assert.All(
        Briefing.Questions.Where(question => question.Relation is Relation.Difference or Relation.LoneDissent).SelectMany(question => question.Positions),
        position => Assert.True(position.Evidence.Quotations is [{ Match: not null }], $"{position.At}: {position.Source.Short}"));

    [Fact]
    public void Nobody_has_signed_it_so_far() => Assert.All(Briefing.Claims, claim => Assert.Null(claim.Signature));

    [Fact]
    public void Its_version_is_frozen() => Assert.Contains(Edition.FromNotes(Briefing.Changes)!.Version, Briefing.Versions.Select(frozen => frozen.Version));

    [Fact]
    public void There_are_quotations() => Assert.True(Quotations().Count() >= 10);

    internal static IEnumerable<Quotation> Quotations() => Citations().SelectMany(citation => citation.Quotations).Select(cited => cited.Quotation);

    /// <summary>Every citation of the briefing.</summary>
    internal static IEnumerable<Citation> Citations()
    {
        var front = Briefing.Front.Judgements.SelectMany(judgement => new[] { judgement.Text, judgement.Because }.Concat(judgement.AllAlternatives)).Append(Briefing.Front.Body);
        var prose = front
            .Concat(Briefing.Topics.Select(topic => topic.Body)).Concat(Briefing.Pages.Select(page => page.Body)).Concat(Briefing.Terms.Select(term => term.Body))
            .Concat(Briefing.Questions.SelectMany(question => question.Positions.Select(position => position.Says).Append(question.Reading)))
            .Concat(Briefing.Events.Select(timelineEvent => timelineEvent.Text))
            .Concat(Briefing.Indicators.SelectMany(indicator => new[] { indicator.Closer, indicator.Apart }));
        return prose.SelectMany(text => text.Citations.Concat(text.Claims.SelectMany(claim => claim.Text.Citations)))
            .Concat(Briefing.Questions.SelectMany(question => question.Positions.Select(position => position.Evidence)))
            .Concat(Briefing.Events.SelectMany(timelineEvent => timelineEvent.Evidence.Concat(timelineEvent.Dates.SelectMany(dating => dating.Evidence))))
            .Concat(Briefing.Indicators.SelectMany(indicator => indicator.Evidence));
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
