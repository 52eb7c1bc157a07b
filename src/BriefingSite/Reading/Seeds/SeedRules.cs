using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Seeds;

/// <summary>The rules for originals and their lock.</summary>
internal static partial class SeedRules
{
    private static RuleSet? s_all;

    /// <summary>All of them, in whichever file they are declared.</summary>
    public static RuleSet All => s_all ??= new();
}
