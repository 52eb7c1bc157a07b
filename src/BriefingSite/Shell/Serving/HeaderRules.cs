namespace BriefingSite.Shell.Serving;

/// <summary>The site's own <c>_headers</c>, read as hosts read it: a path with <c>*</c> for the rest and <c>:name</c> for a folder, and below
/// it the headers of what it fits. What several rules say of one header is joined.</summary>
internal sealed class HeaderRules
{
    private readonly List<(string[] Path, string Name, string Value)> _headers = [];

    /// <summary>Reads the file.</summary>
    /// <exception cref="FormatException">It is not such a file: our own mistake.</exception>
    public HeaderRules(string text)
    {
        string[]? path = null;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith(' ')) path = line.Split('/');
            else if (line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value])
                _headers.Add((path ?? throw new FormatException("a header stands above the first path"), name, value));
            else
                throw new FormatException($"not a header: {line}");
        }
    }

    /// <summary>The headers of a path, each once.</summary>
    public IEnumerable<(string Name, string Value)> Find(string path)
    {
        var names = path.Split('/');
        return _headers.Where(header => Fits(header.Path, names))
            .GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase).Select(group => (group.Key, string.Join(", ", group.Select(header => header.Value))));
    }

    private static bool Fits(string[] pattern, string[] names)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (i >= names.Length) return false;
            if (pattern[i] == "*" && i == pattern.Length - 1) return true;
            if (pattern[i].StartsWith(':') ? names[i].Length == 0 : pattern[i] != names[i]) return false;
        }
        return pattern.Length == names.Length;
    }
}
