using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Search;

/// <summary>The search entries of a further page, serialized already: thousands of them are kept until all are known.</summary>
/// <param name="Id">The id of the page.</param>
/// <param name="Order">Its position among the pages.</param>
/// <param name="Entries">Its sections, as <see cref="SearchEntries"/> writes them.</param>
public sealed record PageEntries(string Id, int Order, Blob Entries) : IKeyed
{
    string IKeyed.Key => Id;
}

/// <summary>Makes the search entries of a further page.</summary>
public sealed class IndexPage : IModule<LinkedPage, PageEntries>
{
    /// <inheritdoc/>
    public IEnumerable<PageEntries> Execute(LinkedPage document, Action<Diagnostic> report)
    {
        var (header, body) = document.Page;
        return [new(header.Id, header.Order, new(SearchEntries.Write(Sections.Split(header.Title, header.Url, "", body))))];
    }
}
