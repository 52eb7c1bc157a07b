using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The further pages and the page for unknown addresses.</summary>
/// <param name="hasNotFound">Whether a host serves the page for unknown addresses.</param>
public sealed class TextPages(bool hasNotFound = true) : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var incoming = IncomingIndex.Create(document);
        foreach (var page in document.Pages)
            yield return new TextPage(page, incoming.To(page.Header.Url), page.Opening ?? page.Header.Title);
        if (!hasNotFound) yield break;
        yield return new NotFoundPage(
            document.Topics.Select(topic => topic.Header.Target).ToValueList(), "Page not found", "There is no page at this address.");
    }
}
