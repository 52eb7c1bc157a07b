using BriefingSite.Core.Model;

namespace BriefingSite.Output.Checks;

/// <summary>What is reported of the files that are to be published.</summary>
internal static partial class OutputRules
{
    private static RuleSet? s_all;

    /// <summary>All of them, wherever they are declared.</summary>
    public static RuleSet All => s_all ??= new();
}
