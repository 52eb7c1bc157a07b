namespace BriefingSite.Core.Model;

/// <summary>The front page.</summary>
/// <param name="Front">What was written for it.</param>
/// <param name="Topics">The topics.</param>
/// <param name="Sources">The sources, briefly.</param>
/// <param name="Comparison">How the sources compare, in figures.</param>
/// <param name="Claims">The claims, in figures.</param>
/// <param name="Overview">The comparison, for the picture.</param>
/// <param name="Evidence">How the claims of each topic are supported, for a picture.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">The answer.</param>
public sealed record HomePage(
    FrontPage Front, ValueList<TopicSummary> Topics, ValueList<SourceSummary> Sources, ComparisonCounts Comparison, ClaimCounts Claims,
    ValueList<OverviewGroup> Overview, ValueList<EvidenceShare> Evidence, string Title, string Description) : Page("/", Title, Description)
{
    /// <inheritdoc/>
    public override bool IsReport => true;

    /// <inheritdoc/>
    public override string Origin => "input/index.md";

    /// <summary>The newest change notes.</summary>
    public ValueList<ChangeLabel> Changes { get; init; } = [];

    /// <summary>What the briefing covers.</summary>
    public Coverage Coverage { get; init; } = new(0, true, null, false);

    /// <summary>Who publishes it, and its state.</summary>
    public Publication Publication { get; init; } = Publication.None;

    /// <summary>That it was published long after its newest information.</summary>
    public StaleNote? Stale { get; init; }

    /// <summary>What changed in the judgements.</summary>
    public ValueList<JudgementHistory> Histories { get; init; } = [];
}

/// <summary>A topic in a list of topics.</summary>
public sealed record TopicSummary(TopicHeader Header, ClaimCounts Claims);

/// <summary>How many claims there are of each sort.</summary>
/// <param name="All">All of them.</param>
/// <param name="Corroborated">Supported by two or more origins.</param>
/// <param name="SingleSource">Supported by one origin.</param>
/// <param name="Uncited">Supported by none: assumptions.</param>
/// <param name="Contested">Contested ones; counted in one of the other figures too.</param>
public sealed record ClaimCounts(int All, int Corroborated, int SingleSource, int Uncited, int Contested)
{
    /// <summary>Counts claims.</summary>
    public static ClaimCounts Count(IEnumerable<Claim> claims)
    {
        var list = claims.ToList();
        return new(
            list.Count,
            list.Count(claim => claim.Support == Support.Corroborated),
            list.Count(claim => claim.Support == Support.SingleSource),
            list.Count(claim => claim.Support == Support.Uncited),
            list.Count(claim => claim.IsContested));
    }

    /// <summary>All counts together.</summary>
    public static ClaimCounts Count(IEnumerable<ClaimStatistics> allStatistics)
    {
        var (all, corroborated, single, uncited, contested) = (0, 0, 0, 0, 0);
        foreach (var counts in allStatistics.Select(statistics => statistics.Counts))
        {
            all += counts.All;
            corroborated += counts.Corroborated;
            single += counts.SingleSource;
            uncited += counts.Uncited;
            contested += counts.Contested;
        }
        return new(all, corroborated, single, uncited, contested);
    }
}

/// <summary>How many questions there are of each relation.</summary>
public sealed record ComparisonCounts(int All, int Agreement, int LoneDissent, int Difference, int OnlyOneSpeaks, int NoneSpeaks)
{
    /// <summary>Counts questions.</summary>
    public static ComparisonCounts Count(IEnumerable<Question> questions)
    {
        var list = questions.ToList();
        int Count(Relation relation) => list.Count(question => question.Relation == relation);
        return new(
            list.Count, Count(Relation.Agreement), Count(Relation.LoneDissent), Count(Relation.Difference),
            Count(Relation.OnlyOneSpeaks), Count(Relation.NoneSpeaks));
    }
}
