using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BriefingSite.Reading.Yaml;

/// <summary>Finds the source lines of a YAML scalar, so that a diagnostic in its Markdown has an exact location.</summary>
/// <remarks>YAML folds lines into one, as Markdown does with the lines of a paragraph. So the source lines can be read directly, unless the
/// scalar uses escapes.</remarks>
internal static class ScalarSource
{
    public static MarkdownText Locate(Scalar scalar, string text, Location at) => scalar.Style switch
    {
        ScalarStyle.Literal or ScalarStyle.Folded => Block(scalar, text, at),
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => Quoted(scalar, text, at),
        _ => new(Raw(scalar, text), at),
    };

    private static MarkdownText Quoted(Scalar scalar, string text, Location at)
    {
        var raw = Raw(scalar, text);
        var inner = raw.Length >= 2 ? raw[1..^1] : "";
        var start = at with { Column = at.Column + 1 };
        var escaped = scalar.Style == ScalarStyle.DoubleQuoted ? inner.Contains('\\') : inner.Contains("''", StringComparison.Ordinal);
        return escaped ? new(scalar.Value, start) : new(inner, start);
    }

    private static MarkdownText Block(Scalar scalar, string text, Location at)
    {
        var lines = Raw(scalar, text).Split('\n');
        var first = Array.FindIndex(lines, 1, line => line.Trim().Length > 0);
        if (first < 0) return new("", at);
        var indent = lines[first].Length - lines[first].TrimStart(' ').Length;
        var content = string.Join('\n', lines.Skip(first).Select(line => line.Length >= indent ? line[indent..] : ""));
        return new(content.TrimEnd(), new(at.File, at.Line + first, indent + 1), indent);
    }

    /// <summary>A scalar as it is written.</summary>
    public static string Raw(Scalar scalar, string text)
    {
        var (start, end) = ((int)scalar.Start.Index, Math.Min((int)scalar.End.Index, text.Length));
        return end > start ? text[start..end] : scalar.Value;
    }
}
