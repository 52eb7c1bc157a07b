using BriefingSite.Core.Model;

namespace BriefingSite.BrowserTests.Support;

/// <summary>Reads <c>_headers</c> as hosts do.</summary>
internal static class HeadersFile
{
    /// <summary>The rules in the text of such a file.</summary>
    /// <exception cref="FormatException">It is not such a file.</exception>
    public static IReadOnlyList<HeaderRule> Read(string text)
    {
        var rules = new List<HeaderRule>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith(' ')) rules.Add(new(line, []));
            else if (rules is [.., var rule] && line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value])
                rules[^1] = rule with { Headers = [.. rule.Headers, new(name, value)] };
            else throw new FormatException($"not a header: {line}");
        }
        return rules;
    }
}
