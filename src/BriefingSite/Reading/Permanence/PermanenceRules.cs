using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Permanence;

/// <summary>What is reported of frozen versions.</summary>
internal static partial class PermanenceRules
{
    private static RuleSet? s_all;

    /// <summary>All of them, wherever they are declared.</summary>
    public static RuleSet All => s_all ??= new();
}
