namespace BriefingSite.Core.Model;

public static partial class ChangeKinds
{
    /// <summary>A claim is new.</summary>
    public static ChangeKind ClaimAdded { get; } = Add(new("BD101", "claim-added", Weight.Major, "a claim is new"));

    /// <summary>A claim is gone.</summary>
    public static ChangeKind ClaimRemoved { get; } = Add(new("BD102", "claim-removed", Weight.Major, "a claim is gone"));

    /// <summary>The id and permanent address of a claim changed.</summary>
    public static ChangeKind ClaimRenamed { get; } = Add(new("BD103", "claim-renamed", Weight.Major, "the id and permanent address of a claim changed"));

    /// <summary>A claim moved to another page.</summary>
    public static ChangeKind ClaimMoved { get; } = Add(new("BD104", "claim-moved", Weight.Minor, "a claim moved to another page"));

    /// <summary>A claim says something else.</summary>
    public static ChangeKind ClaimReworded { get; } = Add(new("BD105", "claim-reworded", Weight.Major, "a claim says something else"));

    /// <summary>The kind of a claim changed.</summary>
    public static ChangeKind ClaimKindChanged { get; } = Add(new("BD106", "claim-kind-changed", Weight.Major, "the kind of a claim changed"));

    /// <summary>The confidence in a claim changed.</summary>
    public static ChangeKind ClaimConfidenceChanged { get; } = Add(new("BD107", "claim-confidence-changed", Weight.Major, "the confidence in a claim changed"));

    /// <summary>The reason for the confidence in a claim changed.</summary>
    public static ChangeKind ClaimBecauseChanged { get; } = Add(new("BD108", "claim-because-changed", Weight.Minor, "the reason for the confidence in a claim changed"));

    /// <summary>A claim belongs to one more question.</summary>
    public static ChangeKind ClaimQuestionAdded { get; } = Add(new("BD109", "claim-question-added", Weight.Minor, "a claim belongs to one more question"));

    /// <summary>A claim no longer belongs to a question.</summary>
    public static ChangeKind ClaimQuestionRemoved { get; } = Add(new("BD110", "claim-question-removed", Weight.Minor, "a claim no longer belongs to a question"));

    /// <summary>No source supports a claim any more.</summary>
    public static ChangeKind ClaimLostLastSource { get; } = Add(new("BD111", "claim-lost-last-source", Weight.Major, "no source supports a claim any more", Direction.Weaker));

    /// <summary>A claim has its first source.</summary>
    public static ChangeKind ClaimGainedFirstSource { get; } = Add(new("BD112", "claim-gained-first-source", Weight.Minor, "a claim has its first source", Direction.Stronger));

    /// <summary>Only one origin supports a claim now.</summary>
    public static ChangeKind ClaimNowSingleSource { get; } = Add(new("BD113", "claim-now-single-source", Weight.Major, "only one origin supports a claim now", Direction.Weaker));

    /// <summary>A claim is corroborated now.</summary>
    public static ChangeKind ClaimNowCorroborated { get; } = Add(new("BD114", "claim-now-corroborated", Weight.Minor, "a claim is corroborated now", Direction.Stronger));

    /// <summary>A claim is contested now.</summary>
    public static ChangeKind ClaimNowContested { get; } = Add(new("BD115", "claim-now-contested", Weight.Major, "another source than those that support a claim opposes it now", Direction.Weaker));

    /// <summary>A claim is no longer contested.</summary>
    public static ChangeKind ClaimNoLongerContested { get; } = Add(new("BD116", "claim-no-longer-contested", Weight.Major, "no other source opposes a claim any more", Direction.Stronger));

    /// <summary>The signature under a claim has lapsed.</summary>
    public static ChangeKind ClaimSignatureLapsed { get; } = Add(new("BD117", "claim-signature-lapsed", Weight.Major, "the signature under a claim has lapsed", Direction.Weaker));

    /// <summary>The signature under a claim is valid again.</summary>
    public static ChangeKind ClaimSignatureRenewed { get; } = Add(new("BD118", "claim-signature-renewed", Weight.Minor, "the signature under a claim is valid again", Direction.Stronger));

