using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A stance that isn't on the scale.</summary>
    public static Rule StanceOffScale { get; } = All.Add(new("BS304", Severity.Error, "A stance that is not on the question's scale",
        "Stances are compared by their words, so a question has a fixed scale: its own, or the one in input/site.yml.",
        "stance: maybe", "stance: qualified"));
}

/// <summary>Stances are compared by their words, so each is on its question's scale.</summary>
internal static class CheckStances
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        foreach (var question in briefing.Questions)
        {
            foreach (var position in question.Positions.Where(position => position.Stance.Length > 0 && !question.Header.Scale.Contains(position.Stance)))
            {
                report(new(CheckingRules.StanceOffScale, position.At, $"The stance '{position.Stance}' is not on this question's scale.",
                    $"the scale is: {string.Join(", ", question.Header.Scale)}"));
            }
        }
    }
}
