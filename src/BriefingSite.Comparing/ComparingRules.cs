using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>The rules on differences between a briefing and its frozen version.</summary>
public static partial class ComparingRules
{
    private static RuleSet? s_all;

    /// <summary>All of these rules, wherever they are declared.</summary>
    public static RuleSet All => s_all ??= new();
}
