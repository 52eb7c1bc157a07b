using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;

namespace BriefingSite.Reading.Yaml;

/// <summary>A piece of YAML with its place.</summary>
internal abstract record YamlNode(Location At);

/// <summary>A text: every scalar is one until somebody asks for a number or a date.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Value">The text in one line; empty for <c>~</c> and <c>null</c>.</param>
/// <param name="Source">The text as Markdown, with the places its lines have in the file.</param>
internal sealed record YamlText(Location At, string Value, MarkdownText Source) : YamlNode(At)
{
    /// <summary>Whether it stands without quotation marks, on the line of its key or below it.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Where a '#' ends it that has not the look of a remark.</summary>
    public Location? CutAt { get; init; }
}

/// <summary>A list.</summary>
internal sealed record YamlList(Location At, ValueList<YamlNode> Items) : YamlNode(At);

/// <summary>Keys and values.</summary>
internal sealed record YamlMap(Location At, ValueList<YamlEntry> Entries) : YamlNode(At);

/// <summary>The value of a key that can't be read, which has been reported.</summary>
internal sealed record YamlTorn(Location At) : YamlNode(At);

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(YamlText Key, YamlNode Value)
{
    /// <summary>False in broken YAML for a line that has the look of a key but may be part of a text.</summary>
    public bool IsSure { get; init; } = true;
}
