using BriefingSite.Core.Model;
using Md = Markdig.Syntax;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>Text that is read differently than intended.</summary>
    public static Rule UnintendedMarkup { get; } = All.Add(new("BS054", Severity.Warning, "Text that is read as something else",
        "Markdown reads a line of hyphens below a paragraph as the mark of a heading, four spaces as code, and a fence that is never closed as code to the end. A class that is nearly 'claim' makes no claim. Each is valid Markdown, and most often unintended.",
        "The talks went on for two days.\n---", "The talks went on for two days.\n\n---"));
}

/// <summary>Reports blocks that are valid Markdown but most likely not what the writer intended.</summary>
internal sealed class UnintendedMarkup(SourcePositions places, Action<Diagnostic> report)
{
    private const int MaxHeadingLength = 100;
    private const int MinWords = 6;

    // Marks that begin a line of text, or occur in one, but hardly ever in code.
    private static readonly string[] s_textBegins = ["- ", "* ", "• ", "## ", "### ", "> ", ":::", "1. ", "| "];
    private static readonly string[] s_textHolds = ["[@", "[[", "](", "“", "**"];

    /// <summary>Reports a paragraph that a line of hyphens has turned into a heading.</summary>
    public void Check(Md.HeadingBlock heading)
    {
        if (!heading.IsSetext || heading.Level != 2) return;
        var words = Letters.Read(InlineWalker.Children(heading.Inline)).TrimEnd();
        if (words.Length <= MaxHeadingLength && !words.Contains('\n') && words is not [.., '.' or '!' or ';' or ',' or ':']) return;
        report(new(MarkdownRules.UnintendedMarkup, places.At(heading.Span.Start, heading.Span.Length), "This text becomes a heading, because there is a line of hyphens directly below it.",
            "leave an empty line above the hyphens for a line between paragraphs; for a heading write '## ' and fewer words"));
    }

    /// <summary>Reports code that is text or includes text.</summary>
    /// <returns>Whether it does.</returns>
    public bool Check(Md.CodeBlock code)
    {
        if (code is Md.FencedCodeBlock fenced)
        {
            if (fenced.ClosingFencedCharCount > 0) return false;
            var fence = new string(fenced.FencedChar, fenced.OpeningFencedCharCount);
            report(new(MarkdownRules.UnintendedMarkup, places.At(fenced.Span.Start, fenced.OpeningFencedCharCount), "Everything from here on is code, since this fence is never closed.", $"close it with a line '{fence}'"));
            return true;
        }
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice.AsSpan().TrimStart();
            if (!IsText(line)) continue;
            report(new(MarkdownRules.UnintendedMarkup, places.At(code.Span.Start, code.Span.Length), "Lines with four spaces or a tab before them are code; this looks like text.",
                "take the spaces away; for code put it between two lines of ```"));
            return true;
        }
        return false;
    }

    /// <summary>Reports a class that is nearly 'claim'.</summary>
    public void Check(Attributes attributes)
    {
        // A claim has an id; other divs seldom do.
        if (attributes.Id is null || attributes.Has(ClaimReader.Class)) return;
        foreach (var word in attributes.Classes.Where(word => word.Value.Length <= 2 * ClaimReader.Class.Length && Nearest.To(word.Value, [ClaimReader.Class]).Count > 0))
            report(new(MarkdownRules.UnintendedMarkup, places.At(word.Start, word.Value.Length), $"A div of the class '{word.Value}' is no claim.", $"write {{.claim #{attributes.Id.Value.Value} kind=fact}}"));
    }

    // So many words with only sentence punctuation among them are hardly code.
    private static bool IsSentence(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].Trim(".,;:!?…()„“”\"«»‘’'–—");
            if (word.Length == 0) continue;
            if (word[0] == '-') return false;
            foreach (var letter in word)
                if (!char.IsLetterOrDigit(letter) && letter is not ('\'' or '’' or '-' or '\u200C' or '٬' or '.' or ',')) return false;
            words++;
        }
        return words >= MinWords;
    }

    private static bool IsText(ReadOnlySpan<char> line)
    {
        if (IsSentence(line)) return true;
        foreach (var mark in s_textBegins)
            if (line.StartsWith(mark, StringComparison.Ordinal)) return true;
        foreach (var mark in s_textHolds)
            if (line.Contains(mark, StringComparison.Ordinal)) return true;
        return false;
    }
}
