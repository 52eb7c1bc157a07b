using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Hosting;

/// <summary>Sets the headers of a site. Where several rules match a path, hosts join the values, so no two rules with the same header match the same
/// path.</summary>
public sealed class SetHeaders : IModule<Pair<ValueList<Page>, Frame>, HeaderRule>
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'none'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string NoFeatures = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /// <inheritdoc/>
    public IEnumerable<HeaderRule> Execute(Pair<ValueList<Page>, Frame> document, Action<Diagnostic> report)
    {
        var (pages, frame) = document;
        return
        [
            new($"{frame.BasePath}*", Everywhere(frame).ToValueList()),
            // The names of assets change with their content. Pages are revalidated on each request, and sent again only when they have changed.
            Rule("assets/*", "Cache-Control", "public, max-age=31536000, immutable"),
            .. pages.Select(page => Pattern(page.Path)).Distinct().Order(StringComparer.Ordinal).Select(pattern => Rule(pattern, "Cache-Control", "no-cache")),
            Rule(PreviewFiles.Path[1..], "Cache-Control", "no-cache"),
            Rule(ChangePaths.Atom[1..], "Content-Type", "application/atom+xml; charset=utf-8"),
            Rule(ChangePaths.Json[1..], "Content-Type", "application/feed+json; charset=utf-8"),
            Rule(ExportPaths.Argdown[1..], "Content-Type", "text/plain; charset=utf-8"),
            Rule(ExportPaths.GraphMl[1..], "Content-Type", "application/xml; charset=utf-8"),
            Rule(ExportPaths.Dot[1..], "Content-Type", "text/vnd.graphviz; charset=utf-8"),
            .. Annotations().Select(path => Rule(path, "Content-Type", "application/ld+json; charset=utf-8")),
        ];

        // Where a page answers in place of a file, one rule for all would send it as data.
        IEnumerable<string> Annotations() => pages.Any(page => page.Path.StartsWith("/annotations/", StringComparison.Ordinal))
            ? frame.References.Select(source => ExportPaths.Annotations(source.Id)[1..]).Order(StringComparer.Ordinal)
            : ["annotations/*"];

        HeaderRule Rule(string path, string name, string value) => new(frame.BasePath + path, [new(name, value)]);
    }

    private static IEnumerable<Header> Everywhere(Frame frame)
    {
        var isSecure = frame.BaseUrl.StartsWith("https:", StringComparison.Ordinal);
        yield return new("Content-Security-Policy", isSecure ? Policy + "; upgrade-insecure-requests" : Policy);
        yield return new("X-Content-Type-Options", "nosniff");
        yield return new("Referrer-Policy", "strict-origin-when-cross-origin");
        yield return new("Permissions-Policy", NoFeatures);
        yield return new("Cross-Origin-Opener-Policy", "same-origin");
        if (isSecure) yield return new("Strict-Transport-Security", "max-age=31536000");
        if (!frame.IsIndexed) yield return new("X-Robots-Tag", "noindex");
    }

    // /sources/report/ is matched by /sources/:page/: few rules however many pages, and none matches a file below /assets/.
    private static string Pattern(string path)
    {
        var folders = path[1..].Split('/');
        if (!path.EndsWith('/') || folders.Length < 2) return path[1..];
        folders[^2] = ":page";
        return string.Join('/', folders);
    }
}
