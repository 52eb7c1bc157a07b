namespace BriefingSite.Reading.Originals.Metadata;

/// <summary>What one kind of metadata in a page says: <c>citation_title</c> and the like, JSON-LD, Dublin Core, Open Graph, HTML itself.</summary>
/// <param name="From">What this kind is called in a sentence.</param>
internal sealed record Statements(string From)
{
    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The authors.</summary>
    public List<string> Authors { get; } = [];

    /// <summary>Who published it.</summary>
    public string? Publisher { get; set; }

    /// <summary>What it is a part of.</summary>
    public string? Container { get; set; }

    /// <summary>When it was published, in EDTF.</summary>
    public string? Published { get; set; }

    /// <summary>Its language.</summary>
    public string? Language { get; set; }

    /// <summary>Its address.</summary>
    public string? Address { get; set; }

    /// <summary>Its DOI.</summary>
    public string? Doi { get; set; }

    /// <summary>Its first page.</summary>
    public string? FirstPage { get; set; }

    /// <summary>Its last page.</summary>
    public string? LastPage { get; set; }

    /// <summary>Adds an author, if it is a name: addresses and names that were given before are not.</summary>
    public void AddAuthor(string? name)
    {
        name = OneLine(name);
        if (name is null || name.Contains("://", StringComparison.Ordinal) || name.StartsWith('@') || Authors.Count >= MaxAuthors) return;
        if (name.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) name = name[3..];
        if (!Authors.Contains(name, StringComparer.OrdinalIgnoreCase)) Authors.Add(name);
    }

    /// <summary>A text in one line; <c>null</c> for an empty one.</summary>
    public static string? OneLine(string? text) => text is not null && string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 and <= MaxLength } line ? line : null;

    private const int MaxAuthors = 200, MaxLength = 1000;
}
