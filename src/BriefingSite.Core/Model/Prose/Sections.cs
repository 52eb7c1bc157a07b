namespace BriefingSite.Core.Model;

/// <summary>Sections of texts for the search.</summary>
public static class Sections
{
    /// <summary>A text in sections: the text before the first heading under the title of the page, then each heading with its text.</summary>
    public static IEnumerable<SearchEntry> Split(string title, string url, string answer, Prose prose) =>
        from section in PlainText.ExtractSections(prose)
        select section.Id is null
            ? new SearchEntry(SearchKind.Section, title, Text(answer, section.Words), url, null)
            : new SearchEntry(SearchKind.Section, section.Heading, section.Words, $"{url}#{section.Id}", title);

    /// <summary>Joins texts; empty ones are left out.</summary>
    public static string Text(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0));
}
