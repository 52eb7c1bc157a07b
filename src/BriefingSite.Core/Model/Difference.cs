namespace BriefingSite.Core.Model;

/// <summary>What the sources differ in on a question, as the writers judge it.</summary>
public enum DifferenceKind
{
    /// <summary>They mean much the same, and use other words.</summary>
    Word,

    /// <summary>They speak of other times.</summary>
    Date,

    /// <summary>They go the same way, and not equally far.</summary>
    Degree,

    /// <summary>They contradict one another in the matter.</summary>
    Substance,
}

/// <summary>What kind of difference there is between the sources on a question. That they differ is computed; this is the writers' reading of it.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="Kind">What they differ in.</param>
/// <param name="Because">Why the writers think so.</param>
public sealed record Difference(UncomparedLocation At, DifferenceKind Kind, string Because);
