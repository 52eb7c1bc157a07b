using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>A page for each removed page. Removed entries of a page are still on that page; see <see cref="Frame.Tombstones"/>.</summary>
public sealed class RetiredPages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report) => document.Tombstones
        .Where(retired => retired.HasOwnPage).DistinctBy(retired => retired.Path)
        .Select(retired => new RetiredPage(retired, retired.Was.Title, retired.Reason ?? "It has moved to another address."));
}
