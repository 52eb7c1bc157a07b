using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BriefingSite.Reading.Markdown.Syntax;

/// <summary><c>^[words]</c>: a footnote written at the position of its mark.</summary>
internal sealed class InlineNote : Excerpt
{
    // Keeps unclosed marks from making the parser slow.
    private const int MaxLength = 4000;

    private static readonly object Key = typeof(InlineNote);

    /// <summary>The words.</summary>
    public string Words => Raw[WordsStart..^1];

    /// <summary>Where the words begin in <see cref="Excerpt.Raw"/>.</summary>
    public int WordsStart => 2 + (Raw.Length - 3 - Raw.AsSpan(2..^1).TrimStart().Length);

    /// <summary>Whether a document has any.</summary>
    public static bool AreIn(MarkdownDocument document) => document.GetData(Key) is not null;

    /// <summary>Finds them.</summary>
    public sealed class Parser : InlineParser
    {
        /// <summary>Opens at a caret.</summary>
        public Parser() => OpeningCharacters = ['^'];

        /// <inheritdoc/>
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice.AsSpan();
            if (rest is not ['^', '[', ..]) return false;
            var length = Close(rest[..Math.Min(rest.Length, MaxLength)]) + 1;
            // A superscript link of other dialects is not a note.
            if (length == 0 || rest[2..(length - 1)].IsWhiteSpace() || (length < rest.Length && rest[length] is '(' or '[')) return false;
            var start = slice.Start;
            processor.Inline = new InlineNote
            {
                Raw = rest[..length].ToString(),
                Lines = LinesOf(processor, slice, start, start + length),
                Span = SpanOf(processor, start, start + length),
            };
            processor.Document.SetData(Key, true);
            slice.Start = start + length;
            return true;
        }

        // Brackets inside must be balanced; those in code and after a backslash don't count.
        private static int Close(ReadOnlySpan<char> text)
        {
            var depth = 0;
            for (var i = 1; i < text.Length; i++)
            {
                switch (text[i])
                {
                    case '\\': i++; break;
                    case '[': depth++; break;
                    case ']' when --depth == 0: return i;
                    case '`':
                        var ticks = text[i..].IndexOfAnyExcept('`');
                        if (ticks < 0) return -1;
                        var end = text[(i + ticks)..].IndexOf(text.Slice(i, ticks));
                        i += end < 0 ? ticks - 1 : end + 2 * ticks - 1;
                        break;
                }
            }
            return -1;
        }
    }
}
