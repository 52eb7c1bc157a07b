using BriefingSite.Core.Model;

namespace BriefingSite.Reading;

/// <summary>The rules for files as a whole.</summary>
internal static partial class ReadingRules
{
    private static RuleSet? s_all;

    /// <summary>All of them, in whichever file they are declared.</summary>
    public static RuleSet All => s_all ??= new();
}
