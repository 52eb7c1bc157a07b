namespace BriefingSite.Core.Model;

/// <summary>Headers that a host should send with some files.</summary>
/// <param name="Path">A path from the root of the host, in which a folder <c>:name</c> matches any folder and a final <c>*</c>
/// everything below.</param>
/// <param name="Headers">The headers.</param>
public sealed record HeaderRule(string Path, ValueList<Header> Headers)
{
    /// <summary>Whether it applies to a path.</summary>
    public bool Matches(string path)
    {
        var (pattern, names) = (Path.Split('/'), path.Split('/'));
        for (var i = 0; i < pattern.Length; i++)
        {
            if (i >= names.Length) return false;
            if (pattern[i] == "*" && i == pattern.Length - 1) return true;
            if (pattern[i].StartsWith(':') ? names[i].Length == 0 : pattern[i] != names[i]) return false;
        }
        return pattern.Length == names.Length;
    }

    /// <summary>The headers that rules set for a path, each once: hosts join the values where several rules set the same header.</summary>
    public static IEnumerable<Header> Find(IEnumerable<HeaderRule> rules, string path) => rules
        .Where(rule => rule.Matches(path)).SelectMany(rule => rule.Headers)
        .GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase)
        .Select(group => new Header(group.Key, string.Join(", ", group.Select(header => header.Value))));
}

/// <summary>A header of a response.</summary>
/// <param name="Name">Its name, such as <c>Cache-Control</c>.</param>
/// <param name="Value">Its value.</param>
public sealed record Header(string Name, string Value);
