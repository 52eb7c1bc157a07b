using BriefingSite.Core.Model;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading.Originals;

/// <summary>What the front matter of a Markdown text says of it.</summary>
internal static class MarkdownMetadata
{
    // Behind so many lines a rule is a rule.
    private const int MaxLines = 200;

    /// <summary>Where the text begins after its front matter; 0 where it has none.</summary>
    public static int BodyStart(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal)) return 0;
        var (start, hasKey) = (0, false);
        for (var number = 0; number < MaxLines && start < text.Length; number++)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan()[start..end].TrimEnd();
            start = Math.Min(end + 1, text.Length);
            if (number == 0 && line is not "---") return 0;
            if (number > 0 && line is "---" or "...") return hasKey ? start : 0;
            hasKey |= number > 0 && IsKey(line);
        }
        return 0;
    }

    /// <summary>What the front matter says, as far as it can be read.</summary>
    public static OriginalMetadata Read(string path, string text)
    {
        var end = BodyStart(text);
        if (end == 0) return OriginalMetadata.None;
        var yaml = text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..end].TrimEnd();
        if (YamlReader.Read(path, yaml[..^3], 1, _ => { }) is not YamlMap map) return OriginalMetadata.None;
        return new(
            Texts(map, "title").FirstOrDefault(),
            Texts(map, "author", "authors", "by", "creator").ToValueList(),
            Texts(map, "publisher", "site", "sitename", "site_name").FirstOrDefault(),
            Texts(map, "date", "published", "pubdate").Select(Day).FirstOrDefault(),
            Texts(map, "lang", "language").FirstOrDefault(),
            Texts(map, "url", "canonical", "source", "link").FirstOrDefault(address => address.StartsWith("http", StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsKey(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && (colon + 1 == line.Length || line[colon + 1] == ' ') && line[..colon].IndexOf(' ') < 0;
    }

    // The texts of the first key that has any: one, or a list of texts or of persons with names.
    private static List<string> Texts(YamlMap map, params string[] keys)
    {
        foreach (var key in keys)
            if (map.Entries.FirstOrDefault(entry => entry.Key.Value.Equals(key, StringComparison.OrdinalIgnoreCase)) is { } entry && Texts(entry.Value).Where(text => text.Length > 0).ToList() is { Count: > 0 } texts) return texts;
        return [];
    }

    private static IEnumerable<string> Texts(YamlNode node) => node switch
    {
        YamlText text => [text.Value.Trim()],
        YamlList list => list.Items.SelectMany(Texts),
        YamlMap map => Texts(map, "name"),
        _ => [],
    };

    // "2031-05-01T10:00:00Z" is the day.
    private static string? Day(string date)
    {
        var end = date.IndexOfAny(['T', ' ']);
        var day = end < 0 ? date : date[..end];
        return Edtf.Parse(day) is null ? null : day;
    }
}
