using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>What the passages say of a figure of a statement.</summary>
internal enum FigureFinding
{
    /// <summary>It stands there, or nothing speaks against it.</summary>
    Found,

    /// <summary>It stands there, but for another thing.</summary>
    OfOtherThing,

    /// <summary>It is rounded without a word for that.</summary>
    Rounded,

    /// <summary>It stands there with a bound, or as one end of a range.</summary>
    Unbounded,

    /// <summary>It is a sum or difference of figures that stand there.</summary>
    Computed,

    /// <summary>It and the next one stand there the other way round: from 18 to 16 for "from 16 to 18".</summary>
    Turned,

    /// <summary>It stands there beside a change of the other direction: a fall for a rise.</summary>
    Opposed,

    /// <summary>It stands there on the other side of a vote: 69 against for "69 in favour".</summary>
    OnOtherSide,

    /// <summary>It stands there against another figure than here: 31 to 12 for "31 to 14".</summary>
    Paired,

    /// <summary>Another one of the same unit or thing stands there.</summary>
    Contradicted,

    /// <summary>None like it stands there.</summary>
    Missing,

    /// <summary>It can't be told.</summary>
    Unknown,
}

/// <summary>A finding, and the figure of a passage that it is about.</summary>
internal sealed record FigureVerdict(FigureFinding Finding, EvidencePassage? Passage = null, Figure? Given = null)
{
    /// <summary>Whether it may follow from the passage all the same, so that it is not shown to be false.</summary>
    public bool IsDoubtful { get; init; }
}
