using BriefingSite.Core.Model;

namespace BriefingSite.Output.Checks;

/// <summary>The rules on the files to be published.</summary>
internal static partial class OutputRules
{
    private static RuleSet? s_all;

    /// <summary>All of these rules, wherever they are declared.</summary>
    public static RuleSet All => s_all ??= new();
}
