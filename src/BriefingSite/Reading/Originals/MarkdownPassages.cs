using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Originals.Formulas;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Block = Markdig.Syntax.Block;
using CodeBlock = Markdig.Syntax.CodeBlock;
using TableRow = Markdig.Extensions.Tables.TableRow;

namespace BriefingSite.Reading.Originals;

/// <summary>The passages of a Markdown text as a reader sees them: headings, paragraphs, list items, rows of tables, lines of code, notes.</summary>
internal sealed class MarkdownPassages
{
    private static readonly Lazy<MarkdownPipeline> s_pipeline = new(() => new MarkdownPipelineBuilder { MaximumNestingDepth = MarkdownPipelines.Depth * 2 }
        .UsePipeTables().UseFootnotes().UseDefinitionLists().UseTaskLists().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build());

    private readonly List<OriginalPassage> _passages = [];

    /// <summary>The text of an original.</summary>
    public static OriginalText Read(InputFile original)
    {
        var text = original.Content.Text();
        var metadata = MarkdownMetadata.Read(original.Path, text);
        text = text[MarkdownMetadata.BodyStart(text)..].Replace("\f", "", StringComparison.Ordinal);
        var isTooLarge = false;
        text = TextLimits.Apply(text, new SourcePositions(new(text, new(original.Path, 1, 1))), _ => isTooLarge = true);
        if (isTooLarge) return OriginalRules.TooLarge(original, $"has a paragraph of more than {TextLimits.MaxLines:N0} lines, or of words that no person wrote");
        try
        {
            var reader = new MarkdownPassages();
            reader.AddAll(Markdig.Markdown.Parse(text, s_pipeline.Value));
            return new(reader._passages.ToValueList()) { Metadata = metadata, Remarks = [.. LineJoin.Remarks(reader._passages.Select(passage => passage.Text)), .. InlineFormula.Remarks(reader._passages)] };
        }
        catch (ArgumentException)
        {
            // The parser only throws when nesting exceeds its limit.
            return OriginalRules.TooLarge(original, $"is nested too deep: more than {MarkdownPipelines.Depth} quotations, lists or emphases in one another");
        }
    }

    private void AddAll(ContainerBlock blocks)
    {
        foreach (var block in blocks) Add(block);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case HeadingBlock heading:
                Add(MarkdownWords.Of(heading.Inline), heading.Level);
                break;
            case TableRow row:
                var cells = row.Select(Cell).Where(cell => cell.Text.Length > 0).ToList();
                Add((string.Join(' ', cells.Select(cell => cell.Text)), cells.Find(cell => cell.Doubt is not null).Doubt));
                break;
            case HtmlBlock html:
                AddHtml(html);
                break;
            case CodeBlock code:
                foreach (var line in Lines(code)) Add((line, null));
                break;
            case LeafBlock leaf:
                Add(MarkdownWords.Of(leaf.Inline));
                break;
            case ContainerBlock container:
                AddAll(container);
                break;
        }
    }

    private void Add((string Text, string? Doubt) words, int level = 0)
    {
        if (words.Text.Any(char.IsLetterOrDigit)) _passages.Add(new(words.Text, level) { Doubt = words.Doubt });
    }

    // Raw HTML without its tags; an empty line ends a passage.
    private void AddHtml(HtmlBlock block)
    {
        if (block.Type == HtmlBlockType.ScriptPreOrStyle) return;
        var paragraph = new StringBuilder();
        var (text, doubt) = MarkdownWords.OfHtml(string.Join('\n', Lines(block)));
        foreach (var line in text.Split('\n'))
        {
            LineJoin.Append(paragraph, line);
            if (line.Trim().Length > 0) continue;
            Add((paragraph.ToString(), doubt));
            paragraph.Clear();
        }
        Add((paragraph.ToString(), doubt));
    }

    private static (string Text, string? Doubt) Cell(Block cell)
    {
        var reader = new MarkdownPassages();
        if (cell is ContainerBlock container) reader.AddAll(container);
        return (string.Join(' ', reader._passages.Select(passage => passage.Text)), reader._passages.Find(passage => passage.Doubt is not null)?.Doubt);
    }

    private static IEnumerable<string> Lines(LeafBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++) yield return string.Join(' ', block.Lines.Lines[i].Slice.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
