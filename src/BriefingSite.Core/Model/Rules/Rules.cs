namespace BriefingSite.Core.Model;

/// <summary>The catalogue of mistakes. BS0xx reading, BS1xx citations, BS2xx ids and links, BS3xx claims and comparison, BS4xx output.</summary>
public static partial class Rules
{
    // Not an initialiser: the order in which those of several files run is not defined.
    private static ValueList<Rule>? _all;

    /// <summary>Every rule, by code.</summary>
    public static ValueList<Rule> All => _all ??= new[] { ReadingRules, YamlRules, MarkdownRules, CitationRules, EvidenceRules, LinkRules, ClaimRules, JudgementRules, ChangeRules, PermanenceRules, OutputRules, CardRules, NameRules, LimitRules }
        .SelectMany(rules => rules).OrderBy(rule => rule.Code, StringComparer.Ordinal).ToValueList();

    /// <summary>The rule with this code, or <c>null</c>.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
