using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>The lines of a text as passages: how plain text and Markdown were divided before there were paragraphs.</summary>
internal static class LinePassages
{
    /// <summary>The lines that are not blank, with their marks of Markdown. A line that begins with <c>#</c> is a heading.</summary>
    public static ValueList<OriginalPassage> Of(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => new OriginalPassage(line, HeadingLevel(line))).ToValueList();

    /// <summary>The level of a line as a heading of Markdown; 0 where it is none.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var marks = line.Length - line.TrimStart('#').Length;
        return marks is >= 1 and <= 6 && marks < line.Length && line[marks] is ' ' or '\t' ? marks : 0;
    }
}
