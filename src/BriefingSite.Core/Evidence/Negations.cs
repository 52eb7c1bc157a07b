namespace BriefingSite.Core.Evidence;

/// <summary>Words that reverse the meaning of a statement, so a quotation must not omit them silently.</summary>
public static class Negations
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "not", "no", "non", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "cannot", "without", "hardly", "scarcely", "barely",
        "seldom", "rarely", "few", "little", "unless", "except", "lack", "lacks", "lacked", "lacking", "fail", "fails", "failed", "failing",
        "deny", "denies", "denied", "denying", "refuse", "refuses", "refused", "refusing", "unable", "impossible", "false", "untrue",
    };

    /// <summary>Whether a folded word is one of them, contractions such as <c>isn't</c> included.</summary>
    public static bool Contain(string word) => All.Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase);
}
