using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>An address that is not allowed.</summary>
    public static Rule ForbiddenAddress { get; } = All.Add(new("BS031", Severity.Error, "An address that is not allowed",
        "Links lead to pages of this site or to addresses with https, http, mailto or tel. Other addresses run code in the reader's browser or depend on where the page is published.",
        "[the text](javascript:alert)", "[the text](https://example.org/text)"));

    /// <summary>A picture that readers' browsers would load from another host.</summary>
    public static Rule ImageFromOtherHost { get; } = All.Add(new("BS051", Severity.Error, "A picture from another host",
        "No page makes a request to another host: it would tell that host who reads what, and the picture could change or disappear. Keep the picture with the text, if its licence allows that, or link to it.",
        "![The quay](https://example.org/map.png)", "![The quay](/files/map.png)"));
}

/// <summary>Checks the addresses of links and pictures.</summary>
internal static class Addresses
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Whether a picture may have this address, which must be on this site; if not, it is reported.</summary>
    public static bool CheckPicture(string address, Location at, Action<Diagnostic> report)
    {
        if (address.Length == 0)
        {
            report(new(MarkdownRules.EmptyAddress, at, "The picture has no address.", "put the file into input/files/ and write ![what it shows](/files/picture.png)"));
            return false;
        }
        var end = address.AsSpan().IndexOfAny(":/?#");
        if (!address.StartsWith("//", StringComparison.Ordinal) && (end < 0 || address[end] != ':')) return true;
        report(new(MarkdownRules.ImageFromOtherHost, at, "A picture can't come from an address outside of this site.", "put the file into input/files/ and write ![what it shows](/files/picture.png), or link to it: [words](address)"));
        return false;
    }

    /// <summary>Whether a link may have this address; if not, it is reported.</summary>
    public static bool Check(string address, Location at, Action<Diagnostic> report)
    {
        if (address.Length == 0)
        {
            report(new(MarkdownRules.EmptyAddress, at, "The link leads nowhere.", "put an address between the round brackets, or link by id: [[new-quay]]"));
            return false;
        }
        if (address.StartsWith("//", StringComparison.Ordinal))
        {
            report(new(MarkdownRules.ForbiddenAddress, at, $"The address '{address}' has no scheme.", $"write 'https://{address.TrimStart('/')}'"));
            return false;
        }
        var end = address.AsSpan().IndexOfAny(":/?#");
        if (end < 0 || address[end] != ':') return true;
        if (address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && end is 4 or 5 && !Uri.TryCreate(address, UriKind.Absolute, out _))
        {
            report(new(MarkdownRules.ForbiddenAddress, at, $"The address '{address}' can't be read.", "write it as in 'https://example.org/page', with %20 for a space"));
            return false;
        }
        if (Schemes.Contains(address[..end], StringComparer.OrdinalIgnoreCase)) return true;
        report(new(MarkdownRules.ForbiddenAddress, at, $"A link can't lead to an address that begins with '{address[..(end + 1)]}'.", "write an address with https, http, mailto or tel, or one on this site, such as /economy/"));
        return false;
    }
}
