using static BriefingSite.Core.Model.Severity;

namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>A signature that has lapsed.</summary>
    public static Rule LapsedSignature { get; } = new("BS310", Warning, "A signature has lapsed",
        "Somebody vouched for a claim as it was; since then its words, its citations or a cited passage have changed. Read both again and sign again, or leave it: the page says that it has lapsed.",
        "hash: 1f0c… of the claim as it was", "briefing sign drone-supply --by \"A. Reader\"");

    /// <summary>A signature under nothing.</summary>
    public static Rule SignatureOfNothing { get; } = new("BS311", Error, "A signature of a claim that is not there",
        "An entry of input/reviews.yml names a claim by its id. When a claim is renamed or deleted, its signatures no longer vouch for anything: correct the id and sign again, or delete the entry.",
        "- { claim: drone-suply, by: A. Reader, … }", "- { claim: drone-supply, by: A. Reader, … }");

    /// <summary>Likelihood and confidence in one sentence.</summary>
    public static Rule MixedScales { get; } = new("BS320", Error, "Likelihood and confidence in one sentence",
        "How probable something is and how good the grounds are for saying so are two things (ICD 203). A sentence that has both will be read as one. Put the confidence into 'confidence' and 'because'.",
        "We have high confidence that a sale is likely.", "A sale is likely.  # confidence: high");

    /// <summary>Several likelihoods in one judgement, or another than declared.</summary>
    public static Rule MixedLikelihoods { get; } = new("BS321", Error, "Likelihood words that do not fit together",
        "A judgement has one likelihood: the one it declares, in the words of its band.",
        "text: A sale is likely, even very likely.\nlikelihood: likely", "text: A sale is likely.\nlikelihood: likely");

    /// <summary>A likelihood word that is not on the scale.</summary>
    public static Rule UnscaledLikelihood { get; } = new("BS322", Error, "A likelihood word that is not on the scale",
        "Readers take 'possible' for anything from 1 to 99 per cent. The words of the scale are: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain.",
        "text: A sale is probable.", "text: A sale is likely.");

    /// <summary>A judgement without an indicator.</summary>
    public static Rule NoIndicator { get; } = new("BS323", Error, "A judgement without an indicator or a claim",
        "A judgement says which claims carry it and what would show it to be right or wrong; else nobody can ever hold it against events.",
        "indicators: []", "indicators: [watch-su-35]");

    /// <summary>An override that nothing needs.</summary>
    public static Rule UnneededOverride { get; } = new("BS330", Warning, "Nothing needs this override",
        "An override lets one mistake stand, with a reason. When the mistake is gone the override should go too, or it would hide the next one.",
        "- { rule: BS113, subject: trust, reason: … }  # but the quotation was changed", "(delete the entry)");

    private static ValueList<Rule> JudgementRules => [LapsedSignature, SignatureOfNothing, MixedScales, MixedLikelihoods, UnscaledLikelihood, NoIndicator, UnneededOverride];
}
