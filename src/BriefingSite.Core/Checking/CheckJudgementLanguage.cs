using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>Likelihood and confidence in one sentence.</summary>
    public static Rule MixedScales { get; } = All.Add(new("BS320", Severity.Error, "Likelihood and confidence in one sentence",
        "How probable something is, and how good the basis for saying so is, are two things (ICD 203). A sentence with both is read as one. Put the confidence into 'confidence' and 'because'.",
        "We have high confidence that a sale is likely.", "A sale is likely.  # confidence: high"));

    /// <summary>Several likelihoods in one judgement, or another than declared.</summary>
    public static Rule MixedLikelihoods { get; } = All.Add(new("BS321", Severity.Error, "Likelihood words that do not fit together",
        "A judgement has one likelihood: the one it declares, in the words of its band.",
        "text: A sale is likely, even very likely.\nlikelihood: likely", "text: A sale is likely.\nlikelihood: likely"));

    /// <summary>A likelihood word that is not on the scale.</summary>
    public static Rule UnscaledLikelihood { get; } = All.Add(new("BS322", Severity.Error, "A likelihood word that is not on the scale",
        "Readers take 'possible' for anything from 1 to 99 per cent. The words of the scale are: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain.",
        "text: A sale is probable.", "text: A sale is likely."));

    /// <summary>A judgement without an indicator.</summary>
    public static Rule JudgementWithoutIndicator { get; } = All.Add(new("BS323", Severity.Error, "A judgement without an indicator or a claim",
        "A judgement names the claims that support it and the indicators that would show it to be right or wrong; otherwise it cannot be tested against events.",
        "indicators: []", "indicators: [watch-new-quay]"));
}

/// <summary>The language of judgement (ICD 203): one likelihood, in the words of the scale, and no confidence in the same sentence.</summary>
internal static class CheckJudgementLanguage
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        foreach (var judgement in briefing.Front.Judgements)
        {
            var (id, text, at) = (judgement.Header.Id, PlainText.Extract(judgement.Text), judgement.Header.TextAt);
            CheckScales(id, text, at, report);
            CheckScales(id, PlainText.Extract(judgement.Because), at, report);
            CheckWords(judgement, text, at, report);
            if (!judgement.NamesClaims)
                report(new(CheckingRules.JudgementWithoutIndicator, at, $"The judgement '{id}' names no claim that supports it.", "add 'claims: [id, …]'", Subject: id));
            if (!judgement.NamesIndicators)
                report(new(CheckingRules.JudgementWithoutIndicator, at, $"The judgement '{id}' names no indicator.", "add 'indicators: [id, …]' from input/watch.yml", Subject: id));
        }
        foreach (var claim in briefing.Tallies.Where(statistics => statistics.Judgements > 0).SelectMany(statistics => statistics.Claims).Where(claim => claim.Kind == ClaimKind.Judgement))
            CheckScales(claim.Id, claim.Words, claim.At, report);
    }

    private static void CheckScales(string id, string text, Location at, Action<Diagnostic> report)
    {
        foreach (var sentence in Sentences(text).Where(sentence => LikelihoodWords.SpeakOfConfidence(sentence) && LikelihoodWords.OnScale(sentence).Count > 0))
            report(new(CheckingRules.MixedScales, at, $"A likelihood and a confidence are in one sentence: {sentence}", "say the confidence in 'confidence' and 'because'", Subject: id));
    }

    private static void CheckWords(Judgement judgement, string text, Location at, Action<Diagnostic> report)
    {
        var (id, declared) = (judgement.Header.Id, judgement.Header.Likelihood.Words);
        foreach (var word in LikelihoodWords.OffScale(text).Distinct())
            report(new(CheckingRules.UnscaledLikelihood, at, $"'{word}' is not a word of the scale.", declared.Length > 0 ? $"this judgement is '{declared}'" : null, Subject: id));
        foreach (var word in LikelihoodWords.OnScale(text).Distinct().Where(word => declared.Length > 0 && word != declared))
            report(new(CheckingRules.MixedLikelihoods, at, $"The text says '{word}', the judgement is declared '{declared}'.", "one judgement has one likelihood", Subject: id));
    }

    private static string[] Sentences(string text) => text.Split(['.', '!', '?', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
