using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Addresses and ids for exports.</summary>
internal static class Address
{
    /// <summary>The full address of a path on the site.</summary>
    public static string Resolve(Frame frame, string path) => frame.BaseUrl + path[1..];

    /// <summary>The id of a target: the fragment, else the name of the page.</summary>
    public static string Id(Target target) => target.Url[(target.Url.IndexOf('#', StringComparison.Ordinal) + 1)..].Trim('/');

    /// <summary>The id of the page that a target is on.</summary>
    public static string PageId(Target target) => target.Url.Split('#')[0].Trim('/');
}
