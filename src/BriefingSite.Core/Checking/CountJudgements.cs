using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>A front page carries as many judgements as a reader remembers.</summary>
internal static class CountJudgements
{
    private const int MinJudgements = 3;

    public static void Check(Briefing briefing, Action<Diagnostic> report)
    {
        var (count, most) = (briefing.Front.Judgements.Count, briefing.Site.Limits.Judgements);
        var at = briefing.Front.Header.JudgementsAt.At;
        if (at.File is not null && (count < MinJudgements || count > most))
            report(new(Rules.JudgementCount, at, $"The front page has {count} {(count == 1 ? "judgement" : "judgements")}; {(most == MinJudgements ? $"{most}" : $"{MinJudgements} to {most}")} are asked for."));
    }
}
