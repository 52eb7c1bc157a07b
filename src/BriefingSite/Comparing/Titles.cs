using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>What each address is called, alike for both versions: a link without words of its own shows the title of what it leads to, and
/// a new title is one change there, not one at every link.</summary>
internal sealed class Titles
{
    private readonly Dictionary<string, string> _byUrl = new(StringComparer.Ordinal);

    public Titles(Briefing before, Briefing after)
    {
        foreach (var target in All(before).Concat(All(after))) _byUrl.TryAdd(target.Url, target.Title);
    }

    /// <summary>The title of a target.</summary>
    public string Of(Target target) => _byUrl.GetValueOrDefault(target.Url, target.Title);

    private static IEnumerable<Target> All(Briefing briefing) =>
        briefing.Topics.Select(topic => topic.Header.Target).Concat(briefing.Pages.Select(page => page.Header.Target))
            .Concat(briefing.Questions.Select(question => question.Header.Target)).Concat(briefing.Terms.Select(term => term.Header.Target))
            .Concat(briefing.Events.Select(happening => happening.Target)).Concat(briefing.Indicators.Select(indicator => indicator.Header.Target))
            .Concat(briefing.Claims.Select(claim => new Target(TargetKind.Claim, claim.Words, claim.Url)))
            .Concat(briefing.Sources.Select(source => new Target(TargetKind.Source, source.Header.Title, source.Label.Url)));
}
