using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>A page for each removed page, and for each address that follows from something removed. Removed entries of a page are still on that page;
/// see <see cref="Frame.Tombstones"/>.</summary>
public sealed class RetiredPages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report) => document.Tombstones.Where(retired => retired.HasOwnPage).Concat(new DerivedAddresses(document).Gone())
        .DistinctBy(retired => retired.Path)
        .Select(retired => new RetiredPage(retired, Title(retired), retired.Reason ?? "It has moved to another address."));

    // An address has no title of its own.
    private static string Title(Tombstone retired) => retired.Was.Title == retired.Id && retired.LeadsTo is { } target ? target.Title : retired.Was.Title;
}
