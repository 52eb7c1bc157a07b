using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Addresses for exports.</summary>
internal static class Address
{
    /// <summary>The full address of a path on the site.</summary>
    public static string Resolve(Frame frame, string path) => frame.BaseUrl + path[1..];
}
