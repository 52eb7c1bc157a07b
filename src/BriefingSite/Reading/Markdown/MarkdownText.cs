using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

/// <summary>Markdown and its location in its file.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="Start">The location of its first character.</param>
/// <param name="Indent">By how many columns each following line is indented in the file, as in a YAML block.</param>
public sealed record MarkdownText(string Text, Location Start, int Indent = 0);

/// <summary>What a piece of prose may contain.</summary>
public enum ProseScope
{
    /// <summary>Everything: a topic, a further page.</summary>
    WithClaims,

    /// <summary>Everything but claims: a term, a question, the front page.</summary>
    WithoutClaims,

    /// <summary>One paragraph, such as a text in YAML.</summary>
    Line,
}
