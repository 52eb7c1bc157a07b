using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The frame of every page: the menu, the site's name and the theme's files.</summary>
/// <param name="baseUrl">Where the site is published; <c>null</c>: as set in <c>input/site.yml</c>.</param>
/// <param name="isIndexed">Whether search engines may keep the pages.</param>
/// <param name="basePath">The prefix of each path on the site; <c>null</c>: the path of its address.</param>
/// <param name="pdf">The whole briefing as a PDF, if there is one.</param>
/// <param name="isRelative">Whether it is a copy that works from a folder.</param>
public sealed class BuildFrame(string? baseUrl, bool isIndexed, string? basePath = null, FileLabel? pdf = null, bool isRelative = false) : IModule<Pair<Briefing, ValueList<Asset>>, Frame>
{
    /// <inheritdoc/>
    public IEnumerable<Frame> Execute(Pair<Briefing, ValueList<Asset>> document, Action<Diagnostic> report)
    {
        var (briefing, assets) = document;
        var site = briefing.Site;
        return
        [
            new(
                site.Title, site.Description, baseUrl ?? site.BaseUrl, site.Language, site.Publisher, site.Licence,
                briefing.Topics.Select(topic => topic.Header.Target).ToValueList(),
                [
                    new(TargetKind.Page, "One page", BriefPage.Location),
                    .. JudgementsPage.IsMade(briefing.Front.Judgements.Count) ? [new(TargetKind.Page, "Judgements", JudgementsPage.Address)] : Array.Empty<Target>(),
                    new(TargetKind.Page, "Compare", "/compare/"),
                    new(TargetKind.Page, "Claims", "/claims/"),
                    new(TargetKind.Page, "Sources", "/sources/"),
                    new(TargetKind.Page, "Terms", "/terms/"),
                    new(TargetKind.Page, "Timeline", "/timeline/"),
                    new(TargetKind.Page, "Watch", "/watch/"),
                    .. briefing.Pages.Where(page => page.Header.Menu is not null)
                        .Select(page => new Target(TargetKind.Page, page.Header.Menu!, page.Header.Url)),
                ],
                assets.Where(asset => asset.Name.EndsWith(".css", StringComparison.Ordinal)).Select(asset => SitePath.Encode(asset.Path)).ToValueList(),
                assets.FirstOrDefault(asset => asset.Name == "icon.svg")?.Path,
                isIndexed)
            {
                BasePath = basePath,
                IsRelative = isRelative,
                Previews = isRelative ? assets.FirstOrDefault(asset => asset.Name == PreviewFiles.Name)?.Path : PreviewFiles.Path,
                Pdf = pdf,
                Scripts = assets.Where(asset => asset.Name == "site.js").Select(asset => asset.Path).ToValueList(),
                HasSearch = SearchFiles.AreIn(assets),
                Author = site.Author,
                Stale = StaleNote.Find(briefing),
                Edition = Edition.FromNotes(briefing.Changes),
                Tombstones = briefing.Tombstones,
                Modified = Histories.OfPages(briefing),
                References = briefing.Sources.Select(source => source.Header).ToValueList(),
                Cards = briefing.Files.Where(file => file.StartsWith("/cards/", StringComparison.Ordinal)).ToValueList(),
            },
        ];
    }
}
