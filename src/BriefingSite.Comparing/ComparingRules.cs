using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>What is reported where a briefing is compared with what was frozen of it.</summary>
public static partial class ComparingRules
{
    private static RuleSet? s_all;

    /// <summary>All of them, wherever they are declared.</summary>
    public static RuleSet All => s_all ??= new();
}
