using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>Too few or too many judgements.</summary>
    public static Rule JudgementCount { get; } = All.Add(new("BS305", Severity.Error, "Too few or too many judgements",
        "A front page has three to seven judgements: fewer say too little, more are not remembered.",
        "judgements: []", "judgements: three to seven of them"));
}

/// <summary>A front page has no more judgements than a reader can remember.</summary>
internal static class CheckJudgementCount
{
    private const int MinJudgements = 3;

    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var (count, max) = (briefing.Front.Judgements.Count, briefing.Site.Limits.Judgements);
        var at = briefing.Front.Header.JudgementsAt.At;
        if (at.File is not null && (count < MinJudgements || count > max))
            report(new(CheckingRules.JudgementCount, at, $"The front page has {Plural.Count(count, "judgement")}; {(max == MinJudgements ? $"{max}" : $"{MinJudgements} to {max}")} are asked for."));
    }
}
