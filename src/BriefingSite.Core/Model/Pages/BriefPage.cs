namespace BriefingSite.Core.Model;

/// <summary>The briefing on one page.</summary>
/// <param name="Front">Question and answer.</param>
/// <param name="Judgements">The first judgements.</param>
/// <param name="Differences">The questions on which the sources differ most.</param>
/// <param name="Sources">The sources, briefly.</param>
/// <param name="Coverage">What it covers.</param>
/// <param name="Publication">Who publishes it.</param>
/// <param name="Address">Where the briefing is published; ends in a slash.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record BriefPage(
    FrontHeader Front, ValueList<Judgement> Judgements, ValueList<OverviewRow> Differences, ValueList<SourceSummary> Sources, Coverage Coverage,
    Publication Publication, string Address, string Title, string Description) : Page(Location, Title, Description)
{
    /// <summary>Its path.</summary>
    public const string Location = "/brief/";

    /// <summary>How many judgements are not on it.</summary>
    public int MoreJudgements { get; init; }

    /// <summary>How many questions on which the sources differ are not on it.</summary>
    public int MoreDifferences { get; init; }

    /// <summary>That the briefing was published long after its newest information.</summary>
    public StaleNote? Stale { get; init; }

    /// <inheritdoc/>
    public override string OwnTitle => $"{Title}, on one page";
}
