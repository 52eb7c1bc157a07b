namespace BriefingSite.Core.Model;

/// <summary>The front page.</summary>
/// <param name="Front">What was written for it.</param>
/// <param name="Topics">The topics.</param>
/// <param name="Sources">The sources, briefly.</param>
/// <param name="Comparison">How the sources compare, in figures.</param>
/// <param name="Claims">The claims, in figures.</param>
/// <param name="Overview">The comparison at a glance; of a large one, the question of the front page alone.</param>
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

    /// <summary>The newest change note.</summary>
    public ChangeLabel? NewestChange { get; init; }

    /// <summary>Of a comparison too large to be shown at a glance, the questions that divide the sources most; else empty.</summary>
    public ValueList<QuestionSummary> Divided { get; init; } = [];

    /// <summary>What the briefing covers.</summary>
    public Coverage Coverage { get; init; } = new(0, true, null, false);

    /// <summary>Who publishes it, and its state.</summary>
    public Publication Publication { get; init; } = Publication.None;

    /// <summary>That it was published long after its newest information.</summary>
    public StaleNote? Stale { get; init; }

    /// <summary>What carries each of the judgements.</summary>
    public ValueList<JudgementSupport> Supports { get; init; } = [];

    /// <summary>What changed in the judgements.</summary>
    public ValueList<JudgementHistory> Histories { get; init; } = [];

    /// <summary>What the judgements name to watch.</summary>
    public ValueList<Indicator> Watched { get; init; } = [];

    /// <summary>The headings of the two sides of each of these.</summary>
    public IndicatorLabels WatchLabels { get; init; } = IndicatorLabels.Default;

    /// <summary>What a judgement rests on.</summary>
    public JudgementGrounds GroundsOf(Judgement judgement) => new(
        Supports.FirstOrDefault(support => support.Judgement == judgement.Header.Id),
        Histories.FirstOrDefault(history => history.Judgement == judgement.Header.Id)?.Changes ?? [],
        judgement.Indicators.Select(target => Watched.FirstOrDefault(indicator => indicator.Header.Target == target)).OfType<Indicator>().ToValueList(), WatchLabels);
}

/// <summary>What a judgement rests on, besides what it says itself.</summary>
/// <param name="Support">What carries it; <c>null</c> where it names no claims.</param>
/// <param name="Changes">What has changed in it, the newest first.</param>
/// <param name="Watched">What it names to watch.</param>
/// <param name="Labels">The headings of the two sides of each of these.</param>
public sealed record JudgementGrounds(JudgementSupport? Support, ValueList<ChangeLabel> Changes, ValueList<Indicator> Watched, IndicatorLabels Labels);

/// <summary>A topic in a list of topics.</summary>
/// <param name="Header">Its head.</param>
/// <param name="Claims">How many claims it has of each sort.</param>
/// <param name="Opening">The first sentence of its answer, with which the answer begins.</param>
public sealed record TopicSummary(TopicHeader Header, ClaimCounts Claims, string Opening);

/// <summary>How many claims there are of each sort.</summary>
/// <param name="All">All of them.</param>
/// <param name="Corroborated">Supported by two or more origins.</param>
/// <param name="SingleSource">Supported by one origin.</param>
/// <param name="Uncited">Supported by none: assumptions.</param>
/// <param name="Contested">Contested ones. Each of these and of the further figures is counted in one of the others too.</param>
/// <param name="SelfQualified">Ones that a source qualifies which supports them.</param>
/// <param name="OnDisputedQuestion">Ones that belong to a question which the sources answer differently.</param>
public sealed record ClaimCounts(int All, int Corroborated, int SingleSource, int Uncited, int Contested, int SelfQualified, int OnDisputedQuestion)
{
    /// <summary>How many are supported so well.</summary>
    public int this[Support support] => support switch
    {
        Support.Uncited => Uncited,
        Support.SingleSource => SingleSource,
        Support.Corroborated => Corroborated,
    };

    /// <summary>How many have this against them.</summary>
    public int this[Dispute dispute] => dispute switch
    {
        Dispute.Contested => Contested,
        Dispute.SelfQualified => SelfQualified,
        Dispute.DisputedQuestion => OnDisputedQuestion,
    };

    /// <summary>Counts claims.</summary>
    public static ClaimCounts Count(IEnumerable<Claim> claims)
    {
        var list = claims.ToList();
        return new(
            list.Count,
            list.Count(claim => claim.Support == Support.Corroborated),
            list.Count(claim => claim.Support == Support.SingleSource),
            list.Count(claim => claim.Support == Support.Uncited),
            With(Dispute.Contested), With(Dispute.SelfQualified), With(Dispute.DisputedQuestion));

        int With(Dispute dispute) => list.Count(claim => claim.Disputes.Contains(dispute));
    }

    /// <summary>All counts together.</summary>
    public static ClaimCounts Count(IEnumerable<ClaimStatistics> allStatistics)
    {
        var sum = new ClaimCounts(0, 0, 0, 0, 0, 0, 0);
        foreach (var counts in allStatistics.Select(statistics => statistics.Counts)) sum += counts;
        return sum;
    }

    /// <summary>Two counts together.</summary>
    public static ClaimCounts operator +(ClaimCounts one, ClaimCounts other) => new(
        one.All + other.All, one.Corroborated + other.Corroborated, one.SingleSource + other.SingleSource, one.Uncited + other.Uncited,
        one.Contested + other.Contested, one.SelfQualified + other.SelfQualified, one.OnDisputedQuestion + other.OnDisputedQuestion);
}

/// <summary>How many questions there are of each relation.</summary>
public sealed record ComparisonCounts(int All, int Agreement, int LoneDissent, int Difference, int OnlyOneSpeaks, int NoneSpeaks)
{
    /// <summary>How many have this relation.</summary>
    public int this[Relation relation] => relation switch
    {
        Relation.NoneSpeaks => NoneSpeaks,
        Relation.OnlyOneSpeaks => OnlyOneSpeaks,
        Relation.Agreement => Agreement,
        Relation.LoneDissent => LoneDissent,
        Relation.Difference => Difference,
    };

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
