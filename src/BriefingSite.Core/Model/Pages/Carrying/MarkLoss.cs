namespace BriefingSite.Core.Model;

/// <summary>What else of what readers see rests on sources, and follows if they are wrong: answers, the marks of claims that go on standing, and what is
/// reported of events and of what to watch.</summary>
/// <param name="Answers">How many positions in the comparison are those of these sources.</param>
/// <param name="Questions">The questions on which the sources relate otherwise then.</param>
/// <param name="Marks">The claims that are marked otherwise then, by what changes. That they rest on one origin or are no longer contested is said in
/// <see cref="SourceLoss"/>.</param>
/// <param name="Events">The events that nobody else reports.</param>
/// <param name="Dates">The other events that lose a date.</param>
/// <param name="Indicators">What to watch that nobody else names.</param>
public sealed record MarkLoss(
    int Answers, ValueList<RelationChange> Questions, ValueList<MarkedOtherwise> Marks, ValueList<Target> Events, ValueList<Target> Dates, ValueList<Target> Indicators)
{
    /// <summary>Nothing follows.</summary>
    public static MarkLoss None { get; } = new(0, [], [], [], [], []);
}

/// <summary>A question on which the sources relate otherwise.</summary>
/// <param name="Question">The question.</param>
/// <param name="Before">How they relate.</param>
/// <param name="After">How they would.</param>
public sealed record RelationChange(Target Question, Relation Before, Relation After);

/// <summary>How the mark of a claim can change while it goes on standing.</summary>
public enum MarkChange
{
    /// <summary>No source supports it any more: it is assumed.</summary>
    Unsupported,

    /// <summary>It is contested then: a source of an origin that supports it spoke for it too, and only the one that opposes it is left.</summary>
    Contested,

    /// <summary>Of what speaks against it only its own source is left.</summary>
    OnlySelfQualified,

    /// <summary>Its own source no longer qualifies it.</summary>
    Unqualified,

    /// <summary>The sources no longer answer its question differently.</summary>
    Undisputed,
}

/// <summary>Claims whose mark changes in one way.</summary>
public sealed record MarkedOtherwise(MarkChange Change, ValueList<Target> Claims);
