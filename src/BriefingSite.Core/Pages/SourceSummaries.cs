using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The sources with statistics on their use in the briefing.</summary>
internal static class SourceSummaries
{
    public static ValueList<SourceSummary> Create(Briefing briefing)
    {
        var incoming = IncomingIndex.Create(briefing);
        var claims = SourceCount.Sum(briefing.Tallies.Select(statistics => statistics.Citing));
        return briefing.Sources.Select(source => Create(source, incoming, claims.GetValueOrDefault(source.Id))).ToValueList();
    }

    private static SourceSummary Create(Source source, IncomingIndex incoming, int claims)
    {
        var citable = source.Passages.Where(passage => passage is { Number: not null, IsAside: false, Level: 0 }).ToList();
        return new(
            source.Header, source.Label, source.Repeats, source.Passages.Count(passage => passage.Number is not null),
            citable.Count(passage => incoming.To(source.Label.PassageUrl(passage.Number!.Value)).Count > 0), citable.Count, claims);
    }
}
