namespace BriefingSite.Core.Model;

/// <summary>The kinds of search results, in the order of their filter.</summary>
public enum SearchKind
{
    /// <summary>A judgement on the front page.</summary>
    Judgement,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A question of the comparison.</summary>
    Question,

    /// <summary>A section of a topic or page: a heading and the text below it.</summary>
    Section,

    /// <summary>A term.</summary>
    Term,

    /// <summary>An event on the timeline.</summary>
    Event,

    /// <summary>An indicator of the watch list.</summary>
    Indicator,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A passage of a source, as its record gives it.</summary>
    Passage,
}

/// <summary>The search entries of a briefing, without its further pages; in the order of the briefing.</summary>
/// <param name="Language">The language of the site.</param>
/// <param name="Entries">The entries.</param>
public sealed record SearchIndex(string Language, ValueList<SearchEntry> Entries);

/// <summary>An entry of the search index.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is called; plain text.</param>
/// <param name="Text">Its text; plain text, may be empty.</param>
/// <param name="Url">Its path on the site.</param>
/// <param name="Within">What contains it, such as the title of a topic; <c>null</c> where the kind is enough.</param>
public sealed record SearchEntry(SearchKind Kind, string Title, string Text, string Url, string? Within)
{
    /// <summary>Its other names, if it has any.</summary>
    public string? Also { get; init; }
}
