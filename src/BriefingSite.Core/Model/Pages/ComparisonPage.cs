namespace BriefingSite.Core.Model;

/// <summary>What each source says about each question.</summary>
/// <param name="Columns">The sources.</param>
/// <param name="Groups">The rows, grouped by topic.</param>
/// <param name="Counts">How the sources compare, in figures.</param>
/// <param name="Pairs">The pages on two sources each.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record ComparisonPage(
    ValueList<SourceLabel> Columns, ValueList<ComparisonGroup> Groups, ComparisonCounts Counts, Pairs Pairs, string Title, string Description)
    : Page("/compare/", Title, Description);

/// <summary>The questions of one topic.</summary>
/// <param name="Topic">The topic; <c>null</c> for the questions about the whole.</param>
/// <param name="Rows">The questions.</param>
public sealed record ComparisonGroup(Target? Topic, ValueList<ComparisonRow> Rows);

/// <summary>A question and what links to it.</summary>
public sealed record ComparisonRow(Question Question, ValueList<Target> LinkedFrom);
