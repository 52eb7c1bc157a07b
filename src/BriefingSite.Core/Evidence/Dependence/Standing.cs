using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence.Dependence;

/// <summary>How a claim stands.</summary>
/// <param name="Stands">Whether something carries it.</param>
/// <param name="Origins">The fewest origins that would all have to be wrong for it to fall: those of its own citations, or of a claim that it rests on.
/// 0: no source carries it.</param>
/// <param name="IsContested">Whether an origin opposes it that does not support it.</param>
public readonly record struct Standing(bool Stands, int Origins, bool IsContested);

/// <summary>A claim that goes on standing, but otherwise.</summary>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Before">How it stood.</param>
/// <param name="After">How it stands then.</param>
public sealed record Flip(string Claim, Standing Before, Standing After)
{
    /// <summary>Whether it was carried by several origins, and one is left.</summary>
    public bool IsSingleSourceNow => Before.Origins > 1 && After.Origins == 1;

    /// <summary>Whether nobody contests it any more.</summary>
    public bool IsUncontestedNow => Before.IsContested && !After.IsContested;
}

/// <summary>What follows when something is wrong.</summary>
/// <param name="Fallen">The ids of the claims that stood and stand no longer, in the order of the graph.</param>
/// <param name="Flips">The claims that stand otherwise, in the order of the graph.</param>
public sealed record Removal(ValueList<string> Fallen, ValueList<Flip> Flips)
{
    /// <summary>Nothing follows.</summary>
    public static Removal None { get; } = new([], []);
}
