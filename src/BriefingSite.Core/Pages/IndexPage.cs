using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>What a search can find of the text of a further page.</summary>
/// <param name="Id">The id of the page.</param>
/// <param name="Order">Its place among the pages.</param>
/// <param name="Entries">Its sections.</param>
public sealed record PageSections(string Id, int Order, ValueList<SearchEntry> Entries) : IKeyed
{
    string IKeyed.Key => Id;
}

/// <summary>Takes from a further page what a search can find of its text.</summary>
public sealed class IndexPage : IModule<LinkedPage, PageSections>
{
    /// <inheritdoc/>
    public IEnumerable<PageSections> Execute(LinkedPage document, Action<Diagnostic> report)
    {
        var (header, body) = document.Page;
        return [new(header.Id, header.Order, Sections.Of(header.Title, header.Url, "", body).ToValueList())];
    }
}

/// <summary>Texts as a search finds them.</summary>
internal static class Sections
{
    /// <summary>A text in sections: what stands before the first heading under the title of the page, then each heading with its text.</summary>
    public static IEnumerable<SearchEntry> Of(string title, string url, string answer, Prose prose)
    {
        var (heading, blocks) = ((Heading?)null, new List<Block>());
        foreach (var block in prose.Blocks)
        {
            if (block is Heading next)
            {
                yield return Section();
                (heading, blocks) = (next, []);
            }
            else
            {
                blocks.Add(block);
            }
        }
        yield return Section();

        SearchEntry Section()
        {
            var text = PlainText.Of(prose, blocks);
            return heading is null
                ? new(SearchKind.Section, title, Text(answer, text), url, null)
                : new(SearchKind.Section, PlainText.Of(heading.Content, number => prose.Links[number].Title), text, $"{url}#{heading.Id}", title);
        }
    }

    /// <summary>Texts as one; empty ones are left out.</summary>
    public static string Text(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0));
}
