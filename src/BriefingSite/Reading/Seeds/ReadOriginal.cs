using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Seeds;

internal static partial class SeedRules
{
    /// <summary>An original that exceeds the limits.</summary>
    public static Rule OriginalTooLarge { get; } = All.Add(new("BS075", Severity.Error, "An original beyond the limits",
        "A page may be nested 512 elements deep, as deep as browsers go, and a text may have 99,999 passages, which is as far as citations count. People do not write larger ones, and reading them would take too long.",
        "a page of 20,000 <div>, each in the one before", "the same words as plain text"));
}

/// <summary>Reads the original of a source, if it is present.</summary>
public sealed class ReadOriginal : IModule<InputFile, OriginalDraft>
{
    /// <inheritdoc/>
    public IEnumerable<OriginalDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        var (lines, problem) = Read(document);
        if (problem is not null) report(new(SeedRules.OriginalTooLarge, new(document.Path, 1, 1), problem, Instead));
        return [new(document, Path.GetFileName(document.Path), lines.ToValueList())];
    }

    /// <summary>The maximum number of passages: passage numbers have up to five digits.</summary>
    public const int MaxPassages = 99_999;

    /// <summary>The hint for an original that exceeds the limits.</summary>
    public const string Instead = "save its words as plain text, the part that is cited, and import that";

    /// <summary>The passages of an original of any kind: the non-blank lines of a text or of Markdown, the blocks of an HTML page.</summary>
    public static ValueList<string> Passages(InputFile original) => Lines(original).Select(line => line.Text).ToValueList();

    /// <summary>The same with the heading level of each.</summary>
    public static IReadOnlyList<OriginalLine> Lines(InputFile original) => Read(original).Lines;

    /// <summary>The same; none, and the problem, for an original that exceeds the limits.</summary>
    internal static (IReadOnlyList<OriginalLine> Lines, string? Problem) Read(InputFile original)
    {
        var text = original.Content.Text();
        var lines = HtmlText.Is(original.Path, text) ? HtmlText.Lines(text) : PlainLines(text);
        var name = Path.GetFileName(original.Path);
        return lines is null ? ([], $"{name} is nested too deep: more than {HtmlText.MaxDepth} elements in one another.")
            : lines.Count > MaxPassages ? ([], $"{name} has {lines.Count:N0} passages; {MaxPassages:N0} can be cited.")
            : (lines, null);
    }

    private static List<OriginalLine> PlainLines(string text) =>
        [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => new OriginalLine(line, HeadingLevel(line)))];

    private static int HeadingLevel(string line)
    {
        var marks = line.Length - line.TrimStart('#').Length;
        return marks is >= 1 and <= 6 && marks < line.Length && line[marks] is ' ' or '\t' ? marks : 0;
    }
}
