using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Stances are compared by their words, so each is on its question's scale.</summary>
internal static class StayOnScale
{
    public static void Check(Briefing briefing, Action<Diagnostic> report)
    {
        foreach (var question in briefing.Questions)
        {
            foreach (var position in question.Positions.Where(position => position.Stance.Length > 0 && !question.Header.Scale.Contains(position.Stance)))
            {
                report(new(Rules.OffScale, position.At, $"The stance '{position.Stance}' is not on this question's scale.",
                    $"the scale is: {string.Join(", ", question.Header.Scale)}"));
            }
        }
    }
}
