using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Permanence;

/// <summary>The rules for frozen versions.</summary>
internal static partial class PermanenceRules
{
    private static RuleSet? s_all;

    /// <summary>All of them, in whichever file they are declared.</summary>
    public static RuleSet All => s_all ??= new();
}