    /// <summary>A claim is signed now.</summary>
    public static ChangeKind ClaimSignatureAdded { get; } = Add(new("BD119", "claim-signature-added", Weight.Minor, "a claim is signed now", Direction.Stronger));

    /// <summary>A claim is no longer signed.</summary>
    public static ChangeKind ClaimSignatureRemoved { get; } = Add(new("BD120", "claim-signature-removed", Weight.Major, "a claim is no longer signed", Direction.Weaker));

    /// <summary>The signature under a claim changed.</summary>
    public static ChangeKind ClaimSignatureChanged { get; } = Add(new("BD121", "claim-signature-changed", Weight.Minor, "the signature under a claim changed"));

    /// <summary>A claim rests on fewer origins.</summary>
    public static ChangeKind ClaimOriginsFewer { get; } = Add(new("BD122", "claim-origins-fewer", Weight.Minor, "a claim rests on fewer origins", Direction.Weaker));

    /// <summary>A claim rests on more origins.</summary>
    public static ChangeKind ClaimOriginsMore { get; } = Add(new("BD123", "claim-origins-more", Weight.Minor, "a claim rests on more origins", Direction.Stronger));

    /// <summary>A passage that a claim cites changed.</summary>
    public static ChangeKind ClaimPassageChanged { get; } = Add(new("BD124", "claim-passage-changed", Weight.Minor, "a passage that a claim cites changed"));

    /// <summary>The grade of a source that a claim cites changed.</summary>
    public static ChangeKind ClaimSourceRegraded { get; } = Add(new("BD125", "claim-source-regraded", Weight.Minor, "the grade of a source that a claim cites changed"));

    /// <summary>A source that supports a claim opposes it too now.</summary>
    public static ChangeKind ClaimNowSelfQualified { get; } = Add(new("BD126", "claim-now-qualified-by-own-source", Weight.Minor, "a source that supports a claim opposes it too now", Direction.Weaker));

    /// <summary>No source that supports a claim opposes it any more.</summary>
    public static ChangeKind ClaimNoLongerSelfQualified { get; } = Add(new("BD127", "claim-no-longer-qualified-by-own-source", Weight.Minor, "no source that supports a claim opposes it any more", Direction.Stronger));

    /// <summary>A claim is on a question that is now disputed. Nothing need speak against the claim itself.</summary>
    public static ChangeKind ClaimNowOnDisputedQuestion { get; } = Add(new("BD128", "claim-now-on-disputed-question", Weight.Minor, "a claim is on a question that is now disputed"));

    /// <summary>A claim is no longer on a disputed question.</summary>
    public static ChangeKind ClaimNoLongerOnDisputedQuestion { get; } = Add(new("BD129", "claim-no-longer-on-disputed-question", Weight.Minor, "a claim is no longer on a disputed question"));

    /// <summary>A claim rests on one more claim.</summary>
    public static ChangeKind ClaimPremiseAdded { get; } = Add(new("BD130", "claim-premise-added", Weight.Minor, "a claim rests on one more claim"));

    /// <summary>A claim no longer rests on another one.</summary>
    public static ChangeKind ClaimPremiseRemoved { get; } = Add(new("BD131", "claim-premise-removed", Weight.Minor, "a claim no longer rests on another one"));

    /// <summary>A claim speaks for or against other judgements or alternatives.</summary>
    public static ChangeKind ClaimSpeaksOtherwise { get; } = Add(new("BD132", "claim-speaks-otherwise", Weight.Minor, "a claim speaks for or against other judgements or alternatives"));

    /// <summary>A source that supports a claim was withdrawn.</summary>
    public static ChangeKind ClaimSourceWithdrawn { get; } = Add(new("BD133", "claim-source-withdrawn", Weight.Major, "a source that supports a claim was withdrawn", Direction.Weaker));

    /// <summary>A source that supports a claim is no longer withdrawn.</summary>
    public static ChangeKind ClaimSourceReinstated { get; } = Add(new("BD134", "claim-source-reinstated", Weight.Minor, "a source that supports a claim is no longer withdrawn", Direction.Stronger));
}
