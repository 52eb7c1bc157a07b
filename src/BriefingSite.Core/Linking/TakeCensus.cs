using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>All drafts, and everything in them that can be named.</summary>
public sealed record Census
{
    internal Census(Drafts drafts, Names names) => (All, Drafts, Names) = (drafts.All, drafts, names);

    /// <summary>The drafts; the rest follows from them.</summary>
    public ValueList<Draft> All { get; }

    internal Drafts Drafts { get; }

    internal Names Names { get; }

    /// <inheritdoc/>
    public bool Equals(Census? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();
}

/// <summary>Sorts the drafts and enters everything that can be named.</summary>
public sealed class TakeCensus : IModule<ValueList<Draft>, Census>
{
    /// <inheritdoc/>
    public IEnumerable<Census> Execute(ValueList<Draft> document, Action<Diagnostic> report)
    {
        var drafts = Drafts.Of(document, report);
        return [new(drafts, new(drafts, report))];
    }
}

/// <summary>What can be named, without the texts it stands in.</summary>
public sealed class TakeNames : IModule<Census, Names>
{
    /// <inheritdoc/>
    public IEnumerable<Names> Execute(Census document, Action<Diagnostic> report) => [document.Names];
}
