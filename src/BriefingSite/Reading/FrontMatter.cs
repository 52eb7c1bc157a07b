using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>A Markdown file in its two parts.</summary>
internal static class FrontMatter
{
    /// <summary>Reads the settings with <paramref name="read"/>, which also gets the body.</summary>
    /// <returns>What was read. Where there are no settings that can be read, that is reported and everything has a stand-in, so that
    /// links to the file are not reported as well.</returns>
    public static T Read<T>(InputFile file, Action<Diagnostic> report, Func<Fields, MarkdownText, T> read)
    {
        if (Split(file, report) is var (map, body)) return Fields.Each(map, report, fields => read(fields, body));
        // What is made up stands nowhere: no check looks at it.
        return read(new(new(default, []), _ => { }), new("", new(file.Path, 1, 1)));
    }

    private static (YamlMap Map, MarkdownText Body)? Split(InputFile file, Action<Diagnostic> report)
    {
        var text = file.Content.Text();
        var start = new Location(file.Path, 1, 1);
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            report(new(Rules.FrontMatter, start, "The file does not begin with front matter.", "begin with a line '---', the settings, and another line '---'"));
            return null;
        }
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n---", StringComparison.Ordinal)) end = text.Length - 4;
        if (end < 0)
        {
            report(new(Rules.FrontMatter, start with { Length = 3 }, "The front matter is never closed.", "end it with a line '---'"));
            return null;
        }
        var yaml = text[4..Math.Max(4, end + 1)];
        var bodyStart = Math.Min(text.Length, end + 5);
        var body = new MarkdownText(text[bodyStart..], start with { Line = 1 + text.AsSpan(0, bodyStart).Count('\n') });
        var readable = true;
        var node = YamlReader.Read(file.Path, yaml, 1, diagnostic =>
        {
            readable = false;
            report(diagnostic);
        });
        if (node is YamlMap map) return (map, body);
        if (readable)
            report(new(Rules.FrontMatter, start with { Length = 3 }, "The front matter has no keys.", "write settings such as 'title: …'"));
        return null;
    }
}
