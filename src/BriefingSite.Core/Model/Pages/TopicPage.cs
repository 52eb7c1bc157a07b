namespace BriefingSite.Core.Model;

/// <summary>A topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Claims">Its claims, in figures.</param>
/// <param name="Columns">The sources, for the comparison.</param>
/// <param name="Rows">The rows of the comparison that concern it.</param>
/// <param name="Events">The events that concern it.</param>
/// <param name="Indicators">The indicators that concern it.</param>
/// <param name="LinkedFrom">What links to it.</param>
/// <param name="Previous">The topic before it.</param>
/// <param name="Next">The topic after it.</param>
public sealed record TopicPage(
    Topic Topic, ClaimCounts Claims, ValueList<SourceLabel> Columns, ValueList<Question> Rows, ValueList<EventLabel> Events,
    ValueList<Target> Indicators, ValueList<Target> LinkedFrom, Target? Previous, Target? Next)
    : Page(Topic.Header.Url, Topic.Header.Title, Topic.Header.Answer)
{
    /// <inheritdoc/>
    public override bool IsReport => true;

    /// <inheritdoc/>
    public override string Origin => $"input/topics/{Topic.Header.Id}.md";

    /// <summary>Where the comparison shows its questions by groups of sources; <c>null</c> where it does not.</summary>
    public string? ComparedAt { get; init; }

    /// <summary>What the writers relate to it and its end does not name otherwise: as compared, an event, to watch, or the next topic.</summary>
    public ValueList<Target> Related
    {
        get
        {
            var named = NamedAtEnd;
            return Topic.Related.Where(target => !named.Contains(target.Url)).ToValueList();
        }
    }

    /// <summary>What links to it and its end does not name otherwise.</summary>
    public ValueList<Target> OtherLinks
    {
        get
        {
            HashSet<string> named = [.. NamedAtEnd, .. Topic.Related.Select(target => target.Url)];
            return LinkedFrom.Where(target => !named.Contains(target.Url)).ToValueList();
        }
    }

    private HashSet<string> NamedAtEnd =>
    [
        .. Rows.Select(row => row.Header.Target.Url), .. Events.Select(label => label.Target.Url), .. Indicators.Select(target => target.Url),
        .. Previous is null ? Array.Empty<string>() : [Previous.Url], .. Next is null ? Array.Empty<string>() : [Next.Url],
    ];

    /// <summary>The sources that its text cites.</summary>
    public IEnumerable<SourceLabel> CitedSources =>
        Topic.Body.Claims.SelectMany(claim => claim.Text.Citations).Concat(Topic.Body.Citations).Select(citation => citation.Source).DistinctBy(source => source.Id);
}

/// <summary>An event in brief.</summary>
/// <param name="Target">The event.</param>
/// <param name="When">Its dates in words; more than one where the sources differ.</param>
public sealed record EventLabel(Target Target, string When);
