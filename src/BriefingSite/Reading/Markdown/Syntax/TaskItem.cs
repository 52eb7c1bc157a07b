using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BriefingSite.Reading.Markdown.Syntax;

/// <summary><c>[ ]</c> or <c>[x]</c> before the words of a list item, as on GitHub.</summary>
internal sealed class TaskItem : LeafInline
{
    /// <summary>Whether it is done.</summary>
    public required bool IsDone { get; init; }

    /// <summary>Finds them.</summary>
    public sealed class Parser : InlineParser
    {
        /// <summary>Opens at a bracket.</summary>
        public Parser() => OpeningCharacters = ['['];

        /// <inheritdoc/>
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.AsSpan() is not ['[', ' ' or 'x' or 'X', ']', ' ' or '\t' or '\n', .. var words] || words.IsWhiteSpace()) return false;
            if (processor.Root?.FirstChild is not null || processor.Block is not ParagraphBlock { Parent: ListItemBlock item } || item[0] != processor.Block) return false;
            processor.Inline = new TaskItem
            {
                IsDone = slice.PeekChar() != ' ',
                Span = new(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + 2)),
            };
            slice.Start += slice.PeekCharExtra(3) == '\n' ? 3 : 4;
            return true;
        }
    }
}
