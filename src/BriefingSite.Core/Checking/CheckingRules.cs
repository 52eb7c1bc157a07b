using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>The rules of the checks of the linked briefing.</summary>
public static partial class CheckingRules
{
    private static RuleSet? s_all;

    /// <summary>All rules of the set, wherever they are declared.</summary>
    public static RuleSet All => s_all ??= new();
}
