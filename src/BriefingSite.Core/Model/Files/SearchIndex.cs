namespace BriefingSite.Core.Model;

/// <summary>What a search can find, in the order in which readers may choose among the kinds.</summary>
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

/// <summary>What a search can find in a briefing, but for its further pages; in the order of the briefing.</summary>
public sealed record SearchIndex(ValueList<SearchEntry> Entries);

/// <summary>Something that a search can find.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is called; plain text.</param>
/// <param name="Text">What it says besides; plain text, may be empty.</param>
/// <param name="Url">Its path on the site.</param>
/// <param name="Within">Where it belongs, such as the title of a topic; <c>null</c> where the kind says it all.</param>
public sealed record SearchEntry(SearchKind Kind, string Title, string Text, string Url, string? Within)
{
    /// <summary>Its other names, if it has any.</summary>
    public string? Also { get; init; }
}
