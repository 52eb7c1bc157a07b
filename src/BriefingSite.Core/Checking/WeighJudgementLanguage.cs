using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>The language of judgement (ICD 203): one likelihood, in the words of the scale, and no confidence in the same sentence.</summary>
internal static class WeighJudgementLanguage
{
    public static void Check(Briefing briefing, Action<Diagnostic> report)
    {
        foreach (var judgement in briefing.Front.Judgements)
        {
            var (id, text, at) = (judgement.Header.Id, PlainText.Extract(judgement.Text), judgement.Header.TextAt);
            CheckScales(id, text, at, report);
            CheckScales(id, PlainText.Extract(judgement.Because), at, report);
            CheckWords(judgement, text, at, report);
            if (!judgement.NamesClaims)
                report(new(Rules.NoIndicator, at, $"The judgement '{id}' names no claim that carries it.", "add 'claims: [id, …]'", Subject: id));
            if (!judgement.NamesIndicators)
                report(new(Rules.NoIndicator, at, $"The judgement '{id}' names no indicator.", "add 'indicators: [id, …]' from input/watch.yml", Subject: id));
        }
        foreach (var claim in briefing.Tallies.Where(statistics => statistics.Judgements > 0).SelectMany(statistics => statistics.Claims).Where(claim => claim.Kind == ClaimKind.Judgement))
            CheckScales(claim.Id, claim.Words, claim.At, report);
    }

    private static void CheckScales(string id, string text, Location at, Action<Diagnostic> report)
    {
        foreach (var sentence in Sentences(text).Where(sentence => LikelihoodWords.SpeakOfConfidence(sentence) && LikelihoodWords.OnScale(sentence).Count > 0))
            report(new(Rules.MixedScales, at, $"A likelihood and a confidence stand in one sentence: {sentence}", "say the confidence in 'confidence' and 'because'", Subject: id));
    }

    private static void CheckWords(Judgement judgement, string text, Location at, Action<Diagnostic> report)
    {
        var (id, declared) = (judgement.Header.Id, judgement.Header.Likelihood.Words);
        foreach (var word in LikelihoodWords.OffScale(text).Distinct())
            report(new(Rules.UnscaledLikelihood, at, $"'{word}' is not a word of the scale.", declared.Length > 0 ? $"this judgement is '{declared}'" : null, Subject: id));
        foreach (var word in LikelihoodWords.OnScale(text).Distinct().Where(word => declared.Length > 0 && word != declared))
            report(new(Rules.MixedLikelihoods, at, $"The text says '{word}', the judgement is declared '{declared}'.", "one judgement has one likelihood", Subject: id));
    }

    private static string[] Sentences(string text) => text.Split(['.', '!', '?', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
