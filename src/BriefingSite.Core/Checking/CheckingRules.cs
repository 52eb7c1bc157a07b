using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>What the checks of the linked briefing report.</summary>
public static partial class CheckingRules
{
    private static RuleSet? s_all;

    /// <summary>All of them, wherever they are declared.</summary>
    public static RuleSet All => s_all ??= new();
}
