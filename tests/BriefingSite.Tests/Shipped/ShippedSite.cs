using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shipped;

/// <summary>The shipped briefing, built once for all tests: at the root of a host and below a folder.</summary>
internal sealed class ShippedSite
{
    private static readonly Lazy<ShippedSite> AtRoot = new(() => new(null));
    private static readonly Lazy<ShippedSite> InFolder = new(() => new("https://x.example/briefings/iran-russia/"));

    private ShippedSite(string? baseUrl)
    {
        var build = new Build(Repository.Files());
        var site = new Site(new(baseUrl));
        Files = site.Files.Run(build);
        Briefing = Assert.Single(site.Briefing.Run(build));
        Diagnostics = build.Diagnostics;
        BasePath = baseUrl is null ? "/" : new Uri(baseUrl).AbsolutePath;
        Pages = Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file.Path, Parse);
    }

    public static ShippedSite Root => AtRoot.Value;

    public static ShippedSite Folder => InFolder.Value;

    public IReadOnlyList<OutputFile> Files { get; }

    public Briefing Briefing { get; }

    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The path of the site on its host.</summary>
    public string BasePath { get; }

    /// <summary>The pages by the path of their file.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; }

    /// <summary>What a real parser has to say against the pages, a line each.</summary>
    public List<string> ParseErrors { get; } = [];

    /// <summary>What a real parser has to say against a page, a line each.</summary>
    public static List<string> ErrorsIn(string html)
    {
        var errors = new List<string>();
        Parse(html, errors);
        return errors;
    }

    private IHtmlDocument Parse(OutputFile file)
    {
        var errors = new List<string>();
        var page = Parse(file.Content.Text(), errors);
        ParseErrors.AddRange(errors.Select(error => $"{file.Path}:{error}"));
        return page;
    }

    private static IHtmlDocument Parse(string html, List<string> errors)
    {
        var parser = new HtmlParser();
        parser.Error += (_, args) =>
        {
            if (args is AngleSharp.Html.Dom.Events.HtmlErrorEvent error) errors.Add($"{error.Position.Line}:{error.Position.Column}: {error.Message}");
        };
        return parser.ParseDocument(html);
    }
}
