using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>What links to an address.</summary>
internal sealed class IncomingIndex(Briefing briefing)
{
    private readonly Dictionary<string, ValueList<Target>> _byUrl =
        briefing.Incoming.GroupBy(incoming => incoming.To.Url, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(incoming => incoming.From).Distinct().ToValueList(), StringComparer.Ordinal);

    /// <summary>What links to the address, in the order of the briefing.</summary>
    public ValueList<Target> To(string url) => _byUrl.GetValueOrDefault(url, []);
}
