using System.Text.RegularExpressions;

namespace BriefingSite.BrowserTests.Support;

/// <summary>The site's own <c>_headers</c>, read as hosts read it: a path with <c>*</c> for the rest and <c>:name</c> for a folder, and below
/// it the headers of what it fits. What several rules say of one header is joined.</summary>
internal sealed class HeaderRules
{
    private readonly List<(Regex Path, string Name, string Value)> _headers = [];

    /// <summary>Reads the file.</summary>
    public HeaderRules(string text)
    {
        Regex? path = null;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith(' '))
                path = new($"^{Regex.Replace(Regex.Escape(line).Replace("\\*", ".*", StringComparison.Ordinal), ":[a-z]+", "[^/]+")}$");
            else if (line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value])
                _headers.Add((path ?? throw new FormatException("a header stands above the first path"), name, value));
            else
                throw new FormatException($"not a header: {line}");
        }
    }

    /// <summary>The headers of a path, each once.</summary>
    public IEnumerable<(string Name, string Value)> Of(string path) => _headers.Where(header => header.Path.IsMatch(path))
        .GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase).Select(group => (group.Key, string.Join(", ", group.Select(header => header.Value))));
}
