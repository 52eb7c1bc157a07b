using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;

namespace BriefingSite.Reading.Yaml;

/// <summary>A YAML node with its location.</summary>
internal abstract record YamlNode(Location At);

/// <summary>A text: every scalar is a text until it is read as a number or a date.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Value">The text in one line; empty for <c>~</c> and <c>null</c>.</param>
/// <param name="Source">The text as Markdown, with the location of its lines in the file.</param>
internal sealed record YamlText(Location At, string Value, MarkdownText Source) : YamlNode(At)
{
    /// <summary>Whether it is a plain scalar: without quotation marks and not a block.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Where a '#' ends it that does not look like a comment.</summary>
    public Location? CutAt { get; init; }
}

/// <summary>A list.</summary>
internal sealed record YamlList(Location At, ValueList<YamlNode> Items) : YamlNode(At);

/// <summary>Keys and values.</summary>
internal sealed record YamlMap(Location At, ValueList<YamlEntry> Entries) : YamlNode(At);

/// <summary>The value of a key that could not be read, which was reported.</summary>
internal sealed record YamlUnreadable(Location At) : YamlNode(At);

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(YamlText Key, YamlNode Value)
{
    /// <summary>False in broken YAML for a line that looks like a key but may be part of a text.</summary>
    public bool IsSure { get; init; } = true;
}
