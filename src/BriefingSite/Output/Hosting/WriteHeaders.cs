using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Hosting;

/// <summary>Writes <c>_headers</c>, which Netlify, Cloudflare Pages and their like send with the files. Where several rules fit one path
/// hosts join the values, so each header stands in rules that never fit the same path.</summary>
public sealed class WriteHeaders : IModule<Pair<ValueList<Page>, Frame>, OutputFile>
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'none'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string NoFeatures = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<ValueList<Page>, Frame> document, Action<Diagnostic> report)
    {
        var (pages, frame) = document;
        var text = new StringBuilder();
        Rule("*", Everywhere(frame));
        // Names of assets change with their content. A page is asked for again each time, and sent again only when it has changed.
        Rule("assets/*", [("Cache-Control", "public, max-age=31536000, immutable")]);
        foreach (var pattern in pages.Select(page => Pattern(page.Path)).Distinct().Order(StringComparer.Ordinal)) Rule(pattern, [("Cache-Control", "no-cache")]);
        Rule(ChangePaths.Atom[1..], [("Content-Type", "application/atom+xml; charset=utf-8")]);
        Rule(ChangePaths.Json[1..], [("Content-Type", "application/feed+json; charset=utf-8")]);
        Rule("annotations/*", [("Content-Type", "application/ld+json; charset=utf-8")]);
        yield return new("_headers", Blob.Create(text.ToString()), "the settings");

        void Rule(string path, IEnumerable<(string Name, string Value)> headers)
        {
            text.Append(frame.BasePath).Append(path).Append('\n');
            foreach (var (name, value) in headers) text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }

    private static IEnumerable<(string Name, string Value)> Everywhere(Frame frame)
    {
        var isSecure = frame.BaseUrl.StartsWith("https:", StringComparison.Ordinal);
        yield return ("Content-Security-Policy", isSecure ? Policy + "; upgrade-insecure-requests" : Policy);
        yield return ("X-Content-Type-Options", "nosniff");
        yield return ("Referrer-Policy", "strict-origin-when-cross-origin");
        yield return ("Permissions-Policy", NoFeatures);
        yield return ("Cross-Origin-Opener-Policy", "same-origin");
        if (isSecure) yield return ("Strict-Transport-Security", "max-age=31536000");
        if (!frame.IsIndexed) yield return ("X-Robots-Tag", "noindex");
    }

    // /sources/report/ is one of /sources/:page/: few rules however many pages, and none that fits a file below /assets/.
    private static string Pattern(string path)
    {
        var folders = path[1..].Split('/');
        if (!path.EndsWith('/') || folders.Length < 2) return path[1..];
        folders[^2] = ":page";
        return string.Join('/', folders);
    }
}
