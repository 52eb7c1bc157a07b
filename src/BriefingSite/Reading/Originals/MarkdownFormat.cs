using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>Markdown: by its name, or a text with front matter, headings marked <c>#</c>, or links in brackets.</summary>
internal sealed class MarkdownFormat : IOriginalFormat
{
    // So much of a text is looked at. One sign of Markdown may be chance.
    private const int Beginning = 50_000, MinSigns = 2;

    /// <inheritdoc/>
    public string Name => "Markdown";

    /// <inheritdoc/>
    public bool Accepts(InputFile original) =>
        Path.GetExtension(original.Path).ToLowerInvariant() is ".md" or ".markdown" || IsMarkdown(original.Content.Text());

    /// <inheritdoc/>
    public OriginalText Read(InputFile original, PassageDivision division) =>
        division == PassageDivision.Lines ? new(LinePassages.Of(original.Content.Text())) : MarkdownPassages.Read(original);

    private static bool IsMarkdown(string text)
    {
        if (MarkdownMetadata.BodyStart(text) > 0) return true;
        var signs = 0;
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, Beginning)).EnumerateLines())
            if ((LinePassages.HeadingLevel(line) > 0 || HasLink(line)) && ++signs >= MinSigns) return true;
        return false;
    }

    // "](https://…" after an opening bracket.
    private static bool HasLink(ReadOnlySpan<char> line) =>
        line.IndexOf("](", StringComparison.Ordinal) is > 0 and var at && line[..at].Contains('[') && line[(at + 2)..].StartsWith("http", StringComparison.Ordinal) && line[at..].Contains(')');
}
