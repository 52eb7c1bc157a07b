using BriefingSite.Comparing;
using BriefingSite.Core.Checking;
using BriefingSite.Core.Linking;
using BriefingSite.Core.Model;
using BriefingSite.Output.Checks;
using BriefingSite.Reading;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Originals;
using BriefingSite.Reading.Permanence;
using BriefingSite.Reading.Seeds;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Rules;

/// <summary>Every rule of the program, for <c>explain</c>, SARIF and the manual. A new set must be added here; a rule is added to its set by its
/// declaration.</summary>
/// <remarks>BS0xx files and their syntax, BS1xx citations and quotations, BS2xx ids and links, BS3xx claims and comparison, BS4xx output.</remarks>
public static class RuleCatalogue
{
    /// <summary>Every rule, by code. Made on first use: most builds need none of the long texts.</summary>
    public static ValueList<Rule> All => field ??= new[]
    {
        CommonRules.All, DiskRules.All, ReadingRules.All, IdRules.All, YamlRules.All, MarkdownRules.All, SeedRules.All, OriginalRules.All,
        PermanenceRules.All, LinkingRules.All, CheckingRules.All, ComparingRules.All, OutputRules.All,
    }.SelectMany(set => set.Rules).OrderBy(rule => rule.Code, StringComparer.Ordinal).ToValueList();

    /// <summary>The rule with this code, or <c>null</c>.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
