using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>An entry in sentences, for any format.</summary>
/// <param name="First">What happened.</param>
/// <param name="Lines">What belongs to it, and what follows from it.</param>
public sealed record ToldEntry(ToldLine First, ValueList<ToldLine> Lines);

/// <summary>A sentence of an entry.</summary>
/// <param name="Title">What happened, without a capital letter at the beginning; empty where only words follow.</param>
/// <param name="Change">The change it tells, or one of them: its place.</param>
public sealed record ToldLine(string Title, Change Change)
{
    /// <summary>A further note.</summary>
    public string? Detail { get; init; }

    /// <summary>Whether something is weaker or stronger by it.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The things it is about, where the place of the entry does not say it.</summary>
    public ValueList<Subject> Named { get; init; } = [];

    /// <summary>The earlier words; <c>null</c> for none.</summary>
    public string? Before { get; init; }

    /// <summary>The later words; <c>null</c> for none.</summary>
    public string? After { get; init; }

    /// <summary>Whether it follows from the lines before it.</summary>
    public bool Follows { get; init; }
}
