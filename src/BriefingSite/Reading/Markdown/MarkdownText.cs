using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

/// <summary>Markdown and where it stands in its file.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="Start">Where its first character stands.</param>
/// <param name="Indent">How many columns further right than column 1 each following line stands, as in a YAML block.</param>
public sealed record MarkdownText(string Text, Location Start, int Indent = 0);

/// <summary>What may stand in a piece of prose.</summary>
public enum ProseScope
{
    /// <summary>Everything: a topic, a further page.</summary>
    WithClaims,

    /// <summary>Everything but claims: a term, a question, the front page.</summary>
    WithoutClaims,

    /// <summary>One paragraph, such as a text in YAML.</summary>
    Line,
}
