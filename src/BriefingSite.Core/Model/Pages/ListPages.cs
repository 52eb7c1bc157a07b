namespace BriefingSite.Core.Model;

/// <summary>The glossary.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record TermsPage(ValueList<TermEntry> Terms, string Title, string Description) : Page("/terms/", Title, Description);

/// <summary>A term and what links to it.</summary>
public sealed record TermEntry(Term Term, ValueList<Target> LinkedFrom);

/// <summary>The timeline.</summary>
public sealed record TimelinePage(ValueList<EventEntry> Events, string Title, string Description) : Page("/timeline/", Title, Description);

/// <summary>An event and what links to it.</summary>
public sealed record EventEntry(Event Event, ValueList<Target> LinkedFrom);

/// <summary>The watch list.</summary>
/// <param name="Indicators">The indicators.</param>
/// <param name="Labels">The headings of the two sides of each.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record WatchPage(ValueList<IndicatorEntry> Indicators, IndicatorLabels Labels, string Title, string Description) : Page("/watch/", Title, Description);

/// <summary>An indicator, and what links to it besides the judgements that name it.</summary>
public sealed record IndicatorEntry(Indicator Indicator, ValueList<Target> LinkedFrom)
{
    /// <summary>The judgements that name it among their indicators: those it would change.</summary>
    public ValueList<Target> Judgements { get; init; } = [];
}

/// <summary>Any further page.</summary>
public sealed record TextPage(FurtherPage Text, ValueList<Target> LinkedFrom, string Description)
    : Page(Text.Header.Url, Text.Header.Title, Description)
{
    /// <inheritdoc/>
    public override string Origin => $"input/pages/{Text.Header.Id}.md";
}

/// <summary>The page for unknown addresses.</summary>
public sealed record NotFoundPage(ValueList<Target> Suggestions, string Title, string Description) : Page("/404.html", Title, Description)
{
    /// <inheritdoc/>
    public override bool IsListed => false;
}
