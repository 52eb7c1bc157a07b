using System.Text.RegularExpressions;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

internal static partial class ReadingRules
{
    /// <summary>Front matter is missing or not closed.</summary>
    public static Rule MissingFrontMatter { get; } = All.Add(new("BS005", Severity.Error, "Front matter is missing or not closed",
        "A Markdown file of the briefing begins with a line '---', its settings, and another line '---'. Without them the file has no title.",
        "The economy of …", "---\ntitle: Economy\n---\nThe economy of …"));
}

/// <summary>Splits a Markdown file into front matter and body.</summary>
internal static partial class FrontMatter
{
    /// <summary>Reads the settings with <paramref name="read"/>, which also gets the body.</summary>
    /// <returns>What was read. Settings that can't be read are reported and replaced by stand-ins; the body is still read, so that links to
    /// what it defines are not reported too.</returns>
    public static T Read<T>(InputFile file, Action<Diagnostic> report, Func<Fields, MarkdownText, T> read) where T : Draft
    {
        var (map, body) = Split(file, report);
        if (map is null) return read(Fields.Unreadable(report), body);
        var texts = new TextCollector();
        ValueList<FormerAddress> former = [];
        Draft draft = Fields.Read(map, report, fields =>
        {
            former = Former(fields);
            return read(fields, body);
        }, texts);
        return (T)(draft with { Texts = texts.Close(file.Path), Former = former });
    }

    /// <summary>The addresses of a site before this one; every page and entry can have them.</summary>
    internal static ValueList<FormerAddress> Former(Fields fields) => fields.TextOrTexts("redirect-from").Select(text => new FormerAddress(text.At, text.Value)).ToValueList();

    private static (YamlMap? Map, MarkdownText Body) Split(InputFile file, Action<Diagnostic> report)
    {
        var text = file.Content.Text();
        var start = new Location(file.Path, 1, 1);
        // Spaces after the hyphens are invisible, so they are allowed.
        var opening = Mark().Match(text);
        if (!opening.Success || opening.Index > 0)
        {
            report(new(ReadingRules.MissingFrontMatter, start, "The file does not begin with front matter.", "begin with a line '---', the settings, and another line '---'"));
            return (null, new(text, start));
        }
        var yamlStart = opening.Length;
        var closing = Mark().Match(text, yamlStart);
        var reported = !closing.Success;
        if (reported) report(new(ReadingRules.MissingFrontMatter, start with { Length = 3 }, "The front matter is never closed.", "end it with a line '---'"));
        var bodyStart = !reported ? closing.Index + closing.Length : NoSetting().Match(text, yamlStart) is { Success: true } other ? other.Index : text.Length;
        var yaml = text[yamlStart..(reported ? bodyStart : closing.Index)];
        var body = new MarkdownText(text[bodyStart..], start with { Line = 1 + text.AsSpan(0, bodyStart).Count('\n') });
        var node = YamlReader.Read(file.Path, yaml, 1, diagnostic =>
        {
            reported = true;
            report(diagnostic);
        });
        if (node is YamlMap map) return (map, body);
        if (!reported)
            report(new(ReadingRules.MissingFrontMatter, start with { Length = 3 }, "The front matter has no keys.", "write settings such as 'title: …'"));
        return (null, body);
    }

    [GeneratedRegex(@"^---[ \t]*(\n|\z)", RegexOptions.Multiline)]
    private static partial Regex Mark();

    // A line that is neither a key, nor a list entry, nor indented: the likely begin of the body when the closing line is missing.
    [GeneratedRegex(@"^(?![A-Za-z0-9_-]+:([ \t]|$)|-[ \t]|[ \t]+\S)", RegexOptions.Multiline)]
    private static partial Regex NoSetting();
}
