using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Paths on the site as other programs need them.</summary>
internal static class Address
{
    /// <summary>The address in full of a path on the site.</summary>
    public static string Resolve(Frame frame, string path) => frame.BaseUrl + path[1..];

    /// <summary>The id of what a target names: its place on the page, else the name of the page.</summary>
    public static string Id(Target target) => target.Url[(target.Url.IndexOf('#', StringComparison.Ordinal) + 1)..].Trim('/');

    /// <summary>The id of the page that a target stands on.</summary>
    public static string PageId(Target target) => target.Url.Split('#')[0].Trim('/');
}
