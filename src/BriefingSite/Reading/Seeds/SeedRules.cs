using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Seeds;

/// <summary>What is reported of originals and of their lock.</summary>
internal static partial class SeedRules
{
    private static RuleSet? s_all;

    /// <summary>All of them, wherever they are declared.</summary>
    public static RuleSet All => s_all ??= new();
}
