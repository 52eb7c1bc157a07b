using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>Too few or too many judgements.</summary>
    public static Rule JudgementCount { get; } = All.Add(new("BS305", Severity.Error, "Too few or too many judgements",
        "A front page carries three to seven judgements: fewer say too little, more are not remembered.",
        "judgements: []", "judgements: three to seven of them"));
}

/// <summary>A front page carries as many judgements as a reader remembers.</summary>
internal static class CountJudgements
{
    private const int MinJudgements = 3;

    public static void Check(Briefing briefing, Action<Diagnostic> report)
    {
        var (count, most) = (briefing.Front.Judgements.Count, briefing.Site.Limits.Judgements);
        var at = briefing.Front.Header.JudgementsAt.At;
        if (at.File is not null && (count < MinJudgements || count > most))
            report(new(CheckingRules.JudgementCount, at, $"The front page has {Plural.Count(count, "judgement")}; {(most == MinJudgements ? $"{most}" : $"{MinJudgements} to {most}")} are asked for."));
    }
}
