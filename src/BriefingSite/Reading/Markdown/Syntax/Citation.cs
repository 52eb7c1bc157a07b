using Markdig.Helpers;
using Markdig.Parsers;

namespace BriefingSite.Reading.Markdown.Syntax;

/// <summary><c>[@id, ¶7]</c>: everything between the brackets, read later.</summary>
internal sealed class Citation : Excerpt
{
    /// <summary>Whether there is no closing bracket; then <see cref="Excerpt.Raw"/> ends with the key.</summary>
    public bool IsUnclosed { get; init; }

    /// <summary>Finds citations: a bracket that begins with a key or with a signal and a key.</summary>
    public sealed class Parser : InlineParser
    {
        /// <summary>Opens at a bracket.</summary>
        public Parser() => OpeningCharacters = ['['];

        /// <inheritdoc/>
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var start = slice.Start;
            var rest = slice.AsSpan();
            var close = rest[1..].IndexOfAny('[', ']') + 1;
            var isClosed = close > 0 && rest[close] == ']';
            var inside = close > 0 ? rest[1..close] : rest[1..];
            var key = KeyIn(inside, isClosed);
            if (key < 0) return false;
            var length = close + 1;
            if (!isClosed)
            {
                length = key + 2;
                while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] == '-')) length++;
            }
            processor.Inline = new Citation
            {
                Raw = rest[..length].ToString(),
                IsUnclosed = !isClosed,
                Lines = LinesOf(processor, slice, start, start + length),
                Span = SpanOf(processor, start, start + length),
            };
            slice.Start = start + length;
            return true;
        }

        /// <summary>The offset of the <c>@</c>, or -1 when this is no citation.</summary>
        private static int KeyIn(ReadOnlySpan<char> inside, bool isClosed)
        {
            var key = inside.IndexOf('@');
            if (key < 0) return -1;
            var before = inside[..key].Trim();
            if (before.IsEmpty || CitationSignals.Find(before) is not null) return key;
            // An unknown word instead of a signal: still a citation if the rest looks like one.
            if (!isClosed) return -1;
            foreach (var c in before)
                if (!char.IsLetter(c) && c is not (' ' or '.')) return -1;
            return char.IsWhiteSpace(inside[key - 1]) && inside[key..].Contains('¶') ? key : -1;
        }
    }
}
