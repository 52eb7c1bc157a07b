using Markdig.Helpers;
using Markdig.Parsers;

namespace BriefingSite.Reading.Markdown.Syntax;

/// <summary><c>[[id]]</c> or <c>[[id|words]]</c>.</summary>
internal sealed class NamedLink : Excerpt
{
    /// <summary>Where the id begins in <see cref="Excerpt.Raw"/>.</summary>
    public required int IdStart { get; init; }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>Where the words begin in <see cref="Excerpt.Raw"/>; <c>null</c> without words.</summary>
    public int? WordsStart { get; init; }

    /// <summary>The words.</summary>
    public string Words => WordsStart is { } start ? Raw[start..^2] : "";

    /// <summary>Finds links by id.</summary>
    public sealed class Parser : InlineParser
    {
        /// <summary>Opens at a bracket.</summary>
        public Parser() => OpeningCharacters = ['['];

        /// <inheritdoc/>
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice.AsSpan();
            if (rest.Length < 4 || rest[1] != '[' || rest[2] is '@' or '^') return false;
            var length = rest[2..].IndexOfAny('[', ']') + 2;
            if (length < 2 || length + 1 >= rest.Length || rest[length] != ']' || rest[length + 1] != ']') return false;
            length += 2;
            var body = rest[2..(length - 2)];
            var bar = body.IndexOf('|');
            var id = bar < 0 ? body : body[..bar];
            // In a table cell a bar is escaped.
            if (id is [.. var bare, '\\'] && bar >= 0) id = bare;
            // A second bar belongs to a table, and so does one on a different line than the id.
            if ((bar >= 0 && HasBareBar(body[(bar + 1)..])) || id.Contains('\n')) return false;
            var start = slice.Start;
            processor.Inline = new NamedLink
            {
                Raw = rest[..length].ToString(),
                Id = id.Trim().ToString(),
                IdStart = 2 + (id.Length - id.TrimStart().Length),
                WordsStart = bar < 0 ? null : bar + 3,
                Lines = LinesOf(processor, slice, start, start + length),
                Span = SpanOf(processor, start, start + length),
            };
            slice.Start = start + length;
            return true;
        }

        private static bool HasBareBar(ReadOnlySpan<char> words)
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i] == '\\') i++;
                else if (words[i] == '|') return true;
            }
            return false;
        }
    }
}
