using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Addresses for exports.</summary>
internal static class Address
{
    /// <summary>The full address of a path on the site.</summary>
    public static string Resolve(Frame frame, string path) => frame.BaseUrl + path[1..];

    /// <summary>The address of a path below the first address that was published for good, which stays when the site moves.</summary>
    /// <param name="briefing">The briefing with its versions.</param>
    /// <param name="path">The path.</param>
    /// <param name="otherwise">The address where nothing is frozen yet.</param>
    public static string ResolveForGood(Briefing briefing, string path, string otherwise) => (briefing.Versions.Count > 0 ? briefing.Versions[^1].BaseUrl : otherwise) + path[1..];
}
