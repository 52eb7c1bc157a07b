namespace BriefingSite.Core.Model;

/// <summary>What speaks against a claim, as far as the citations and the comparison show it. A claim may have several.</summary>
public enum Dispute
{
    /// <summary>Another origin than those that support the claim opposes it.</summary>
    Contested,

    /// <summary>An origin that supports the claim opposes it too.</summary>
    SelfQualified,

    /// <summary>The sources answer a question differently that the claim belongs to.</summary>
    DisputedQuestion,
}
