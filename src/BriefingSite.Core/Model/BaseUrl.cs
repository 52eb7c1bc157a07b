namespace BriefingSite.Core.Model;

/// <summary>The address a site is published at.</summary>
public static class BaseUrl
{
    /// <summary>The address in full, ending in a slash; <c>null</c> when it is not an absolute http or https address without query and fragment.</summary>
    public static string? Parse(string text) =>
        !text.Any(char.IsControl) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0
            ? uri.AbsoluteUri.TrimEnd('/') + "/"
            : null;
}
