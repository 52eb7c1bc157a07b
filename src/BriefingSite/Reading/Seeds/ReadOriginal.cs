using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Seeds;

/// <summary>Reads the text of a source where it is present.</summary>
public sealed class ReadOriginal : IModule<InputFile, OriginalDraft>
{
    /// <inheritdoc/>
    public IEnumerable<OriginalDraft> Execute(InputFile document, Action<Diagnostic> report) =>
        [new(document, Path.GetFileName(document.Path), Lines(document).ToValueList())];

    /// <summary>The passages of an original of any kind: the non-blank lines of a text or of Markdown, the blocks of an HTML page.</summary>
    public static ValueList<string> Passages(InputFile original) => Lines(original).Select(line => line.Text).ToValueList();

    /// <summary>The same with what the markup says of each.</summary>
    public static IReadOnlyList<OriginalLine> Lines(InputFile original)
    {
        var text = original.Content.Text();
        return HtmlText.Is(original.Path, text) ? HtmlText.Lines(text) : PlainLines(text);
    }

    private static List<OriginalLine> PlainLines(string text) =>
        [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => new OriginalLine(line, HeadingLevel(line)))];

    private static int HeadingLevel(string line)
    {
        var marks = line.Length - line.TrimStart('#').Length;
        return marks is >= 1 and <= 6 && marks < line.Length && line[marks] is ' ' or '\t' ? marks : 0;
    }
}
