namespace BriefingSite.Core.Model;

/// <summary>Texts as a search finds them.</summary>
public static class Sections
{
    /// <summary>A text in sections: what stands before the first heading under the title of the page, then each heading with its text.</summary>
    public static IEnumerable<SearchEntry> Split(string title, string url, string answer, Prose prose) =>
        from section in PlainText.ExtractSections(prose)
        select section.Id is null
            ? new SearchEntry(SearchKind.Section, title, Text(answer, section.Words), url, null)
            : new SearchEntry(SearchKind.Section, section.Heading, section.Words, $"{url}#{section.Id}", title);

    /// <summary>Texts as one; empty ones are left out.</summary>
    public static string Text(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0));
}
